"""The terminal that the monkey plays with: the real one, with clocks that it turns and a PIN that it never learns."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.session.site import Site
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.site import site_of
from kiosk.site.settings import Settings
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.pin import MOST, PinFile
from kiosk.staff.pin import NAME as PIN_FILE
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.staff.tries import NAME as TRIES_FILE
from kiosk.staff.tries import WrongTries
from kiosk.terminal.entrance import Entrance, Surroundings
from kiosk.terminal.terminal import Terminal
from kiosk.terminal.wishes import wishes_of
from tests.terminal.world import FACTS, NOON, Clock

MM_PER_PIXEL = 0.216
SIZES = ((1024, 600), (1280, 800), (1920, 1080), (1080, 1920), (768, 1024))
"""Of the glass in pixels; the first is what it begins with."""


@dataclass
class CountedSounds:
    """What would have been heard."""

    chimes: int = 0

    def chime(self, volume: int) -> None:
        assert 0 <= volume <= 100
        self.chimes += 1

    def stop(self) -> None:
        """There is nothing to stop."""


class MonkeyTerminal:
    """Opens the terminal with a library, and says how it stands."""

    def __init__(self, app: QGuiApplication, library: Path, data: Path, said: list[str]) -> None:
        self.clock, self.wall = Clock(), NOON
        self.settings = Settings(mm_per_pixel=MM_PER_PIXEL)
        self.shelf = Shelf(library, library, log=said.append)
        pin = PinFile(data / PIN_FILE)
        # As long as can be, and not by the seed: no guess meets it by chance.
        pin.set("".join(Random().choices("0123456789", k=MOST)))
        tries = WrongTries(data / TRIES_FILE, self.clock)
        self.staff = StaffAreaViewModel(pin, tries, SettingsStore(data), lambda: FACTS, said.append, self.clock)
        surroundings = Surroundings(self.clock, self._now, CountedSounds())
        self._entrance = Entrance(app, self.shelf, self.settings, MM_PER_PIXEL, surroundings, is_locked=True)
        self.terminal = Terminal(self._entrance, self.staff)
        self.kiosk: KioskViewModel = self.terminal.stage.kiosk
        self.window: QQuickWindow = self.terminal.stage.window
        self.window.resize(*SIZES[0])

    def close(self) -> None:
        self.terminal.close()
        self._entrance.close()
        self.shelf.close()

    def use(self, settings: Settings) -> None:
        """Goes on by other settings, as after staff have saved some."""
        self.settings = settings
        self.terminal.use(settings)

    def after(self, seconds: float) -> None:
        """Time goes by, and then everything looks at its clock."""
        self.clock.now += seconds
        self.terminal.look()

    @property
    def site(self) -> Site:
        """What every session has to begin with, from the settings alone."""
        return site_of(self.shelf.library, wishes_of(self.settings))

    @property
    def size(self) -> tuple[int, int]:
        return self.window.width(), self.window.height()

    @property
    def screen(self) -> tuple[object, ...]:
        """What tells one screen from another: the cover, its page, and the place with its page below them."""
        return self.terminal.view_model.covering, self.staff.property("page"), self.kiosk.session.place

    @property
    def looks(self) -> tuple[tuple[int, int], ThemeName, TextSize, bool, bool]:
        """What the same invitation may look different for."""
        settings, is_dim = self.settings, bool(self._entrance.glass.looks.property("isDim"))
        return self.size, settings.theme, settings.text_size, settings.lower_controls, is_dim

    def _now(self) -> datetime:
        return self.wall
