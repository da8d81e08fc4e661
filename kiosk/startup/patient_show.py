"""The kiosk as patients see it, with all that serves an unattended terminal."""

from PySide6.QtQuick import QQuickWindow

from kiosk.library.reader import LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.shell.showing import show_on_screen
from kiosk.site.settings import Settings
from kiosk.staff.staff_facts import StaffFacts
from kiosk.startup.chimes import Chimes
from kiosk.startup.new_content import ContentWatch
from kiosk.startup.show import Ground
from kiosk.startup.staff_door import staff_door
from kiosk.terminal.memory import MOST, resident_bytes
from kiosk.terminal.terminal import Surroundings, Terminal
from kiosk.watchdog.exit_codes import ExitCode

MOST_NOTICES = 3
"""Of a file that is no settings file at all, the first lines say enough."""


class PatientShow:
    """Everything that a terminal runs while patients use it.

    Raises:
        LibraryUnusable: neither the library nor the bundled one can be opened.
        FontError, StageError: the window cannot be made.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground, options, settings = ground, ground.options, ground.loaded.settings
        notice = self._with_settings(options.notice)
        self._shelf = Shelf(options.library, options.bundled, notice, log=ground.record.warn, earlier=options.earlier)
        self._content = ContentWatch(ground.data_folder, options.bundled, options.library)
        self._tell_languages(settings)
        self._since = ground.clock()
        staff = staff_door(ground, self._facts)
        self._terminal = Terminal(
            ground.app,
            self._shelf,
            settings,
            ground.mm_per_pixel,
            staff=staff,
            surroundings=Surroundings(ground.clock, ground.now, Chimes()),
            is_locked=not options.windowed,
            language=options.language,
        )
        self._terminal.minute_passed.connect(self._look_at_memory)
        if options.follows_installed:
            self._terminal.minute_passed.connect(self._look_for_content)
            self._terminal.left.connect(self._look_for_content)

    @property
    def window(self) -> QQuickWindow:
        """The window of the screens."""
        return self._terminal.stage.window

    def appear(self) -> None:
        """Shows the window."""
        show_on_screen(self.window, windowed=self._ground.options.windowed)

    def close(self) -> None:
        """Takes all of it down."""
        self._terminal.close()
        self._shelf.close()

    def _tell_languages(self, settings: Settings) -> None:
        there = self._shelf.library.languages
        asked = self._ground.options.language
        for language in (*((asked,) if asked else ()), *settings.languages):
            if there and language not in there:
                instead = f", so it starts in {there[0]}" if language == asked else ""
                self._ground.record.warn(f"{language}: the library has no such language{instead}")

    def _with_settings(self, notice: str) -> str:
        """A notice, and those of the settings."""
        return "; ".join(filter(None, (notice, *self._ground.loaded.notices[:MOST_NOTICES])))

    def _look_for_content(self) -> None:
        new = self._content.look() if self._terminal.is_deserted else None
        if new is None:
            return
        try:
            is_other = self._shelf.replace(new.library, self._with_settings(new.notice), new.earlier)
        except LibraryUnusable as error:
            self._ground.record.warn(str(error))
            return
        if is_other:
            self._terminal.begin_anew()
            self._ground.record.note(f"shows other content from now on: {new.library.name}")

    def _look_at_memory(self) -> None:
        held = resident_bytes()
        # Staff who look at something, or install, are not interrupted.
        if held > MOST and self._terminal.is_deserted:
            self._ground.record.warn(f"holds {held >> 20} MB of memory; it is started anew while nobody is there")
            self._ground.end(ExitCode.RESTART)

    def _facts(self) -> StaffFacts:
        # Nobody waits for this at the start.
        from kiosk.startup.facts import facts_of  # noqa: PLC0415

        return facts_of(self._ground, self._shelf, self._since)
