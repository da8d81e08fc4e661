"""Where columns end so that all of them together are best."""

from dataclasses import dataclass

from kiosk.reading.galley import Galley
from kiosk.reading.page_ends import PAGE, SAME_PAGE, UNFILLED
from kiosk.reading.pieces import Room


@dataclass(frozen=True)
class Stretch:
    """Pieces of a galley from the start of a page on. ``goes_on``: the text does after them."""

    galley: Galley
    start: int
    end: int
    goes_on: bool
    room: Room


@dataclass(frozen=True)
class _Best:
    """Where a column best ends that begins with a piece, and the cost of it and of all after it."""

    cost: float
    end: int


_Bests = dict[int, _Best]
"""By the piece that a column begins with."""


def best_ends(stretch: Stretch) -> list[tuple[int, ...]]:
    """Where the columns of each page end at the least cost of all pages of the stretch.

    Every column fits, except one of a single piece that is taller than the room by itself. Of equally good ends the
    later one is taken: pages fill from the front. What comes after the stretch is not known: its last page may end
    anywhere.
    """
    running = _running(stretch)
    columns = _opening(stretch, running) if stretch.start == 0 else running
    pages: list[tuple[int, ...]] = []
    at = stretch.start
    while at < stretch.end:
        ends: list[int] = []
        for column in columns:
            if at < stretch.end:
                at = column[at].end
                ends.append(at)
        pages.append(tuple(ends))
        columns = running
    return pages


def _running(stretch: Stretch) -> list[_Bests]:
    """For each column of the pages after the first, found from the last piece backwards."""
    bests: list[_Bests] = [{} for _ in range(stretch.room.columns)]
    for start in reversed(range(stretch.start, stretch.end)):
        for column in reversed(range(stretch.room.columns)):
            following = bests[(column + 1) % stretch.room.columns]
            bests[column][start] = _best(stretch, start, column, stretch.room.height, following)
    return bests


def _opening(stretch: Stretch, running: list[_Bests]) -> list[_Bests]:
    """For each column of the first page, which has a height of its own."""
    height = stretch.room.first_height
    bests: list[_Bests] = []
    following = running[0]
    for column in reversed(range(stretch.room.columns)):
        # A column may begin wherever the ones before it can end.
        starts = range(stretch.end if column else min(stretch.end, 1))
        following = {start: _best(stretch, start, column, height, following) for start in starts}
        bests.insert(0, following)
    return bests


def _best(stretch: Stretch, start: int, column: int, height: int, following: _Bests) -> _Best:
    turning = 1.0 if column == stretch.room.columns - 1 else SAME_PAGE
    least, best = float("inf"), start
    for end, taken, ending in stretch.galley.ends_from(start, stretch.end):
        if taken > height and end > start + 1:
            break
        unfilled = max(1 - taken / height, 0)
        if end < stretch.end:
            cost = UNFILLED * unfilled * unfilled + ending * turning + following[end].cost
        else:
            cost = _cost_of_last(stretch, column, unfilled)
        if cost <= least:
            least, best = cost, end
    return _Best(least + (0 if column else PAGE), best)


def _cost_of_last(stretch: Stretch, column: int, unfilled: float) -> float:
    columns = stretch.room.columns
    if stretch.goes_on:
        # The page is not over: only what it has taken so far counts.
        return -PAGE * (columns - 1 - column + unfilled) / columns
    return UNFILLED * (unfilled * unfilled + columns - 1 - column)
