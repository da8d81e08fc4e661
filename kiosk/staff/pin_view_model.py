"""The PIN pad for QML: the digits themselves never leave Python."""

# ruff: noqa: N802, N815 (slots and properties are named as QML names them)
from math import ceil

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.pin import LEAST, MOST, PinFile
from kiosk.staff.tries import WrongTries
from kiosk.staff.trying import Answer, try_pin

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class PinViewModel(QObject):
    """Takes digits and tries them; while a try has to wait it takes none and counts down."""

    changed = Signal()
    right = Signal()
    """The right PIN was typed."""

    def __init__(self, pin: PinFile, tries: WrongTries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pin, self._tries = pin, tries
        self._digits = ""
        self._is_wrong = False
        self._seconds = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)

    def show(self) -> None:
        """The pad comes into view."""
        self._is_wrong = False
        self.look()

    def hide(self) -> None:
        """The pad goes out of view."""
        self._digits = ""
        self._timer.stop()

    def look(self) -> None:
        """Looks how long the next try has to wait."""
        self._seconds = ceil(self._tries.wait())
        if self._seconds == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self.changed.emit()

    @Slot(int)
    def type(self, digit: int) -> None:
        """Adds a digit; one more than a PIN can have is not taken."""
        if self._seconds == 0 and len(self._digits) < MOST and 0 <= digit <= 9:
            self._digits += str(digit)
            self._is_wrong = False
            self.changed.emit()

    @Slot()
    def takeBack(self) -> None:
        """Takes the last digit away."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def tryIt(self) -> None:
        """Tries what was typed; too few digits are no try."""
        if not self._is_enough():
            return
        typed, self._digits = self._digits, ""
        match try_pin(typed, self._pin, self._tries):
            case Answer.RIGHT:
                self.right.emit()
            case Answer.WRONG:
                self._is_wrong = True
            case Answer.TOO_SOON:
                pass
        self.look()

    def _is_enough(self) -> bool:
        return len(self._digits) >= LEAST

    digitCount = Property(int, lambda self: len(self._digits), notify=changed)
    leastDigits = Property(int, lambda _: LEAST, constant=True)
    canTry = Property(bool, _is_enough, notify=changed)
    isWrong = Property(bool, lambda self: self._is_wrong, notify=changed)
    """Whether the last try was wrong, and nothing has been typed since."""
    secondsLeft = Property(int, lambda self: self._seconds, notify=changed)
    """Until the next try; 0 where it may be now."""
