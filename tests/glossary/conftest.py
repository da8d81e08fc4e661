"""The screen of all words on a glass of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk.display.display import display_of
from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.settings import DisplaySettings
from kiosk.display.theme import ThemeName
from kiosk.glossary.glossary_view_model import GlossaryViewModel

ROOT = Path(__file__).parents[2]


@dataclass
class Screen:
    """A glossary's page on a screen."""

    view: QQuickView
    glossary: GlossaryViewModel


OpenScreen = Callable[[int, int, float], Screen]


@pytest.fixture
def open_screen(app: QGuiApplication) -> Iterator[OpenScreen]:
    """Opens the page on a screen of so many pixels, at a text scale."""
    screens: list[Screen] = []

    def open_one(width: int, height: int, scale: float) -> Screen:
        view = QQuickView()
        view.engine().addImportPath(str(ROOT))
        pixels = Pixels(width, height)
        display = display_of(view.engine())
        settings = DisplaySettings(mm_per_pixel_of_glass(pixels, glass_of_size(pixels)), ThemeName.LIGHT, scale)
        display.configure(settings)
        glossary = GlossaryViewModel(display)
        view.setInitialProperties({"glossary": glossary})
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(width, height - settings.pixels(26))
        view.setSource(QUrl.fromLocalFile(str(ROOT / "kiosk" / "glossary" / "GlossaryPage.qml")))
        view.show()
        app.processEvents()
        screens.append(Screen(view, glossary))
        return screens[-1]

    yield open_one
    for screen in screens:
        # The page goes before what it is bound to.
        screen.view.setSource(QUrl())
    screens.clear()
    app.processEvents()
