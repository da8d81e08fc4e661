"""Lines broken by Qt with the bundled font."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from kiosk.display.settings import FAMILY
from kiosk.reading.text_measure import break_lines
from kiosk.shared.document import Span, Text, plain

PIXELS = 30


@pytest.fixture
def font(app: QGuiApplication) -> QFont:
    assert app is not None
    font = QFont(FAMILY)
    font.setPixelSize(PIXELS)
    return font


def width_of(words: str, font: QFont) -> float:
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth()


def shown(text: Text, font: QFont, width: int) -> list[str]:
    return [plain(text)[line.start : line.end] for line in break_lines(text, font, width, right_to_left=False)]


def test_text_breaks_between_words(font: QFont) -> None:
    assert shown((Span("Back pain has many causes."),), font, 200) == ["Back pain has ", "many causes."]


def test_a_word_wider_than_the_line_breaks_inside(font: QFont) -> None:
    lines = shown((Span("Supercalifragilistic"),), font, 150)
    assert len(lines) > 1
    assert all(width_of(line, font) <= 150 for line in lines)


def test_bold_words_are_wider(font: QFont) -> None:
    words = "The joints of the back"
    width = int(width_of(words, font)) + 1
    assert len(shown((Span(words),), font, width)) == 1
    assert len(shown((Span(words, strong=True),), font, width)) == 2


def test_characters_outside_the_basic_plane_count_as_one(font: QFont) -> None:
    text = (
        Span("\N{GRINNING FACE} \N{GRINNING FACE WITH SMILING EYES} "),
        Span("\N{FACE WITH TEARS OF JOY}\N{SMILING FACE WITH OPEN MOUTH} efg", strong=True),
        Span(" hij"),
    )
    assert "".join(shown(text, font, 60)) == plain(text)


@given(words=st.text(max_size=80), width=st.integers(1, 400), right_to_left=st.booleans())
def test_lines_leave_out_no_character(app: QGuiApplication, words: str, width: int, right_to_left: bool) -> None:
    assert app is not None
    font = QFont(FAMILY)
    font.setPixelSize(PIXELS)
    lines = break_lines((Span(words),), font, width, right_to_left=right_to_left)
    assert "".join(words[line.start : line.end] for line in lines) == words
