"""Keys to touch: letters, and the words they lead to, dealt to the room there is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Protocol

MOST_WORDS = 8
"""As many as the eye takes in."""
LINE = 1.26
"""Distance of lines over the font size, as in a heading."""


class Letters(Protocol):
    """Measures bold words in pixels, as `Lettering` does."""

    def width(self, text: str, pixels: int) -> int:
        """Width of a text on one line at a font size."""


@dataclass(frozen=True)
class Key:
    """A key: what it stands for, what it says, and where it is; ``left`` counts from where the language starts."""

    name: str
    text: str
    font: int
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class KeyRoom:
    """What keys are dealt to, all in pixels.

    ``largest`` is the side a letter's key has where there is room enough, ``target`` the least it should have.
    ``narrowest`` is the least width of words where there are several columns of them. ``fonts`` are the sizes words may
    have, largest first; a letter has at most ``letter_font``.
    """

    width: int
    height: int
    largest: int
    target: int
    narrowest: int
    gap: int
    padding: int
    letter_font: int
    fonts: tuple[int, ...]
    letters: Letters


@dataclass(frozen=True)
class KeyPlan:
    """The keys with letters and those with words."""

    letters: tuple[Key, ...]
    words: tuple[Key, ...]


@dataclass(frozen=True)
class _Area:
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class _Grid:
    columns: int
    rows: int
    width: int
    height: int

    @property
    def side(self) -> int:
        return min(self.width, self.height)


def plan_keys(alphabet: Sequence[str], letters: Sequence[str], words: Sequence[str], room: KeyRoom) -> KeyPlan:
    """Places the letters, and beside them (below them on an upright screen) as many of the words as there is room for.

    Args:
        alphabet: All letters that have a place of their own, also while they lead nowhere. On a screen too small for
            so many, only ``letters`` are placed, one after the other.
        letters: Those that lead somewhere, in order.
        words: The words, likeliest first.
        room: Where to.
    """
    whole = _Area(0, 0, max(room.width, 1), max(room.height, 1))
    is_wide = whole.width > whole.height
    share = _share(whole, is_wide=is_wide)
    grid = _grid(len(alphabet), share, room)
    places = list(alphabet)
    if grid.side < room.target:
        places = list(letters)
        grid = _grid(len(places), share if words else whole, room)
    keys = tuple(_letter_key(letter, places.index(letter), grid, room) for letter in letters)
    rest = _rest(whole, grid, room, is_wide=is_wide) if places else whole
    return KeyPlan(keys, tuple(_word_keys(words, rest, room)))


def _share(area: _Area, *, is_wide: bool) -> _Area:
    """What letters take of the room at most."""
    if is_wide:
        return _Area(0, 0, area.width * 3 // 5, area.height)
    return _Area(0, 0, area.width, area.height * 3 // 5)


def _rest(area: _Area, grid: _Grid, room: KeyRoom, *, is_wide: bool) -> _Area:
    """The room that letters leave to words."""
    apart = 3 * room.gap
    if is_wide:
        left = grid.columns * (grid.width + room.gap) - room.gap + apart
        return _Area(left, 0, area.width - left, area.height)
    top = grid.rows * (grid.height + room.gap) - room.gap + apart
    return _Area(0, top, area.width, area.height - top)


def _grid(count: int, area: _Area, room: KeyRoom) -> _Grid:
    """The grid with the largest keys, and of those with the fewest rows."""
    grids = []
    for columns in range(1, max(count, 1) + 1):
        rows = ceil(max(count, 1) / columns)
        width = min(room.largest, (area.width + room.gap) // columns - room.gap)
        height = min(room.largest, (area.height + room.gap) // rows - room.gap)
        grids.append(_Grid(columns, rows, max(width, 1), max(height, 1)))
    return max(grids, key=lambda grid: (grid.side, -grid.rows, -grid.columns))


def _letter_key(letter: str, place: int, grid: _Grid, room: KeyRoom) -> Key:
    row, column = divmod(place, grid.columns)
    left, top = column * (grid.width + room.gap), row * (grid.height + room.gap)
    font = min(room.letter_font, int(grid.height * 0.66), grid.width * 3 // 4)
    return Key(letter, capital(letter), max(font, 1), left, top, grid.width, grid.height)


def capital(letter: str) -> str:
    """A letter as a key shows it."""
    large = letter.title()
    return large if len(large) == 1 else letter


def _word_keys(words: Sequence[str], area: _Area, room: KeyRoom) -> Iterator[Key]:
    if not words or area.width < room.target or area.height <= 0:
        return
    shown = words[:MOST_WORDS]
    columns, font = _columns_and_font(shown, area, room)
    width, height = _word_width(columns, area, room), _word_height(font, area, room)
    rows = max((area.height + room.gap) // (height + room.gap), 1)
    for place, word in enumerate(shown[: rows * columns]):
        row, column = divmod(place, columns)
        left, top = area.left + column * (width + room.gap), area.top + row * (height + room.gap)
        yield Key(word, word, font, left, top, width, height)


def _columns_and_font(words: Sequence[str], area: _Area, room: KeyRoom) -> tuple[int, int]:
    """The largest font in which words are whole, in the fewest columns that show all of them, or most."""
    wide = [columns for columns in (1, 2) if columns == 1 or _word_width(columns, area, room) >= room.narrowest]
    for font in room.fonts:
        whole = [columns for columns in wide if _are_whole(words, font, columns, area, room)]
        if whole:
            return max(
                whole, key=lambda columns: (min(_fitting(columns, font, area, room), len(words)), -columns)
            ), font
    font = room.fonts[-1]
    while font > 1 and not _are_whole(words, font, 1, area, room):
        font -= 1
    return 1, font


def _are_whole(words: Sequence[str], font: int, columns: int, area: _Area, room: KeyRoom) -> bool:
    inner = _word_width(columns, area, room) - 2 * room.padding
    return all(room.letters.width(word, font) <= inner for word in words)


def _fitting(columns: int, font: int, area: _Area, room: KeyRoom) -> int:
    return columns * max((area.height + room.gap) // (_word_height(font, area, room) + room.gap), 1)


def _word_width(columns: int, area: _Area, room: KeyRoom) -> int:
    return max((area.width - (columns - 1) * room.gap) // columns, 1)


def _word_height(font: int, area: _Area, room: KeyRoom) -> int:
    return min(max(room.target, ceil(font * LINE) + room.padding), area.height)
