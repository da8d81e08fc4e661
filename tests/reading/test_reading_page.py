"""The page as it is drawn: everything inside its room, every line where Python's arithmetic put it."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import msgspec
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.shared.document import Chapter, Section, Span, Steps

SCREENS = [(1920, 1080), (1080, 1920), (1024, 600), (3840, 2160), (1280, 800), (800, 1280)]


class Reader(Protocol):
    view: Any
    display: Any
    reading: Any
    body: QQuickItem


OpenReader = Callable[[int, int, float], Reader]


def items_under(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from items_under(child)


def texts_of(reader: Reader) -> list[QQuickItem]:
    return [item for item in items_under(reader.body) if item.property("linePixels") and item.property("lineCount")]


def letters_of(reader: Reader, text: QQuickItem) -> QRectF:
    """Where a text's letters are: without the air below its last line."""
    air = text.property("linePixels") - 1.24 * text.property("fontPixels")
    height = text.property("contentHeight") - air
    return reader.body.mapRectFromItem(text, QRectF(0, 0, text.property("contentWidth"), height))


def turn_pages(reader: Reader, chapter: Chapter, sections: tuple[Section, ...]) -> Iterator[int]:
    reader.reading.show(chapter, sections, 0)
    reader.reading.finish()
    for page in range(reader.reading.page_count):
        reader.reading.show(chapter, sections, page)
        yield page


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen[0]}x{screen[1]}")
def test_nothing_leaves_the_page_and_every_line_is_where_it_was_measured(
    open_reader: OpenReader,
    chapter: Chapter,
    sections: tuple[Section, ...],
    screen: tuple[int, int],
    scale: float,
) -> None:
    reader = open_reader(*screen, scale)
    room = reader.body.boundingRect().adjusted(-1, -1, 1, 1)
    for page in turn_pages(reader, chapter, sections):
        for item in items_under(reader.body):
            drawn = reader.body.mapRectFromItem(item, item.boundingRect())
            assert drawn.isEmpty() or room.contains(drawn), (
                f"page {page + 1}: {item.metaObject().className()} {drawn} not in {room}"
            )
        for text in texts_of(reader):
            lines = text.property("markup").count("<br>") + 1
            assert text.property("lineCount") == lines
            assert text.property("contentHeight") == lines * text.property("linePixels")
            painted = QRectF(0, 0, text.property("contentWidth"), text.property("contentHeight"))
            place = reader.body.mapRectFromItem(text, painted)
            assert room.contains(place), f"page {page + 1}: {text.property('spoken')!r} {place} not in {room}"
            assert painted.width() <= text.width() + 1


@pytest.mark.parametrize("letters", [20, 60, 100, 150, 400, 2000])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_title_of_any_length_leaves_nothing_clipped(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...], letters: int, scale: float
) -> None:
    title = ("Platelet rich plasma " * 200)[:letters].strip()
    reader = open_reader(1024, 600, scale)
    room = reader.body.boundingRect().adjusted(-1, -1, 1, 1)
    shown: list[str] = []
    for page in turn_pages(reader, msgspec.structs.replace(chapter, title=title), sections):
        for text in texts_of(reader):
            shown.append(text.property("spoken"))
            assert room.contains(letters_of(reader, text)), f"page {page + 1}: {shown[-1]!r}"
        for item in items_under(reader.body):
            assert item.width() >= 0
            assert item.height() >= 0
    assert title.startswith(shown[0].rstrip("…"))
    assert shown[0] == title or letters > 100
    assert any(words.startswith("Back pain has many causes") for words in shown)


@pytest.mark.parametrize("screen", [(1920, 1080), (1024, 600)], ids=str)
def test_texts_do_not_overlap(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...], screen: tuple[int, int]
) -> None:
    reader = open_reader(*screen, 2.0)
    for page in turn_pages(reader, chapter, sections):
        places = [letters_of(reader, text) for text in texts_of(reader)]
        for at, place in enumerate(places):
            overlapped = [other for other in places[at + 1 :] if place.intersects(other)]
            assert overlapped == [], f"page {page + 1}"


def test_every_word_of_the_chapter_is_shown_once(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1024, 600, 1.0)
    shown = ""
    for _ in turn_pages(reader, chapter, sections):
        shown += " ".join(text.property("spoken") for text in texts_of(reader)) + " "
    for phrase in ("causes & most of them are <not> dangerous.", "With age, the discs dry out. Common.", "2. Hold it"):
        assert shown.count(phrase) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_says_that_nobody_clinical_has_checked_the_text(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...], scale: float
) -> None:
    reader = open_reader(1024, 600, scale)
    for _ in turn_pages(reader, chapter, sections):
        assert "Not yet checked by a clinician" in [text.property("spoken") for text in texts_of(reader)]


def test_cards_say_in_words_how_soon_and_notes_whose_they_are(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1920, 1080, 1.0)
    shown = {text.property("spoken") for _ in turn_pages(reader, chapter, sections) for text in texts_of(reader)}
    assert {"Emergency", "Today", "Before your injection", "Note from this kiosk"} <= shown


def test_a_card_that_goes_on_on_the_next_page_says_so_there(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1024, 600, 2.0)
    labels = [
        text.property("spoken")
        for _ in turn_pages(reader, chapter, sections)
        for text in texts_of(reader)
        if str(text.property("spoken")).startswith("Emergency") and text.property("spoken") != "Emergency: Get help now"
    ]
    assert labels[0] == "Emergency"
    assert set(labels[1:]) == {"Emergency: Get help now (continued)"}


def test_headings_and_pictures_are_marked_for_screen_readers(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1080, 1920, 1.0)
    found: dict[str, QAccessible.Role] = {}
    for _ in turn_pages(reader, chapter, sections):
        for item in items_under(reader.body):
            interface = QAccessible.queryAccessibleInterface(item)
            if interface is not None:
                found[interface.text(QAccessible.Text.Name)] = interface.role()
    assert found["Wear with age"] == QAccessible.Role.Heading
    assert found["A healthy disc beside a worn one"] == QAccessible.Role.Graphic
    assert found["The joints of the back wear down."] == QAccessible.Role.ListItem


def accessible_names(reader: Reader) -> dict[str, QAccessible.Role]:
    """What a screen reader finds on the page in view."""

    def under(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
        for at in range(parent.childCount()):
            child = parent.child(at)
            yield child
            yield from under(child)

    page = QAccessible.queryAccessibleInterface(reader.view.rootObject())
    return {each.text(QAccessible.Text.Name): each.role() for each in under(page)}


def test_every_page_has_the_title_as_a_heading_and_says_which_page_it_is(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1280, 800, 1.0)
    for page in turn_pages(reader, chapter, sections):
        assert accessible_names(reader)["Causes of back pain"] == QAccessible.Role.Heading
        pane = QAccessible.queryAccessibleInterface(reader.view.rootObject())
        name = pane.text(QAccessible.Text.Name)
        assert name == f"Causes of back pain, page {page + 1} of {reader.reading.page_count}"


def test_a_card_is_read_out_with_its_urgency_first(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1080, 1920, 1.0)
    found: dict[str, QAccessible.Role] = {}
    for _ in turn_pages(reader, chapter, sections):
        found |= accessible_names(reader)
    assert found["Emergency: Get help now"] == QAccessible.Role.Heading
    assert "Emergency" not in found


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_numerals_stay_in_their_circles(open_reader: OpenReader, chapter: Chapter, scale: float) -> None:
    reader = open_reader(1920, 1080, scale)
    steps = Section((Steps(tuple((Span("Rest."),) for _ in range(101))),))
    seen: set[int] = set()
    for _ in turn_pages(reader, chapter, (steps,)):
        for numeral in (item for item in items_under(reader.body) if item.objectName() == "numeral"):
            seen.add(int(numeral.property("text")))
            assert numeral.property("contentWidth") < 0.9 * numeral.parentItem().width()
    assert seen == set(range(1, 102))


def test_only_icons_that_are_seen_are_loaded(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1920, 1080, 1.0)

    def icons(item: QQuickItem) -> Iterator[QQuickItem]:
        for child in item.childItems():
            if child.property("colour") is not None:
                yield child
            yield from icons(child)

    for _ in turn_pages(reader, chapter, sections):
        for icon in icons(reader.body):
            assert icon.width() >= 0
            assert icon.isVisible() or not icon.property("name")


def test_a_language_from_right_to_left_is_mirrored(
    open_reader: OpenReader, chapter: Chapter, sections: tuple[Section, ...]
) -> None:
    reader = open_reader(1920, 1080, 1.0)
    arabic = Chapter(**{**{name: getattr(chapter, name) for name in chapter.__struct_fields__}, "language": "ar"})
    reader.reading.show(arabic, sections, 0)
    heading = next(text for text in texts_of(reader) if text.property("spoken") == "Wear with age")
    bulleted = next(text for text in texts_of(reader) if text.property("spoken").startswith("The joints"))
    assert bulleted.mapToItem(reader.body, QPointF(bulleted.width(), 0)).x() < reader.body.width() - 10

    image = reader.view.grabWindow()
    line = heading.mapRectToScene(heading.boundingRect()).toRect()
    ground = image.pixelColor(2, 2)
    inked = [x for x in range(line.left(), line.right()) if image.pixelColor(x, line.center().y()) != ground]
    assert line.right() - max(inked) < 10
    assert min(inked) > image.width() / 2

    reader.reading.show(arabic, sections, 1)
    notice = next(text for text in texts_of(reader) if text.property("spoken").startswith("Not yet"))
    assert notice.mapRectToScene(notice.boundingRect()).right() < reader.view.width() / 2
