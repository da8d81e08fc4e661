"""Tiles for the places of a word, on as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Protocol

from kiosk.find.places import FoundPlace

LINE = 1.26
"""Distance of a tile's lines over its font size."""
WORTHWHILE = 4
"""Tiles that a page should have on an average: where fewer fit, smaller letters are taken."""
SMALLER = 0.6
"""How small they get for that, over those a visitor has chosen."""
PAIR = 2
"""For so few tiles a page letters get as small as there are."""
LESSER = 0.7
"""A chapter's title over its section's heading, but never smaller than text is usually."""
MOST = 12
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
class _Row:
    """Tiles beside each other, and the height they need."""

    places: tuple[FoundPlace, ...]
    need: int


@dataclass(frozen=True)
class _Plan:
    columns: int
    font: int
    pages: tuple[tuple[_Row, ...], ...]


def deal_tiles(places: Sequence[FoundPlace], room: TileRoom) -> tuple[tuple[PlaceTile, ...], ...]:
    """The tiles of each page in reading order; at least one page."""
    plan = _plan(places, room)
    level = min((_level(page, room) for page in plan.pages), default=room.tallest)
    return tuple(_page(page, level, plan, room) for page in plan.pages) or ((),)


def _plan(places: Sequence[FoundPlace], room: TileRoom) -> _Plan:
    """The largest letters with which a page is worth its turn; of the columns those that need the fewest pages."""
    for wanted in range(WORTHWHILE, 0, -1):
        smallest = room.fonts[0] * SMALLER if wanted > PAIR else 0
        for font in (font for font in room.fonts if font >= smallest):
            wide = (columns for columns in (1, 2) if _is_wide(places, columns, font, room))
            plans = [plan for columns in wide if (plan := _plan_of(places, columns, font, room)) is not None]
            best = min(plans, key=lambda plan: (len(plan.pages), _is_far(plan, room), plan.columns), default=None)
            if best and len(best.pages) <= ceil(len(places) / wanted):
                return best
    pages = tuple((_Row((place,), room.height),) for place in places)
    return _Plan(1, room.fonts[-1], pages)


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


def _plan_of(places: Sequence[FoundPlace], columns: int, font: int, room: TileRoom) -> _Plan | None:
    """Rows on pages, as many on each as it has room for; None if one of them has no room at all."""
    pages: list[list[_Row]] = []
    space = 0
    for start in range(0, len(places), columns):
        beside = tuple(places[start : start + columns])
        row = _Row(beside, max(_need(place, columns, font, room) for place in beside))
        if row.need > room.height:
            return None
        if row.need > space or len(pages[-1]) == MOST // columns:
            pages.append([])
            space = room.height
        pages[-1].append(row)
        space -= row.need + room.gap
    return _Plan(columns, font, tuple(map(tuple, pages)))


def _level(rows: Sequence[_Row], room: TileRoom) -> int:
    """The height that a page's rows may have if they have it all but those that need more."""
    rest = room.height - (len(rows) - 1) * room.gap
    count = len(rows)
    for need in sorted((row.need for row in rows), reverse=True):
        if need * count <= rest:
            break
        rest, count = rest - need, count - 1
    return min(rest // max(count, 1), room.tallest)


def _need(place: FoundPlace, columns: int, font: int, room: TileRoom) -> int:
    inner = max(_width(columns, room) - 2 * room.padding, 1)
    height = room.letters.lines(place.heading, inner, font) * ceil(font * LINE)
    if note := _note(place):
        note_font = _note_font(font, room)
        height += room.letters.lines(note, inner, note_font) * ceil(note_font * LINE)
    return max(room.target, height + room.gap)


def _note_font(font: int, room: TileRoom) -> int:
    return max(round(font * LESSER), min(font, room.fonts[-1]))


def _note(place: FoundPlace) -> str:
    return place.chapter_title if place.chapter_title != place.heading else ""


def _width(columns: int, room: TileRoom) -> int:
    return max((room.width - (columns - 1) * room.gap) // columns, 1)


def _page(rows: Sequence[_Row], level: int, plan: _Plan, room: TileRoom) -> tuple[PlaceTile, ...]:
    width = _width(plan.columns, room)
    tiles, top = [], 0
    for row in rows:
        height = max(row.need, level)
        for column, place in enumerate(row.places):
            left = column * (width + room.gap)
            at = left, top, width, height
            fonts = plan.font, _note_font(plan.font, room)
            tiles.append(PlaceTile(place.chapter, place.section, place.heading, _note(place), *fonts, *at))
        top += height + room.gap
    return tuple(tiles)
