"""The escape checklist: whoever stands at the glass without the PIN stays in the kiosk, whatever they try.

What only the operating system can lock is listed by ``doctor`` and configured in ``build_spec``.
"""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from tests.terminal.ways import WAYS
from tests.terminal.world import Cover, OpenWorld, World

Key = Qt.Key
CTRL, ALT, META, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
FUNCTION_KEYS = [Qt.Key(Key.Key_F1 + number) for number in range(24)]
SYSTEM_KEYS = [
    *(Key.Key_Escape, Key.Key_Menu, Key.Key_Meta, Key.Key_Super_L, Key.Key_Super_R, Key.Key_Print, Key.Key_SysReq),
    *(Key.Key_Pause, Key.Key_PowerOff, Key.Key_Sleep, Key.Key_WakeUp, Key.Key_Back, Key.Key_HomePage, Key.Key_Search),
    *(Key.Key_Help, Key.Key_Exit, Key.Key_Close, Key.Key_Explorer, Key.Key_LaunchMail, Key.Key_Calculator),
    *(Key.Key_ScreenSaver, Key.Key_ZoomIn, Key.Key_ZoomOut, Key.Key_VolumeUp, Key.Key_Refresh, Key.Key_Insert),
]
LETTERS = [Qt.Key(Key.Key_A + number) for number in range(26)]
OFTEN = [Key.Key_Tab, Key.Key_Space, Key.Key_Return, Key.Key_Delete, Key.Key_Left, Key.Key_Right, Key.Key_Home]
CHORDS = [
    *product([Qt.KeyboardModifier.NoModifier, CTRL, ALT, META, SHIFT, CTRL | ALT, CTRL | SHIFT], FUNCTION_KEYS),
    *product([Qt.KeyboardModifier.NoModifier, CTRL, ALT, META], SYSTEM_KEYS),
    *product([Qt.KeyboardModifier.NoModifier, CTRL, ALT, META, CTRL | SHIFT, CTRL | ALT], LETTERS),
    *product([CTRL, ALT, META, CTRL | ALT, CTRL | SHIFT], OFTEN),
]


def is_held(world: World) -> bool:
    """Whether the kiosk has the glass, and no visitor is behind the staff door."""
    return world.window.isVisible() and not world.staff.is_open and not QGuiApplication.closingDown()


@pytest.fixture
def held(world: OpenWorld, our_library: Path) -> World:
    """A terminal in which somebody reads."""
    terminal = world(our_library)
    terminal.start()
    terminal.kiosk.screens.home.openChapter("causes")
    terminal.settle()
    return terminal


def test_no_chord_does_anything(held: World, qml_warnings: list[str]) -> None:
    before, picture = held.kiosk.session, held.picture
    for modifiers, key in CHORDS:
        held.key(key, modifiers)
        assert held.kiosk.session == before, f"{modifiers} {key}"
        assert is_held(held)
    assert held.picture == picture
    # Of keys that the test's own tools have no letter for.
    qml_warnings[:] = [line for line in qml_warnings if not line.startswith("keyToAscii")]


def test_a_chord_is_nobody_who_is_there(held: World) -> None:
    held.after(held.terminal.wait().quiet - 5)
    held.key(Key.Key_F4, ALT)
    held.after(5)
    assert held.is_under(Cover.StillThere)


@pytest.mark.parametrize("way", [None, "ask-staff", "question"])
def test_the_system_cannot_close_the_window(world: OpenWorld, our_library: Path, way: str | None) -> None:
    terminal = world(our_library)
    if way:
        terminal.start()
        WAYS[way](terminal)
    assert not terminal.window.close()
    QGuiApplication.sendEvent(terminal.window, event := QCloseEvent())
    assert not event.isAccepted()
    QGuiApplication.quit()
    terminal.settle()
    assert is_held(terminal)


def test_a_window_at_a_desk_can_be_closed(world: OpenWorld, our_library: Path) -> None:
    assert world(our_library, is_locked=False).window.close()


def test_files_that_are_dropped_do_nothing(held: World) -> None:
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.org/")])
    files.setText("text")
    before = held.kiosk.session
    place = QPoint(500, 500)
    how = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (
        QDragEnterEvent(place, *how),
        QDragMoveEvent(place, *how),
        QDropEvent(QPointF(place), *how),
    ):
        event.accept()
        QGuiApplication.sendEvent(held.window, event)
        assert not event.isAccepted()
    assert held.kiosk.session == before
    assert is_held(held)


def test_no_menu_opens(held: World) -> None:
    before = held.kiosk.session
    place = QPoint(500, 500)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    QGuiApplication.sendEvent(held.window, event)
    assert not event.isAccepted()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(held.window, button, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(held.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
    held.settle()
    assert held.kiosk.session == before
    assert is_held(held)


def test_a_wheel_moves_nothing(held: World) -> None:
    before, picture = held.kiosk.session, held.picture
    for modifiers in (Qt.KeyboardModifier.NoModifier, CTRL):
        event = QWheelEvent(
            QPointF(500, 500),
            QPointF(500, 500),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(held.window, event)
    held.settle()
    assert held.kiosk.session == before
    assert held.picture == picture


@pytest.mark.parametrize("edge", ["left", "right", "top", "bottom"])
def test_a_swipe_from_an_edge_stays_in_the_kiosk(held: World, edge: str) -> None:
    width, height = held.window.width(), held.window.height()
    start = {
        "left": QPoint(0, height // 2),
        "right": QPoint(width - 1, height // 2),
        "top": QPoint(width // 2, 0),
        "bottom": QPoint(width // 2, height - 1),
    }[edge]
    held.press_at(start)
    held.move_to(QPoint(width // 2, height // 2))
    held.release_at(QPoint(width // 2, height // 2))
    assert is_held(held)


def test_a_long_press_is_a_touch(held: World) -> None:
    held.kiosk.goHome()
    place = held.middle("Ask staff")
    held.press_at(place)
    held.wait(10)
    held.settle()
    held.release_at(place)
    assert "Ask a member of staff" in held.sight.texts
    assert is_held(held)


def test_three_fingers_that_pinch_and_slide_change_nothing(held: World) -> None:
    before = held.kiosk.session
    window, finger = held.window, held.finger
    points = [QPoint(400, 300), QPoint(600, 300), QPoint(500, 500)]
    event = QTest.touchEvent(window, finger)
    for number, point in enumerate(points):
        event.press(number, point, window)
    event.commit()
    for step in range(1, 6):
        event = QTest.touchEvent(window, finger)
        for number, point in enumerate(points):
            event.move(number, point + QPoint(0, 20 * step) if number else point + QPoint(5 * step, 0), window)
        event.commit()
    event = QTest.touchEvent(window, finger)
    for number, point in enumerate(points):
        event.release(number, point + QPoint(0, 100) if number else point + QPoint(25, 0), window)
    event.commit()
    held.settle()
    assert held.kiosk.session == before
    assert is_held(held)


@pytest.mark.parametrize(
    "kind", [QEvent.Type.ApplicationDeactivate, QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut, QEvent.Type.Leave]
)
def test_losing_the_front_loses_nothing(held: World, kind: QEvent.Type) -> None:
    before = held.kiosk.session
    QGuiApplication.sendEvent(held.window, QEvent(kind))
    held.settle()
    assert held.kiosk.session == before
    assert is_held(held)


def test_a_key_that_went_down_before_a_chord_comes_up(held: World) -> None:
    press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    release = QKeyEvent(QEvent.Type.KeyRelease, Key.Key_Tab, CTRL)
    QGuiApplication.sendEvent(held.window, press)
    QGuiApplication.sendEvent(held.window, release)
    held.settle()
    assert is_held(held)


CornerTry = Callable[[World], None]


def wrong_order(world: World) -> None:
    for x in (world.window.width() - 10, 10, world.window.width() - 10):
        world.touch_at(QPoint(x, 10))
    world.press_at(QPoint(10, 10))


def too_slow(world: World) -> None:
    for x in (10, world.window.width() - 10, 10):
        world.touch_at(QPoint(x, 10))
        world.wait(4)
    world.press_at(QPoint(world.window.width() - 10, 10))


def let_go(world: World) -> None:
    world.knock()
    world.after(1)
    world.release_at(QPoint(world.window.width() - 10, 10))


def slid_away(world: World) -> None:
    world.knock()
    world.move_to(QPoint(world.window.width() - 200, 10))


def second_finger(world: World) -> None:
    world.knock()
    window, right = world.window, QPoint(world.window.width() - 10, 10)
    QTest.touchEvent(window, world.finger).stationary(0).press(1, right - QPoint(300, 0), window).commit()


def lower_corners(world: World) -> None:
    low = world.window.height() - 10
    for x in (10, world.window.width() - 10, 10):
        world.touch_at(QPoint(x, low))
    world.press_at(QPoint(world.window.width() - 10, low))


@pytest.mark.parametrize("attempt", [wrong_order, too_slow, let_go, slid_away, second_finger, lower_corners])
def test_nothing_but_the_gesture_shows_the_door(held: World, attempt: CornerTry) -> None:
    attempt(held)
    held.after(5)
    assert is_held(held)
