"""A turned page slides in: decoration, during which every touch counts once and acts on what has come."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.session.place import Place, Reading

Visit = Callable[..., Any]
MakeLibrary = Callable[..., Path]


def page(number: int) -> Place:
    return Reading("topic-0", "chapter-0", number)


def place(visitor: Any) -> Place:
    found: Place = visitor.stage.kiosk.session.place
    return found


def swipe_of(visitor: Any) -> QQuickItem:
    found = visitor.stage.window.findChild(QQuickItem, "swipe")
    assert isinstance(found, QQuickItem)
    return found


def offset(visitor: Any) -> float:
    """How far the page stands from its place, in millimetres to the right."""
    return float(swipe_of(visitor).property("offset") * visitor.mm_per_pixel)


def rest(visitor: Any) -> None:
    visitor.wait_until(lambda: swipe_of(visitor).property("isAtRest"))
    assert offset(visitor) == 0


def middle(visitor: Any, name: str) -> QPoint:
    target = visitor.target(name)
    return QPoint(target.x + target.width // 2, target.y + target.height // 2)


def on_first_page(visit: Visit, library: Path, *, start: str = "Touch to start", moves: bool = True) -> Any:
    visitor = visit(library, moves=moves)
    visitor.touch(start)
    visitor.touch("What is it?")
    assert place(visitor) == page(0)
    assert offset(visitor) == 0, "what is opened does not slide"
    return visitor


@pytest.mark.parametrize(("start", "side"), [("Touch to start", 1), ("العربية", -1)], ids=["en", "ar"])
def test_a_page_slides_in_from_its_own_side(visit: Visit, make_library: MakeLibrary, start: str, side: int) -> None:
    languages = ("en",) if start == "Touch to start" else ("ar", "en")
    visitor = on_first_page(visit, make_library(languages=languages), start=start)
    onward, back = middle(visitor, "Next"), middle(visitor, "Back")
    for button, number, came_from in ((onward, 1, side), (onward, 2, side), (back, 1, -side)):
        QTest.mouseClick(visitor.stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, button)
        assert place(visitor) == page(number), "what stands there changes at once"
        assert 0 < offset(visitor) * came_from < 15
        rest(visitor)


def test_touches_while_it_slides_count_once(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_first_page(visit, make_library())
    onward = middle(visitor, "Next")
    visitor.touch_at(onward)
    assert not swipe_of(visitor).property("isAtRest")
    visitor.touch_at(onward)
    assert place(visitor) == page(2)
    visitor.touch_at(middle(visitor, "Back"))
    assert place(visitor) == page(1)
    rest(visitor)
    assert place(visitor) == page(1)


def test_a_finger_put_on_while_it_slides_and_lifted_after_turns_one_page(
    visit: Visit, make_library: MakeLibrary
) -> None:
    visitor = on_first_page(visit, make_library())
    onward = middle(visitor, "Next")
    visitor.touch_at(onward)
    visitor.put(onward)
    assert not swipe_of(visitor).property("isAtRest")
    rest(visitor)
    assert place(visitor) == page(1)
    visitor.lift(onward)
    assert place(visitor) == page(2)


@pytest.mark.parametrize("breath", [True, False], ids=["slow", "at-once"])
@pytest.mark.parametrize("moves", [True, False], ids=["sliding", "still"])
def test_two_taps_are_two_pages(visit: Visit, make_library: MakeLibrary, moves: bool, breath: bool) -> None:
    visitor = on_first_page(visit, make_library(), moves=moves)
    onward, window = middle(visitor, "Next"), visitor.stage.window
    for _ in range(2):
        QTest.touchEvent(window, visitor.finger).press(0, onward, window).commit()
        QTest.touchEvent(window, visitor.finger).release(0, onward, window).commit()
        if breath:
            assert visitor.sight.targets
    assert visitor.sight.targets
    assert place(visitor) == page(2)


def test_a_page_drawn_and_let_go_glides_back(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_first_page(visit, make_library())
    visitor.put(QPoint(900, 400))
    visitor.draw(QPoint(1000, 400))
    visitor.lift(QPoint(1000, 400))
    assert offset(visitor) > 0
    rest(visitor)
    assert place(visitor) == page(0)


def test_a_page_drawn_while_it_slides_follows_the_finger(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_first_page(visit, make_library())
    swipe_of(visitor).setProperty("flickTime", 60_000)
    visitor.touch_at(middle(visitor, "Next"))
    visitor.put(QPoint(900, 400))
    visitor.draw(QPoint(700, 400))
    drawn = offset(visitor)
    assert drawn < -20
    visitor.draw(QPoint(650, 400))
    assert offset(visitor) < drawn
    visitor.lift(QPoint(650, 400))
    assert place(visitor) == page(2)
    rest(visitor)


def test_letters_that_grow_do_not_slide(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_first_page(visit, make_library())
    for _ in range(2):
        visitor.touch_at(middle(visitor, "Next"))
        rest(visitor)
    places = []
    for percent in (100, 125, 150, 200):
        visitor.touch(f"Text size: {percent}\u00a0%")
        assert offset(visitor) == 0
        places.append(place(visitor))
    assert set(places) != {page(2)}, "some size needs more pages"


def test_nothing_slides_where_pictures_are_taken(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_first_page(visit, make_library(), moves=False)
    visitor.touch("Next")
    assert offset(visitor) == 0
    assert swipe_of(visitor).property("isAtRest")
