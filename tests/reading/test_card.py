"""A text on a card: without its title, and in larger letters where all of it stands on one page."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.display.display import Display
from kiosk.display.settings import DisplaySettings
from kiosk.reading.page_list_model import PageListModel
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.shared.document import Chapter, Heading, Paragraph, Picture, Section, Span

PAGE = QSize(1600, 900)
CHAPTER = Chapter("prp", "en", "", "What this word means", "", "", "", 1)
SHORT = (Section((Heading(2, (Span("plasma"),)), Paragraph((Span("The part of blood that flows."),)))),)


@pytest.fixture
def display(app: QGuiApplication) -> Display:
    assert app is not None
    return Display()


def shown(
    display: Display,
    sections: tuple[Section, ...],
    *,
    is_card: bool,
    size: QSize = PAGE,
    company: tuple[tuple[Section, ...], ...] = (),
) -> dict[str, int]:
    """The font size of each text on the first page."""
    reading = ReadingViewModel(display, lambda _topic, _name: Picture("image/svg+xml", b""), is_card=is_card)
    reading.setProperty("bodySize", size)
    if company:
        reading.enlarge(1.5, company)
    reading.show(CHAPTER, sections, 0)
    model = reading.findChild(PageListModel)
    assert isinstance(model, PageListModel)
    spoken, font = (
        next(role for role, name in model.roleNames().items() if name == wanted)
        for wanted in (b"spoken", b"fontPixels")
    )
    rows = [model.index(row) for row in range(model.rowCount())]
    return {str(model.data(row, spoken)): int(str(model.data(row, font))) for row in rows}


def test_its_title_stands_above_the_card(display: Display) -> None:
    assert CHAPTER.title in shown(display, SHORT, is_card=False)
    assert [*shown(display, SHORT, is_card=True)] == [
        "Not yet checked by a clinician",
        "plasma",
        "The part of blood that flows.",
    ]


def test_a_short_one_is_in_larger_letters(display: Display) -> None:
    page, card = (shown(display, SHORT, is_card=is_card) for is_card in (False, True))
    assert card["plasma"] >= page[CHAPTER.title], "as large as a title"
    assert card["The part of blood that flows."] >= page["plasma"], "as large as a heading"


def test_none_is_larger_than_those_that_are_shown_in_turn_with_it(display: Display) -> None:
    alone, beside_short, beside_long = (
        shown(display, SHORT, is_card=True, company=company)
        for company in ((SHORT,), (SHORT, SHORT), (SHORT, SHORT * 40))
    )
    assert beside_short == alone
    assert beside_long["plasma"] < alone["plasma"]


def test_letters_of_the_largest_size_stay(display: Display) -> None:
    display.configure(DisplaySettings(text_scale=2.0))
    page, card = (shown(display, SHORT, is_card=is_card) for is_card in (False, True))
    assert card == {words: font for words, font in page.items() if words != CHAPTER.title}


@pytest.mark.parametrize(("size", "count"), [(PAGE, 40), (QSize(910, 416), 1)], ids=["many words", "low page"])
def test_no_page_more_and_no_less_air_for_larger_letters(display: Display, size: QSize, count: int) -> None:
    display.configure(DisplaySettings(mm_per_pixel=0.217))
    page, card = (shown(display, SHORT * count, is_card=is_card, size=size) for is_card in (False, True))
    assert card["plasma"] == page["plasma"]
