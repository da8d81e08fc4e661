"""One run: everything measured on this machine, by turns."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from bench import disk
from bench.contenders import Ground, contenders, growing, library_of
from bench.figures import BROWSERS, FLOOR, KIOSK, Figures, Measure, of_topics
from bench.glass import Glass, NotMeasuredError
from bench.goals import MOST_TOPICS
from bench.starts import Starts
from bench.staying import Stay, Stays
from bench.topics import search_times

TOPICS = (1, 10, 100, MOST_TOPICS)
SEARCHES = 5


class Part(Enum):
    """What can be measured by itself."""

    START = "start"
    COLD = "cold"
    STAY = "stay"
    DISK = "disk"
    GROWTH = "growth"


@dataclass(frozen=True)
class Extent:
    """How much is measured.

    ``rounds`` of warm starts, ``cold_rounds`` of cold ones; ``seconds`` on a page before its memory is measured, and
    ``idle`` seconds after that; ``turns`` of a page.
    """

    rounds: int = 12
    cold_rounds: int = 4
    seconds: float = 60
    idle: float = 30
    turns: int = 20


@dataclass(frozen=True)
class Run:
    """A run on a display. ``tell`` is given a line for each step, as it begins."""

    ground: Ground
    glass: Glass
    extent: Extent
    figures: Figures
    tell: Callable[[str], None]

    def measure(self, parts: frozenset[Part]) -> None:
        """Measures the parts. What cannot be measured is a line of ``figures.missing``, and the rest goes on.

        Raises:
            NotMeasuredError: nothing can be measured at all.
        """
        steps: dict[Part, Callable[[], None]] = {
            Part.DISK: self._disk,
            Part.START: self._starts,
            Part.COLD: self._cold_starts,
            Part.STAY: self._stays,
            Part.GROWTH: self._growth,
        }
        for part, step in steps.items():
            if part in parts:
                self.tell(part.value)
                began = time.monotonic()
                self._attempt(step)
                self.tell(f"{part.value}: {time.monotonic() - began:.0f} s")

    def _attempt(self, step: Callable[[], None]) -> None:
        try:
            step()
        except NotMeasuredError as error:
            self.figures.missing.append(str(error))

    def _starts(self) -> None:
        all_of_them, starts = contenders(self.ground), Starts(self.glass, self.ground.kept)
        for contender in all_of_them:
            starts.learn(contender)
        starts.warm(all_of_them, self.extent.rounds, self.figures)

    def _cold_starts(self) -> None:
        all_of_them, starts = contenders(self.ground), Starts(self.glass, self.ground.kept)
        for contender in all_of_them:
            starts.learn(contender)
        starts.cold(all_of_them, self.extent.cold_rounds, self.figures)

    def _stays(self) -> None:
        extent, stays = self.extent, Stays(self.glass, self.ground.kept, self.figures)
        whole = Stay(extent.seconds, extent.idle, extent.turns)
        for contender in contenders(self.ground):
            # The floor has nothing to settle.
            wanted = Stay(extent.seconds / 10, 0, 0) if contender.name == FLOOR else whole
            stays.stay(contender, wanted)

    def _disk(self) -> None:
        package = self.ground.program.parent
        self.figures.take(Measure.DISK, KIOSK, disk.unpacked(package))
        for browser in BROWSERS:
            self.figures.take(Measure.DISK, browser, disk.installed(browser))
        self.figures.take(Measure.PACKED, KIOSK, disk.packed(package.parent))

    def _growth(self) -> None:
        growing_ones, starts = growing(self.ground, TOPICS), Starts(self.glass, self.ground.kept)
        for contender in growing_ones:
            starts.learn(contender)
        starts.warm(growing_ones, max(1, self.extent.rounds // 2), self.figures)
        stays = Stays(self.glass, self.ground.kept, self.figures)
        for contender in growing_ones:
            stays.stay(contender, Stay(self.extent.seconds / 10, 0, max(2, self.extent.turns // 2)))
        for count in TOPICS:
            letters, words = search_times(library_of(self.ground, count), SEARCHES)
            for measure, times in ((Measure.FIRST_LETTER, letters), (Measure.FOUND, words)):
                for each in times:
                    self.figures.take(measure, of_topics(count), each)
