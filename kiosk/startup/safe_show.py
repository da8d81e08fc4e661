"""The page after too many crashes, with what little serves it."""

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.display.settings import DisplaySettings
from kiosk.library.reader import LibraryDamaged, LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.safemode.safe_mode_view_model import SafeModeViewModel
from kiosk.safemode.signs import emergency_signs
from kiosk.session.site import default_language
from kiosk.shell.showing import show_on_screen
from kiosk.staff.staff_facts import StaffFacts
from kiosk.startup.show import Ground
from kiosk.startup.staff_door import staff_door
from kiosk.terminal.safe_terminal import SafeTerminal
from kiosk.watchdog.exit_codes import ExitCode

TRIES_AGAIN_AFTER = 30 * 60 * 1000
"""Milliseconds: a terminal that nobody looks after at night is to work again in the morning."""


class SafeShow:
    """Everything that a terminal runs in safe mode.

    Raises:
        FontError, StageError: the window cannot be made.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground, settings = ground, ground.loaded.settings
        ground.record.warn("it crashed too often: safe mode; look into the log, then start again on the staff page")
        for notice in ground.loaded.notices:
            ground.record.warn(notice)
        self._since = ground.clock()
        safe_mode = SafeModeViewModel()
        safe_mode.show(self._signs(), settings.numbers)
        self._terminal = SafeTerminal(
            ground.app,
            DisplaySettings(ground.mm_per_pixel, settings.theme, settings.text_size.scale),
            safe_mode=safe_mode,
            staff=staff_door(ground, self._facts),
            clock=ground.clock,
            is_locked=not ground.options.windowed,
        )
        self._again = QTimer(singleShot=True, interval=TRIES_AGAIN_AFTER)
        self._again.timeout.connect(self._try_again)
        self._again.start()

    @property
    def window(self) -> QQuickWindow:
        """The window of the page."""
        return self._terminal.window

    def appear(self) -> None:
        """Shows the window."""
        show_on_screen(self.window, windowed=self._ground.options.windowed)

    def complete(self) -> None:
        """Nothing is wanting."""

    def close(self) -> None:
        """Takes all of it down."""
        self._again.stop()
        self._terminal.close()

    def _try_again(self) -> None:
        self._ground.record.note("has been in safe mode for a while and starts again")
        self._ground.end(ExitCode.RESTART)

    def _signs(self) -> tuple[str, ...]:
        """The emergency signs of what is installed, or of what came with the program; none if neither can be read."""
        options = self._ground.options
        for library in dict.fromkeys((options.library, options.bundled)):
            try:
                shelf = Shelf(library, library, "", log=self._ground.record.warn)
            except LibraryUnusable:
                continue
            try:
                wanted = options.language or next(iter(self._ground.loaded.settings.languages), None)
                return emergency_signs(shelf.library, default_language(shelf.library.languages, wanted))
            except LibraryDamaged:
                continue
            finally:
                shelf.close()
        return ()

    def _facts(self) -> StaffFacts:
        # Nobody waits for this at the start.
        from kiosk.startup.facts import facts_of  # noqa: PLC0415

        return facts_of(self._ground, None, self._since)
