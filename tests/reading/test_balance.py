"""Titles whose lines are about equally long."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import TextRole
from kiosk.reading.balance import balancing
from kiosk.reading.metrics import Metrics
from kiosk.reading.text_measure import measure_for
from kiosk.shared.document import Span, plain

TITLES = [
    "After the injection: what is normal, what is not",
    "Supercalifragilisticexpialidocious pain",
    "One",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 3,
]


def lines_of(title: str, role: TextRole, width: int, *, is_balanced: bool) -> list[str]:
    measure = measure_for(Metrics(DisplaySettings(), 1000), right_to_left=False)
    text = (Span(title),)
    lines = (balancing(measure) if is_balanced else measure)(text, role, width)
    return [plain(text)[line.start : line.end].strip() for line in lines]


@pytest.mark.parametrize("width", [250, 500, 760, 1000])
@pytest.mark.parametrize("title", TITLES)
def test_a_title_takes_no_more_lines_and_loses_no_word(app: QGuiApplication, title: str, width: int) -> None:
    assert app is not None
    plainly = lines_of(title, TextRole.TITLE, width, is_balanced=False)
    balanced = lines_of(title, TextRole.TITLE, width, is_balanced=True)
    assert len(balanced) == len(plainly)
    assert "".join(balanced).replace(" ", "") == title.replace(" ", "")
    assert max(map(len, balanced)) <= max(map(len, plainly))


def test_no_last_word_stands_alone(app: QGuiApplication) -> None:
    assert app is not None
    width = next(
        width
        for width in range(1200, 200, -10)
        if lines_of(TITLES[0], TextRole.TITLE, width, is_balanced=False)[-1] == "not"
    )
    first, second = lines_of(TITLES[0], TextRole.TITLE, width, is_balanced=True)
    assert abs(len(first) - len(second)) <= 8


def test_text_to_read_is_left_as_it_is(app: QGuiApplication) -> None:
    assert app is not None
    assert lines_of(TITLES[3], TextRole.BODY, 700, is_balanced=True) == lines_of(
        TITLES[3], TextRole.BODY, 700, is_balanced=False
    )
