"""The kiosk as patients see it: first the invitation, and once that is seen, all the rest."""

from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickWindow

from kiosk.library.shelf import Shelf
from kiosk.shell.showing import show_on_screen
from kiosk.site.settings import Settings
from kiosk.startup.chimes import Chimes
from kiosk.startup.show import Ground
from kiosk.terminal.entrance import Entrance, Surroundings

if TYPE_CHECKING:
    from kiosk.startup.patient_terminal import PatientTerminal
    from kiosk.terminal.terminal import Terminal


class PatientShow:
    """Everything that a terminal runs while patients use it.

    Raises:
        LibraryUnusable: neither the library nor the bundled one can be opened.
        FontError, StageError: the window cannot be made.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground, options = ground, ground.options
        notice = ground.with_settings(options.notice)
        self._shelf = Shelf(options.library, options.bundled, notice, log=ground.record.warn, earlier=options.earlier)
        self._tell_languages(ground.loaded.settings)
        self._entrance = Entrance(
            ground.app,
            self._shelf,
            ground.loaded.settings,
            ground.mm_per_pixel,
            Surroundings(ground.clock, ground.now, Chimes()),
            is_locked=not options.windowed,
            language=options.language,
        )
        self._behind: PatientTerminal | None = None

    @property
    def window(self) -> QQuickWindow:
        """The window of the screens."""
        return self._entrance.glass.window

    @property
    def terminal(self) -> "Terminal":
        """What patients use, once it is complete."""
        assert self._behind, "not complete"
        return self._behind.terminal

    def appear(self) -> None:
        """Shows the window, with nothing on it but the invitation."""
        show_on_screen(self.window, windowed=self._ground.options.windowed)

    def complete(self) -> None:
        """Makes all screens and what serves them.

        Raises:
            StageError: a QML file is missing or broken.
        """
        # What is imported here takes most of a start; the invitation is seen before.
        from kiosk.startup.patient_terminal import PatientTerminal  # noqa: PLC0415

        self._behind = PatientTerminal(self._ground, self._shelf, self._entrance)

    def close(self) -> None:
        """Takes all of it down."""
        if self._behind:
            self._behind.close()
        self._entrance.close()
        self._shelf.close()

    def _tell_languages(self, settings: Settings) -> None:
        there = self._shelf.library.languages
        asked = self._ground.options.language
        for language in (*((asked,) if asked else ()), *settings.languages):
            if there and language not in there:
                instead = f", so it starts in {there[0]}" if language == asked else ""
                self._ground.record.warn(f"{language}: the library has no such language{instead}")
