"""Pictures as they are drawn on a page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.display.theme import ThemeName
from kiosk.shared.document import Chapter, Section


class Reader(Protocol):
    view: Any
    display: Any
    reading: Any
    pictures: Any
    body: QQuickItem


OpenReader = Callable[[int, int, float], Reader]


def items_under(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from items_under(child)


def picture_box(reader: Reader, chapter: Chapter, sections: tuple[Section, ...]) -> QQuickItem:
    """The first picture of a chapter, its page shown."""
    reader.reading.show(chapter, sections, 0)
    reader.reading.finish()
    for page in range(reader.reading.page_count):
        reader.reading.show(chapter, sections, page)
        for item in items_under(reader.body):
            if str(item.property("source")).startswith("image://library/"):
                return item
    raise AssertionError("the chapter has no picture")


@pytest.mark.parametrize("theme", ThemeName)
def test_pictures_stand_on_white_paper_in_every_theme(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...], theme: ThemeName
) -> None:
    reader = open_reader(1920, 1080, 1.0)
    reader.display.configure(replace(reader.display.settings, theme=theme))
    box = picture_box(reader, chapter, sections)
    edge = box.mapToScene(QPointF(reader.display.property("gap") / 2, box.height() / 2)).toPoint()
    middle = box.mapToScene(QPointF(box.width() / 2, box.height() / 2)).toPoint()
    image = reader.view.grabWindow()
    assert [image.pixelColor(place).name() for place in (edge, middle)] == ["#ffffff", "#000000"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_picture_that_cannot_be_shown_is_told_in_words_until_it_can(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...], scale: float
) -> None:
    reader = open_reader(1024, 600, scale)
    reader.pictures.are_missing = True
    box = picture_box(reader, chapter, sections)
    words = words_of(box)
    assert words.isVisible()
    assert words.property("text") == "A healthy disc beside a worn one"
    assert words.property("paintedHeight") <= words.height()
    assert not words.property("truncated")

    reader.pictures.are_missing = False
    box = picture_box(reader, chapter, sections)
    assert not words_of(box).isVisible()


def words_of(box: QQuickItem) -> QQuickItem:
    found = box.findChild(QQuickItem, "words")
    assert isinstance(found, QQuickItem)
    return found
