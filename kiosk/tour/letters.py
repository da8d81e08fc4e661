"""Where the letters of a text are on the glass: their ink, not the lines they stand on, which are higher than they."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextDocumentFragment
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

_PLAIN, _FIXED, _H_CENTER, _RIGHT, _BOTTOM, _V_CENTER = 0, 1, 4, 2, 64, 128
"""Values of ``Text``'s ``textFormat``, ``lineHeightMode``, ``horizontalAlignment`` and ``verticalAlignment``."""


@dataclass(frozen=True)
class Letters:
    """A text's words and where its letters are, in the coordinates of its item."""

    words: str
    place: QRectF


def letters_of(item: QQuickItem) -> Letters:
    """What a ``Text`` shows and where, as it was laid out last."""
    words = str(item.property("text"))
    if _number(item, "textFormat") != _PLAIN:
        words = QTextDocumentFragment.fromHtml(words).toPlainText()
    return Letters(words, _ink(item, words))


def _ink(item: QQuickItem, words: str) -> QRectF:
    metrics = QFontMetricsF(_font(item))
    width, lines = float(item.property("paintedWidth")), max(int(item.property("lineCount")), 1)
    # From the first base line to the last one; below it Qt counts the font's own height, not the line's.
    between = _line_distance(item, lines) * (lines - 1)
    right, below = item.width() - width, item.height() - between - metrics.height()
    across, down = _number(item, "effectiveHorizontalAlignment"), _number(item, "verticalAlignment")
    x = {_RIGHT: right, _H_CENTER: right / 2}.get(across, 0.0)
    top = {_BOTTOM: below, _V_CENTER: below / 2}.get(down, 0.0)
    drawn = metrics.tightBoundingRect(" ".join(words.split()))
    return QRectF(x, top + metrics.ascent() + drawn.top(), width, between + drawn.height())


def _line_distance(item: QQuickItem, lines: int) -> float:
    if _number(item, "lineHeightMode") == _FIXED:
        return float(item.property("lineHeight"))
    return float(item.property("paintedHeight")) / lines


def _font(item: QQuickItem) -> QFont:
    """The font in the size that was used, which is smaller than the one asked for where a text is made to fit."""
    font = QFont(item.property("font"))
    font.setPixelSize(_number(item, "fontInfo.pixelSize"))
    return font


def _number(item: QQuickItem, name: str) -> int:
    """A property whose type Python does not know, asked in QML's own language."""
    value, _ = QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()
    return int(value)
