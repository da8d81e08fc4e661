"""What stands on a terminal's glass before its screens do, and what becomes of it when they come."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.session.place import Home
from kiosk.shared.resources import program_folder
from kiosk.site.settings import Night, Settings
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.pin import PinFile
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.staff.tries import WrongTries
from kiosk.terminal.entrance import Entrance, Surroundings
from kiosk.terminal.terminal import Terminal
from kiosk.tour.sight import Sight, look_at
from tests.terminal.test_nothing_survives import looks_alike
from tests.terminal.world import FACTS, NOON, Clock, HeardSounds

SIZE = (1920, 1080)


class Beginning:
    """A terminal that begins."""

    def __init__(self, app: QGuiApplication, shelf: Shelf, data: Path, settings: Settings) -> None:
        self._app, self.shelf, self._data, self._clock = app, shelf, data, Clock()
        surroundings = Surroundings(self._clock, lambda: NOON, HeardSounds())
        self.entrance = Entrance(app, self.shelf, settings, 0.248, surroundings, is_locked=True)
        self.window = self.entrance.glass.window
        self.window.resize(*SIZE)
        self.window.show()
        self.terminal: Terminal | None = None

    def complete(self) -> Terminal:
        clock, data = self._clock, self._data
        tries = WrongTries(data / "tries", clock)
        staff = StaffAreaViewModel(
            PinFile(data / "pin"), tries, SettingsStore(data), lambda: FACTS, lambda _line: None, clock
        )
        self.terminal = Terminal(self.entrance, staff)
        return self.terminal

    @property
    def sight(self) -> Sight:
        for _ in range(3):
            self._app.processEvents()
        self.window.grabWindow()
        return look_at(self.window)

    @property
    def picture(self) -> QImage:
        for _ in range(3):
            self._app.processEvents()
        return self.window.grabWindow()

    def close(self) -> None:
        if self.terminal:
            self.terminal.close()
        self.entrance.close()
        self.shelf.close()


Begin = Callable[..., Beginning]


@pytest.fixture
def begin(app: QGuiApplication, our_library: Path, tmp_path: Path) -> Iterator[Begin]:
    begun: list[Beginning] = []

    def start(library: Path = our_library, bundled: Path = our_library, settings: Settings | None = None) -> Beginning:
        begun.append(Beginning(app, Shelf(library, bundled), tmp_path, settings or Settings()))
        return begun[-1]

    yield start
    for each in begun:
        each.close()


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings(theme=ThemeName.CONTRAST, clinic_name="Anywhere Clinic", viewing_distance=780),
        Settings(lower_controls=True),
        Settings(night=Night(time(11), time(13))),
    ],
    ids=["plain", "wishes", "low", "night"],
)
def test_the_screens_take_the_place_of_an_invitation_that_looks_the_same(begin: Begin, settings: Settings) -> None:
    beginning = begin(settings=settings)
    first, name = beginning.picture, beginning.window.title()
    assert "Touch to start" in beginning.sight.texts
    beginning.complete()
    assert looks_alike(beginning.picture, first), "nobody sees the screens come"
    assert beginning.window.title() == name
    place = beginning.window.findChild(QQuickItem, "screens")
    assert isinstance(place, QQuickItem)
    assert len(place.childItems()) == 1
    starts = [target for target in beginning.sight.targets if target.name == "Touch to start"]
    assert len(starts) == 1, "the first invitation is gone"


def test_a_touch_before_the_screens_are_there_leads_nowhere_and_harms_nothing(
    begin: Begin, finger: QPointingDevice
) -> None:
    beginning = begin()
    middle = QPoint(SIZE[0] // 2, SIZE[1] // 2)
    first = beginning.picture

    def touch() -> None:
        QTest.touchEvent(beginning.window, finger).press(0, middle, beginning.window).commit()
        QTest.touchEvent(beginning.window, finger).release(0, middle, beginning.window).commit()

    touch()
    assert looks_alike(beginning.picture, first)
    terminal = beginning.complete()
    assert looks_alike(beginning.picture, first)
    touch()
    assert not looks_alike(beginning.picture, first)
    assert isinstance(terminal.stage.kiosk.session.place, Home)


def test_the_window_is_locked_from_the_beginning(begin: Begin) -> None:
    beginning = begin()
    assert not beginning.window.close()
    assert beginning.window.isVisible()


def test_a_damaged_library_is_found_out_by_the_screens(begin: Begin, our_library: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.kiosk"
    shutil.copy(our_library, damaged)
    with closing(sqlite3.connect(damaged)) as connection:
        assert connection.execute("UPDATE entry SET data = x'00' WHERE kind = 'order'").rowcount
        connection.commit()
    beginning = begin(damaged, our_library)
    assert "Touch to start" in beginning.sight.texts
    assert not beginning.shelf.notice
    kiosk = beginning.complete().stage.kiosk
    assert "Touch to start" in beginning.sight.texts
    assert "changed" in beginning.shelf.notice
    kiosk.screens.attract.start()
    assert isinstance(kiosk.session.place, Home)


def test_what_is_seen_first_takes_nothing_that_only_the_rest_needs(our_library: Path) -> None:
    rooms = ("staff", "redflags", "recovery", "reading", "find", "glossary", "figure", "home", "idle", "tour")
    only_later = tuple(f"kiosk.{room}." for room in rooms)
    # Python makes all of Qt's own names, 12 ms' work, at the first use of one, also where it only looks for one.
    script = f"""
import sys, time
from datetime import datetime
from pathlib import Path
import kiosk.startup.terminal_run, kiosk.startup.patient_show, PySide6.QtCore
from PySide6.QtGui import QGuiApplication
from kiosk.library.shelf import Shelf
from kiosk.site.settings import Settings
from kiosk.startup.chimes import Chimes
from kiosk.terminal.entrance import Entrance, Surroundings
app = QGuiApplication([])
shelf = Shelf(Path(sys.argv[1]), Path(sys.argv[1]))
surroundings = Surroundings(time.monotonic, datetime.now, Chimes())
entrance = Entrance(app, shelf, Settings(), 0.25, surroundings, is_locked=True)
entrance.glass.window.resize(800, 600)
entrance.glass.window.show()
def seen():
    print(*(each for each in sys.modules if each.startswith({only_later})))
    print("Qt" if "Qt" in vars(PySide6.QtCore) else "")
    app.exit()
entrance.glass.window.frameSwapped.connect(seen)
app.exec()
entrance.close()
"""
    command = [sys.executable, "-c", script, str(our_library)]
    told = subprocess.run(command, cwd=program_folder(), capture_output=True, text=True, check=True)
    assert told.stdout.split() == [], told.stderr
