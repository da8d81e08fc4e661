"""Starts a program, waits for its page, touches it, and ends it. All waiting is for pixels."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bench.contender import Contender
from bench.glass import Block, Glass, NotMeasuredError
from bench.ink import are_alike, dark_or_light, inked_blocks, part
from bench.processes import processes_of
from bench.screen import LONGEST, needed

LOOKS_APART = 0.0005
"""Seconds between two looks at the glass: little beside what is measured, and little work for the machine."""
STILL = 1.0
"""Seconds without a changed pixel after which a page is at rest: longer than any blink or slide of the programs."""


@dataclass(frozen=True)
class Page:
    """A page at rest, known by the blocks in which it has letters, and by what is dark and light in them."""

    blocks: tuple[Block, ...]
    looks: tuple[bytes, ...]


def wait_until(is_so: Callable[[], bool], what: str, longest: float = LONGEST, apart: float = LOOKS_APART) -> float:
    """Looks until something is so, and gives the moment by `time.perf_counter`.

    Raises:
        NotMeasuredError: it was not so within the longest time, in seconds.
    """
    end = time.perf_counter() + longest
    while True:
        if is_so():
            return time.perf_counter()
        if time.perf_counter() > end:
            raise NotMeasuredError(f"{what} did not come within {longest:.0f} s")
        time.sleep(apart)


def alone() -> list[str]:
    """What starts a program in a network of its own, in which there is nothing."""
    return [needed("unshare"), "--net"] if os.geteuid() == 0 else [needed("unshare"), "--map-root-user", "--net"]


@contextmanager
def started(contender: Contender, glass: Glass, logs: Path) -> Iterator[tuple[int, float]]:
    """The program's process and the moment it was started; it is ended on the way out, with all its processes.

    What it says goes into a file of its name in the folder ``logs``.
    """
    command = [*alone(), *contender.command]
    blank = glass.pixels(glass.whole)
    with (logs / f"{contender.name.replace(' ', '-')}.log").open("wb") as said:
        began = time.perf_counter()
        program = subprocess.Popen(
            command,
            env=contender.environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield program.pid, began
        finally:
            _end(program)
    wait_until(lambda: glass.pixels(glass.whole) == blank, f"{contender.name}: its end", apart=0.02)


def _end(program: subprocess.Popen[bytes]) -> None:
    """As a supervisor ends it: asked first, then not asked any more."""
    own = processes_of(program.pid)
    program.terminate()
    try:
        program.wait(LONGEST)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
    for left in own:
        with suppress(ProcessLookupError):
            os.kill(left, signal.SIGKILL)


def rest(glass: Glass, still: float = STILL) -> bytes:
    """Waits until nothing on the glass has changed for so many seconds, and gives its pixels.

    Raises:
        NotMeasuredError: it never rests.
    """
    end = time.perf_counter() + LONGEST
    last, since = glass.pixels(glass.whole), time.perf_counter()
    while time.perf_counter() - since < still:
        time.sleep(0.02)
        now = glass.pixels(glass.whole)
        if now != last:
            last, since = now, time.perf_counter()
        if time.perf_counter() > end:
            raise NotMeasuredError("the page never rests")
    return last


def page_of(pixels: bytes, glass: Glass, besides: Block | None = None) -> Page:
    """How the page on the glass is known.

    Raises:
        NotMeasuredError: it has no letters.
    """
    shades = dark_or_light(pixels)
    blocks = inked_blocks(shades, glass.whole, besides=besides)
    if not blocks:
        raise NotMeasuredError("the page has no letters")
    return Page(blocks, tuple(part(shades, glass.whole, block) for block in blocks))


def stands(page: Page, glass: Glass) -> bool:
    """Whether the page is on the glass: all of its blocks have the letters that they have at rest."""
    return all(
        are_alike(dark_or_light(glass.pixels(block)), look) for block, look in zip(page.blocks, page.looks, strict=True)
    )


def looks(page: Page, glass: Glass) -> list[bytes]:
    """How the blocks of the page look now, to the last shade."""
    return [glass.pixels(block) for block in page.blocks]
