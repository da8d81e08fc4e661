"""Where characters stand on a line, measured with the font the line is drawn in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from kiosk.display.settings import FAMILY
from kiosk.display.sizes import TextRole, is_bold
from kiosk.reading.metrics import Metrics
from kiosk.reading.pieces import Line
from kiosk.reading.term_spots import Extent
from kiosk.reading.text_measure import bold_runs, utf16_offsets
from kiosk.shared.document import Span, Text, plain

WIDE = 1_000_000.0
"""Pixels: more than any line needs, so that it is never broken again."""


def extent_for(metrics: Metrics, *, right_to_left: bool) -> Extent:
    """An `Extent` for pages of some metrics and one direction of writing."""

    def extent(text: Text, role: TextRole, line: Line, part: Line) -> tuple[float, float]:
        font = QFont(FAMILY)
        font.setPixelSize(metrics.font(role))
        font.setBold(is_bold(role))
        within = Line(part.start - line.start, part.end - line.start)
        return extent_on_line(_cut(text, line), font, within, right_to_left=right_to_left)

    return extent


def extent_on_line(text: Text, font: QFont, part: Line, *, right_to_left: bool) -> tuple[float, float]:
    """From where to where some characters of a line reach, in pixels from where the line begins to be read.

    Args:
        text: all that stands on the line.
        font: the font of what is not bold in it.
        part: the characters.
        right_to_left: whether the line begins on the right.
    """
    words = plain(text)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setUseDesignMetrics(True)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    units = utf16_offsets(words)
    layout.setFormats(bold_runs(text, units))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(WIDE)
    layout.endLayout()
    start, end = _reach(line, units[part.start], units[part.end])
    width = line.naturalTextWidth()
    return (width - end, width - start) if right_to_left else (start, end)


def _reach(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    """From where to where the glyphs of some UTF-16 units reach.

    Cursor positions would not do: where scripts of both directions meet, a cursor stands on one side only.
    """
    edges: list[float] = []
    for run in line.glyphRuns(first, last - first):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for position, advance in zip(run.positions(), advances, strict=True):
            edges += (position.x(), position.x() + advance.x())
    return (min(edges), max(edges)) if edges else (0.0, 0.0)


def _cut(text: Text, line: Line) -> Text:
    """What of a text is drawn on a line."""
    end = line.start + len(plain(text)[line.start : line.end].rstrip())
    spans: list[Span] = []
    offset = 0
    for span in text:
        part = span.text[max(line.start - offset, 0) : max(end - offset, 0)]
        offset += len(span.text)
        if part:
            spans.append(Span(part, span.strong, span.term))
    return tuple(spans)
