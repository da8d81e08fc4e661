"""Whether a visitor is still there: waits, asks with a countdown, and says when nobody answered."""

# ruff: noqa: N815 (properties are named as QML names them)
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.idle.idle import Idle, Presence, Wait, arrived, looked, next_look, seconds_left, touched

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

SECOND_SOUND = 15
"""Seconds before the end at which it sounds once more: whoever looked away has time to answer."""


@QmlElement
class StillThereViewModel(QObject):
    """Asks a visitor who has done nothing for a while whether they are still there.

    Args:
        wait: How long to wait on the screen in view, asked anew whenever it matters.
        clock: Seconds on a clock that nobody sets.

    A timer runs only to the next moment at which something changes, and once a second while it asks.
    """

    changed = Signal()
    gone = Signal()
    """Nobody answered."""
    sounds = Signal()
    """Now is the time for a soft sound."""

    def __init__(self, wait: Callable[[], Wait], clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wait, self._clock = wait, clock
        self._idle = Idle()
        self._shown = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """A visit begins."""
        self._become(arrived(self._clock()))

    def go_on(self) -> None:
        """The visit went on to another screen, where one may wait longer or less."""
        self._become(self._idle if self._idle.presence is not Presence.NOBODY else arrived(self._clock()))

    def end(self) -> None:
        """The invitation stands, or staff do: there is nobody to ask."""
        self._become(Idle())

    @Slot()
    def touch(self) -> None:
        """Somebody touched the glass or a key; the one source of that is whoever owns the window."""
        now = self._clock()
        if self._idle.presence is Presence.SOMEBODY:
            # Every finger that moves comes by here: the timer finds out later that it has to wait longer.
            self._idle = touched(self._idle, now)
        else:
            self._become(touched(self._idle, now))

    def look(self) -> None:
        """Finds out whether it is time to ask, to count on, or to take the visitor for gone."""
        before = self._idle.presence
        self._become(looked(self._idle, self._wait(), self._clock()))
        if before is not self._idle.presence:
            if self.is_asking:
                self.sounds.emit()
            elif before is Presence.ASKED:
                self.gone.emit()

    @property
    def is_asking(self) -> bool:
        """Whether the question stands on the screen."""
        return self._idle.presence is Presence.ASKED

    def _become(self, idle: Idle) -> None:
        wait, now = self._wait(), self._clock()
        was_asking = self.is_asking
        self._idle = idle
        left = seconds_left(idle, wait, now)
        if (self.is_asking, left) != (was_asking, self._shown):
            sounds_again = was_asking and self.is_asking and left <= SECOND_SOUND < self._shown
            self._shown = left
            self.changed.emit()
            if sounds_again:
                self.sounds.emit()
        following = next_look(idle, wait)
        if following is None:
            self._timer.stop()
        else:
            due = min(1.0, following - now) if self.is_asking else following - now
            self._timer.start(max(10, round(due * 1000)))

    isAsking = Property(bool, lambda self: self.is_asking, notify=changed)
    secondsLeft = Property(int, lambda self: self._shown, notify=changed)
