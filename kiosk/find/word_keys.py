"""The words that letters lead to, as keys in the room that letters leave."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from kiosk.find.key_room import Area, Key, KeyRoom

FEWEST = 3
"""Where fewer have room, smaller letters are taken."""
HIGHEST = 4
"""More rows than these are not made where two columns will do."""
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


class WordKeys:
    """Words, likeliest first, in one or two columns; as many as there is room for."""

    def __init__(self, words: Sequence[str], area: Area, room: KeyRoom) -> None:
        self._words = words
        self._area = area
        self._room = room

    def placed(self, level: int) -> tuple[Key, ...]:
        """The keys in reading order; ``level`` is the height they have where that hides none of them."""
        area, gap = self._area, self._room.gap
        if not self._words or area.width <= 0 or area.height <= 0:
            return ()
        plan = self._plan()
        higher = max(plan.height, level)
        if self._rows(higher) >= min(plan.rows, ceil(len(self._words) / plan.columns)):
            plan = replace(plan, height=higher)
        width = self._width(plan.columns)
        keys = []
        for place, word in enumerate(self._words[: plan.capacity]):
            row, column = divmod(place, plan.columns)
            left, top = area.left + column * (width + gap), area.top + row * (plan.height + gap)
            keys.append(Key(word, word, plan.font, left, top, width, plan.height))
        return tuple(keys)

    def _plan(self) -> _Plan:
        """The largest font in which words are whole and some of them have room; the columns that show most."""
        wanted = min(len(self._words), FEWEST)
        for font in self._room.fonts:
            for least in (self._room.target, self._room.least):
                plans = [self._plan_of(columns, font, least) for columns in (1, 2) if self._is_wide(columns, font)]
                best = max(plans, key=self._worth, default=None)
                if best and best.capacity >= wanted:
                    return best
        font = self._room.fonts[-1]
        while font > 1 and not self._is_wide(1, font):
            font -= 1
        height = min(self._room.least, self._area.height)
        return _Plan(1, max(self._rows(height), 1), font, height)

    def _plan_of(self, columns: int, font: int, least: int) -> _Plan:
        height = max(least, ceil(font * LINE) + self._room.gap)
        return _Plan(columns, self._rows(height), font, height)

    def _worth(self, plan: _Plan) -> tuple[int, int, int]:
        shown = min(plan.capacity, len(self._words))
        return shown, -max(ceil(shown / plan.columns), HIGHEST), -plan.columns

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
