"""The QML type ``Pause``: a time in which something is not to happen.

QML's own ``Timer`` is one of Qt's animations. Beside others (a page that slides in) Qt's bookkeeping of them goes wrong
once in some ten thousand times, and warns that its "driver is not running".
"""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class Pause(QObject):
    """Runs for ``interval`` milliseconds from each `restart`."""

    interval_changed = Signal()
    running_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.running_changed)

    @Slot()
    def restart(self) -> None:
        """Runs from now on."""
        was_running = self._timer.isActive()
        self._timer.start()
        if not was_running:
            self.running_changed.emit()

    def _set_interval(self, milliseconds: int) -> None:
        if milliseconds != self._timer.interval():
            self._timer.setInterval(milliseconds)
            self.interval_changed.emit()

    interval = Property(int, lambda self: self._timer.interval(), _set_interval, notify=interval_changed)
    running = Property(bool, lambda self: self._timer.isActive(), notify=running_changed)
