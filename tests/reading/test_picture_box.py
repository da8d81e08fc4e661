"""Pictures as they are drawn on a page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.display.theme import PAPER, THEMES, ThemeName
from kiosk.shared.document import Chapter, Figure, Section, View


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
@pytest.mark.parametrize("name", ["disc.svg", "photo.png"])
def test_drawings_stand_on_the_themes_ground_and_photographs_on_white_paper(
    open_reader: OpenReader, chapter: Chapter, theme: ThemeName, name: str
) -> None:
    reader = open_reader(1920, 1080, 1.0)
    reader.display.configure(replace(reader.display.settings, theme=theme))
    figure = Figure("a", (View(name, "A disc"),))
    box = picture_box(reader, chapter, (Section((figure,)),))
    edge = box.mapToScene(QPointF(reader.display.property("gap") / 2, box.height() / 2)).toPoint()
    middle = box.mapToScene(QPointF(box.width() / 2, box.height() / 2)).toPoint()
    image = reader.view.grabWindow()
    ground = THEMES[theme].surface if name == "disc.svg" else PAPER
    assert [image.pixelColor(place).name().upper() for place in (edge, middle)] == [ground, "#000000"]
    assert str(images_under(box)[0].property("source").toString()).endswith(f"{name}?{theme.name.lower()}")


def test_a_touch_on_a_picture_asks_for_its_figure_and_view(
    open_reader: OpenReader, chapter: Chapter, app: QGuiApplication
) -> None:
    reader = open_reader(1920, 1080, 1.0)
    figure = Figure("two", (View("a.svg", "One"), View("b.svg", "Other")))
    picture_box(reader, chapter, (Section((figure,)),))
    asked: list[tuple[str, int]] = []
    reader.reading.figure_chosen.connect(lambda name, view: asked.append((name, view)))
    boxes = [item for item in items_under(reader.body) if item.objectName() == "lookCloser"]
    for box in boxes:
        place = box.mapToScene(QPointF(box.width() / 2, box.height() / 2)).toPoint()
        QTest.mouseClick(reader.view, Qt.MouseButton.LeftButton, pos=place)
        app.processEvents()
    assert asked == [("two", 0), ("two", 1)]


def images_under(box: QQuickItem) -> list[QQuickItem]:
    return [item for item in items_under(box) if "QQuickImage" in item.metaObject().className()]


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
