"""A visitor: sees what stands on the glass, and touches it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage
from kiosk.tour.sight import Sight, Target, look_at


class Visitor:
    """Touches controls by the names a screen reader would read."""

    def __init__(
        self, app: QGuiApplication, stage: Stage, shelf: Shelf, finger: QPointingDevice, mm_per_pixel: float
    ) -> None:
        self._app = app
        self._finger = finger
        self.stage = stage
        self.shelf = shelf
        self.mm_per_pixel = mm_per_pixel

    @property
    def sight(self) -> Sight:
        self._app.processEvents()
        self.stage.window.grabWindow()
        return look_at(self.stage.window)

    def target(self, name: str) -> Target:
        found = [target for target in self.sight.targets if target.name == name]
        assert found, f"no '{name}' among {[target.name for target in self.sight.targets]}"
        return found[0]

    def touch(self, name: str) -> None:
        target = self.target(name)
        self.touch_at(QPoint(target.x + target.width // 2, target.y + target.height // 2))

    def touch_at(self, point: QPoint) -> None:
        window = self.stage.window
        QTest.touchEvent(window, self._finger).press(0, point, window).commit()
        QTest.touchEvent(window, self._finger).release(0, point, window).commit()
        self._app.processEvents()

    def slide(self, start: QPoint, end: QPoint) -> None:
        window = self.stage.window
        QTest.touchEvent(window, self._finger).press(0, start, window).commit()
        QTest.touchEvent(window, self._finger).move(0, end, window).commit()
        QTest.touchEvent(window, self._finger).release(0, end, window).commit()
        self._app.processEvents()


Visit = Callable[..., Visitor]


@pytest.fixture(scope="session")
def finger(app: QGuiApplication) -> QPointingDevice:
    del app  # only has to be there first
    return QTest.createTouchDevice()


@pytest.fixture
def visit(app: QGuiApplication, finger: QPointingDevice) -> Iterator[Visit]:
    """Opens the kiosk with a library, on a screen of a size in pixels."""
    visitors: list[Visitor] = []

    def begin(
        library: Path,
        *,
        size: tuple[int, int] = (1920, 1080),
        bundled: Path | None = None,
        scale: float = 1.0,
        language: str | None = None,
    ) -> Visitor:
        shelf = Shelf(library, bundled or library)
        pixels = Pixels(*size)
        mm = mm_per_pixel_of_glass(pixels, glass_of_size(pixels))
        stage = Stage(app, shelf, SiteWishes(language, ThemeName.LIGHT, TextSize(round(scale * 100))), mm)
        stage.window.resize(*size)
        stage.window.show()
        visitor = Visitor(app, stage, shelf, finger, mm)
        assert visitor.sight.targets, "the first screen stands before the first touch"
        visitors.append(visitor)
        return visitor

    yield begin
    for visitor in visitors:
        visitor.stage.close()
        visitor.shelf.close()
