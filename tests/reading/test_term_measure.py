"""Where words stand on a line, held against what is drawn."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QTextLayout, QTextOption

from kiosk.display.settings import FAMILY, DisplaySettings
from kiosk.display.sizes import TextRole
from kiosk.reading.metrics import Metrics
from kiosk.reading.pieces import Line
from kiosk.reading.term_measure import extent_for, extent_on_line
from kiosk.shared.document import Span, Text, plain

PIXELS = 30


@pytest.fixture
def font(app: QGuiApplication) -> QFont:
    assert app is not None
    font = QFont(FAMILY)
    font.setPixelSize(PIXELS)
    return font


def reach(words: str, part: str, font: QFont, *, right_to_left: bool = False) -> tuple[float, float]:
    start = words.index(part)
    line = Line(start, start + len(part))
    return extent_on_line((Span(words),), font, line, right_to_left=right_to_left)


def inked(words: str, part: str, font: QFont, *, right_to_left: bool) -> tuple[int, int]:
    """The first and the last column with ink of a part of a line, from where the line begins."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setUseDesignMetrics(True)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    coloured = QTextLayout.FormatRange()
    coloured.start, coloured.length = words.index(part), len(part)
    coloured.format.setForeground(QColor("red"))
    layout.setFormats([coloured])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    width = int(line.naturalTextWidth())
    image = QImage(width + 2, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout.draw(painter, QPointF(0, 0))
    painter.end()
    columns = [x for x in range(image.width()) if any(_is_red(image.pixelColor(x, y)) for y in range(60))]
    first, last = min(columns), max(columns)
    return (width - last, width - first) if right_to_left else (first, last)


def _is_red(colour: QColor) -> bool:
    return colour.red() > 200 and colour.green() < 120


@pytest.mark.parametrize(
    ("words", "part", "right_to_left"),
    [
        ("The joints of the back", "joints", False),
        ("The joints of the back", "The", False),
        ("مفاصل الظهر تؤلم", "الظهر", True),
        ("مفاصل PRP تؤلم", "PRP", True),
        ("مفاصل الظهر PRP تؤلم", "الظهر PRP", True),
        ("The الظهر is", "الظهر", False),
    ],
)
def test_a_word_reaches_as_far_as_its_ink(words: str, part: str, right_to_left: bool, font: QFont) -> None:
    start, end = reach(words, part, font, right_to_left=right_to_left)
    first, last = inked(words, part, font, right_to_left=right_to_left)
    assert start - 2 <= first <= start + 0.4 * PIXELS
    assert end - 0.4 * PIXELS <= last <= end + 2


def test_bold_words_before_it_push_a_word_on(font: QFont) -> None:
    text: Text = (Span("The joints "), Span("ache", term="ache"))
    bold: Text = (Span("The joints ", strong=True), Span("ache", term="ache"))
    plain_start, bold_start = (
        extent_on_line(each, font, Line(11, 15), right_to_left=False)[0] for each in (text, bold)
    )
    assert bold_start > plain_start + 2


def test_a_word_on_a_later_line_counts_from_that_line(app: QGuiApplication) -> None:
    assert app is not None
    extent = extent_for(Metrics(DisplaySettings(), 900), right_to_left=False)
    text: Text = (Span("The joints of the "), Span("back", term="back"), Span(" ache"))
    assert plain(text)[18:22] == "back"
    start, end = extent(text, TextRole.BODY, Line(18, 27), Line(18, 22))
    assert start == 0
    assert extent(text, TextRole.BODY, Line(14, 27), Line(18, 22))[0] > end / 2
