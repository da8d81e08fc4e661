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
MOST = 10
"""As many as the eye takes in on a page."""


class Letters(Protocol):
    """Measures bold words in pixels, as `Lettering` does."""

    def lines(self, text: str, width: int, pixels: int) -> int:
        """How many lines a text takes."""

    def wordWidth(self, text: str, pixels: int) -> int:  # noqa: N802 (as QML knows it)
        """Width of a text's widest word."""


@dataclass(frozen=True)
class TileRoom:
    """What tiles are dealt to, all in pixels. ``fonts`` are the sizes a heading may have, largest first.

    A tile is at least ``narrowest`` wide where there are two columns, and at most ``widest`` if two will do as well.
    """

    width: int
    height: int
    fonts: tuple[int, ...]
    target: int
    tallest: int
    narrowest: int
    widest: int
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
    wanted = max(min(len(places), FEWEST), 1)
    for font in room.fonts:
        wide = (columns for columns in (1, 2) if _is_wide(places, columns, font, room))
        plans = [plan for columns in wide if (plan := _plan_of(places, columns, font, room)).capacity >= wanted]
        if plans:
            return min(plans, key=lambda plan: (ceil(len(places) / plan.capacity), _is_far(plan, room), plan.columns))
    return _Plan(1, 1, room.fonts[-1], max(room.height, 1))


def _is_far(plan: _Plan, room: TileRoom) -> bool:
    """Whether a tile is so wide that two beside each other are easier to take in."""
    return _width(plan.columns, room) > room.widest


def _is_wide(places: Sequence[FoundPlace], columns: int, font: int, room: TileRoom) -> bool:
    """Whether no word has to be broken; one column has to do."""
    width = _width(columns, room)
    inner = width - 2 * room.padding
    return columns == 1 or (
        width >= room.narrowest and all(room.letters.wordWidth(place.heading, font) <= inner for place in places)
    )


def _plan_of(places: Sequence[FoundPlace], columns: int, font: int, room: TileRoom) -> _Plan:
    need = max((_need(place, columns, font, room) for place in places), default=room.target)
    rows = min((room.height + room.gap) // (need + room.gap), MOST // columns)
    taken = max(min(rows, ceil(len(places) / columns)), 1)
    level = (room.height + room.gap) // taken - room.gap
    return _Plan(columns, rows, font, max(need, min(level, room.tallest)))


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
