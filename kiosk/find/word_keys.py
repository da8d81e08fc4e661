"""The words that letters lead to, as keys in the room that letters leave."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from kiosk.find.key_room import Area, Key, KeyRoom
from kiosk.shared.alphabet import sort_key

FEWEST = 3
"""Where fewer have room, smaller letters are taken."""
MOST = 10
"""As many words as the eye takes in."""
COLUMNS = range(1, 5)
LINE = 1.26
"""Distance of lines over the font size, as in a heading."""


@dataclass(frozen=True)
class _Plan:
    columns: int
    rows: int
    font: int
    height: int

    @property
    def capacity(self) -> int:
        return self.columns * self.rows


def word_height(font: int, least: int, room: KeyRoom) -> int:
    """The height of a word's key, at least the one given, in pixels."""
    return max(least, ceil(font * LINE) + room.gap)


class WordKeys:
    """Words, likeliest first, in some columns; as many as there is room for, from A to Z."""

    def __init__(self, words: Sequence[str], area: Area, room: KeyRoom) -> None:
        self._words = words
        self._area = area
        self._room = room

    def placed(self, level: int) -> tuple[Key, ...]:
        """The keys in reading order; ``level`` is the height they have where that hides none of them.

        A word that is the beginning of others comes before them, as in any dictionary.
        """
        area, gap = self._area, self._room.gap
        if not self._words or area.width <= 0 or area.height <= 0:
            return ()
        plan = self._plan()
        rows = max(min(plan.rows, ceil(MOST / plan.columns)), 1)
        plan = replace(plan, height=max(plan.height, min(level, (area.height + gap) // rows - gap)))
        width = self._width(plan.columns)
        keys = []
        for place, word in enumerate(sorted(self._words[: min(plan.capacity, MOST)], key=sort_key)):
            row, column = divmod(place, plan.columns)
            left, top = area.left + column * (width + gap), area.top + row * (plan.height + gap)
            keys.append(Key(word, word, plan.font, left, top, width, plan.height))
        return tuple(keys)

    def _plan(self) -> _Plan:
        """The largest font in which words are whole and some of them have room; the columns that show most."""
        wanted = min(len(self._words), FEWEST)
        for font in self._room.fonts:
            for least in (self._room.target, self._room.least):
                plans = [self._plan_of(columns, font, least) for columns in COLUMNS if self._is_wide(columns, font)]
                best = max(plans, key=self._worth, default=None)
                if best and best.capacity >= wanted:
                    return best
        font = self._room.fonts[-1]
        while font > 1 and not self._is_wide(1, font):
            font -= 1
        height = min(self._room.least, self._area.height)
        return _Plan(1, max(self._rows(height), 1), font, height)

    def _plan_of(self, columns: int, font: int, least: int) -> _Plan:
        height = word_height(font, least, self._room)
        return _Plan(columns, self._rows(height), font, height)

    def _worth(self, plan: _Plan) -> tuple[int, int, int]:
        """First what shows most, then what has wide keys, then what has few rows."""
        return (
            min(plan.capacity, len(self._words), MOST),
            min(self._width(plan.columns), self._room.broad),
            plan.columns,
        )

    def _is_wide(self, columns: int, font: int) -> bool:
        """Whether every word is whole on one line, and columns side by side are easily touched."""
        width = self._width(columns)
        inner = width - 2 * self._room.padding
        is_whole = all(self._room.letters.width(word, font) <= inner for word in self._words)
        return is_whole and (columns == 1 or width >= self._room.narrowest)

    def _rows(self, height: int) -> int:
        return (self._area.height + self._room.gap) // (height + self._room.gap)

    def _width(self, columns: int) -> int:
        whole = (self._area.width - (columns - 1) * self._room.gap) // columns
        return max(min(whole, self._room.widest), 1)
