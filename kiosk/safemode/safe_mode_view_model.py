"""What the page after too many crashes shows."""

# ruff: noqa: N815 (properties are named as QML names them)
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.site.numbers import Numbers

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class SafeModeViewModel(QObject):
    """The signs of an emergency, and whom to call. Without a library there is still the number."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signs: tuple[str, ...] = ()
        self._number = Numbers().places("")["emergency-number"]

    def show(self, signs: tuple[str, ...], numbers: Numbers) -> None:
        """Shows signs, as `emergency_signs` reads them, and the site's number."""
        number = numbers.places("")["emergency-number"]
        if (signs, number) != (self._signs, self._number):
            self._signs, self._number = signs, number
            self.changed.emit()

    signs = Property(list, lambda self: list(self._signs), notify=changed)
    emergencyNumber = Property(str, lambda self: self._number, notify=changed)
