"""An edition of the content for QML."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.staff.editions import Edition

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

NO_EDITION = Edition(None, "", (), 0)


@QmlElement
class EditionViewModel(QObject):
    """One edition, or none: then ``mark`` is empty."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = NO_EDITION

    def show(self, edition: Edition | None) -> None:
        """Shows another edition, or none."""
        shown = edition or NO_EDITION
        if shown != self._edition:
            self._edition = shown
            self.changed.emit()

    made = Property(str, lambda self: self._edition.day, notify=changed)
    """A date as it is written, or empty."""
    mark = Property(str, lambda self: self._edition.mark, notify=changed)
    languages = Property(str, lambda self: ", ".join(self._edition.languages), notify=changed)
    topics = Property(int, lambda self: self._edition.topics, notify=changed)
