"""How much room bold words need."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.display.lettering import Lettering

WORDS = "Day 25: Weeks 2 to 4, Weeks 4 to 6"


@pytest.mark.parametrize("width", [20, 100, 300, 1000])
def test_fitted_words_stand_on_one_line_in_the_largest_letters(app: QGuiApplication, width: int) -> None:
    del app  # only has to be there first
    letters = Lettering()
    font = letters.fitted(WORDS, width, 40)
    assert 1 <= font <= 40
    assert letters.width(WORDS, font) <= width
    assert font == 40 or letters.width(WORDS, font + 2) > width


def test_where_nothing_fits_the_smallest_letters_are_left(app: QGuiApplication) -> None:
    del app  # only has to be there first
    assert Lettering().fitted(WORDS, 3, 40) == 1


def test_several_texts_are_answered_like_each_of_them(app: QGuiApplication) -> None:
    del app  # only has to be there first
    letters, texts = Lettering(), [WORDS, "", "short", "a_rather_long_word between others"]
    assert letters.linesOfEach(texts, 90, 20) == [letters.lines(text, 90, 20) for text in texts]
    assert letters.widestWord(texts, 20) == max(letters.wordWidth(text, 20) for text in texts)
    assert (letters.linesOfEach([], 90, 20), letters.widestWord([], 20)) == ([], 0)
