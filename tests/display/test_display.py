"""The singleton in QML: configured from Python, followed by every binding; and the parts that use it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.display.display import Display, display_of
from kiosk.display.fonts import FontError, use_bundled_fonts
from kiosk.display.icons import PROVIDER, IconProvider
from kiosk.display.settings import DisplaySettings
from kiosk.display.theme import DARK, LIGHT, ThemeName

ROOT = Path(__file__).parents[2]
ICONS = ROOT / "resources" / "icons"

BUTTONS = """
import QtQuick
import PatientKiosk
import kiosk.display

Rectangle {
    id: root

    property int count: 0

    color: Display.background

    TouchButton {
        objectName: "button"
        width: 300
        text: %s
        icon: "home"

        onActivated: root.count += 1
    }
}
"""


def shown(folder: Path, source: str) -> QQuickView:
    path = folder / "Shown.qml"
    path.write_text(source, encoding="utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(ROOT))
    view.engine().addImageProvider(PROVIDER, IconProvider(ICONS))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(800, 600)
    view.setSource(QUrl.fromLocalFile(str(path)))
    view.show()
    assert QTest.qWaitForWindowExposed(view)
    return view


Show = Callable[[str], QQuickView]


@pytest.fixture
def show(app: QGuiApplication, tmp_path: Path) -> Iterator[Show]:
    views: list[QQuickView] = []

    def keep(source: str) -> QQuickView:
        views.append(shown(tmp_path, source))
        return views[-1]

    yield keep
    for view in views:
        view.deleteLater()
    app.processEvents()


def child(view: QQuickView, name: str) -> QQuickItem:
    found = view.rootObject().findChild(QQuickItem, name)
    assert isinstance(found, QQuickItem)
    return found


def centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(item.boundingRect().center()).toPoint()


def count(view: QQuickView) -> int:
    return int(view.rootObject().property("count"))


@pytest.mark.usefixtures("app")
def test_an_engine_has_one_display_and_its_bindings_follow() -> None:
    engine = QQmlEngine()
    display = display_of(engine)
    assert display is display_of(engine)
    component = QQmlComponent(engine)
    source = b"""
        import QtQuick
        import PatientKiosk
        QtObject { property color ink: Display.text; property int side: Display.target }
    """
    component.setData(source, QUrl())
    item = component.create()
    assert isinstance(item, QObject)
    assert item.property("ink") == QColor(LIGHT.text)
    assert item.property("side") == 81

    display.configure(DisplaySettings(mm_per_pixel=0.1, theme=ThemeName.DARK))

    assert item.property("ink") == QColor(DARK.text)
    assert item.property("side") == 200
    item.deleteLater()


@pytest.mark.usefixtures("app")
def test_only_what_changed_is_announced() -> None:
    display = Display()
    told: list[str] = []
    display.theme_changed.connect(lambda: told.append("theme"))
    display.sizes_changed.connect(lambda: told.append("sizes"))
    display.configure(DisplaySettings())
    assert told == []
    display.configure(DisplaySettings(theme=ThemeName.CONTRAST))
    assert told == ["theme"]
    display.configure(DisplaySettings(theme=ThemeName.CONTRAST, text_scale=2.0))
    assert told == ["theme", "sizes"]


@pytest.mark.usefixtures("app")
def test_a_target_is_never_smaller_than_its_millimetres() -> None:
    display = Display()
    for mm_per_pixel in (0.124, 0.1705, 0.2161, 0.2479, 0.495):
        display.configure(DisplaySettings(mm_per_pixel=mm_per_pixel))
        assert display.mm(20.0) * mm_per_pixel >= 20.0 - 1e-6


def test_a_missing_font_is_named(app: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(FontError, match=r"AtkinsonHyperlegible-Regular\.ttf: font file is missing"):
        use_bundled_fonts(app, tmp_path)


def test_a_broken_font_is_named(app: QGuiApplication, tmp_path: Path, qml_warnings: list[str]) -> None:
    (tmp_path / "AtkinsonHyperlegible-Regular.ttf").write_bytes(b"no font")
    with pytest.raises(FontError, match="not a font file"):
        use_bundled_fonts(app, tmp_path)
    qml_warnings.clear()


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_drawn_in_the_asked_colour(path: Path) -> None:
    image = IconProvider(ICONS).requestImage(f"{path.stem}/ff00ff", QSize(), QSize(96, 96))
    assert image.size() == QSize(96, 96)
    solid = [image.pixelColor(x, y) for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() == 255]
    assert len(solid) > 200
    assert {colour.name() for colour in solid} == {"#ff00ff"}


@pytest.mark.usefixtures("app")
def test_an_unknown_icon_is_no_image() -> None:
    assert IconProvider(ICONS).requestImage("nothing/000000", QSize(), QSize(96, 96)).isNull()


def test_a_button_acts_on_release_of_a_finger(show: Show) -> None:
    view = show(BUTTONS % '"Home"')
    finger = QTest.createTouchDevice()
    place = centre(child(view, "button"))
    QTest.touchEvent(view, finger).press(0, place, view).commit()
    assert count(view) == 0
    QTest.touchEvent(view, finger).release(0, place, view).commit()
    assert count(view) == 1


def test_a_finger_that_slides_off_cancels(show: Show) -> None:
    view = show(BUTTONS % '"Home"')
    finger = QTest.createTouchDevice()
    place = centre(child(view, "button"))
    away = place + QPoint(0, 300)
    QTest.touchEvent(view, finger).press(0, place, view).commit()
    QTest.touchEvent(view, finger).move(0, away, view).commit()
    QTest.touchEvent(view, finger).release(0, away, view).commit()
    assert count(view) == 0


def test_a_button_works_with_the_mouse(show: Show) -> None:
    view = show(BUTTONS % '"Home"')
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(child(view, "button")))
    assert count(view) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_works_with_the_keyboard(show: Show, key: Qt.Key) -> None:
    view = show(BUTTONS % '"Home"')
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, key)
    assert count(view) == 1


def test_a_button_says_what_it_is(show: Show) -> None:
    button = QAccessible.queryAccessibleInterface(child(show(BUTTONS % '"Home"'), "button"))
    assert button.text(QAccessible.Text.Name) == "Home"
    assert button.role() == QAccessible.Role.Button


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_label_wraps_inside_the_button(show: Show, scale: float) -> None:
    view = show(BUTTONS % '"Your recovery, week by week, after the injection"')
    display = display_of(view.engine())
    display.configure(DisplaySettings(text_scale=scale))
    button = child(view, "button")
    label = next(item for item in button.findChildren(QQuickItem) if item.property("lineCount") is not None)
    assert label.property("lineCount") > 1
    assert not label.property("truncated")
    inside = button.mapRectFromItem(label, label.boundingRect())
    assert button.boundingRect().contains(inside)
    assert button.height() >= display.mm(20.0)
    assert label.property("contentWidth") <= label.width() + 1


def test_every_colour_and_size_is_used_by_a_screen() -> None:
    described = Display().metaObject()
    names = {str(described.property(at).name()) for at in range(described.propertyOffset(), described.propertyCount())}
    screens = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "kiosk").rglob("*.qml"))
    assert "target" in names
    assert names <= set(re.findall(r"\bDisplay\.(\w+)", screens))
