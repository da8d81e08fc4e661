"""Distances between targets of a tour's list."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import hypot
from typing import Any

Target = Mapping[str, Any]


def smallest_side(targets: Sequence[Target]) -> tuple[float, str]:
    """The smallest width or height in pixels, and whose it is; infinite where there is no target."""
    sides = [(min(target["width"], target["height"]), str(target["name"])) for target in targets]
    return min(sides, default=(float("inf"), ""))


def smallest_gap(targets: Sequence[Target]) -> tuple[float, str]:
    """The smallest distance of two targets in pixels, and between which; 0 where they overlap."""
    return min(_gaps(targets), default=(float("inf"), ""))


def _gaps(targets: Sequence[Target]) -> Iterator[tuple[float, str]]:
    for one, other in combinations(targets, 2):
        across = _between(one["x"], one["width"], other["x"], other["width"])
        down = _between(one["y"], one["height"], other["y"], other["height"])
        yield hypot(across, down), f"{one['name']} / {other['name']}"


def _between(start: float, length: float, other_start: float, other_length: float) -> float:
    return max(0.0, other_start - start - length, start - other_start - other_length)
