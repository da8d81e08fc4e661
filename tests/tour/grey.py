"""What is left of a picture without its colours."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

CLEAR = 60
"""Of 255 levels of grey: a difference that weak eyes see too."""


class Grey:
    """A picture in levels of grey."""

    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        self._levels = memoryview(self._image.constBits())

    def levels(self, region: QRect) -> bytes:
        """The levels of a region, row by row."""
        length = self._image.bytesPerLine()
        starts = (y * length + region.left() for y in range(region.top(), region.top() + region.height()))
        return b"".join(self._levels[start : start + region.width()] for start in starts)

    def shape(self, region: QRect) -> tuple[bool, ...]:
        """Which pixels of a region are drawn on its ground, whatever the two colours are."""
        levels = self.levels(region)
        ground = max(set(levels), key=levels.count)
        return tuple(abs(level - ground) >= CLEAR for level in levels)

    def spread(self, region: QRect) -> int:
        """How far the ink is from its ground, in levels."""
        levels = self.levels(region)
        ground = max(set(levels), key=levels.count)
        return max(abs(level - ground) for level in levels)


def differing(one: bytes, other: bytes, least: int = CLEAR) -> int:
    """How many pixels clearly differ."""
    return sum(abs(a - b) >= least for a, b in zip(one, other, strict=True))
