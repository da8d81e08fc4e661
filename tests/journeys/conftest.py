"""A visitor: sees what stands on the glass, and touches it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.content.build import build_library
from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.shared.resources import icon_names, resources_folder
from kiosk.shell.scene import scene_for
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage
from kiosk.tour.sight import Sight, Target, look_at


class Visitor:
    """Touches controls by the names a screen reader would read."""

    def __init__(
        self, app: QGuiApplication, stage: Stage, shelf: Shelf, finger: QPointingDevice, mm_per_pixel: float
    ) -> None:
        self._app = app
        self.finger = finger
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
        QTest.touchEvent(window, self.finger).press(0, point, window).commit()
        QTest.touchEvent(window, self.finger).release(0, point, window).commit()
        self._app.processEvents()

    def slide(self, start: QPoint, end: QPoint) -> None:
        window = self.stage.window
        QTest.touchEvent(window, self.finger).press(0, start, window).commit()
        QTest.touchEvent(window, self.finger).move(0, end, window).commit()
        QTest.touchEvent(window, self.finger).release(0, end, window).commit()
        self._app.processEvents()

    def put(self, *points: QPoint) -> None:
        """Puts a finger on each point; what stood there before stays."""
        self._fingers(points, pressed=len(points) - 1)

    def draw(self, *points: QPoint) -> None:
        """Moves each finger to a point, and waits until the screen has heard of it: that is once a frame."""
        frames: list[None] = []
        drawn = self.stage.window.frameSwapped.connect(lambda: frames.append(None))
        self._fingers(points)
        self.wait_until(lambda: bool(frames))
        self.stage.window.frameSwapped.disconnect(drawn)

    def lift(self, *points: QPoint) -> None:
        """Takes the last finger off the glass; the others stay."""
        self._fingers(points, released=len(points) - 1)
        self._app.processEvents()

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Lets the kiosk go on until something is so."""
        while not is_so():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _fingers(self, points: Sequence[QPoint], pressed: int | None = None, released: int | None = None) -> None:
        window = self.stage.window
        event = QTest.touchEvent(window, self.finger)
        for finger, point in enumerate(points):
            if finger == pressed:
                event.press(finger, point, window)
            elif finger == released:
                event.release(finger, point, window)
            else:
                event.move(finger, point, window)
        event.commit()


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
        moves: bool = False,
    ) -> Visitor:
        shelf = Shelf(library, bundled or library)
        pixels = Pixels(*size)
        mm = mm_per_pixel_of_glass(pixels, glass_of_size(pixels))
        wishes = SiteWishes(language, ThemeName.LIGHT, TextSize(round(scale * 100)))
        stage = Stage(scene_for(app, wishes, mm, moves=moves), shelf, wishes)
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


@pytest.fixture(scope="session")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of ``resources/content``."""
    path = tmp_path_factory.mktemp("ours") / "library.kiosk"
    assert build_library(resources_folder() / "content", path, date(2026, 11, 22), icon_names()).content_hash
    return path
