"""How far apart colours are, measured from the pixels of a picture by the formula of WCAG 2.2."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

ENOUGH = 5_000
"""Pixels of a region that are looked at; rows are left out evenly where there are more."""
PART_OF_INK = 1 / 25
"""Least share of a region's ink that a colour has to have: single pixels of something else do not count."""
LEAST_INK = 1 / 40
"""Share of a region that is ink where there are words in it, and not a comma or the end of one."""
A_WORD = 4
"""Width over height of a region that a word fills."""


class Pixels:
    """The pixels of a picture, as 0xAARRGGBB."""

    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._pixels = memoryview(self._image.constBits()).cast("I")
        self.width, self.height = image.width(), image.height()

    def count(self, region: QRect) -> Counter[int]:
        """How often each colour occurs in a region; in a large one, in rows evenly spread over it."""
        inside = region.intersected(QRect(0, 0, self.width, self.height))
        step = max(1, inside.width() * inside.height() // ENOUGH)
        colours: Counter[int] = Counter()
        for y in range(inside.top(), inside.top() + inside.height(), step):
            start = y * self.width + inside.left()
            colours.update(self._pixels[start : start + inside.width()])
        return colours

    def fingerprint(self, region: QRect) -> tuple[object, ...]:
        """The same for regions of the same size with the same pixels."""
        inside = region.intersected(QRect(0, 0, self.width, self.height))
        starts = (y * self.width + inside.left() for y in range(inside.top(), inside.top() + inside.height()))
        rows = b"".join(self._pixels[start : start + inside.width()] for start in starts)
        return inside.width(), inside.height(), hash(rows)

    def at(self, x: int, y: int) -> int | None:
        """The colour of a pixel, or None outside of the picture."""
        is_inside = 0 <= x < self.width and 0 <= y < self.height
        return self._pixels[y * self.width + x] if is_inside else None


@cache
def luminance(colour: int) -> float:
    channels = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: int, other: int) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def ink_contrast(colours: Counter[int]) -> float:
    """Between the commonest colour and the ink on it; 1 where there is none."""
    if not colours:
        return 1
    ground, on_ground = colours.most_common(1)[0]
    least = (colours.total() - on_ground) * PART_OF_INK
    return max(contrast(ground, colour) for colour, count in colours.items() if count >= least)


def line_contrast(pixels: Pixels, line: QRect) -> float:
    """Of a line of text, about word for word: the palest word's."""
    parts = max(1, line.width() // max(1, line.height() * A_WORD))
    starts = [line.x() + line.width() * part // parts for part in range(parts + 1)]
    words = [pixels.count(QRect(start, line.y(), end - start, line.height())) for start, end in pairwise(starts)]
    inked = [word for word in words if _ink(word) >= LEAST_INK] or [max(words, key=_ink)]
    return min(ink_contrast(word) for word in inked)


def _ink(colours: Counter[int]) -> float:
    """The share of a region that is not its ground."""
    return 1 - max(colours.values(), default=1) / max(colours.total(), 1)


def edge_contrast(ground: int | None, edge: Iterable[int | None]) -> float:
    """The largest between what is outside of a control and the colours along a line into it."""
    if ground is None:
        return 1
    return max((contrast(ground, colour) for colour in edge if colour is not None), default=1.0)
