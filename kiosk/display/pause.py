"""The type ``Pause`` for QML: a time in which something is not to happen. View models own them.

QML's own ``Timer`` is one of Qt's animations. Beside others (a page that slides in) Qt's bookkeeping of them goes wrong
once in some ten thousand times, and warns that its "driver is not running". QML does not make them itself either: it
never lets go of all that an object of Python's takes.
"""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class Pause(QObject):
    """Runs for some time from each `run`."""

    running_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.running_changed)

    @Slot(int)
    def run(self, milliseconds: int) -> None:
        """Runs for so long from now on."""
        was_running = self._timer.isActive()
        self._timer.start(milliseconds)
        if not was_running:
            self.running_changed.emit()

    running = Property(bool, lambda self: self._timer.isActive(), notify=running_changed)
