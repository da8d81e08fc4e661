"""The page after too many crashes on a window of its own, with the staff door as the only way on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.display.settings import DisplaySettings
from kiosk.safemode.safe_mode_view_model import SafeModeViewModel
from kiosk.shared.resources import program_folder
from kiosk.shell.scene import Scene
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.terminal.door import Door
from kiosk.terminal.gate import Gate

WINDOW: Path = program_folder() / "kiosk" / "terminal" / "SafeWindow.qml"


class SafeTerminal:
    """Shows as little as can be, by as little as can fail: no session, no library while it stands.

    Args:
        app: The application.
        display: Theme and sizes.
        safe_mode: What the page says.
        staff: The staff area.
        clock: Seconds on a clock that nobody sets.
        is_locked: Only staff close the window.

    Raises:
        FontError, StageError: as `Scene`.
    """

    def __init__(  # noqa: PLR0913 (each is one thing the page stands on)
        self,
        app: QGuiApplication,
        display: DisplaySettings,
        *,
        safe_mode: SafeModeViewModel,
        staff: StaffAreaViewModel,
        clock: Callable[[], float],
        is_locked: bool,
    ) -> None:
        self._scene = Scene(app, display)
        self._kept = (safe_mode, staff)
        self.window = self._scene.load(WINDOW, {"safeMode": safe_mode, "staff": staff, "isLocked": is_locked})
        self.gate = Gate(self.window, clock, is_locked=is_locked)
        self._door = Door(self.window, self._scene.display, self.gate, staff, clock)

    def close(self) -> None:
        """Takes the window down."""
        self._scene.close()
