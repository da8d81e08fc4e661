"""What stands above the screens for QML: the question to a visitor, or the staff pages."""

# ruff: noqa: N815 (properties are named as QML names them)
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.idle.still_there_view_model import StillThereViewModel
from kiosk.staff.staff_area_view_model import StaffAreaViewModel

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class TerminalViewModel(QObject):
    """Which cover stands above the screens."""

    @QEnum
    class Cover(Enum):
        """What covers the screens."""

        Nothing = 0
        StillThere = 1
        Staff = 2

    cover_changed = Signal()

    def __init__(
        self, still_there: StillThereViewModel, staff: StaffAreaViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._still_there, self._staff = still_there, staff
        still_there.changed.connect(self.cover_changed)
        staff.pageChanged.connect(self.cover_changed)

    @property
    def question(self) -> StillThereViewModel:
        """What asks a visitor."""
        return self._still_there

    @property
    def staff_area(self) -> StaffAreaViewModel:
        """The staff's pages."""
        return self._staff

    @property
    def covering(self) -> Cover:
        """What covers the screens now."""
        if self._staff.is_open:
            return self.Cover.Staff
        return self.Cover.StillThere if self._still_there.is_asking else self.Cover.Nothing

    cover = Property(int, lambda self: int(self.covering.value), notify=cover_changed)
    stillThere = Property(StillThereViewModel, lambda self: self._still_there, constant=True)
    staff = Property(StaffAreaViewModel, lambda self: self._staff, constant=True)
