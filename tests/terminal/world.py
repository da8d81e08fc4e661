"""A terminal on the glass, with clocks that the test turns and a finger that touches."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.library.shelf import Shelf
from kiosk.session.place import Attract
from kiosk.site.settings import Settings
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.pin import NAME as PIN_FILE
from kiosk.staff.pin import PinFile
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.staff.staff_facts import StaffFacts
from kiosk.staff.tries import NAME as TRIES_FILE
from kiosk.staff.tries import WrongTries
from kiosk.terminal.entrance import Entrance, Surroundings
from kiosk.terminal.terminal import Terminal
from kiosk.terminal.terminal_view_model import TerminalViewModel
from kiosk.tour.sight import Sight, Target, look_at

PIN = "480915"
NOON = datetime(2026, 11, 25, 12, 0)
FACTS = StaffFacts("0.0", "", (), (), False, (), True, 0.0, ())
Cover = TerminalViewModel.Cover


@dataclass
class Clock:
    """Seconds that pass when a test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class HeardSounds:
    """What would have been heard."""

    heard: list[int] = field(default_factory=list)
    stops: int = 0

    def chime(self, volume: int) -> None:
        self.heard.append(volume)

    def stop(self) -> None:
        self.stops += 1


class World:
    """A terminal with a library, in a room with a clock on the wall."""

    def __init__(
        self,
        app: QGuiApplication,
        finger: QPointingDevice,
        library: Path,
        data: Path,
        *,
        settings: Settings | None = None,
        size: tuple[int, int] = (1920, 1080),
        is_locked: bool = True,
        has_pin: bool = True,
    ) -> None:
        self._app, self.finger = app, finger
        self.clock, self.sounds, self.wall, self.said = Clock(), HeardSounds(), NOON, list[str]()
        self.shelf = Shelf(library, library)
        self.pin = PinFile(data / PIN_FILE)
        if has_pin:
            self.pin.set(PIN)
        store = SettingsStore(data)
        tries = WrongTries(data / TRIES_FILE, self.clock)
        self.staff = StaffAreaViewModel(self.pin, tries, store, lambda: FACTS, self.said.append, self.clock)
        self.mm_per_pixel = mm_per_pixel_of_glass(Pixels(*size), glass_of_size(Pixels(*size)))
        self.entrance = Entrance(
            app,
            self.shelf,
            settings or Settings(),
            self.mm_per_pixel,
            Surroundings(self.clock, lambda: self.wall, self.sounds),
            is_locked=is_locked,
            moves=False,
        )
        self.terminal = Terminal(self.entrance, self.staff)
        self.kiosk = self.terminal.stage.kiosk
        self.window: QQuickWindow = self.terminal.stage.window
        self.window.resize(*size)
        self.window.show()
        self.is_open = True
        self.settle()

    def close(self) -> None:
        self.is_open = False
        self.terminal.close()
        self.entrance.close()
        self.shelf.close()

    def settle(self) -> None:
        for _ in range(3):
            self._app.processEvents()

    @property
    def sight(self) -> Sight:
        self.settle()
        self.window.grabWindow()
        return look_at(self.window)

    @property
    def picture(self) -> QImage:
        self.settle()
        return self.window.grabWindow()

    def is_under(self, cover: Cover) -> bool:
        """Whether that stands above the screens."""
        return self.terminal.view_model.covering is cover

    @property
    def is_at_invitation(self) -> bool:
        return isinstance(self.kiosk.session.place, Attract)

    def after(self, seconds: float) -> None:
        """Time goes by, and everything looks at its clock once a second."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            self.clock.now = min(self.clock.now + 1, end)
            self.terminal.look()
        self.settle()

    def wait(self, seconds: float) -> None:
        """Time goes by, and nothing looks."""
        self.clock.now += seconds

    def start(self) -> None:
        """Touches the invitation, lets the screen settle, and touches where nothing is: the wait begins now."""
        self.touch("Touch to start")
        self.wait(1)
        self.touch_at(QPoint(self.window.width() // 2, 2))

    def target(self, name: str) -> Target:
        found = [target for target in self.sight.targets if target.name == name]
        assert found, f"no '{name}' among {[target.name for target in self.sight.targets]}"
        return found[0]

    def middle(self, name: str) -> QPoint:
        target = self.target(name)
        return QPoint(target.x + target.width // 2, target.y + target.height // 2)

    def touch(self, *names: str) -> None:
        for name in names:
            self.touch_at(self.middle(name))

    def touch_at(self, point: QPoint) -> None:
        self.press_at(point)
        self.release_at(point)

    def press_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()

    def move_to(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self.finger).move(0, point, self.window).commit()

    def release_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)
        self.settle()

    def knock(self) -> None:
        """The gesture of the staff door, with the last finger still on the glass."""
        for place in (left := QPoint(10, 10), right := QPoint(self.window.width() - 10, 10), left):
            self.touch_at(place)
            self.wait(0.5)
        self.press_at(right)

    def come_in(self) -> None:
        """Staff open the door with their PIN."""
        self.knock()
        self.after(3)
        self.release_at(QPoint(self.window.width() - 10, 10))
        self.touch(*PIN, "Open")


OpenWorld = Callable[..., World]


def closed(worlds: Iterable[World]) -> None:
    for world in worlds:
        world.close()
