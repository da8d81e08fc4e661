"""Pages drawn aside with a finger or the mouse: a bonus that never turns what was not meant."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.session.place import Home, Meaning, Place, Reading
from kiosk.shell.bar import Forward

Visit = Callable[..., Any]
MakeLibrary = Callable[..., Path]
FAR, NEAR, LEAST = 60, 15, 8
"""Millimetres: far enough on any glass, far enough only for a flick, and too little for that."""


def page(number: int, chapter: int = 0) -> Place:
    return Reading("topic-0", f"chapter-{chapter}", number)


class Hand:
    """A visitor's fingers on the page, in millimetres to the right of and below where they were put."""

    def __init__(self, visitor: Any) -> None:
        self.visitor = visitor
        found = visitor.stage.window.findChild(QQuickItem, "swipe")
        assert isinstance(found, QQuickItem)
        self.swipe = found
        self.swipe.setProperty("flickTime", 60_000)
        self.start = QPoint(visitor.stage.window.width() // 2, visitor.stage.window.height() // 3)

    @property
    def place(self) -> Place:
        found: Place = self.visitor.stage.kiosk.session.place
        return found

    @property
    def offset(self) -> float:
        """How far the page stands from its place."""
        body = self.visitor.stage.window.findChild(QQuickItem, "body")
        return float((body.mapToScene(QPoint(0, 0)).x() - body.x()) * self.visitor.mm_per_pixel)

    def at(self, right: float, down: float = 0) -> QPoint:
        return self.start + QPoint(*(round(each / self.visitor.mm_per_pixel) for each in (right, down)))

    def put(self) -> None:
        self.visitor.put(self.start)

    def draw(self, *rights: float, down: float = 0) -> None:
        for right in rights:
            self.visitor.draw(self.at(right, down))

    def lift(self, right: float, down: float = 0) -> None:
        self.visitor.lift(self.at(right, down))

    def rest(self) -> None:
        """Stays on the glass too long for a flick."""
        self.visitor.stage.kiosk.screens.reading.flick.run(0)
        self.visitor.wait_until(lambda: not self.swipe.property("isFlick"))


@pytest.fixture
def hand(visit: Visit, make_library: MakeLibrary) -> Hand:
    """On the second page of a chapter."""
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    visitor.touch("What is it?")
    visitor.touch("Next")
    hand = Hand(visitor)
    assert hand.place == page(1)
    return hand


@pytest.mark.parametrize(("right", "number"), [(-FAR, 2), (FAR, 0)])
def test_the_page_follows_the_finger_and_turns(hand: Hand, right: float, number: int) -> None:
    hand.put()
    assert hand.offset == 0
    hand.draw(right / 8, right / 2)
    half = hand.offset
    hand.draw(right)
    assert hand.offset - half == pytest.approx(right / 2, abs=1)
    hand.rest()
    assert hand.place == page(1), "not before the finger leaves"
    hand.lift(right)
    assert hand.place == page(number)
    assert hand.offset == 0


@pytest.mark.parametrize("right", [-NEAR, NEAR])
def test_a_page_let_go_early_springs_back(hand: Hand, right: float) -> None:
    hand.put()
    hand.draw(right / 2, right)
    hand.rest()
    assert hand.offset != 0
    hand.lift(right)
    assert hand.place == page(1)
    assert hand.offset == 0


@pytest.mark.parametrize(("right", "number"), [(-NEAR, 2), (NEAR, 0), (-LEAST, 1), (LEAST, 1)])
def test_a_flick_turns(hand: Hand, right: float, number: int) -> None:
    hand.put()
    hand.draw(right * 0.65, right)
    hand.lift(right)
    assert hand.place == page(number)


@pytest.mark.parametrize("right", [-FAR, FAR])
def test_a_page_slid_back_stays(hand: Hand, right: float) -> None:
    hand.put()
    hand.draw(right / 8, right * 1.2, right)
    hand.lift(right)
    assert hand.place == page(1)
    assert hand.offset == 0


def test_where_no_page_is_it_resists(hand: Hand) -> None:
    hand.visitor.touch("Back")
    hand.put()
    hand.draw(FAR / 8, FAR)
    assert hand.offset == pytest.approx((FAR - 4) / 3, abs=1)
    hand.lift(FAR)
    assert hand.place == page(0), "the chapter is not left by accident"
    assert hand.offset == 0
    while hand.visitor.stage.kiosk.screens.bar.state.forward is Forward.PAGE:
        hand.visitor.touch("Next")
    last = hand.place
    hand.put()
    hand.draw(-FAR / 8, -FAR)
    assert hand.offset == pytest.approx(-(FAR - 4) / 3, abs=1)
    hand.lift(-FAR)
    assert hand.place == last


@pytest.mark.parametrize("way", [(1, 60), (12, 60), (25, 40), (-25, 40), (25, -40)])
def test_up_and_down_does_nothing(hand: Hand, way: tuple[int, int]) -> None:
    hand.put()
    right, down = way
    for part in (0.1, 0.3, 1):
        hand.draw(right * part, down=down * part)
        assert hand.offset == 0
    hand.lift(right, down)
    assert hand.place == page(1)


def test_another_finger_is_not_heard(hand: Hand) -> None:
    visitor = hand.visitor
    hand.put()
    hand.draw(-FAR / 8, -FAR / 2)
    half = hand.offset
    visitor.put(hand.at(-FAR / 2), hand.at(20, 30))
    visitor.draw(hand.at(-FAR / 2), hand.at(80, 30))
    assert hand.offset == half
    visitor.draw(hand.at(-FAR), hand.at(80, 30))
    assert hand.offset < half
    visitor.lift(hand.at(-FAR), hand.at(80, 30))
    assert hand.place == page(1), "the first finger is still there"
    hand.lift(-FAR)
    assert hand.place == page(2)


def test_a_finger_that_draws_hears_no_more_once_another_turned_the_page(hand: Hand) -> None:
    visitor = hand.visitor
    onward = visitor.target("Next")
    button = QPoint(onward.x + onward.width // 2, onward.y + onward.height // 2)
    hand.put()
    hand.draw(FAR / 8, FAR)
    visitor.put(hand.at(FAR), button)
    visitor.lift(hand.at(FAR), button)
    assert hand.place == page(2)
    hand.draw(FAR * 1.1)
    assert hand.offset == 0
    hand.lift(FAR * 1.1)
    assert hand.place == page(2)


def test_a_touch_that_is_taken_away_turns_nothing(hand: Hand) -> None:
    window = hand.visitor.stage.window
    hand.put()
    hand.draw(-FAR / 8, -FAR)
    QCoreApplication.sendEvent(window, QTouchEvent(QEvent.Type.TouchCancel, hand.visitor.finger))
    assert hand.offset == 0
    hand.lift(-FAR)
    assert hand.place == page(1)


@pytest.mark.parametrize(("right", "number"), [(-FAR, 2), (FAR, 0)])
def test_the_mouse_draws_too(hand: Hand, right: float, number: int) -> None:
    window = hand.visitor.stage.window
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, left, none, hand.start)
    for part in (0.2, 0.6, 1):
        QTest.mouseMove(window, hand.at(right * part))
    assert hand.offset != 0
    QTest.mouseRelease(window, left, none, hand.at(right))
    assert hand.place == page(number)


@pytest.mark.parametrize(("right", "number"), [(FAR, 2), (-FAR, 0)])
def test_where_one_reads_from_the_right_it_is_turned_round(
    visit: Visit, make_library: MakeLibrary, right: float, number: int
) -> None:
    visitor = visit(make_library(languages=("ar", "en")))
    visitor.touch("العربية")
    visitor.touch("What is it?")
    visitor.touch("Next")
    hand = Hand(visitor)
    hand.put()
    hand.draw(right / 8, right)
    hand.lift(right)
    assert hand.place == page(number)


def test_a_page_is_drawn_as_far_on_every_glass(visit: Visit, make_library: MakeLibrary) -> None:
    """On 10.1 inches a fifth of the width, on a large glass no further than a hand reaches."""
    for size, enough in (((1024, 600), 221.3 / 5), ((3840, 2160), 45)):
        visitor = visit(make_library(), size=size)
        visitor.touch("Touch to start")
        visitor.touch("What is it?")
        hand = Hand(visitor)
        for further, number in ((-1.0, 0), (1.0, 1)):
            hand.put()
            hand.draw(-6, -4 - enough - further)
            hand.rest()
            hand.lift(-4 - enough - further)
            assert hand.place == page(number)
            hand.swipe.setProperty("flickTime", 60_000)


def test_a_finger_on_a_button_draws_nothing(hand: Hand) -> None:
    onward = hand.visitor.target("Next")
    hand.start = QPoint(onward.x + 5, onward.y + onward.height // 2)
    hand.put()
    hand.draw(-10, -FAR)
    assert hand.offset == 0
    hand.lift(-FAR)
    assert hand.place == page(1)


def test_a_page_that_goes_takes_its_touch_with_it(hand: Hand) -> None:
    hand.put()
    hand.draw(-FAR / 8, -FAR)
    hand.visitor.stage.kiosk.goHome()
    hand.visitor.lift(hand.at(-FAR))
    assert hand.place == Home("topic-0")


def test_a_swipe_over_a_marked_word_turns_and_asks_for_no_meaning(visit: Visit, our_library: Path) -> None:
    visitor = visit(our_library)
    visitor.touch("Touch to start")
    visitor.stage.kiosk.screens.home.openChapter("causes")
    word = next(target for target in visitor.sight.targets if target.name.endswith("what it means"))
    hand = Hand(visitor)
    first = hand.place
    hand.start = QPoint(word.x + word.width // 2, word.y + word.height // 2)
    hand.put()
    hand.draw(6, 2)
    hand.rest()
    hand.lift(2)
    assert hand.place == first, "not even where the finger comes back to the word"
    hand.put()
    hand.swipe.setProperty("flickTime", 60_000)
    hand.draw(-FAR / 8, -FAR)
    hand.lift(-FAR)
    assert isinstance(hand.place, Reading)
    assert hand.place.page == 1
    visitor.touch("Back")
    visitor.touch(word.name)
    assert isinstance(hand.place, Meaning)
