"""The staff area for QML and for the terminal: the door, the pages, and what staff ask for."""

# ruff: noqa: N802, N815 (slots, signals and properties are named as QML names them)
import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.site.settings import Settings
from kiosk.site.settings_store import SettingsStore
from kiosk.staff import staff_area as pages
from kiosk.staff.calibration_view_model import CalibrationViewModel
from kiosk.staff.content_view_model import ContentViewModel
from kiosk.staff.editions import NoContent, TerminalContent
from kiosk.staff.options_view_model import OptionsViewModel
from kiosk.staff.pin import PinFile
from kiosk.staff.pin_view_model import PinViewModel
from kiosk.staff.saving import Saving
from kiosk.staff.staff_area import StaffArea
from kiosk.staff.staff_facts import StaffFacts
from kiosk.staff.staff_facts_view_model import StaffFactsViewModel
from kiosk.staff.tries import WrongTries

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class StaffAreaViewModel(QObject):
    """Where staff stand, and what they see there.

    Args:
        pin: The PIN that opens the door; without one it stays shut.
        tries: The wrong tries.
        store: The site's settings.
        facts: Looks at the terminal.
        say: Takes a line for the log.
        clock: Seconds on a clock that nobody sets.
        content: What new content is installed by.

    A timer runs only to the moment at which the page closes, and once a second while the glass is cleaned.
    """

    @QEnum
    class Page(Enum):
        """What staff see; the values are those of `kiosk.staff.staff_area.Page`."""

        Closed = 0
        Pin = 1
        Staff = 2
        Options = 3
        Calibration = 4
        Cleaning = 5
        Health = 6
        Content = 7

    @QEnum
    class Question(Enum):
        """What is asked once more; 1 and up are those of `kiosk.staff.staff_area.Question`."""

        NoQuestion = 0
        CloseKiosk = 1
        StartAgain = 2

    pageChanged = Signal()
    closed = Signal()
    """The screens belong to patients again."""
    end_asked = Signal()
    """Staff close the kiosk."""
    restart_asked = Signal()
    """Staff have it start again."""
    settings_saved = Signal(object)
    """Carries the `Settings` that hold from now on."""

    def __init__(  # noqa: PLR0913, PLR0917 (each is one thing that staff see or change)
        self,
        pin: PinFile,
        tries: WrongTries,
        store: SettingsStore,
        facts: Callable[[], StaffFacts],
        say: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
        *,
        content: TerminalContent | None = None,
    ) -> None:
        super().__init__(parent)
        self._pin, self._look_at_terminal, self._say, self._clock = pin, facts, say, clock
        self._area = StaffArea()
        self._cleaning_left = 0
        self._has_said_shut = False
        self._saving = Saving(store, self._on_saved)
        self._pad = PinViewModel(pin, tries, self)
        self._options = OptionsViewModel(self._saving, self)
        self._calibration = CalibrationViewModel(self._saving, self)
        self._content = ContentViewModel(content or NoContent(), say, self)
        self._facts = StaffFactsViewModel(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        self._pad.right.connect(self._let_in)
        self._calibration.saved.connect(self.back)
        self._content.left.connect(self.back)
        self._content.changed.connect(self._follow_content)

    @property
    def pad_view_model(self) -> PinViewModel:
        """Takes the PIN."""
        return self._pad

    @property
    def content_view_model(self) -> ContentViewModel:
        """Leads to new content, and back to earlier one."""
        return self._content

    @property
    def is_open(self) -> bool:
        """Whether staff have the screen to themselves."""
        return self._area.page is not pages.Page.CLOSED

    @property
    def is_cleaning(self) -> bool:
        """Whether the glass is being wiped, and touches mean nothing."""
        return self._area.page is pages.Page.CLEANING

    def open_door(self) -> None:
        """Shows the PIN pad, after the gesture. Without a PIN nothing is shown, and the log is told once a start."""
        if self._pin.is_set:
            self._become(pages.knocked(self._area, self._clock()))
        elif not self._has_said_shut:
            self._has_said_shut = True
            self._say(self._pin.problem or "the staff door stays shut, no PIN is set; run 'patient-kiosk set-pin' here")

    @Slot()
    def touch(self) -> None:
        """Somebody touched the glass or a key: the page stays. Every finger that moves comes by here."""
        self._area = pages.touched(self._area, self._clock())

    def look(self) -> None:
        """Finds out whether the page has to close, or how long the glass may still be cleaned."""
        self._become(pages.looked(self._area, self._clock()))

    @Slot()
    def back(self) -> None:
        """One step towards the patients: Back, No, Close."""
        self._become(pages.back(self._area, self._clock()))

    @Slot()
    def showOptions(self) -> None:
        """Leads to the options."""
        self._choose(pages.Page.OPTIONS)

    @Slot()
    def showCalibration(self) -> None:
        """Leads to measuring the screen."""
        self._choose(pages.Page.CALIBRATION)

    @Slot()
    def showHealth(self) -> None:
        """Leads to how the terminal is."""
        self._choose(pages.Page.HEALTH)

    @Slot()
    def showContent(self) -> None:
        """Leads to new content."""
        self._choose(pages.Page.CONTENT)

    @Slot()
    def clean(self) -> None:
        """Lets the glass be wiped."""
        self._choose(pages.Page.CLEANING)

    @Slot()
    def askToClose(self) -> None:
        """Asks whether to close the kiosk."""
        self._become(pages.asked(self._area, pages.Question.CLOSE, self._clock()))

    @Slot()
    def askToRestart(self) -> None:
        """Asks whether to have the kiosk start again."""
        self._become(pages.asked(self._area, pages.Question.RESTART, self._clock()))

    @Slot()
    def answerYes(self) -> None:
        """Does what was asked."""
        question = self._area.question
        self.back()
        match question:
            case pages.Question.CLOSE:
                self.end_asked.emit()
            case pages.Question.RESTART:
                self.restart_asked.emit()
            case None:
                pass

    def _let_in(self) -> None:
        self._become(pages.let_in(self._area, self._clock()))

    def _choose(self, page: pages.Page) -> None:
        self._become(pages.chosen(self._area, page, self._clock()))

    def _follow_content(self) -> None:
        is_working = self._content.is_working
        self._become(pages.held(self._area) if is_working else pages.let_go(self._area, self._clock()))

    def _become(self, area: StaffArea) -> None:
        before, self._area = self._area, area
        left = pages.cleaning_left(area, self._clock())
        has_changed = (before.page, before.question, self._cleaning_left) != (area.page, area.question, left)
        self._cleaning_left = left
        if before.page is not area.page:
            self._leave(before.page)
            self._enter(area.page)
        self._wait()
        if has_changed:
            self.pageChanged.emit()
        if before.page is not area.page and area.page is pages.Page.CLOSED:
            self.closed.emit()

    def _leave(self, page: pages.Page) -> None:
        if page is pages.Page.PIN:
            self._pad.hide()
        elif page is pages.Page.CALIBRATION:
            self._calibration.forget()
        elif page is pages.Page.CONTENT:
            self._content.hide()

    def _enter(self, page: pages.Page) -> None:
        if page is pages.Page.PIN:
            self._pad.show()
        elif page is pages.Page.OPTIONS:
            self._options.show()
        elif page is pages.Page.CONTENT:
            self._content.show()
        elif page in {pages.Page.STAFF, pages.Page.HEALTH}:
            self._saving.load()
            self._facts.show(self._look_at_terminal(), self._clock())

    def _wait(self) -> None:
        until = pages.due(self._area)
        if until is None:
            self._timer.stop()
            return
        left = until - self._clock()
        self._timer.start(max(10, round(1000 * (min(1.0, left) if self.is_cleaning else left))))

    def _on_saved(self, settings: Settings) -> None:
        self.settings_saved.emit(settings)

    def _question_value(self) -> int:
        return 0 if self._area.question is None else int(self._area.question.value)

    page = Property(int, lambda self: int(self._area.page.value), notify=pageChanged)
    question = Property(int, _question_value, notify=pageChanged)
    cleaningLeft = Property(int, lambda self: self._cleaning_left, notify=pageChanged)
    """Seconds for which the glass may still be wiped."""
    pad = Property(PinViewModel, lambda self: self._pad, constant=True)
    options = Property(OptionsViewModel, lambda self: self._options, constant=True)
    calibration = Property(CalibrationViewModel, lambda self: self._calibration, constant=True)
    content = Property(ContentViewModel, lambda self: self._content, constant=True)
    facts = Property(StaffFactsViewModel, lambda self: self._facts, constant=True)
