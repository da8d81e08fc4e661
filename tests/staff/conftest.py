"""Staff before the glass: they see what stands there, touch it, and time passes as the test says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.display.display import display_of
from kiosk.display.icons import PROVIDER, IconProvider
from kiosk.display.lettering import Lettering  # noqa: F401 (QML knows it once it is imported)
from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.settings import DisplaySettings
from kiosk.display.theme import ThemeName
from kiosk.shared.resources import resources_folder
from kiosk.site.settings import Settings
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.calibration_view_model import CalibrationViewModel
from kiosk.staff.editions import NoContent, TerminalContent
from kiosk.staff.pin import PinFile
from kiosk.staff.pin_view_model import PinViewModel
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.staff.staff_facts import ContentFacts, HealthLine, StaffFacts
from kiosk.staff.tries import WrongTries
from kiosk.tour.sight import Sight, Target, look_at

ROOT = Path(__file__).parents[2]
PIN = "480915"
WELL = HealthLine("Disk", True, "12.4 GB free")
FACTS = StaffFacts(
    program="0.6.0",
    clinic_name="Spine Centre",
    contents=(ContentFacts("PRP for back pain", "4f0c21ab", "2026-11-22", "2027-05-22", is_overdue=False),),
    languages=("English", "Deutsch"),
    has_fallen_back=False,
    notices=(),
    pin_is_set=True,
    running_since=-7300.0,
    health=(WELL, HealthLine("Sound", False, "no program to play a sound; install one and start again")),
)


@dataclass
class Clock:
    """Seconds that pass when a test says so."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@dataclass
class Terminal:
    """What the shell around the staff area hears of it."""

    said: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    saved: list[Settings] = field(default_factory=list)
    facts: StaffFacts = FACTS


@dataclass
class Staff:
    """The staff area on a glass of its own, with somebody from the clinic before it."""

    view: QQuickView
    area: StaffAreaViewModel
    pin: PinFile
    tries: WrongTries
    folder: Path
    clock: Clock
    terminal: Terminal
    finger: QPointingDevice
    mm_per_pixel: float

    def settle(self) -> None:
        for _ in range(3):
            QGuiApplication.processEvents()

    def is_at(self, page: StaffAreaViewModel.Page) -> bool:
        shown: object = self.area.page
        return shown == page.value

    @property
    def pad(self) -> PinViewModel:
        found: object = self.area.pad
        assert isinstance(found, PinViewModel)
        return found

    @property
    def calibration(self) -> CalibrationViewModel:
        found: object = self.area.calibration
        assert isinstance(found, CalibrationViewModel)
        return found

    def mirror(self) -> None:
        """Shows all from right to left."""
        root = self.view.rootObject()
        context = qmlContext(root)
        assert context is not None
        mirror = "LayoutMirroring.enabled = true; LayoutMirroring.childrenInherit = true"
        QQmlExpression(context, root, mirror).evaluate()

    @property
    def sight(self) -> Sight:
        self.settle()
        self.view.grabWindow()
        return look_at(self.view)

    @property
    def picture(self) -> QImage:
        self.settle()
        return self.view.grabWindow()

    @property
    def names(self) -> list[str]:
        return [target.name for target in self.sight.targets]

    def item(self, name: str) -> QQuickItem:
        found = self.view.rootObject().findChild(QQuickItem, name)
        assert isinstance(found, QQuickItem)
        return found

    def reads(self, words: str) -> bool:
        return any(words in text for text in self.sight.texts)

    def target(self, name: str) -> Target:
        found = [target for target in self.sight.targets if target.name == name]
        assert found, f"no '{name}' among {self.names}"
        return found[0]

    def touch(self, *names: str) -> None:
        for name in names:
            place = self.target(name)
            self.touch_at(QPoint(place.x + place.width // 2, place.y + place.height // 2))

    def touch_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.view, self.finger).press(0, point, self.view).commit()
        QTest.touchEvent(self.view, self.finger).release(0, point, self.view).commit()
        self.settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)
            self.settle()

    def type_keys(self, digits: str) -> None:
        self.press(*(Qt.Key(Qt.Key.Key_0 + int(digit)) for digit in digits))

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds
        self.area.look()
        self.settle()

    def row(self, beginning: str) -> str:
        """The whole name of what begins so."""
        return next(name for name in self.names if name.startswith(beginning))

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        while not is_so():
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.settle()

    def finish(self) -> None:
        """Waits for what runs beside the window."""
        self.area.content_view_model.finish()
        self.settle()

    def open_door(self) -> None:
        self.area.open_door()
        self.settle()

    def come_in(self) -> None:
        self.open_door()
        self.touch(*PIN, "Open")


MeetStaff = Callable[..., Staff]


@pytest.fixture(scope="session")
def finger(app: QGuiApplication) -> QPointingDevice:
    del app  # only has to be there first
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def pin_text(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A hash of `PIN`, made once."""
    file = tmp_path_factory.mktemp("pin") / "staff.pin"
    PinFile(file).set(PIN)
    return file.read_bytes()


@pytest.fixture
def meet_staff(
    app: QGuiApplication, finger: QPointingDevice, tmp_path: Path, clock: Clock, pin_text: bytes
) -> Iterator[MeetStaff]:
    """Shows the staff area on a glass of a size in pixels."""
    met: list[Staff] = []

    def meet(
        size: tuple[int, int] = (1024, 600),
        theme: ThemeName = ThemeName.LIGHT,
        *,
        facts: StaffFacts = FACTS,
        store: SettingsStore | None = None,
        scale: float = 1.0,
        with_pin: bool = True,
        content: TerminalContent | None = None,
    ) -> Staff:
        folder = tmp_path / f"data-{len(met)}"
        folder.mkdir()
        if with_pin:
            (folder / "staff.pin").write_bytes(pin_text)
        pin, tries = PinFile(folder / "staff.pin"), WrongTries(folder / "wrong-tries.json", clock)
        terminal = Terminal(facts=facts)
        area = StaffAreaViewModel(
            *(pin, tries, store or SettingsStore(folder), lambda: terminal.facts, terminal.said.append, clock),
            content=content or NoContent(),
        )
        area.closed.connect(lambda: terminal.heard.append("closed"))
        area.end_asked.connect(lambda: terminal.heard.append("end"))
        area.restart_asked.connect(lambda: terminal.heard.append("restart"))
        area.settings_saved.connect(terminal.saved.append)
        view = QQuickView()
        view.engine().addImportPath(str(ROOT))
        view.engine().addImageProvider(PROVIDER, IconProvider(resources_folder() / "icons"))
        mm = mm_per_pixel_of_glass(Pixels(*size), glass_of_size(Pixels(*size)))
        display_of(view.engine()).configure(DisplaySettings(mm, theme, scale))
        view.setInitialProperties({"area": area})
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(*size)
        view.setSource(QUrl.fromLocalFile(str(ROOT / "kiosk" / "staff" / "StaffArea.qml")))
        view.show()
        view.requestActivate()
        app.processEvents()
        met.append(Staff(view, area, pin, tries, folder, clock, terminal, finger, mm))
        return met[-1]

    yield meet
    for each in met:
        # The page goes before what it is bound to.
        each.view.setSource(QUrl())
    met.clear()
    app.processEvents()
