"""Next: what it says, and that every touch counts once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.session.place import Home, Reading
from kiosk.shell.bar import BarState, Forward

TITLE = "After the injection: what is normal, what is not"
TITLES = ("What is it?", TITLE, "Recovery")
LOW = (1024, 600)


def centre(visitor: Any, name: str) -> QPoint:
    target = visitor.target(name)
    return QPoint(target.x + target.width // 2, target.y + target.height // 2)


def at_the_end(visit: Callable[..., Any], library: Path, chapter: str, **how: Any) -> Any:
    visitor = visit(library, **how)
    kiosk = visitor.stage.kiosk
    kiosk.screens.attract.start()
    kiosk.screens.home.openChapter(chapter)
    assert visitor.sight.targets
    while kiosk.screens.bar.state.forward is Forward.PAGE:
        kiosk.goOn()
        assert visitor.sight.targets
    return visitor


def words_on(visitor: Any, name: str) -> dict[str, int]:
    return {place.text: place.lines for place in visitor.sight.places if place.control == name}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (3840, 2160)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_next_chapters_title_stands_in_full(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int], scale: float
) -> None:
    visitor = at_the_end(visit, make_library(titles=TITLES), "chapter-0", size=size, scale=scale)
    assert words_on(visitor, f"Next: {TITLE}") == {f"Next: {TITLE}": 2}


def test_on_low_glass_it_is_short_and_a_screen_reader_hears_all(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = at_the_end(visit, make_library(titles=TITLES), "chapter-0", size=LOW)
    assert words_on(visitor, f"Next: {TITLE}") == {"Next": 1}


@pytest.mark.parametrize("size", [(1920, 1080), LOW], ids=["wide", "low"])
def test_after_the_last_chapter_it_leads_home_and_says_so(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = at_the_end(visit, make_library(titles=TITLES), "chapter-2", size=size)
    assert list(words_on(visitor, "Back to Home")) == ["Back to Home"]
    visitor.touch("Back to Home")
    assert visitor.stage.kiosk.session.place == Home("topic-0")


LONG_WAY_HOME = "Back to the first page of all of this text"


class LongWayHome(QTranslator):
    """A language that needs many words for the way home."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return LONG_WAY_HOME if text == "Back to Home" else text

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


@pytest.fixture
def long_way_home(app: QGuiApplication) -> Iterator[None]:
    del app  # only has to be there first
    translator = LongWayHome()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("long_way_home")
def test_home_is_what_it_says_in_short(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = at_the_end(visit, make_library(titles=TITLES), "chapter-2", size=LOW)
    assert words_on(visitor, LONG_WAY_HOME) == {"Home": 1}


def test_no_touch_is_lost(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(), size=LOW, scale=2.0)
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    spot = centre(visitor, "Next")
    for touches in range(1, 8):
        visitor.touch_at(spot)
        assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-2", touches)


def test_a_touch_counts_when_the_finger_leaves(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    spot = centre(visitor, "Next")
    visitor.put(spot)
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-2")
    visitor.lift(spot)
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-2", 1)


def test_two_fingers_count_once(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(), size=LOW, scale=2.0)
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    spot = centre(visitor, "Next")
    beside = spot + QPoint(8, 0)
    visitor.put(spot)
    visitor.put(spot, beside)
    visitor.lift(spot, beside)
    visitor.lift(spot)
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-2", 1)


def test_a_finger_that_slides_off_does_nothing(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    spot = centre(visitor, "Next")
    visitor.slide(spot, spot - QPoint(0, visitor.stage.display.mm(60)))
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-2")


@pytest.mark.parametrize(("count", "words"), [(0, []), (1, []), (3, ["2 of 3"])])
def test_the_page_number_waits_until_the_pages_are_counted(
    visit: Callable[..., Any], make_library: Callable[..., Path], count: int, words: list[str]
) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    visitor.stage.kiosk.screens.bar.show(BarState(True, 2, count, Forward.PAGE))
    assert [text for text in visitor.sight.texts if " of " in text] == words
    assert visitor.target("Next")
