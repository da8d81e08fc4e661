"""What many measurements of one thing come to. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Spread:
    """The middle of what was measured, and the quarters around it, in the unit of the figures; ``count`` of them."""

    middle: float
    lower: float
    upper: float
    count: int


def spread_of(figures: Sequence[float]) -> Spread:
    """The spread of some figures.

    Raises:
        ValueError: there is none.
    """
    if not figures:
        raise ValueError("nothing was measured")
    if len(figures) == 1:
        return Spread(figures[0], figures[0], figures[0], 1)
    lower, _, upper = quantiles(figures, n=4, method="inclusive")
    return Spread(median(figures), lower, upper, len(figures))


def ratio(ours: Spread, theirs: Spread) -> float:
    """Our middle as a part of theirs.

    Raises:
        ValueError: theirs is nothing.
    """
    if theirs.middle <= 0:
        raise ValueError("there is nothing to compare with")
    return ours.middle / theirs.middle
