"""The bar for keys and screen readers, and what of it is off."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.session.place import AskStaff, Home, Languages

SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]
PRESS = "Press"


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from items(child)


def named(visitor: Any, name: str) -> QQuickItem:
    assert visitor.sight.targets
    for item in items(visitor.stage.window.contentItem()):
        interface = QAccessible.queryAccessibleInterface(item)
        if item.isVisible() and interface and interface.text(QAccessible.Text.Name) == name:
            return item
    pytest.fail(f"nothing is called {name}")


def focused(visitor: Any) -> str:
    interface = QAccessible.queryAccessibleInterface(visitor.stage.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_focus_follows_the_bar_as_it_is_read(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = visit(make_library(languages=("en", "de")), size=size)
    window = visitor.stage.window
    window.requestActivate()
    visitor.touch("English")
    visitor.touch("Recovery")
    named(visitor, "Back").forceActiveFocus()
    order = [focused(visitor)]
    for _ in range(7):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        order.append(focused(visitor))
    assert len(set(order)) == 8
    as_read = sorted((visitor.target(name) for name in order), key=lambda target: (target.y, target.x))
    assert order == [target.name for target in as_read]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_names_contain_what_is_seen(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = visit(make_library(languages=("en", "de")), size=size)
    visitor.touch("English")
    visitor.touch("Recovery")
    labels = [(place.control, place.text) for place in visitor.sight.places if place.control]
    assert len(labels) >= 10
    assert [pair for pair in labels if pair[1].lower() not in pair[0].lower()] == []


def test_what_is_off_says_so_and_does_not_act(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    visitor.touch("Ask staff")
    staff = named(visitor, "Ask staff")
    interface = QAccessible.queryAccessibleInterface(staff)
    assert interface.state().disabled
    assert not interface.state().focusable
    trail = visitor.stage.kiosk.session
    visitor.touch_at(staff.mapToScene(QPoint(int(staff.width()) // 2, int(staff.height()) // 2)).toPoint())
    staff.forceActiveFocus()
    QTest.keyClick(visitor.stage.window, Qt.Key.Key_Return)
    interface.actionInterface().doAction(PRESS)
    assert visitor.stage.kiosk.session == trail


def test_what_goes_off_under_a_key_does_not_act(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.stage.window.requestActivate()
    visitor.touch("Touch to start")
    acted: list[None] = []
    staff: Any = named(visitor, "Ask staff")
    staff.activated.connect(lambda: acted.append(None))
    staff.forceActiveFocus()
    QTest.keyPress(visitor.stage.window, Qt.Key.Key_Return)
    visitor.stage.kiosk.askStaff()
    QTest.keyRelease(visitor.stage.window, Qt.Key.Key_Return)
    assert acted == []
    assert visitor.stage.kiosk.session.place == AskStaff()


def test_a_screen_reader_presses_what_is_on(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    interface = QAccessible.queryAccessibleInterface(named(visitor, "Ask staff"))
    assert not interface.state().disabled
    interface.actionInterface().doAction(PRESS)
    assert visitor.stage.kiosk.session.place == AskStaff()


def test_another_language_is_two_touches_away(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(languages=("en", "de", "ar")))
    kiosk = visitor.stage.kiosk
    visitor.touch("English")
    visitor.touch("Language")
    assert kiosk.session.place == Languages()
    names = [target.name for target in visitor.sight.targets]
    assert {"English, in use", "Deutsch", "العربية"} <= set(names)
    assert "Language" not in names, "it is off where it leads"
    visitor.touch("Deutsch")
    assert (kiosk.session.language, kiosk.session.place) == ("de", Home("topic-0"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_language_is_there_whole(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int], scale: float
) -> None:
    languages = ("en", "ar", "de", "es", "fr", "pt-BR", "ru", "sl", "tr", "uk")
    visitor = visit(make_library(languages=languages), size=size, scale=scale)
    visitor.stage.kiosk.screens.attract.startIn("en")
    visitor.touch("Language")
    sight = visitor.sight
    assert sight.title == "Choose your language"
    assert not sight.clipped
    assert not sight.overlapping
    choices = [target for target in sight.targets if target.name.split(",")[0] in sight.texts][: len(languages)]
    assert len(choices) == len(languages)
    assert min(target.y for target in choices) >= 0
    assert all(target.height >= visitor.stage.display.mm(20) for target in choices)
