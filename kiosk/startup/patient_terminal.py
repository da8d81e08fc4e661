"""The terminal behind the invitation, with all that serves it unattended."""

from kiosk.library.reader import LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.staff.staff_facts import StaffFacts
from kiosk.startup.new_content import ContentWatch
from kiosk.startup.show import Ground
from kiosk.startup.staff_door import staff_door
from kiosk.terminal.entrance import Entrance
from kiosk.terminal.memory import MOST, give_back, resident_bytes
from kiosk.terminal.terminal import Terminal
from kiosk.watchdog.exit_codes import ExitCode


class PatientTerminal:
    """The screens and the staff area; looks after memory and new content while nobody is there.

    Args:
        ground: What it stands on.
        shelf: What is shown.
        entrance: The glass with the invitation.

    Raises:
        StageError: a QML file is missing or broken.
    """

    def __init__(self, ground: Ground, shelf: Shelf, entrance: Entrance) -> None:
        self._ground, self._shelf, options = ground, shelf, ground.options
        self._content = ContentWatch(ground.data_folder, options.bundled, options.library)
        self._since = ground.clock()
        self.terminal = Terminal(entrance, staff_door(ground, self._facts))
        # What the start alone needed.
        give_back()
        self.terminal.minute_passed.connect(self._look_at_memory)
        if options.follows_installed:
            self.terminal.minute_passed.connect(self._look_for_content)
            self.terminal.left.connect(self._look_for_content)

    def close(self) -> None:
        """Ends what sounds and waits; the window is the entrance's."""
        self.terminal.close()

    def _look_for_content(self) -> None:
        new = self._content.look() if self.terminal.is_deserted else None
        if new is None:
            return
        try:
            is_other = self._shelf.replace(new.library, self._ground.with_settings(new.notice), new.earlier)
        except LibraryUnusable as error:
            self._ground.record.warn(str(error))
            return
        if is_other:
            self.terminal.begin_anew()
            self._ground.record.note(f"shows other content from now on: {new.library.name}")

    def _look_at_memory(self) -> None:
        held = resident_bytes()
        # Staff who look at something, or install, are not interrupted.
        if held > MOST and self.terminal.is_deserted:
            self._ground.record.warn(f"holds {held >> 20} MB of memory; it is started anew while nobody is there")
            self._ground.end(ExitCode.RESTART)

    def _facts(self) -> StaffFacts:
        # Nobody waits for this at the start.
        from kiosk.startup.facts import facts_of  # noqa: PLC0415

        return facts_of(self._ground, self._shelf, self._since)
