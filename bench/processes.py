"""A program with all processes it started: what they hold of memory, and what time they took."""

import os
from contextlib import suppress
from pathlib import Path

PROC = Path("/proc")
TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


def pss_of(rollup: str) -> int:
    """The proportional memory in kibibytes that a ``smaps_rollup`` tells: what is shared counts by its parts. Pure.

    Raises:
        ValueError: it tells none.
    """
    for line in rollup.splitlines():
        name, _, rest = line.partition(":")
        if name == "Pss":
            return int(rest.split()[0])
    raise ValueError("it tells no PSS")


def ticks_of(stat: str) -> int:
    """User and system time in ticks that a ``stat`` tells. Pure."""
    # The name in brackets may hold anything.
    fields = stat.rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def nanoseconds_of(schedstat: str) -> int:
    """The time on a processor that a thread's ``schedstat`` tells. Pure."""
    return int(schedstat.split(maxsplit=1)[0])


def processes_of(pid: int) -> tuple[int, ...]:
    """A process and all that came of it: they alone stand in its network, also those whose parent has gone."""
    own = _network(pid)
    others = (int(each.name) for each in PROC.iterdir() if each.name.isdecimal())
    return tuple(each for each in others if each == pid or (own is not None and _network(each) == own))


def memory(pid: int) -> float:
    """The PSS in MiB of a process and all that came of it."""
    kibibytes = 0
    for each in processes_of(pid):
        # One may end meanwhile; one that has ended holds nothing.
        with suppress(OSError, ValueError):
            kibibytes += pss_of((PROC / str(each) / "smaps_rollup").read_text(encoding="ascii"))
    return kibibytes / 1024


def seconds_taken(pid: int) -> float:
    """User and system time of a process and all that came of it, to the tick."""
    ticks = 0
    for each in processes_of(pid):
        with suppress(OSError):
            ticks += ticks_of((PROC / str(each) / "stat").read_text(encoding="utf-8", errors="replace"))
    return ticks / TICKS_A_SECOND


def thread_seconds(pid: int) -> dict[int, float]:
    """The time that each thread of them has taken so far, by the scheduler's clock."""
    taken: dict[int, float] = {}
    for each in processes_of(pid):
        for thread in (PROC / str(each) / "task").glob("*/schedstat"):
            with suppress(OSError):
                taken[int(thread.parent.name)] = nanoseconds_of(thread.read_text(encoding="ascii")) / 1e9
    return taken


def seconds_between(before: dict[int, float], after: dict[int, float]) -> float:
    """What threads have taken meanwhile, new ones too; one that has ended cannot be asked. Pure."""
    return sum(seconds - before.get(thread, 0.0) for thread, seconds in after.items())


def _network(pid: int) -> str | None:
    try:
        return str((PROC / str(pid) / "ns" / "net").readlink())
    except OSError:
        return None
