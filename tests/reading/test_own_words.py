"""The kiosk's own words go through Qt's translation."""

from kiosk.glossary.meaning import MeaningWords
from kiosk.glossary.own_words import meaning_words
from kiosk.reading.own_words import reading_words
from kiosk.reading.rows import FrameKind
from kiosk.reading.words import ReadingWords


def test_without_a_translation_they_are_our_own_english() -> None:
    assert reading_words() == ReadingWords()
    assert meaning_words() == MeaningWords()


def test_a_frame_that_goes_on_says_so_in_any_order_of_words() -> None:
    words = ReadingWords(today="Oggi", continued="continua: %1")
    assert words.again(words.label(FrameKind.TODAY)) == "continua: Oggi"
