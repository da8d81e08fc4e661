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
    body: QQuickItem


OpenReader = Callable[[int, int, float], Reader]


def items_under(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from items_under(child)


def picture_box(reader: Reader, chapter: Chapter, sections: tuple[Section, ...]) -> QQuickItem:
    """The first picture of a chapter, its page shown."""
    reader.reading.show(chapter, sections, 0)
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
