"""A word is found by touching its letters, and by keys alone; the page it leads to holds it."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.session.place import Find, Found, Home, Reading
from kiosk.shared.document import Chapter, ChapterCard, Paragraph, Section, Span, TopicCard

SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]
TOPIC = "prp-back-pain"
LOW = 11.6
"""Millimetres: the least a key measures on the one screen too low for more."""


def names(visitor: Any) -> list[str]:
    return [target.name for target in visitor.sight.targets]


def type_word(visitor: Any, word: str) -> None:
    """Touches a word's letters until the word itself is offered, and then that."""
    for letter in word.upper():
        if word in names(visitor):
            break
        visitor.touch(letter)
    visitor.touch(word)


def pages_words(visitor: Any) -> str:
    return " ".join(visitor.sight.texts)


def hold(visitor: Any, least: float) -> None:
    """Whatever is shown is whole, apart and large enough."""
    sight = visitor.sight
    assert not sight.clipped
    assert not sight.overlapping
    for target in sight.targets:
        assert min(target.width, target.height) * visitor.mm_per_pixel >= least - visitor.mm_per_pixel, target


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_word_is_found_by_touch(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    kiosk = visitor.stage.kiosk
    least = LOW if size == (1024, 600) else 20
    visitor.touch("Touch to start")
    open_find(visitor)
    hold(visitor, least)
    assert "Delete letter" not in names(visitor)
    visitor.touch("P")
    hold(visitor, least)
    visitor.touch("L")
    hold(visitor, least)
    assert kiosk.session.place == Find(TOPIC, "pl")
    assert "X" not in names(visitor), "no word begins so"
    visitor.touch("Delete letter")
    assert kiosk.session.place == Find(TOPIC, "p")
    visitor.touch("L")
    if "Platelets" not in names(visitor):
        visitor.touch("A")
    last_letter = kiosk.session.place
    visitor.touch("Platelets")
    hold(visitor, least)
    found = kiosk.session.place
    assert found == Found(TOPIC, "Platelets")
    visitor.touch("What PRP is made of")
    assert isinstance(kiosk.session.place, Reading)
    assert "platelets" in pages_words(visitor).lower()
    while isinstance(kiosk.session.place, Reading):
        visitor.touch("Back")
    assert kiosk.session.place == found
    visitor.touch("Back")
    assert kiosk.session.place == last_letter
    visitor.touch("Back")
    assert isinstance(kiosk.session.place, Home)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_many_places_have_pages(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    visitor.touch("Touch to start")
    open_find(visitor)
    type_word(visitor, "Pain")
    seen = []
    pages = visitor.stage.kiosk.screens.found.page_count
    assert pages > 1
    for page in range(pages):
        hold(visitor, LOW if size == (1024, 600) else 20)
        assert visitor.stage.kiosk.session.place == Found(TOPIC, "Pain", page)
        seen.append(set(names(visitor)))
        if page < pages - 1:
            visitor.touch("Next")
    assert "Next" not in seen[-1]
    assert all(one != other for one, other in pairwise(seen))


def open_find(visitor: Any) -> None:
    """Touches "Find a word" on the front page, on whichever of its pages it stands."""
    while "Find a word" not in names(visitor):
        visitor.touch("Next")
    visitor.touch("Find a word")
    assert visitor.stage.kiosk.session.place == Find(TOPIC)


def focused(visitor: Any) -> str:
    interface = QAccessible.queryAccessibleInterface(visitor.stage.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name) if interface else ""


def enter(visitor: Any, name: str) -> None:
    for _ in range(60):
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
        if focused(visitor) == name:
            break
    else:
        pytest.fail(f"'{name}' is never reached")
    QTest.keyClick(visitor.stage.window, Qt.Key.Key_Return)
    assert visitor.sight.targets


def test_a_word_is_found_by_keys(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    kiosk = visitor.stage.kiosk
    visitor.stage.window.requestActivate()
    for name in ("Touch to start", "Find a word", "Q", "Delete letter", "P", "L", "A", "Platelets"):
        enter(visitor, name)
    assert kiosk.session.place == Found(TOPIC, "Platelets")
    enter(visitor, "What PRP is made of")
    assert "platelets" in pages_words(visitor).lower()


def test_the_focus_stays_where_letters_are_touched_by_keys(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    window = visitor.stage.window
    window.requestActivate()
    for name in ("Touch to start", "Find a word", "E"):
        enter(visitor, name)
    assert "E" not in names(visitor)
    assert focused(visitor) == "A", "the first letter, as this one leads nowhere now"
    enter(visitor, "Delete letter")
    assert focused(visitor) == "A", "the key that had it has gone"
    enter(visitor, "L")
    enter(visitor, "E")
    assert (visitor.stage.kiosk.session.place, focused(visitor)) == (Find(TOPIC, "le"), "A")
    enter(visitor, "Delete letter")
    assert focused(visitor) == "Delete letter", "there is another to delete"
    visitor.touch("E")
    assert focused(visitor) == "Delete letter", "a finger does not move the focus"


def test_a_letter_that_still_leads_on_keeps_the_focus(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    visitor.stage.window.requestActivate()
    for name in ("Touch to start", "Find a word", "P"):
        enter(visitor, name)
    enter(visitor, "O")
    assert "I" in names(visitor), "as in points: it is not the first letter that is left"
    assert focused(visitor) == "O", "as in poor"


def test_letters_are_met_in_the_order_they_are_read(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    visitor.stage.window.requestActivate()
    for name in ("Touch to start", "Find a word", "P"):
        enter(visitor, name)
    seen: list[str] = []
    while not seen or seen[-1] != "Pain":
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
        seen.append(focused(visitor))
        assert len(seen) < 40
    letters = [name for name in seen if len(name) == 1]
    assert letters == sorted(letters)
    assert len(letters) > 3


def test_right_to_left_letters_begin_at_the_right(visit: Callable[..., Any], tmp_path: Path) -> None:
    visitor = visit(arabic_library(tmp_path / "arabic.kiosk"))
    visitor.touch("Touch to start")
    visitor.stage.kiosk.screens.home.openFind()
    hold(visitor, 20)
    letters = [target for target in visitor.sight.targets if len(target.name) == 1]
    assert [letter.name for letter in letters] == ["ب", "ح", "ر", "ع"]
    assert [letter.x for letter in letters] == sorted((letter.x for letter in letters), reverse=True)
    visitor.touch("ر")
    places = {target.name: target for target in visitor.sight.targets}
    word, letter = places["ركبة"], places["ك"]
    assert word.y > letter.y, "words stand below letters"
    assert word.x + word.width > letter.x + letter.width, "and begin at the right too"
    visitor.touch("ركبة")
    visitor.touch("حقن")
    assert isinstance(visitor.stage.kiosk.session.place, Reading)


def arabic_library(path: Path) -> Path:
    """A chapter of a few words."""
    sections = tuple(Section((Paragraph((Span(text),)),)) for text in ("ركبة", "بعد", "عند"))
    head = Chapter("topic", "ar", "one", "حقن", "info", "", "2027-05-22", len(sections))
    card = TopicCard("topic", "ar", "حقن", (ChapterCard("one", "حقن", "info"),), "one", "one", "one")
    chapter = CompiledChapter(head, sections, ("حقن ركبة", "بعد", "عند"))
    write_library(CompiledContent(("ar",), (CompiledTopic(card, (chapter,), ()),)), path)
    return path
