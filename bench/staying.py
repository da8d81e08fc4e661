"""What a program takes while it stands on a page of text, and how quickly it turns to the next."""

import time
from dataclasses import dataclass
from pathlib import Path

from bench.contender import Contender, Point, Ways
from bench.figures import Figures, Measure
from bench.glass import Block, Glass, NotMeasuredError
from bench.processes import memory, seconds_between, seconds_taken, thread_seconds
from bench.showing import LOOKS_APART, STILL, Page, looks, page_of, rest, started, wait_until

LONGEST_TURN = 3.0
"""Seconds."""
AT_REST = 0.5
"""Seconds without a change after which a turned page has come to rest."""
UNCOUNTED = 2
"""The first turns, in which what is new to the program is made ready."""


@dataclass(frozen=True)
class Stay:
    """A stay on a page of text.

    ``seconds``: how long until the memory is measured; ``idle``: for how many more the time is, 0 for not at all;
    ``turns`` of the page after that.
    """

    seconds: float
    idle: float
    turns: int


@dataclass(frozen=True)
class Stays:
    """Lets programs stay on the glass, one after the other; what they say goes into the folder ``logs``."""

    glass: Glass
    logs: Path
    figures: Figures

    def stay(self, contender: Contender, wanted: Stay) -> None:
        """Starts a program, goes to a page of text and measures there.

        Raises:
            NotMeasuredError: it did not come up, or a touch changed nothing.
        """
        blank = self.glass.pixels(self.glass.whole)
        with started(contender, self.glass, self.logs) as (pid, _):
            what = f"{contender.name}: its first page"
            wait_until(lambda: self.glass.pixels(self.glass.whole) != blank, what, apart=0.02)
            rest(self.glass)
            for point in contender.ways.to_text if contender.ways else ():
                self._touch(contender, point)
            time.sleep(wanted.seconds)
            self.figures.take(Measure.MEMORY, contender.name, memory(pid))
            if wanted.idle:
                self._stand_still(contender, pid, wanted.idle)
            if contender.ways:
                self._turn(contender, contender.ways, wanted.turns)

    def _touch(self, contender: Contender, point: Point) -> None:
        before = self.glass.pixels(self.glass.whole)
        self.glass.point(point.x, point.y)
        self.glass.touch()
        what = f"{contender.name}: a change after the touch at {point.x}, {point.y}"
        wait_until(lambda: self.glass.pixels(self.glass.whole) != before, what, apart=0.02)
        rest(self.glass)

    def _stand_still(self, contender: Contender, pid: int, seconds: float) -> None:
        began, ticks, threads = time.perf_counter(), seconds_taken(pid), thread_seconds(pid)
        time.sleep(seconds)
        passed = time.perf_counter() - began
        self.figures.take(Measure.IDLE, contender.name, 100 * (seconds_taken(pid) - ticks) / passed)
        exact = seconds_between(threads, thread_seconds(pid))
        self.figures.take(Measure.IDLE_EXACT, contender.name, 100 * exact / passed)

    def _turn(self, contender: Contender, ways: Ways, turns: int) -> None:
        """Forward and back again by turns."""
        for number in range(turns + UNCOUNTED):
            point = ways.backward if number % 2 else ways.forward
            self.glass.point(point.x, point.y)
            # What is touched looks pressed before the page changes.
            page = page_of(rest(self.glass, STILL / 2), self.glass, besides=self._row(point))
            at_first, touched = looks(page, self.glass), time.perf_counter()
            self.glass.touch()
            what = f"{contender.name}: a changed page after the touch at {point.x}, {point.y}"
            seen = _when_changed(page, self.glass, at_first, what)
            ended = _when_at_rest(page, self.glass)
            if number >= UNCOUNTED:
                self.figures.take(Measure.TURN, contender.name, (seen - touched) * 1e3)
                self.figures.take(Measure.TURN_END, contender.name, (max(seen, ended) - touched) * 1e3)

    def _row(self, point: Point) -> Block:
        top = max(0, point.y - 80)
        return Block(0, top, self.glass.whole.width, self.glass.whole.height - top)


def _when_changed(page: Page, glass: Glass, before: list[bytes], what: str) -> float:
    return wait_until(lambda: looks(page, glass) != before, what, LONGEST_TURN)


def _when_at_rest(page: Page, glass: Glass) -> float:
    """The moment after which nothing of the page changed any more."""
    began = changed_at = time.perf_counter()
    last = looks(page, glass)
    while time.perf_counter() - changed_at < AT_REST:
        time.sleep(LOOKS_APART)
        if (now := looks(page, glass)) != last:
            last, changed_at = now, time.perf_counter()
        if changed_at - began > LONGEST_TURN:
            raise NotMeasuredError("a turned page never comes to rest")
    return changed_at
