"""The kiosk as it stands unattended: joins the screens with the gate before them and the covers above them."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.idle.drift import drift
from kiosk.idle.idle import Wait, quiet_for
from kiosk.idle.still_there_view_model import StillThereViewModel
from kiosk.session.place import Alarmed, Attract, Concluded, Place, RedFlagCheck
from kiosk.shared.resources import program_folder
from kiosk.shell.stage import Front, Stage
from kiosk.site.settings import Settings
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.terminal.door import Door
from kiosk.terminal.entrance import Entrance
from kiosk.terminal.gate import Gate
from kiosk.terminal.memory import give_back
from kiosk.terminal.terminal_view_model import TerminalViewModel
from kiosk.terminal.wishes import wishes_of

SETTLING = 0.3
"""Seconds after the touch that woke the terminal in which nothing is heard: the second tap of a trembling finger."""
SCREENS: Path = program_folder() / "kiosk" / "terminal" / "TerminalScreens.qml"
MINUTE = 60_000
"""Milliseconds between two looks at the clock on the wall, and two steps of the invitation."""


class Terminal(QObject):
    """The kiosk on a glass that may have been seen already, by the site's settings, until it is closed.

    Args:
        entrance: What it stands on.
        staff: The staff area.

    Raises:
        StageError: as `Stage`.
    """

    minute_passed = Signal()
    """Nobody is there, and another minute has gone by."""
    left = Signal()
    """Whoever was there has gone, visitor or staff, and so has the screen they saw."""

    def __init__(self, entrance: Entrance, staff: StaffAreaViewModel) -> None:
        super().__init__()
        self._looks, self._staff = entrance.glass.looks, staff
        self._settings, self._language = entrance.settings, entrance.language
        world = entrance.surroundings
        self._clock, self._now, self._sounds = world.clock, world.now, world.sounds
        self._still_there = StillThereViewModel(self.wait, self._clock)
        self.view_model = TerminalViewModel(self._still_there, staff)
        front = Front(SCREENS, {"terminal": self.view_model}, entrance.glass)
        self.stage = Stage(entrance.scene, entrance.shelf, wishes_of(self._settings, self._language), front)
        self._place: Place = self.stage.kiosk.session.place
        self._minute = 0
        self._was_asking = False
        self.gate = Gate(self.stage.window, self._clock, is_locked=entrance.is_locked)
        self._minutes = QTimer(self, interval=MINUTE)
        self._minutes.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minutes.timeout.connect(self.pass_minute)
        self._is_untidy = False
        self._giving_back = QTimer(self, singleShot=True, interval=0)
        self._giving_back.timeout.connect(give_back)
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._see_off)
        self._door = Door(self.stage.window, self.stage.display, self.gate, staff, self._clock)
        self._listen()
        self._follow_session()

    def close(self) -> None:
        """Ends what sounds and waits. The window is the entrance's, who takes it down."""
        self._sounds.stop()
        self._minutes.stop()
        self._giving_back.stop()
        self._leaving.stop()
        self._still_there.end()

    def look(self) -> None:
        """Finds out what the clock has brought, as timers do."""
        self._still_there.look()
        self._staff.look()
        self._door.look()

    def wait(self) -> Wait:
        """How long to wait on the screen in view."""
        return wait_at(self.stage.kiosk.session.place, self.stage.kiosk.words_in_view, self._settings)

    def pass_minute(self) -> None:
        """Moves the invitation a little, takes a ring that a key has left from it, and looks whether it is night.

        The first minute after a visitor also gives back the memory they needed: their last screen is surely gone.
        """
        self._minute += 1
        focused: QQuickItem | None = self.stage.window.activeFocusItem()  # its own types forget that there may be none
        if focused is not None:
            focused.setFocus(False)
        self.stage.kiosk.screens.attract.drift_to(*drift(self._minute))
        self._show_looks()
        if self._is_untidy:
            self._is_untidy = False
            self.stage.let_go()
            # Qt takes down what QML lets go of when the loop comes round.
            self._giving_back.start()
        self.minute_passed.emit()

    @property
    def is_deserted(self) -> bool:
        """Whether neither a visitor nor staff are there."""
        return isinstance(self._place, Attract) and not self._staff.is_open

    def begin_anew(self) -> None:
        """A new session of another library, which stands on the shelf now; nothing is held of the one before."""
        self.stage.kiosk.use(wishes_of(self._settings, self._language))

    def use(self, settings: Settings) -> None:
        """Goes on by other settings, with a new session."""
        self._settings = settings
        if settings.mm_per_pixel is not None:
            self.stage.measure(settings.mm_per_pixel)
        self.stage.kiosk.use(wishes_of(settings, self._language))
        self._show_looks()

    def _listen(self) -> None:
        self.stage.kiosk.moved.connect(self._follow_session)
        self._still_there.gone.connect(self.stage.kiosk.startOver)
        self._still_there.changed.connect(self._follow_question)
        self._staff.pageChanged.connect(self._follow_staff)
        self._staff.closed.connect(self.stage.kiosk.startOver)
        self._staff.closed.connect(self._leaving.start)
        self._staff.settings_saved.connect(self.use)
        self.gate.touched.connect(self._on_touch)
        self.gate.key_pressed.connect(self._still_there.touch)
        self.gate.released.connect(self._on_release)
        self._still_there.sounds.connect(lambda: self._sounds.chime(self._settings.volume))

    def _follow_session(self) -> None:
        before, self._place = self._place, self.stage.kiosk.session.place
        if isinstance(self._place, Attract):
            self._still_there.end()
            if not isinstance(before, Attract):
                # Once the screen that goes is gone.
                self._leaving.start()
        elif not self._staff.is_open:
            self._still_there.go_on()
            if isinstance(before, Attract):
                self.gate.hold(SETTLING)
        if isinstance(self._place, Attract) != self._minutes.isActive():
            (self._minutes.stop if self._minutes.isActive() else self._minutes.start)()
        self._show_looks()

    def _follow_question(self) -> None:
        asks = self._still_there.is_asking
        if self._was_asking and not asks:
            self._sounds.stop()
            # Whoever answered shall not press what stood below the question.
            self.gate.hold(SETTLING)
        self._was_asking = asks

    def _follow_staff(self) -> None:
        if self._staff.is_open:
            self._still_there.end()
        self._show_looks()

    def _see_off(self) -> None:
        self._is_untidy = True
        if self.is_deserted:
            self.left.emit()

    def _show_looks(self) -> None:
        is_night = self._settings.is_night(self._now().time())
        self._looks.show(dim=is_night and self.is_deserted, lowered=self._settings.lower_controls)

    def _on_touch(self) -> None:
        if not self._still_there.is_asking:
            self._still_there.touch()

    def _on_release(self) -> None:
        # Wherever it was: whoever lifts a finger is there.
        if self._still_there.is_asking:
            self._still_there.touch()


def wait_at(place: Place, words: int, settings: Settings) -> Wait:
    """How long a terminal waits at a place that shows so many words, by the site's settings."""
    idle = settings.idle
    is_result = isinstance(place, RedFlagCheck) and isinstance(place.stand, Alarmed | Concluded)
    return Wait(quiet_for(idle.results if is_result else idle.seconds, words), idle.warning)
