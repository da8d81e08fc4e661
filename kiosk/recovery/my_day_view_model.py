"""The question when the injection was, for QML."""

# ruff: noqa: N802, N815 (slots and properties are named as QML names them)

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.recovery.telling import tell
from kiosk.session.place import FIRST_AGO, NotSure, OnDay
from kiosk.shared.recovery import Recovery

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class MyDayViewModel(QObject):
    """Steps through days ago, and answers with a `Mark`. What was answered is not kept here."""

    changed = Signal()
    mark_chosen = Signal(object)
    """Carries the `Mark` that is the answer."""
    stepped = Signal(int, int)
    """Carries the days of a step, and the most days ago there may be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recovery: Recovery | None = None
        self._ago = FIRST_AGO

    def show(self, recovery: Recovery, ago: int) -> None:
        """Shows the question.

        Args:
            recovery: the timeline it is asked for.
            ago: the days ago that the steppers stand at.
        """
        if (recovery, ago) != (self._recovery, self._ago):
            self._recovery, self._ago = recovery, ago
            self.changed.emit()

    def forget(self) -> None:
        """Forgets what the steppers stood at."""
        self._recovery, self._ago = None, FIRST_AGO
        self.changed.emit()

    @Slot(int)
    def step(self, days: int) -> None:
        """So many days more ago; negative towards today."""
        self.stepped.emit(days, self._most())

    @Slot()
    def chooseToday(self) -> None:
        """It was today."""
        self.mark_chosen.emit(OnDay(0))

    @Slot()
    def chooseYesterday(self) -> None:
        """It was yesterday."""
        self.mark_chosen.emit(OnDay(1))

    @Slot()
    def chooseAgo(self) -> None:
        """It was as many days ago as the steppers stand at."""
        self.mark_chosen.emit(OnDay(self._ago))

    @Slot()
    def chooseNotSure(self) -> None:
        """The visitor does not know."""
        self.mark_chosen.emit(NotSure())

    def _most(self) -> int:
        """One day more than is believed, so that nobody has to say less than is true."""
        return self._recovery.longest + 1 if self._recovery else FIRST_AGO

    def _label(self) -> str:
        return tell(self._recovery, OnDay(self._ago)).label if self._recovery else ""

    ago = Property(int, lambda self: self._ago, notify=changed)
    label = Property(str, _label, notify=changed)
    """What the day is called that the steppers stand at."""
    canStepBack = Property(bool, lambda self: self._ago > FIRST_AGO, notify=changed)
    """Whether there is a day nearer to today."""
    canStepOn = Property(bool, lambda self: self._ago < self._most(), notify=changed)
    """Whether there is one longer ago."""
