"""The self-test finds what is missing, blank, or in none of our fonts."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.selftest.check import Check, line_of
from kiosk.selftest.drawn import faults_on, is_plain
from kiosk.selftest.looks import looks
from kiosk.tour.sight import look_at
from kiosk.tour.stillness import come_to_rest
from tests.conftest import MakeLibrary
from tests.selftest.conftest import MakeGround


def picture(dot: int | None) -> QImage:
    """Nine pixels by nine in grey, and one at the end of the row ``dot`` that is not."""
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    if dot is not None:
        image.setPixel(8, dot, 0xFF808081)
    return image


@pytest.mark.parametrize(
    ("dot", "place", "plain"),
    [
        (None, None, True),
        (0, None, False),
        (8, None, False),
        (8, QRect(0, 0, 9, 8), True),
        (8, QRect(8, 8, 1, 1), True),
        (8, QRect(7, 8, 2, 1), False),
        (8, QRect(20, 20, 5, 5), True),
        (8, QRect(7, 7, 50, 50), False),
    ],
)
def test_a_place_of_one_colour_shows_nothing(dot: int | None, place: QRect | None, plain: bool) -> None:
    assert is_plain(picture(dot), place) is plain


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ('text: "Rest"; x: 20; y: 20; color: "black"', ()),
        ('text: "Rest"; x: 20; y: 20; color: "white"', ("nothing is drawn where 'Rest' stands",)),
        ('text: "Rest"; x: 190; y: 20; color: "black"', ("'Rest' is cut off",)),
        ('text: ""', ("there are no words on it",)),
    ],
    ids=["sound", "blank", "cut", "none"],
)
def test_words_have_to_be_drawn(app: QGuiApplication, words: str, fault: tuple[str, ...]) -> None:
    del app  # only has to be there first
    engine = QQmlApplicationEngine()
    text = f"Text {{ {words}; font.pixelSize: 20; textFormat: Text.PlainText }}"
    window = f'import QtQuick\nWindow {{ width: 200; height: 80; visible: true; color: "white"; {text} }}'
    engine.loadData(QByteArray(window.encode()))
    [window_shown] = engine.rootObjects()
    assert isinstance(window_shown, QQuickWindow)
    come_to_rest(window_shown)
    image = window_shown.grabWindow()
    assert faults_on(window_shown, look_at(window_shown), image) == fault


def line_on(what: str, checks: Iterable[Check]) -> str:
    """What the check of that name says."""
    return line_of(next(check for check in checks if check.what == what))[1]


def test_a_letter_that_our_fonts_lack_is_named(ground: MakeGround, make_library: MakeLibrary) -> None:
    line = line_on("letters of the texts", looks(ground(make_library(titles=("What is 漢?", "When", "Then")))))
    assert line == "FAIL letters of the texts: AtkinsonHyperlegible-Regular.ttf has no 漢 (U+6F22)"


def test_letters_of_our_fonts_are_counted(ground: MakeGround, make_library: MakeLibrary) -> None:
    assert line_on("letters of the texts", looks(ground(make_library()))).startswith("ok   letters of the texts: ")
