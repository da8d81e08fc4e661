"""The QML singleton ``Lettering``: how much room bold words need, asked before they are placed.

In QML: ``import PatientKiosk`` and ``Lettering.lines(text, width, pixels)``. Measuring with a hidden ``Text`` instead
would make every answer depend on the question before it.
"""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.display.settings import FAMILY

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

MOST_KEPT = 1024
"""Answers of each kind: those of several screens. More would fill for weeks, and look like a leak meanwhile."""


@QmlElement
@QmlSingleton
class Lettering(QObject):
    """Measures words in the bundled font's bold letters, as labels are set."""

    @Slot(str, int, result=int)
    def width(self, text: str, pixels: int) -> int:
        """Width of a text on one line, in pixels, at a font size in pixels."""
        return _width(text, pixels)

    @Slot(str, int, result=int)
    def wordWidth(self, text: str, pixels: int) -> int:  # noqa: N802 (a QML name)
        """Width of a text's widest word."""
        return _word_width(text, pixels)

    @Slot(str, int, int, result=int)
    def fitted(self, text: str, width: int, pixels: int) -> int:
        """The largest font size, up to one in pixels, at which a text stands on one line of a width; at least 1."""
        needed = _width(text, pixels)
        return pixels if needed <= width else max(pixels * (width - 1) // needed, 1)

    @Slot(str, int, int, result=int)
    def lines(self, text: str, width: int, pixels: int) -> int:
        """How many lines a text takes in a width, a word being broken only if it is wider than that."""
        return len(_line_widths(text, width, pixels))

    @Slot(list, int, result=int)
    def widestWord(self, texts: list[str], pixels: int) -> int:  # noqa: N802 (a QML name)
        """Width of the widest word of several texts: one question instead of one for each."""
        return max((_word_width(text, pixels) for text in texts), default=0)

    @Slot(list, int, int, result=list)
    def linesOfEach(self, texts: list[str], width: int, pixels: int) -> list[int]:  # noqa: N802 (a QML name)
        """How many lines each of several texts takes, as `lines`."""
        return [len(_line_widths(text, width, pixels)) for text in texts]


@lru_cache(maxsize=MOST_KEPT)
def _width(text: str, pixels: int) -> int:
    return max((ceil(width) for width in _line_widths(text, 1_000_000, pixels)), default=0)


@lru_cache(maxsize=MOST_KEPT)
def _word_width(text: str, pixels: int) -> int:
    return max((_width(word, pixels) for word in text.split(" ")), default=0)


@lru_cache(maxsize=MOST_KEPT)
def _line_widths(text: str, width: int, pixels: int) -> tuple[float, ...]:
    font = QFont(FAMILY)
    font.setPixelSize(max(pixels, 1))
    font.setBold(True)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    widths: list[float] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        widths.append(line.naturalTextWidth())
    layout.endLayout()
    return tuple(widths)
