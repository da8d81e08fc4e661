"""What stands on the glass, and what it stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.showing import screen_mm_per_pixel
from kiosk.site.settings_store import LoadedSettings, SettingsStore
from kiosk.startup.record import Record
from kiosk.startup.run_options import RunOptions

MOST_NOTICES = 3
"""Of a file that is no settings file at all, the first lines say enough."""


@dataclass(frozen=True)
class Ground:
    """The application and the site. ``clock`` gives seconds that nobody sets, ``now`` what the wall's clock shows.

    ``end`` ends the application's loop with an exit code.
    """

    app: QGuiApplication
    options: RunOptions
    store: SettingsStore
    loaded: LoadedSettings
    record: Record
    clock: Callable[[], float]
    now: Callable[[], datetime]
    end: Callable[[int], None]

    @property
    def data_folder(self) -> Path:
        """Where settings and what the terminal keeps are."""
        return self.options.data_folder

    @property
    def mm_per_pixel(self) -> float:
        """Side of a pixel in millimetres: as the site measured it, else as the screen reports it."""
        return self.loaded.settings.mm_per_pixel or screen_mm_per_pixel(self.app)

    def with_settings(self, notice: str) -> str:
        """A notice for staff, and those of the settings."""
        return "; ".join(filter(None, (notice, *self.loaded.notices[:MOST_NOTICES])))


class Show(Protocol):
    """A window with all that serves it: made so far that it can be seen, and completed once it is."""

    @property
    def window(self) -> QQuickWindow:
        """The window, shown or not."""

    def appear(self) -> None:
        """Shows the window."""

    def complete(self) -> None:
        """Makes what was not needed to be seen.

        Raises:
            StageError: it cannot be made.
        """

    def close(self) -> None:
        """Takes all of it down."""
