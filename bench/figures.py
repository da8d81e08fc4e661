"""What is measured of whom, and what came of it. Pure."""

from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum

from bench.spread import Spread, spread_of


class Measure(Enum):
    """Something that is measured; its value is how it is called in the table and in the file."""

    START = "warm start"
    """Milliseconds from the process's start to its first page."""
    COLD_START = "cold start"
    """The same, with nothing of it in the page cache."""
    MEMORY = "memory"
    """MiB: the PSS of all processes."""
    IDLE = "idle CPU"
    """Per cent of one core on a still page, by user and system time."""
    IDLE_EXACT = "idle CPU by the scheduler"
    """The same by the scheduler's own clock, which also sees what is shorter than a tick of 10 ms."""
    TURN = "touch to pixel"
    """Milliseconds from a touch to the first changed pixel of the page."""
    TURN_END = "touch to page at rest"
    """Milliseconds from a touch to the last changed pixel: what slides has come to rest."""
    DISK = "on disk"
    """Megabytes (10^6 bytes), unpacked."""
    PACKED = "packed"
    """Megabytes (10^6 bytes), as one archive."""
    FIRST_LETTER = "search, first letter"
    """Milliseconds to find the words that begin with a letter."""
    FOUND = "search, a word"
    """Milliseconds to find where a word stands."""

    @property
    def unit(self) -> str:
        """What its figures count."""
        match self:
            case Measure.MEMORY:
                return "MiB"
            case Measure.DISK | Measure.PACKED:
                return "MB"
            case Measure.IDLE | Measure.IDLE_EXACT:
                return "%"
            case _:
                return "ms"


KIOSK, FLOOR, CHROMIUM, SURF = "kiosk", "floor", "chromium", "surf"
BROWSERS = (CHROMIUM, SURF)


def of_topics(count: int) -> str:
    """What the kiosk is called with a library of so many topics."""
    return f"kiosk, {count:,} topic{'' if count == 1 else 's'}"


@dataclass
class Figures:
    """Everything measured so far, and what could not be: a line each."""

    taken: dict[tuple[Measure, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    missing: list[str] = field(default_factory=list)

    def take(self, measure: Measure, whose: str, figure: float) -> None:
        """Keeps one figure."""
        self.taken[measure, whose].append(figure)

    def spread(self, measure: Measure, whose: str) -> Spread | None:
        """What somebody's figures come to, or None where nothing was measured."""
        figures = self.taken.get((measure, whose))
        return spread_of(figures) if figures else None

    def better_browser(self, measure: Measure) -> str | None:
        """The browser with the lesser middle, or None unless both were measured."""
        spreads = {name: self.spread(measure, name) for name in BROWSERS}
        middles = {name: spread.middle for name, spread in spreads.items() if spread}
        return min(middles, key=lambda name: middles[name]) if len(middles) == len(BROWSERS) else None
