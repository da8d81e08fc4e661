"""The measure of contrast sees what is too pale."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from kiosk.display.settings import FAMILY
from tests.tour.contrast import Pixels, contrast, edge_contrast, ink_contrast, line_contrast

GREY = "#949494"
"""3.03:1 on white."""
WHOLE = QRect(0, 0, 400, 50)


def written(*words: tuple[str, str]) -> Pixels:
    """Words in their colours, on white."""
    image = QImage(WHOLE.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont(FAMILY)
    font.setPixelSize(40)
    painter.setFont(font)
    x = 5
    for word, colour in words:
        painter.setPen(QColor(colour))
        painter.drawText(x, 40, word)
        x += painter.fontMetrics().horizontalAdvance(f"{word} ")
    painter.end()
    return Pixels(image)


def test_black_on_white_is_as_far_apart_as_colours_can_be() -> None:
    assert contrast(0xFF000000, 0xFFFFFFFF) == pytest.approx(21)
    assert contrast(0xFF767676, 0xFFFFFFFF) == pytest.approx(4.54, abs=0.01)


def test_the_blur_of_letters_is_not_their_colour(app: QGuiApplication) -> None:
    del app
    assert line_contrast(written(("Read about it", "black")), WHOLE) == pytest.approx(21, abs=0.5)
    assert line_contrast(written(("Read about it", GREY)), WHOLE) == pytest.approx(3.03, abs=0.1)


def test_one_pale_word_among_others_is_seen(app: QGuiApplication) -> None:
    del app
    assert line_contrast(written(("Read", "black"), ("about something", GREY)), WHOLE) < 3.2


def test_the_short_end_of_a_text_is_measured_too(app: QGuiApplication) -> None:
    del app
    assert line_contrast(written((".", "black")), WHOLE) >= 20
    assert line_contrast(written((".", GREY)), WHOLE) < 3.2


def test_words_that_are_not_there_have_no_contrast(app: QGuiApplication) -> None:
    del app
    assert line_contrast(written(("Read about it", "white")), WHOLE) == 1
    assert ink_contrast(written().count(WHOLE)) == 1


def test_an_edge_is_what_differs_most_from_outside() -> None:
    assert edge_contrast(0xFFFFFFFF, (0xFFFFFFFF, 0xFF949494, 0xFFEEEEEE)) == pytest.approx(3.03, abs=0.01)
    assert edge_contrast(None, (0xFF000000,)) == 1
