"""Letters to touch, and the words they lead to, dealt to the room there is."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from kiosk.find.key_room import Area, Key, KeyRoom
from kiosk.find.word_keys import WordKeys, word_height
from kiosk.library.words import capital

WORD_ROWS = 2
"""Words stand below the letters where these rows have room, else beside them."""
BESIDE, BELOW = 4 / 3, 2.5
"""The most width of a letter's key over its height, where words stand beside it or below."""


MORE = Fraction(2, 3)
"""The part of the room's width that letters have beside words where they were too small in less."""
LOWEST = 0.58
"""The least side of a key on low glass, of that of a target."""


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
    """Places the letters, and below them (beside them on a low screen) as many of the words as there is room for.

    Args:
        alphabet: All letters that have a place of their own, also while they lead nowhere. On a screen too small for
            so many, only ``letters`` are placed, one after the other.
        letters: Those that lead somewhere, in order.
        words: The words, likeliest first.
        room: Where to.
    """
    whole = Area(0, 0, max(room.width, 1), max(room.height, 1))
    above = _grid(len(alphabet), _above(whole, room), room, BELOW)
    places, grid, rest = list(alphabet), above, _below(whole, above, room)
    if whole.width > whole.height and not _is_enough(above, rest, room):
        grid = _grid(len(places), _beside(whole), room, BESIDE)
        if grid.side < room.target:
            places = list(letters)
            parts = [_beside(whole), _beside(whole, MORE)] if words else [whole]
            grids = [_grid(len(places), part, room, BESIDE) for part in parts]
            grid = next((each for each in grids if each.side >= room.target * LOWEST), grids[-1])
        rest = _after(whole, grid, room) if places else whole
    keys = [_letter_key(letter, place, grid, room) for place, letter in enumerate(places)]
    return KeyPlan(
        tuple(key for key in keys if key.name in letters),
        tuple(key for key in keys if key.name not in letters),
        WordKeys(words, rest, room).placed(grid.height),
    )


def _apart(room: KeyRoom) -> int:
    """What lies between letters and words."""
    return 3 * room.gap


def _above(area: Area, room: KeyRoom) -> Area:
    """What letters take of the room at most where words stand below them."""
    words = WORD_ROWS * (word_height(room.fonts[0], room.target, room) + room.gap) - room.gap
    return Area(0, 0, area.width, max(min(area.height * 3 // 5, area.height - _apart(room) - words), 1))


def _below(area: Area, grid: _Grid, room: KeyRoom) -> Area:
    """The room for words below letters."""
    top = grid.rows * (grid.height + room.gap) - room.gap + _apart(room)
    return Area(0, top, area.width, area.height - top)


def _is_enough(grid: _Grid, rest: Area, room: KeyRoom) -> bool:
    """Whether letters with words below them can be touched well."""
    return grid.side >= room.target and rest.height >= WORD_ROWS * (room.target + room.gap) - room.gap


def _beside(area: Area, part: Fraction = Fraction(3, 5)) -> Area:
    """What letters take of the room at most where words stand beside them."""
    return Area(0, 0, int(area.width * part), area.height)


def _after(area: Area, grid: _Grid, room: KeyRoom) -> Area:
    """The room for words beside letters."""
    left = grid.columns * (grid.width + room.gap) - room.gap + _apart(room)
    return Area(left, 0, area.width - left, area.height)


def _grid(count: int, area: Area, room: KeyRoom, longest: float) -> _Grid:
    """The grid with the largest keys; of those that are large enough the one that fills the room best.

    Keys are wider than high, up to ``longest`` times, if that fills it.
    """
    grids = []
    for columns in range(1, max(count, 1) + 1):
        rows = ceil(max(count, 1) / columns)
        height = max(min(room.largest, (area.height + room.gap) // rows - room.gap), 1)
        width = max(min(int(height * longest), (area.width + room.gap) // columns - room.gap), 1)
        grids.append(_Grid(columns, rows, width, height))
    enough = room.target * 11 // 10
    return max(grids, key=lambda grid: (min(grid.side, enough), count * grid.width * grid.height, -grid.rows))


def _letter_key(letter: str, place: int, grid: _Grid, room: KeyRoom) -> Key:
    row, column = divmod(place, grid.columns)
    left, top = column * (grid.width + room.gap), row * (grid.height + room.gap)
    font = min(room.letter_font, int(grid.height * 0.66), grid.width * 3 // 4)
    return Key(letter, capital(letter), max(font, 1), left, top, grid.width, grid.height)
