"""The page on a window of its own, with our own content and what is left of it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.build import build_library
from kiosk.display.display import display_of
from kiosk.display.lettering import Lettering  # noqa: F401 (QML knows it once it is imported)
from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.safemode.safe_mode_view_model import SafeModeViewModel
from kiosk.shared.resources import icon_names, program_folder, resources_folder

WINDOW = b"""
import QtQuick
import PatientKiosk
import kiosk.safemode
Window {
    id: window
    required property SafeModeViewModel safeMode
    property bool isMirrored: false
    visible: true
    SafeModePage {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.isMirrored
        anchors.fill: parent
        safeMode: window.safeMode
    }
}
"""
Show = Callable[..., QQuickWindow]


@pytest.fixture(scope="session")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of ``resources/content``."""
    path = tmp_path_factory.mktemp("ours") / "library.kiosk"
    assert build_library(resources_folder() / "content", path, date(2026, 11, 25), icon_names()).content_hash
    return path


@pytest.fixture
def show(app: QGuiApplication) -> Iterator[Show]:
    """Shows the page with a view model, on a glass of a size in pixels."""
    engines: list[QQmlApplicationEngine] = []
    shown: list[SafeModeViewModel] = []

    def open_window(
        safe_mode: SafeModeViewModel,
        size: tuple[int, int] = (1920, 1080),
        text_size: TextSize = TextSize.NORMAL,
        theme: ThemeName = ThemeName.LIGHT,
        *,
        is_mirrored: bool = False,
    ) -> QQuickWindow:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        shown.append(safe_mode)
        engine.addImportPath(str(program_folder()))
        pixels = Pixels(*size)
        mm = mm_per_pixel_of_glass(pixels, glass_of_size(pixels))
        display_of(engine).configure(DisplaySettings(mm, theme, text_size.scale))
        engine.setInitialProperties({"safeMode": safe_mode, "isMirrored": is_mirrored})
        engine.loadData(WINDOW)
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.resize(*size)
        app.processEvents()
        window.grabWindow()
        return window

    yield open_window
    engines.clear()  # before what their bindings use
