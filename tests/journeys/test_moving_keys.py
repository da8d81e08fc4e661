"""By keys alone: pages turn, nothing traps the focus, and it shows only to those who use keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.session.place import AskStaff, Attract, Find, Found, Glossary, Home, Meaning, Place, Reading
from kiosk.tour.sight import Target
from tests.journeys.test_moving_touch import SCREENS, TOPIC, titles_of

Visit = Callable[..., Any]
MakeLibrary = Callable[..., Path]
Key = Qt.Key
ON, BACK = (Key.Key_Right, Key.Key_PageDown), (Key.Key_Left, Key.Key_PageUp)


def press(visitor: Any, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(visitor.stage.window, key)


def place(visitor: Any) -> Place:
    found: Place = visitor.stage.kiosk.session.place
    return found


def page_count(visitor: Any) -> int:
    """How many pages the place has, once all of it is laid out."""
    bar = visitor.stage.kiosk.screens.bar
    visitor.wait_until(lambda: bar.state.page_count > 0)
    return int(bar.state.page_count)


def focused(visitor: Any) -> str:
    interface = QAccessible.queryAccessibleInterface(visitor.stage.window.activeFocusItem())
    is_control = interface is not None and interface.role() is QAccessible.Role.Button
    return interface.text(QAccessible.Text.Name) if is_control else ""


def tab_to(visitor: Any, name: str) -> None:
    for _ in range(60):
        press(visitor, Key.Key_Tab)
        if focused(visitor) == name:
            return
    pytest.fail(f"'{name}' is never reached")


def enter(visitor: Any, name: str) -> None:
    """Reaches a control and presses it."""
    if focused(visitor) != name:
        tab_to(visitor, name)
    press(visitor, Key.Key_Return)
    assert visitor.sight.targets


def on_second_page(visit: Visit, library: Path, *names: str, **how: Any) -> Any:
    visitor = visit(library, **how)
    visitor.stage.window.requestActivate()
    for name in names or ("Touch to start", "What is it?"):
        enter(visitor, name)
    press(visitor, Key.Key_PageDown)
    assert place(visitor) == Reading("topic-0", "chapter-0", 1)
    return visitor


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=["full-hd", "low-200"])
def test_every_page_of_our_text_is_reached_by_keys(
    visit: Visit, our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    visitor.stage.window.requestActivate()
    titles = titles_of(visitor.shelf.library)
    enter(visitor, "Touch to start")
    while all(target.name != titles[next(iter(titles))] for target in visitor.sight.targets):
        press(visitor, Key.Key_PageDown)
    enter(visitor, next(iter(titles.values())))
    onward = [*list(titles.values())[1:], None]
    for number, (chapter, following) in enumerate(zip(titles, onward, strict=True)):
        count = page_count(visitor)
        for page in range(count):
            assert place(visitor) == Reading(TOPIC, chapter, page)
            press(visitor, ON[number % 2])
        assert place(visitor) == Reading(TOPIC, chapter, count - 1), "a chapter is left by its button"
        enter(visitor, f"Next: {following}" if following else "Back to Home")
    assert isinstance(place(visitor), Home)


@pytest.mark.parametrize("key", range(2), ids=["arrows", "page-keys"])
def test_keys_turn_pages_within_the_chapter(visit: Visit, make_library: MakeLibrary, key: int) -> None:
    visitor = on_second_page(visit, make_library())
    press(visitor, BACK[key], 3)
    assert place(visitor) == Reading("topic-0", "chapter-0", 0), "Back leaves a chapter, keys do not"
    press(visitor, ON[key])
    assert place(visitor) == Reading("topic-0", "chapter-0", 1)
    press(visitor, ON[key], 9)
    last = page_count(visitor) - 1
    assert place(visitor) == Reading("topic-0", "chapter-0", last)


def test_arrows_turn_round_with_the_language(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_second_page(visit, make_library(languages=("ar", "en")), "العربية", "What is it?")
    for key, page in ((Key.Key_Left, 2), (Key.Key_Right, 1), (Key.Key_PageDown, 2), (Key.Key_PageUp, 1)):
        press(visitor, key)
        assert place(visitor) == Reading("topic-0", "chapter-0", page)


def test_a_key_that_is_held_turns_one_page(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_second_page(visit, make_library())
    window, none = visitor.stage.window, Qt.KeyboardModifier.NoModifier
    press(visitor, Key.Key_PageUp)
    QTest.keyPress(window, Key.Key_PageDown)
    for _ in range(5):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_PageDown, none, "", True)
        QGuiApplication.sendEvent(window, event)
    QTest.keyRelease(window, Key.Key_PageDown)
    assert place(visitor) == Reading("topic-0", "chapter-0", 1)


def test_home_has_a_key_and_escape_has_none(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_second_page(visit, make_library())
    press(visitor, Key.Key_Escape)
    assert place(visitor) == Reading("topic-0", "chapter-0", 1)
    press(visitor, Key.Key_Home)
    assert place(visitor) == Home("topic-0")
    press(visitor, Key.Key_Home)
    assert place(visitor) == Home("topic-0"), "and stays there where Home is off"


def test_keys_turn_the_pages_of_home(visit: Visit, make_library: MakeLibrary) -> None:
    titles = tuple(f"A rather long title for the chapter that has number {number}" for number in range(16))
    visitor = visit(make_library(titles=titles), size=(1024, 600))
    visitor.stage.window.requestActivate()
    enter(visitor, "Touch to start")
    press(visitor, Key.Key_PageDown, 2)
    assert place(visitor) == Home("topic-0", 2)
    press(visitor, Key.Key_Left)
    assert place(visitor) == Home("topic-0", 1)
    press(visitor, Key.Key_PageDown, 9)
    last = page_count(visitor) - 1
    assert 2 < last < 9
    assert place(visitor) == Home("topic-0", last)
    press(visitor, Key.Key_PageUp, 9)
    assert place(visitor) == Home("topic-0", 0)


def test_the_focus_stays_on_the_control_that_turned_the_page(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_second_page(visit, make_library())
    press(visitor, Key.Key_PageUp)
    tab_to(visitor, "Next")
    control = visitor.stage.window.activeFocusItem()
    for key, page in ((Key.Key_Return, 1), (Key.Key_PageUp, 0), (Key.Key_PageDown, 1)):
        press(visitor, key)
        assert place(visitor) == Reading("topic-0", "chapter-0", page)
        assert visitor.stage.window.activeFocusItem() is control
    press(visitor, Key.Key_PageDown, 9)
    press(visitor, Key.Key_Return)
    assert place(visitor) == Reading("topic-0", "chapter-1", 0)
    assert visitor.stage.window.activeFocusItem() is control, "and there is where one reads on"


def test_a_control_that_goes_gives_the_focus_to_the_first(visit: Visit, make_library: MakeLibrary) -> None:
    titles = tuple(f"A rather long title for the chapter that has number {number}" for number in range(9))
    visitor = visit(make_library(titles=titles), size=(1024, 600))
    visitor.stage.window.requestActivate()
    enter(visitor, "Touch to start")
    while any(target.name == "Next" for target in visitor.sight.targets):
        enter(visitor, "Next")
    press(visitor, Key.Key_Tab)
    assert focused(visitor) == visitor.sight.targets[0].name


def test_a_new_screen_begins_at_its_first_control(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = visit(make_library(topics=2))
    visitor.stage.window.requestActivate()
    for name in ("Touch to start", "Topic 1", "Recovery", "Ask staff", "Back", "Home", "Start over"):
        before = place(visitor)
        enter(visitor, name)
        assert type(place(visitor)) is not type(before)
        assert focused(visitor) == "", "nothing looks chosen before Tab is pressed"
        press(visitor, Key.Key_Tab)
        assert focused(visitor) == visitor.sight.targets[0].name


def comes_round(visitor: Any) -> None:
    names = [target.name for target in visitor.sight.targets]
    seen = []
    for _ in names:
        press(visitor, Key.Key_Tab)
        seen.append(focused(visitor))
    assert sorted(seen) == sorted(names), "each control once"
    press(visitor, Key.Key_Tab)
    assert focused(visitor) == seen[0], "and round again"
    for back in reversed(seen):
        press(visitor, Key.Key_Backtab)
        assert focused(visitor) == back


def test_tab_comes_round_on_every_screen(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = visit(make_library(topics=2))
    visitor.stage.window.requestActivate()
    comes_round(visitor)
    for name in ("Touch to start", "Topic 1", "Recovery", "Ask staff"):
        enter(visitor, name)
        comes_round(visitor)
    assert place(visitor) == AskStaff()


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=["full-hd", "low-200"])
def test_tab_comes_round_where_words_are_explained_and_found(
    visit: Visit, our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    kiosk, screens = visitor.stage.kiosk, visitor.stage.kiosk.screens
    visitor.stage.window.requestActivate()
    visitor.touch("Touch to start")
    ways = (
        (screens.home.openWords, Glossary),
        (lambda: screens.glossary.openTerm("acupuncture"), Meaning),
        (screens.home.openFind, Find),
        (lambda: screens.find.chooseLetter("p"), Find),
        (lambda: screens.find.chooseWord("pain"), Found),
        (lambda: screens.found.openPlace("causes", 1), Reading),
    )
    for act, kind in ways:
        act()
        assert isinstance(kiosk.session.place, kind)
        comes_round(visitor)


def test_keys_turn_the_pages_of_the_words(visit: Visit, our_library: Path) -> None:
    visitor = visit(our_library, size=(1024, 600), scale=2.0)
    visitor.stage.window.requestActivate()
    visitor.touch("Touch to start")
    visitor.stage.kiosk.screens.home.openWords()
    assert visitor.sight.targets
    for key, page in ((Key.Key_Right, 1), (Key.Key_PageDown, 2), (Key.Key_Left, 1), (Key.Key_PageUp, 0)):
        press(visitor, key)
        assert place(visitor) == Glossary(TOPIC, page)


def test_a_touch_shows_no_focus(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = visit(make_library())
    for name in ("Touch to start", "Recovery", "Next", "Ask staff"):
        visitor.touch(name)
        assert focused(visitor) == ""
    target: Target = visitor.target("Back")
    at = (target.x - round(1.5 / visitor.mm_per_pixel), target.y + target.height // 2)
    before = visitor.stage.window.grabWindow().pixelColor(*at)
    press(visitor, Key.Key_Tab)
    assert focused(visitor) == "Back"
    assert visitor.sight.targets
    assert visitor.stage.window.grabWindow().pixelColor(*at) != before


def test_start_over_by_keys_ends_the_visit(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = on_second_page(visit, make_library())
    enter(visitor, "Start over")
    assert place(visitor) == Attract()
    press(visitor, Key.Key_PageDown)
    press(visitor, Key.Key_Home)
    assert place(visitor) == Attract()
