"""What "Ask staff" shows."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class StaffHelpViewModel(QObject):
    """The notice for staff beside the advice for visitors."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notice = ""

    def show(self, notice: str) -> None:
        """Shows a notice for staff; nothing where it is empty."""
        if notice != self._notice:
            self._notice = notice
            self.changed.emit()

    notice = Property(str, lambda self: self._notice, notify=changed)
