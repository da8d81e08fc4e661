"""All words of a glossary as tiles in columns, read down and from A to Z, on as few pages as the screen allows."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import ceil, floor
from typing import Protocol

from kiosk.shared.alphabet import initial
from kiosk.shared.document import Term

MOST_COLUMNS = 4
MOST_PAGES = 6
"""With more pages than these, small letters are better than so many pages."""
SHRINKING = 0.75
"""In several columns a word too long for one may be so much smaller than the others; in a single one as small as it
has to be."""
LINE = 1.26
"""Distance of a tile's lines over its font size."""


class Letters(Protocol):
    """Measures bold words in pixels, as `Lettering` does."""

    def lines(self, text: str, width: int, pixels: int) -> int:
        """How many lines a text takes."""

    def wordWidth(self, text: str, pixels: int) -> int:  # noqa: N802 (as QML knows it)
        """Width of a text's widest word."""


@dataclass(frozen=True)
class IndexRoom:
    """What tiles are dealt to, in pixels: a page's width and height, and what its tiles are made of.

    ``font`` is the size words usually have. They may be ``large`` where that costs no page, and are ``small`` where
    there would be many pages. In several columns none is smaller than ``least``. ``between``: the room between two
    columns.
    """

    width: int
    height: int
    large: int
    font: int
    small: int
    least: int
    target: int
    tallest: int
    narrowest: int
    gap: int
    between: int
    padding: int
    letters: Letters


@dataclass(frozen=True)
class IndexTile:
    """A word to touch.

    ``letter`` is the one it begins with, where it is the first such word of its column, or empty; it stands in
    ``letter_room`` before it. ``goes_on``: the page's column before ended with that letter too. ``left`` counts from
    where the language starts to read.
    """

    term: str
    word: str
    letter: str
    goes_on: bool
    letter_room: int
    font: int
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class IndexPage:
    """A page's tiles in reading order, and the letters its first and its last word begin with."""

    tiles: tuple[IndexTile, ...]
    first: str
    last: str


def pages_of(terms: Sequence[Term], room: IndexRoom) -> tuple[IndexPage, ...]:
    """Deals the terms, in their order, to at least one page.

    The least pages are taken, then the fewest columns. Pages and their columns are filled evenly.
    """
    if not terms:
        return (IndexPage((), "", ""),)
    large, usual, small = (_best(terms, font, room) for font in (room.large, room.font, room.small))
    if usual.page_count > MOST_PAGES:
        return small.pages()
    return large.pages() if large.page_count == usual.page_count else usual.pages()


def _best(terms: Sequence[Term], font: int, room: IndexRoom) -> "_Plan":
    plans = [_Plan(terms, columns, font, room) for columns in range(1, MOST_COLUMNS + 1)]
    return min((plan for plan in plans if plan.is_readable), key=lambda plan: plan.page_count)


class _Plan:
    """The words in so many columns at one font size."""

    def __init__(self, terms: Sequence[Term], columns: int, font: int, room: IndexRoom) -> None:
        self._terms = terms
        self._columns = columns
        self._font = font
        self._room = room
        self._letter_room = room.gap + max(room.letters.wordWidth(initial(term.word), font) for term in terms)
        self._column_width = (room.width - (columns - 1) * room.between) // columns
        self._tile_width = self._column_width - self._letter_room
        self._words_room = max(self._tile_width - 2 * room.padding, 1)
        self._fonts = [self._font_of(term.word) for term in terms]
        self._needs = [self._need(term.word, own) for term, own in zip(terms, self._fonts, strict=True)]
        self.page_count = ceil(len(self._dealt(len(terms))) / columns)

    @property
    def is_readable(self) -> bool:
        """Whether the tiles are wide enough; one column always is."""
        is_wide = self._tile_width >= self._room.narrowest and min(self._fonts) >= max(
            self._font * SHRINKING, self._room.least
        )
        return is_wide or self._columns == 1

    def pages(self) -> tuple[IndexPage, ...]:
        most = next(
            most for most in range(1, len(self._terms) + 1) if len(self._dealt(most)) <= self.page_count * self._columns
        )
        columns = self._dealt(most)
        pages = [columns[start : start + self._columns] for start in range(0, len(columns), self._columns)]
        level = self._level(pages)
        return tuple(self._page(page, level) for page in pages)

    def _font_of(self, word: str) -> int:
        """The font size in which no word is broken."""
        room, font, letters = self._words_room, self._font, self._room.letters
        widest = letters.wordWidth(word, font)
        if widest > room:
            font = max(floor(font * room / widest), 1)
            while font > 1 and letters.wordWidth(word, font) > room:
                font -= 1
        return font

    def _need(self, word: str, font: int) -> int:
        lines = self._room.letters.lines(word, self._words_room, font)
        return max(self._room.target, lines * ceil(font * LINE) + self._room.padding)

    def _dealt(self, most: int) -> list[list[int]]:
        """The terms by their numbers in columns that fit the height, with at most so many in each."""
        columns: list[list[int]] = []
        bottom = 0
        for number, need in enumerate(self._needs):
            if not columns or len(columns[-1]) == most or bottom + need > self._room.height:
                columns.append([])
                bottom = 0
            columns[-1].append(number)
            bottom += need + self._room.gap
        return columns

    def _level(self, pages: list[list[list[int]]]) -> int:
        """The height that all tiles can have, but for those that need more."""
        for level in range(self._room.tallest, self._room.target, -1):
            if all(self._is_whole(page, level) for page in pages):
                return level
        return self._room.target

    def _is_whole(self, page: list[list[int]], level: int) -> bool:
        """Whether a page has room for tiles of a height, its rows in line if they can be at all."""
        if self._can_align(page):
            return self._bottom(self._row_heights(page, level)) <= self._room.height
        return all(self._bottom(self._heights(column, level)) <= self._room.height for column in page)

    def _can_align(self, page: list[list[int]]) -> bool:
        return self._bottom(self._row_heights(page, self._room.target)) <= self._room.height

    def _row_heights(self, page: list[list[int]], level: int) -> list[int]:
        """Heights of a page's rows, each as high as the highest tile in it."""
        rows = zip_longest(*(self._heights(column, level) for column in page), fillvalue=0)
        return [max(row) for row in rows]

    def _heights(self, column: list[int], level: int) -> list[int]:
        return [max(self._needs[number], level) for number in column]

    def _bottom(self, heights: list[int]) -> int:
        return sum(height + self._room.gap for height in heights) - self._room.gap

    def _page(self, page: list[list[int]], level: int) -> IndexPage:
        tiles: list[IndexTile] = []
        in_rows = self._row_heights(page, level) if self._can_align(page) else None
        last = ""
        for at, column in enumerate(page):
            left = at * (self._column_width + self._room.between) + self._letter_room
            top = 0
            before = ""
            for number, height in zip(column, in_rows or self._heights(column, level), strict=False):
                term = self._terms[number]
                letter = initial(term.word)
                tiles.append(
                    IndexTile(
                        term=term.term,
                        word=term.word,
                        letter=letter if letter != before else "",
                        goes_on=not before and letter == last,
                        letter_room=self._letter_room,
                        font=self._fonts[number],
                        left=left,
                        top=top,
                        width=self._tile_width,
                        height=height,
                    )
                )
                top += height + self._room.gap
                before = last = letter
        return IndexPage(tuple(tiles), initial(tiles[0].word), initial(tiles[-1].word))
