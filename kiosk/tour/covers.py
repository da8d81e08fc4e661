"""What stands above the screens, for the tour: a terminal at which nothing is kept and time passes as the tour says."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import __version__
from kiosk.idle.idle import Wait
from kiosk.idle.still_there_view_model import StillThereViewModel
from kiosk.library.shelf import Shelf
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.scene import Scene
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Front, Stage
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.pin import PinFile
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.staff.staff_facts import ContentFacts, HealthLine, StaffFacts
from kiosk.staff.tries import WrongTries
from kiosk.terminal.invitation import invitation
from kiosk.terminal.terminal import SCREENS
from kiosk.terminal.terminal_view_model import TerminalViewModel
from kiosk.tour.toured_content import OLDER, TouredContent
from kiosk.tour.walk import Stop

PIN = "480915"
"""Opens the door of a terminal that is gone after the tour."""
WAIT = Wait(quiet=120, asking=60)


class TouredTerminal:
    """Leads through the covers."""

    def __init__(self, folder: Path, shelf: Shelf) -> None:
        self._shelf, self._now = shelf, 0.0
        self._still_there = StillThereViewModel(lambda: WAIT, self._clock)
        pin = PinFile(folder / "pin")
        pin.set(PIN)
        tries = WrongTries(folder / "tries", self._clock)
        store = SettingsStore(folder)
        self._content = TouredContent()
        self._staff = StaffAreaViewModel(
            *(pin, tries, store, self._facts, lambda _line: None, self._clock), content=self._content
        )
        self.view_model = TerminalViewModel(self._still_there, self._staff)

    def walk(self, kiosk: KioskViewModel) -> Iterator[Stop]:
        """From cover to cover. Whoever asks for the next one has let the screen settle."""
        kiosk.startOver()
        kiosk.screens.attract.start()
        self._still_there.begin()
        self._now += WAIT.quiet
        self._still_there.look()
        yield Stop("still-there", "still-there")
        self._still_there.end()
        staff = self._staff
        staff.open_door()
        yield Stop("staff", "staff-pin")
        pad = staff.pad_view_model
        for digit in PIN:
            pad.type(int(digit))
        pad.tryIt()
        yield Stop("staff", "staff")
        for name, lead in (
            ("options", staff.showOptions),
            ("calibration", staff.showCalibration),
            ("health", staff.showHealth),
            ("close", staff.askToClose),
        ):
            lead()
            yield Stop("staff", f"staff-{name}")
            staff.back()
        yield from self._walk_content()
        staff.clean()
        yield Stop("staff", "staff-cleaning")
        self._now += 60
        staff.look()
        staff.back()

    def _walk_content(self) -> Iterator[Stop]:
        """New content from the drive to what became of it, and the way back to earlier content."""
        shown = self._staff.content_view_model
        self._staff.showContent()
        shown.finish()
        yield Stop("staff", "staff-content")
        shown.choose(OLDER)
        yield Stop("staff", "staff-content-compared")
        shown.confirm()
        yield Stop("staff", "staff-content-older")
        shown.insist()
        self._content.wait_for_work()
        shown.look()
        yield Stop("staff", "staff-content-wait")
        self._content.go_on()
        shown.finish()
        yield Stop("staff", "staff-content-done")
        shown.back()
        shown.finish()
        shown.lookBack()
        yield Stop("staff", "staff-content-earlier")
        shown.choose(0)
        yield Stop("staff", "staff-content-back")
        shown.confirm()
        shown.finish()
        yield Stop("staff", "staff-content-refused")
        shown.back()
        shown.finish()
        shown.back()

    def _clock(self) -> float:
        return self._now

    def _facts(self) -> StaffFacts:
        library = self._shelf.library
        language = library.languages[0]
        contents = tuple(
            ContentFacts(card.title, library.content_hash[:12], "", "2027-05-22", is_overdue=False)
            for card in library.topics(language, 0, library.topic_count(language))
        )
        health = (HealthLine("Disk", True, "12.4 GB free"), HealthLine("Sound", False, "no program plays sounds"))
        return StaffFacts(__version__, "", contents, library.languages, False, (), True, 0.0, health)


def stage_of(scene: Scene, shelf: Shelf, wishes: SiteWishes, terminal: TouredTerminal) -> Stage:
    """The screens and covers on a glass of their own, as on a terminal.

    Raises:
        StageError: a QML file is missing or broken.
    """
    front = Front(SCREENS, {"terminal": terminal.view_model}, invitation(scene, shelf, wishes, is_locked=False))
    return Stage(scene, shelf, wishes, front)


@contextmanager
def toured_terminal(shelf: Shelf) -> Iterator[TouredTerminal]:
    """A terminal whose folder is gone afterwards."""
    with TemporaryDirectory(prefix="patient-kiosk-tour-") as folder:
        yield TouredTerminal(Path(folder), shelf)
