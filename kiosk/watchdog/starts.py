"""Counts the starts that had no end: after too many of them the next one is a careful one.

The wall clock is never asked. A record is worth something only until the machine starts anew, so nothing is done to
bring it safely through a power cut: it is replaced whole, and after a cut it is of another boot anyway.
"""

import os
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

import msgspec

from kiosk.shared.plain_file import read_plain

MOST_CRASHES = 3
WITHIN = 600.0
"""Seconds in which so many crashes are too many."""
KEPT = 8
"""Records that are kept; older ones say nothing more."""
LARGEST = 64 * 1024
"""Bytes that are read; a larger file is none of ours, and cut off there it is no list."""


class Verdict(Enum):
    """How to start."""

    NORMAL = "normal"
    SAFE_MODE = "safe-mode"
    """Only what has hardly anything that could crash."""


class _Start(msgspec.Struct, frozen=True):
    """A start that has not ended in order: which boot of the machine it is of, and when, in seconds."""

    boot: str
    at: float


class Starts:
    """The starts without an end, in a file. Whatever is the matter with it, nothing fails: then nothing is counted.

    Args:
        path: The file; its folder is made where there is none.
        boot: The boot of the machine, as `boot_id` gives it.
        clock: Seconds since then, as `seconds_since_boot` counts them.

    Attributes:
        notice: Why crashes are not counted, in one line for staff; empty if they are.
    """

    def __init__(self, path: Path, boot: str, clock: Callable[[], float]) -> None:
        self._path, self._boot, self._clock = path, boot, clock
        self.notice = ""

    def begin(self) -> Verdict:
        """Counts a start, and says how to go on with it. One in safe mode is not counted: it ends by the clock."""
        now = self._clock()
        recent = [start for start in self._read() if start.boot == self._boot and 0 <= now - start.at < WITHIN]
        if len(recent) >= MOST_CRASHES:
            return Verdict.SAFE_MODE
        self._write([*recent, _Start(self._boot, now)])
        return Verdict.NORMAL

    def ended(self) -> None:
        """The program ends in order: no start before that was a crash worth counting."""
        self._write([])

    def forgive(self) -> None:
        """Staff asked for a new start: they know of the crashes, and want to see it whole."""
        self._write([])

    def _read(self) -> list[_Start]:
        try:
            return msgspec.json.decode(read_plain(self._path, LARGEST), type=list[_Start])
        except (OSError, ValueError, RecursionError):  # msgspec's errors are ValueErrors
            return []

    def _write(self, starts: list[_Start]) -> None:
        half = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # Not waited for: a pipe in its place would hold up the start.
            descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NONBLOCK", 0), 0o640)
            with os.fdopen(descriptor, "wb") as file:
                file.write(msgspec.json.encode(starts[-KEPT:]))
            half.replace(self._path)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.notice = f"{self._path}: cannot be written ({reason}); crashes are not counted until it can"
        else:
            self.notice = ""


def boot_id() -> str:
    """What names this boot of the machine; empty where the system has no such name."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def seconds_since_boot() -> float:
    """Seconds on a clock that nobody sets and that goes on while the machine sleeps, where there is one."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boottime is None else time.clock_gettime(boottime)
