"""What a run of the monkey comes to: counts, the slope of the memory, and whether it is good."""

from collections import Counter, deque
from dataclasses import dataclass, field
from enum import Enum
from itertools import combinations
from statistics import median

WARM_UP = 5_000
"""Screens before the memory is judged: until then caches fill."""
ENOUGH = WARM_UP + 20_000
"""Screens from which on the slope is judged."""
PER = 10_000
"""Screens that the slope is told for."""
STEEPEST = 1_024.0
"""Kilobytes per `PER` screens: from there on it is a leak."""
LAST_ACTS = 20


class Kind(Enum):
    """What can be wrong."""

    WARNING = "warning"
    """Of Qt or QML, or a line for the kiosk's own log."""
    EXCEPTION = "exception"
    ESCAPE = "escape"
    RESET = "reset"
    """The visitor was gone, and something of them was not."""
    HANG = "hang"
    """No frame came."""


@dataclass(frozen=True)
class Fault:
    """Something that is wrong, and what exactly."""

    kind: Kind
    words: str


@dataclass(frozen=True)
class Sample:
    """Memory in kilobytes after so many screens."""

    screens: int
    held: int


@dataclass
class Tally:
    """What has been counted so far."""

    seed: int
    wanted: int = 0
    """Screens there had to be."""
    seconds: float = 0.0
    touches: int = 0
    screens: int = 0
    resets: int = 0
    whole: int = 0
    """The process's memory with its part of what it shares (PSS), in kilobytes, when it was measured last."""
    acts: Counter[str] = field(default_factory=Counter)
    samples: list[Sample] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    last_acts: deque[str] = field(default_factory=lambda: deque(maxlen=LAST_ACTS))


def slope(samples: list[Sample]) -> float | None:
    """Kilobytes per `PER` screens: the middle of the slopes between any two samples (Theil and Sen).

    None where there are not two samples after different numbers of screens.
    """
    steps = [
        (after.held - before.held) / (after.screens - before.screens)
        for before, after in combinations(samples, 2)
        if after.screens != before.screens
    ]
    return median(steps) * PER if steps else None


def warm(tally: Tally) -> list[Sample]:
    """The samples after the warm-up."""
    return [sample for sample in tally.samples if sample.screens >= WARM_UP]


def verdict(tally: Tally) -> list[str]:
    """Everything that is wrong, one line each."""
    lines = [f"{fault.kind.value}: {fault.words}" for fault in tally.faults]
    if not lines and tally.screens < tally.wanted:
        lines.append(f"screens: {tally.screens}, and {tally.wanted} were wanted (play longer: MINUTES=30)")
    steepness = slope(warm(tally))
    if tally.screens >= ENOUGH and (steepness is None or steepness >= STEEPEST):
        lines.append(f"memory: grows by {_told(steepness)}, and {STEEPEST:.0f} kB is a leak")
    return lines


def report(tally: Tally) -> list[str]:
    """The run in lines."""
    kinds = Counter(fault.kind for fault in tally.faults)
    samples = warm(tally) or tally.samples
    judged = "" if tally.screens >= ENOUGH else f" (not judged: fewer than {ENOUGH} screens)"
    return [
        f"seed: {tally.seed}",
        f"minutes: {tally.seconds / 60:.1f}",
        f"acts: {tally.acts.total()}",
        f"touches: {tally.touches}",
        f"screens: {tally.screens}",
        f"resets: {tally.resets}",
        f"warnings: {kinds[Kind.WARNING]}",
        f"exceptions: {kinds[Kind.EXCEPTION]}",
        f"escapes: {kinds[Kind.ESCAPE]}",
        f"memory at warm-up: {_memory(samples[:1])}",
        f"memory at the end: {_memory(samples[-1:])}, with all it shares {tally.whole} kB",
        f"slope: {_told(slope(warm(tally)))}{judged}",
    ]


def _memory(samples: list[Sample]) -> str:
    return f"{samples[0].held} kB after {samples[0].screens} screens" if samples else "not measured"


def _told(steepness: float | None) -> str:
    return "not measured" if steepness is None else f"{steepness:.0f} kB per {PER} screens"
