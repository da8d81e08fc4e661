"""The tour sees what is cut off, what lies on something else, and what is off."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.display.icons import PROVIDER, IconProvider
from kiosk.shared.resources import program_folder, resources_folder
from kiosk.tour.sight import Sight, look_at
from kiosk.tour.stillness import come_to_rest

WINDOW = """
import QtQuick
import kiosk.display
Window {
    id: window
    height: 400; visible: true; width: 600
    %s
}
"""
PLAIN = 'BodyText { text: "Words to read"; font.pixelSize: 30; lineHeight: 40; x: 20; y: 20 }'
Show = Callable[[str], QQuickWindow]


@pytest.fixture
def show(app: QGuiApplication, tmp_path: Path) -> Show:
    """Shows QML in a window."""
    del app
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(program_folder()))
    engine.addImageProvider(PROVIDER, IconProvider(resources_folder() / "icons"))

    def begin(inside: str) -> QQuickWindow:
        (tmp_path / "Shown.qml").write_text(WINDOW % inside, encoding="utf-8")
        engine.load(str(tmp_path / "Shown.qml"))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    return begin


def seen(window: QQuickWindow) -> Sight:
    come_to_rest(window)
    window.grabWindow()
    return look_at(window)


def test_words_with_room_are_neither_cut_off_nor_lie_on_anything(show: Show) -> None:
    sight = seen(show(PLAIN + PLAIN.replace("y: 20", "y: 55")))
    assert sight.texts == ("Words to read", "Words to read")
    assert (sight.clipped, sight.overlapping) == ((), ())
    assert [(place.lines, place.control, place.enabled) for place in sight.places] == [(1, "", True)] * 2


@pytest.mark.parametrize(
    "cut",
    [
        PLAIN.replace("x: 20", "x: 520"),
        PLAIN.replace("y: 20", "y: -20"),
        PLAIN.replace("x: 20", "elide: Text.ElideRight; wrapMode: Text.NoWrap; width: 100"),
        PLAIN.replace("x: 20", "maximumLineCount: 1; width: 100"),
        PLAIN.replace("x: 20", "wrapMode: Text.NoWrap; width: 100"),
        f"Item {{ clip: true; height: 30; width: 400; {PLAIN} }}",
        f'TouchButton {{ height: 40; text: ""; width: 150; {PLAIN} }}',
        f"Loader {{ height: 30; width: 400; sourceComponent: Component {{ Item {{ {PLAIN} }} }} }}",
    ],
    ids=["beside", "above", "elided", "lines left out", "wider than its room", "clipped", "button", "screen"],
)
def test_words_that_are_cut_off_are_named(cut: str, show: Show) -> None:
    assert "Words to read" in seen(show(cut)).clipped


def test_words_and_icons_that_lie_on_words_are_named(show: Show) -> None:
    icon = 'Icon { height: 40; name: "home"; width: 40; x: 30; y: 20 }'
    sight = seen(show(PLAIN + PLAIN.replace("y: 20", "y: 32").replace("Words", "Others") + icon))
    assert sight.overlapping == (
        "Words to read / Others to read",
        "Words to read / home",
        "Others to read / home",
    )
    assert [icon.name for icon in sight.icons] == ["home"]


def test_what_is_off_is_no_target_and_its_words_say_so(show: Show) -> None:
    sight = seen(show('TouchButton { enabled: false; text: "Off" } TouchButton { text: "On"; y: 200 }'))
    assert [target.name for target in sight.targets] == ["On"]
    assert [(place.control, place.enabled) for place in sight.places] == [("Off", False), ("On", True)]


@pytest.mark.parametrize(
    "motion",
    [
        "Rectangle { objectName: 'moved'; height: 9; width: 9; NumberAnimation on x { duration: 40; to: 300 } }",
        "property int goal: 0; Component.onCompleted: goal = 300; Repeater { model: 1; Rectangle { height: 9; width: 9;"
        " objectName: 'moved'; x: window.goal; Behavior on x { NumberAnimation { duration: 40 } } } }",
        "property int goal: 0; Component.onCompleted: goal = 300; Item { states: State { when: window.goal > 0;"
        " PropertyChanges { moved.x: 300 } } transitions: Transition { NumberAnimation { duration: 40;"
        " property: 'x' } } Rectangle { id: moved; height: 9; objectName: 'moved'; width: 9 } }",
    ],
    ids=["animation", "behaviour", "transition"],
)
def test_what_moves_has_come_to_rest(motion: str, show: Show) -> None:
    window = show(motion)
    come_to_rest(window)
    items = list(window.contentItem().childItems())
    moved = [each for item in items for each in (item, *item.childItems()) if each.objectName() == "moved"]
    assert [item.x() for item in moved] == [300]
