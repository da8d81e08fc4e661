"""Letters to touch, and the words they lead to, dealt to the room there is."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from kiosk.find.key_room import Area, Key, KeyRoom
from kiosk.find.word_keys import WordKeys
from kiosk.library.words import capital

MOST_WORDS = 8
"""As many as the eye takes in."""


@dataclass(frozen=True)
class KeyPlan:
    """The keys with letters and those with words, and the places of letters that lead nowhere now."""

    letters: tuple[Key, ...]
    empty: tuple[Key, ...]
    words: tuple[Key, ...]


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
    whole = Area(0, 0, max(room.width, 1), max(room.height, 1))
    is_wide = whole.width > whole.height
    share = _share(whole, is_wide=is_wide)
    grid = _grid(len(alphabet), share, room)
    places = list(alphabet)
    if grid.side < room.target:
        places = list(letters)
        grid = _grid(len(places), share if words else whole, room)
    keys = [_letter_key(letter, place, grid, room) for place, letter in enumerate(places)]
    rest = _rest(whole, grid, room, is_wide=is_wide) if places else whole
    return KeyPlan(
        tuple(key for key in keys if key.name in letters),
        tuple(key for key in keys if key.name not in letters),
        WordKeys(words[:MOST_WORDS], rest, room).placed(grid.height),
    )


def _share(area: Area, *, is_wide: bool) -> Area:
    """What letters take of the room at most."""
    if is_wide:
        return Area(0, 0, area.width * 3 // 5, area.height)
    return Area(0, 0, area.width, area.height * 3 // 5)


def _rest(area: Area, grid: _Grid, room: KeyRoom, *, is_wide: bool) -> Area:
    """The room that letters leave to words."""
    apart = 3 * room.gap
    if is_wide:
        left = grid.columns * (grid.width + room.gap) - room.gap + apart
        return Area(left, 0, area.width - left, area.height)
    top = grid.rows * (grid.height + room.gap) - room.gap + apart
    return Area(0, top, area.width, area.height - top)


def _grid(count: int, area: Area, room: KeyRoom) -> _Grid:
    """The grid with the largest keys, and of those with the fewest rows; keys are wider than high if that fills it."""
    grids = []
    for columns in range(1, max(count, 1) + 1):
        rows = ceil(max(count, 1) / columns)
        height = max(min(room.largest, (area.height + room.gap) // rows - room.gap), 1)
        width = max(min(height * 4 // 3, (area.width + room.gap) // columns - room.gap), 1)
        grids.append(_Grid(columns, rows, width, height))
    return max(grids, key=lambda grid: (grid.side, -grid.rows, -grid.columns))


def _letter_key(letter: str, place: int, grid: _Grid, room: KeyRoom) -> Key:
    row, column = divmod(place, grid.columns)
    left, top = column * (grid.width + room.gap), row * (grid.height + room.gap)
    font = min(room.letter_font, int(grid.height * 0.66), grid.width * 3 // 4)
    return Key(letter, capital(letter), max(font, 1), left, top, grid.width, grid.height)
