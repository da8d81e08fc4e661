"""The screen of all words: they can be read, touched and left through at any size."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.shared.document import Term
from kiosk.tour.sight import look_at

WORDS = (
    *("acupuncture", "allergy", "anti-inflammatory", "bleeding disorder", "cauda equina syndrome", "corticosteroid"),
    *("degenerative disc disease", "disc", "growth factor", "inflammation", "nerve", "NSAID", "omega-3", "plasma"),
    *("platelet", "rheumatoid arthritis", "spinal stenosis", "spine", "x" * 40, "Überweisung"),
)
TERMS = tuple(Term("topic", "en", f"term-{at}", word, "Means.") for at, word in enumerate(WORDS))
SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_all_words_are_whole_and_can_be_touched(
    app: QGuiApplication, open_screen: Callable[..., Any], size: tuple[int, int], scale: float
) -> None:
    screen = open_screen(*size, scale)
    screen.glossary.show(TERMS, 0)
    seen: list[str] = []
    titles: list[str] = []
    for page in range(screen.glossary.page_count):
        screen.glossary.show(TERMS, page)
        app.processEvents()
        screen.view.grabWindow()
        sight = look_at(screen.view)
        assert not sight.clipped
        assert not sight.overlapping
        seen += [target.name for target in sight.targets]
        assert set(seen[-len(sight.targets) :]) <= {each.strip() for each in sight.texts}
        titles.append(sight.title)
    assert seen == list(WORDS)
    assert all(title.startswith("Words explained") for title in titles)


def test_the_heading_says_which_letters_are_in_view(app: QGuiApplication, open_screen: Callable[..., Any]) -> None:
    screen = open_screen(1024, 600, 2.0)
    screen.glossary.show(TERMS[:6], 0)
    app.processEvents()
    assert screen.glossary.page_count > 1
    root = screen.view.rootObject()
    assert root.property("title").startswith("Words explained: A")
    screen.glossary.show(TERMS[:6], screen.glossary.page_count - 1)
    assert root.property("title").endswith("C")
    screen.glossary.show(TERMS[:2], 0)
    assert root.property("title") == "Words explained"


def test_a_word_that_is_touched_is_chosen(app: QGuiApplication, open_screen: Callable[..., Any]) -> None:
    screen = open_screen(1920, 1080, 1.0)
    screen.glossary.show(TERMS, 0)
    chosen: list[str] = []
    screen.glossary.term_chosen.connect(chosen.append)
    app.processEvents()
    target = next(each for each in look_at(screen.view).targets if each.name == "disc")
    point = QPoint(target.x + target.width // 2, target.y + target.height // 2)
    QTest.mouseClick(screen.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert chosen == [TERMS[WORDS.index("disc")].term]


def test_keys_go_through_the_words_in_their_order(app: QGuiApplication, open_screen: Callable[..., Any]) -> None:
    screen = open_screen(1920, 1080, 1.0)
    screen.glossary.show(TERMS, 0)
    chosen: list[str] = []
    screen.glossary.term_chosen.connect(chosen.append)
    app.processEvents()
    for _ in range(3):
        QTest.keyClick(screen.view, Qt.Key.Key_Tab)
        QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert chosen == [term.term for term in TERMS[:3]]


def test_larger_letters_need_other_pages(app: QGuiApplication, open_screen: Callable[..., Any]) -> None:
    screen = open_screen(1024, 600, 1.0)
    screen.glossary.show(TERMS, 0)
    told: list[int] = []
    screen.glossary.capacity_changed.connect(lambda: told.append(screen.glossary.page_count))
    few = screen.glossary.page_count
    screen.view.resize(1024, 400)
    app.processEvents()
    assert told[-1] > few
