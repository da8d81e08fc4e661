"""The page asked for comes first; the rest is laid out while nothing else happens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.display.display import Display
from kiosk.display.settings import DisplaySettings
from kiosk.reading.page_list_model import PageListModel
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.shared.document import Chapter, Heading, Paragraph, Picture, Section, Span

SIZE = QSize(900, 500)
COUNT = 30
SECTIONS = tuple(
    Section((Heading(2, (Span(f"Section {number}"),)), Paragraph((Span("Some words to read here. " * 20),))))
    for number in range(COUNT)
)
Told = list[tuple[str, int]]


@pytest.fixture
def display(app: QGuiApplication) -> Display:
    assert app is not None
    return Display()


@pytest.fixture
def reading(display: Display) -> ReadingViewModel:
    return ReadingViewModel(display, lambda _topic, _name: Picture("image/svg+xml", b""))


def listen(reading: ReadingViewModel) -> Told:
    told: Told = []
    reading.pageChanged.connect(lambda page: told.append(("page", page)))
    reading.pageCountChanged.connect(lambda: told.append(("count", reading.page_count)))
    return told


def spoken_on_page(reading: ReadingViewModel) -> list[str]:
    model = reading.findChild(PageListModel)
    assert isinstance(model, PageListModel)
    role = next(role for role, name in model.roleNames().items() if name == b"spoken")
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def resize(reading: ReadingViewModel, size: QSize) -> None:
    reading.setProperty("bodySize", size)


def test_a_page_is_shown_before_the_count_is_known_and_the_count_is_told_once(
    app: QGuiApplication, reading: ReadingViewModel, chapter: Chapter
) -> None:
    resize(reading, SIZE)
    told = listen(reading)
    reading.show(chapter, SECTIONS, 0)
    assert spoken_on_page(reading)[0] == chapter.title
    assert reading.page_count == 0
    turns = 0
    while reading.page_count == 0 and turns < 1000:
        app.processEvents()
        turns += 1
    assert turns > 3, "it was a few milliseconds' work at a time"
    assert told == [("count", 0), ("count", reading.page_count)]
    assert reading.page_count > 10


def test_finish_lays_out_the_rest_at_once(app: QGuiApplication, reading: ReadingViewModel, chapter: Chapter) -> None:
    resize(reading, SIZE)
    reading.show(chapter, SECTIONS, 0)
    told = listen(reading)
    reading.finish()
    assert told == [("count", reading.page_count)]
    reading.finish()
    app.processEvents()
    assert len(told) == 1


def test_finish_without_a_chapter_does_nothing(reading: ReadingViewModel) -> None:
    told = listen(reading)
    reading.finish()
    assert told == []


def test_a_page_asked_for_late_is_the_same_as_when_all_are_laid_out(
    reading: ReadingViewModel, chapter: Chapter
) -> None:
    resize(reading, SIZE)
    reading.show(chapter, SECTIONS, 7)
    lazily = spoken_on_page(reading)
    reading.finish()
    reading.show(chapter, SECTIONS, 0)
    reading.show(chapter, SECTIONS, 7)
    assert spoken_on_page(reading) == lazily


@pytest.mark.parametrize("section", [0, 1, 17, COUNT - 1])
def test_a_section_is_shown_where_it_begins_and_its_page_told(
    reading: ReadingViewModel, chapter: Chapter, section: int
) -> None:
    resize(reading, SIZE)
    told = listen(reading)
    reading.show_section(chapter, SECTIONS, section)
    assert f"Section {section}" in spoken_on_page(reading)
    assert ("page", reading.page) in told
    before = spoken_on_page(reading)
    # Its owner takes note and shows the page it was told of.
    reading.show(chapter, SECTIONS, reading.page)
    assert spoken_on_page(reading) == before


def test_a_section_asked_for_before_there_is_room_is_shown_when_there_is(
    reading: ReadingViewModel, chapter: Chapter
) -> None:
    told = listen(reading)
    reading.show_section(chapter, SECTIONS, 12)
    assert [each for each in told if each[0] == "page"] == []
    resize(reading, SIZE)
    assert "Section 12" in spoken_on_page(reading)
    assert [each for each in told if each[0] == "page"] == [("page", reading.page)]


def wider(reading: ReadingViewModel, _display: Display) -> None:
    resize(reading, QSize(1900, 960))


def narrower(reading: ReadingViewModel, _display: Display) -> None:
    resize(reading, QSize(700, 450))


def larger(_reading: ReadingViewModel, display: Display) -> None:
    display.configure(DisplaySettings(text_scale=2.0))


def back(reading: ReadingViewModel, display: Display) -> None:
    display.configure(DisplaySettings())
    resize(reading, SIZE)


Relay = Callable[[ReadingViewModel, Display], None]


@pytest.mark.parametrize("page", [0, 1, 9, 20])
@pytest.mark.parametrize("relays", [(wider,), (larger,), (narrower, larger), (larger, wider, back, narrower, wider)])
def test_sizes_changed_back_and_forth_do_not_move_the_reader(
    reading: ReadingViewModel, display: Display, chapter: Chapter, relays: tuple[Relay, ...], page: int
) -> None:
    resize(reading, SIZE)
    reading.show(chapter, SECTIONS, page)
    before = spoken_on_page(reading)
    for relay in relays:
        relay(reading, display)
        reading.show(chapter, SECTIONS, reading.page)
    back(reading, display)
    assert reading.page == page
    assert spoken_on_page(reading) == before
