"""Tiles for the places of a word, on as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Protocol

from kiosk.find.places import FoundPlace

LINE = 1.26
"""Distance of a tile's lines over its font size."""
LESSER = 0.8
"""A chapter's title over its section's heading."""
FEWEST = 2
"""Where fewer fit a page, smaller letters are taken."""


class Letters(Protocol):
    """Measures bold words in pixels, as `Lettering` does."""

    def lines(self, text: str, width: int, pixels: int) -> int:
        """How many lines a text takes."""

    def wordWidth(self, text: str, pixels: int) -> int:  # noqa: N802 (as QML knows it)
        """Width of a text's widest word."""


@dataclass(frozen=True)
class TileRoom:
    """What tiles are dealt to, all in pixels. ``fonts`` are the sizes a heading may have, largest first."""

    width: int
    height: int
    fonts: tuple[int, ...]
    target: int
    tallest: int
    narrowest: int
    gap: int
    padding: int
    letters: Letters


@dataclass(frozen=True)
class PlaceTile:
    """A place on a page. ``note`` is its chapter's title, or empty where that is its heading already."""

    chapter: str
    section: int
    heading: str
    note: str
    font: int
    note_font: int
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class _Plan:
    columns: int
    rows: int
    font: int
    height: int

    @property
    def capacity(self) -> int:
        return self.columns * self.rows


def deal_tiles(places: Sequence[FoundPlace], room: TileRoom) -> tuple[tuple[PlaceTile, ...], ...]:
    """The tiles of each page in reading order, all of one height; at least one page."""
    plan = _plan(places, room)
    starts = range(0, max(len(places), 1), plan.capacity)
    return tuple(_page(places[start : start + plan.capacity], plan, room) for start in starts)


def _plan(places: Sequence[FoundPlace], room: TileRoom) -> _Plan:
    """The largest letters of which some tiles fit a page; of the columns those that need the fewest pages."""
    wanted = min(len(places), FEWEST)
    for font in room.fonts:
        plans = [
            _plan_of(places, columns, font, room) for columns in (1, 2, 3) if _is_wide(places, columns, font, room)
        ]
        best = min(plans, key=lambda plan: (ceil(len(places) / plan.capacity), plan.columns))
        if best.capacity >= wanted and best.height <= room.height:
            break
    return best


def _is_wide(places: Sequence[FoundPlace], columns: int, font: int, room: TileRoom) -> bool:
    """Whether no word has to be broken; one column has to do."""
    width = _width(columns, room)
    inner = width - 2 * room.padding
    return columns == 1 or (
        width >= room.narrowest and all(room.letters.wordWidth(place.heading, font) <= inner for place in places)
    )


def _plan_of(places: Sequence[FoundPlace], columns: int, font: int, room: TileRoom) -> _Plan:
    need = max((_need(place, columns, font, room) for place in places), default=room.target)
    rows = max((room.height + room.gap) // (need + room.gap), 1)
    taken = min(rows, max(ceil(len(places) / columns), 1))
    level = (room.height + room.gap) // taken - room.gap
    return _Plan(columns, rows, font, min(max(need, min(level, room.tallest)), max(room.height, 1)))


def _need(place: FoundPlace, columns: int, font: int, room: TileRoom) -> int:
    inner = max(_width(columns, room) - 2 * room.padding, 1)
    note_font = _note_font(font)
    height = room.letters.lines(place.heading, inner, font) * ceil(font * LINE)
    if place.heading != place.chapter_title:
        height += room.letters.lines(place.chapter_title, inner, note_font) * ceil(note_font * LINE)
    return max(room.target, height + room.padding)


def _width(columns: int, room: TileRoom) -> int:
    return max((room.width - (columns - 1) * room.gap) // columns, 1)


def _note_font(font: int) -> int:
    return max(round(font * LESSER), 1)


def _page(places: Sequence[FoundPlace], plan: _Plan, room: TileRoom) -> tuple[PlaceTile, ...]:
    width = _width(plan.columns, room)
    return tuple(
        PlaceTile(
            place.chapter,
            place.section,
            place.heading,
            place.chapter_title if place.chapter_title != place.heading else "",
            plan.font,
            _note_font(plan.font),
            at % plan.columns * (width + room.gap),
            at // plan.columns * (plan.height + room.gap),
            width,
            plan.height,
        )
        for at, place in enumerate(places)
    )
