"""Where the letters of a text are on the glass: their ink, not the lines they stand on, which are higher than they."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QRectF, QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QTextDocumentFragment
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem

_PLAIN, _FIXED, _H_CENTER, _RIGHT, _BOTTOM, _V_CENTER = 0, 1, 4, 2, 64, 128
"""Values of ``Text``'s ``textFormat``, ``lineHeightMode``, ``horizontalAlignment`` and ``verticalAlignment``."""
_READER, _READING = (
    "lettersReader",
    b"""import QtQuick
QtObject {
    property Text text
    readonly property int format: text?.textFormat ?? 0
    readonly property int lineHeightMode: text?.lineHeightMode ?? 0
    readonly property int across: text?.effectiveHorizontalAlignment ?? 0
    readonly property int down: text?.verticalAlignment ?? 0
    readonly property int pixelSize: text?.fontInfo.pixelSize ?? 0
}
""",
)
"""Properties whose types Python does not know, read in QML's own language; Qt never lets go of what it has compiled."""


@dataclass(frozen=True)
class Letters:
    """A text's words and where its letters are, in the coordinates of its item."""

    words: str
    place: QRectF


def letters_of(item: QQuickItem) -> Letters:
    """What a ``Text`` shows and where, as it was laid out last."""
    reader = _reader_of(item)
    reader.setProperty("text", item)
    words = str(item.property("text"))
    if _number(reader, "format") != _PLAIN:
        words = QTextDocumentFragment.fromHtml(words).toPlainText()
    return Letters(words, _ink(item, reader, words))


def _ink(item: QQuickItem, reader: QObject, words: str) -> QRectF:
    # In the size that was used, which is smaller than the one asked for where a text is made to fit.
    font = QFont(item.property("font"))
    font.setPixelSize(_number(reader, "pixelSize"))
    metrics = QFontMetricsF(font)
    width, lines = float(item.property("paintedWidth")), max(int(item.property("lineCount")), 1)
    # From the first base line to the last one; below it Qt counts the font's own height, not the line's.
    between = _line_distance(item, reader, lines) * (lines - 1)
    right, below = item.width() - width, item.height() - between - metrics.height()
    across, down = _number(reader, "across"), _number(reader, "down")
    x = {_RIGHT: right, _H_CENTER: right / 2}.get(across, 0.0)
    top = {_BOTTOM: below, _V_CENTER: below / 2}.get(down, 0.0)
    drawn = metrics.tightBoundingRect(" ".join(words.split()))
    return QRectF(x, top + metrics.ascent() + drawn.top(), width, between + drawn.height())


def _line_distance(item: QQuickItem, reader: QObject, lines: int) -> float:
    if _number(reader, "lineHeightMode") == _FIXED:
        return float(item.property("lineHeight"))
    return float(item.property("paintedHeight")) / lines


def _number(reader: QObject, name: str) -> int:
    return int(reader.property(name))


def _reader_of(item: QQuickItem) -> QObject:
    """Reads for all texts of the item's engine, which keeps it."""
    engine = qmlEngine(item)
    assert engine is not None, "texts are made by QML"
    reader = engine.findChild(QObject, _READER)
    if reader is None:
        component = QQmlComponent(engine)
        component.setData(QByteArray(_READING), QUrl())
        reader = component.create()
        reader.setObjectName(_READER)
        reader.setParent(engine)
    return reader
