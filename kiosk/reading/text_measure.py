"""Breaks texts into lines with the font they are drawn in, so that QML never has to wrap."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from kiosk.display.settings import FAMILY
from kiosk.display.sizes import TextRole, is_bold
from kiosk.reading.metrics import Metrics
from kiosk.reading.pieces import Line, Measure
from kiosk.shared.document import Text, plain


def measure_for(metrics: Metrics, *, right_to_left: bool) -> Measure:
    """A `Measure` for pages of some metrics and one direction of writing."""

    def measure(text: Text, role: TextRole, width: int) -> tuple[Line, ...]:
        font = QFont(FAMILY)
        font.setPixelSize(metrics.font(role))
        font.setBold(is_bold(role))
        return break_lines(text, font, width, right_to_left=right_to_left)

    return measure


def break_lines(text: Text, font: QFont, width: int, *, right_to_left: bool) -> tuple[Line, ...]:
    """Breaks a text between words, or inside a word that is wider than ``width`` pixels."""
    words = plain(text)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    units = utf16_offsets(words)
    layout.setFormats(bold_runs(text, units))
    characters = {unit: at for at, unit in enumerate(units)}
    ends: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        ends.append(characters[line.textStart() + line.textLength()])
    layout.endLayout()
    return tuple(Line(start, end) for start, end in zip([0, *ends], ends, strict=False) if end > start)


def bold_runs(text: Text, units: list[int]) -> list[QTextLayout.FormatRange]:
    """The bold parts of a text; ``units`` are its `utf16_offsets`."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    runs: list[QTextLayout.FormatRange] = []
    offset = 0
    for span in text:
        end = offset + len(span.text)
        if span.strong:
            run = QTextLayout.FormatRange()
            run.start = units[offset]
            run.length = units[end] - units[offset]
            run.format = bold
            runs.append(run)
        offset = end
    return runs


def utf16_offsets(words: str) -> list[int]:
    """Qt counts UTF-16 units: where each character starts in them, and where the last one ends."""
    if words.isascii():
        return list(range(len(words) + 1))
    offsets = [0]
    for character in words:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets
