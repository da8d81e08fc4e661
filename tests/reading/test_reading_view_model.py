"""What the view model tells its owner, and that the words in view stay in view."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

import msgspec
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.display.display import Display
from kiosk.display.settings import DisplaySettings
from kiosk.reading.boxes import HeadKind
from kiosk.reading.page_list_model import PageListModel
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.reading.rows import FrameKind, RowKind
from kiosk.shared.document import Chapter, Picture, Section

LARGE = QSize(980, 900)
SMALL = QSize(500, 400)


@pytest.fixture
def display(app: QGuiApplication) -> Display:
    assert app is not None
    return Display()


@pytest.fixture
def reading(display: Display) -> ReadingViewModel:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>'
    return ReadingViewModel(display, lambda _topic, _name: Picture("image/svg+xml", drawing))


def words_on_page(reading: ReadingViewModel) -> list[str]:
    model = reading.sheet_in_view.boxes
    assert isinstance(model, PageListModel)
    role = next(role for role, name in model.roleNames().items() if name == b"spoken")
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def text_on_page(reading: ReadingViewModel) -> list[str]:
    around = ("Causes of back pain", "Not yet checked by a clinician", "More follows")
    return [words for words in words_on_page(reading) if not words.startswith(around) and "(continued)" not in words]


def resize(reading: ReadingViewModel, size: QSize) -> None:
    reading.setProperty("bodySize", size)


def listen(reading: ReadingViewModel) -> list[tuple[str, int]]:
    told: list[tuple[str, int]] = []
    reading.pageChanged.connect(lambda page: told.append(("page", page)))
    reading.pageCountChanged.connect(lambda: told.append(("count", reading.page_count)))
    return told


def test_pages_are_unknown_until_there_is_room(
    reading: ReadingViewModel, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    told = listen(reading)
    reading.show(chapter, sections, 2)
    assert reading.page_count == 0
    resize(reading, SMALL)
    reading.finish()
    assert reading.page_count > 3
    assert reading.page == 2
    assert ("count", reading.page_count) in told


def test_it_shows_the_page_it_is_told(
    reading: ReadingViewModel, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    resize(reading, SMALL)
    reading.show(chapter, sections, 0)
    first = words_on_page(reading)
    reading.show(chapter, sections, 1)
    assert reading.property("pageNumber") == 2
    assert words_on_page(reading) != first
    reading.show(chapter, sections, 0)
    assert words_on_page(reading) == first


def test_beyond_the_last_page_is_the_last_page(
    reading: ReadingViewModel, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    resize(reading, SMALL)
    reading.show(chapter, sections, 999)
    assert reading.page == reading.page_count - 1 > 3


def relaid_by_size(reading: ReadingViewModel, _display: Display) -> None:
    resize(reading, QSize(480, 300))


def relaid_by_text_scale(_reading: ReadingViewModel, display: Display) -> None:
    display.configure(DisplaySettings(text_scale=2.0))


@pytest.mark.parametrize("relay", [relaid_by_size, relaid_by_text_scale])
def test_the_words_in_view_stay_in_view_and_the_owner_learns_their_page(
    reading: ReadingViewModel,
    display: Display,
    chapter: Chapter,
    sections: tuple[Section, ...],
    relay: Callable[[ReadingViewModel, Display], None],
) -> None:
    resize(reading, LARGE)
    reading.show(chapter, sections, 1)
    first_words = text_on_page(reading)[0]
    told = listen(reading)

    relay(reading, display)

    assert any(first_words.startswith(words[:10]) for words in text_on_page(reading))
    assert reading.page > 1
    assert told == [("page", reading.page), ("count", reading.page_count)]


def test_back_at_the_old_size_the_old_page_is_in_view(
    reading: ReadingViewModel, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    resize(reading, LARGE)
    reading.show(chapter, sections, 1)
    before = words_on_page(reading)
    resize(reading, SMALL)
    # Its owner takes note and shows the page it was told of.
    reading.show(chapter, sections, reading.page)
    resize(reading, LARGE)
    assert words_on_page(reading) == before


def test_a_theme_does_not_relay_the_text(
    reading: ReadingViewModel, display: Display, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    resize(reading, LARGE)
    reading.show(chapter, sections, 0)
    told = listen(reading)
    display.configure(replace(DisplaySettings(), theme=type(display.settings.theme).DARK))
    assert told == []


def test_a_checked_chapter_has_no_notice(
    reading: ReadingViewModel, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    resize(reading, LARGE)
    reading.show(chapter, sections, 0)
    assert "Not yet checked by a clinician" in words_on_page(reading)
    reading.show(msgspec.structs.replace(chapter, reviewed="2026-11-22"), sections, 0)
    assert "Not yet checked by a clinician" not in words_on_page(reading)


def test_qml_knows_every_kind_of_box() -> None:
    kinds: list[Enum] = [*HeadKind, *RowKind, *FrameKind]
    assert sorted(kind.name for kind in kinds) == sorted(kind.name for kind in PageListModel.Kind)
