"""The places of spots on a drawing, for QML, one a row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Value: TypeAlias = int | str | float


@dataclass(frozen=True)
class SpotRow:
    """A place: id, label and number (from 1) of its spot; where it is, in parts of the drawing's width and height."""

    spot: str
    label: str
    number: int
    x: float
    y: float
    radius: float


@QmlElement
class SpotListModel(QAbstractListModel):
    """Places in the order of their spots."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SpotRow, ...] = ()

    def show(self, rows: tuple[SpotRow, ...]) -> None:
        """Shows other places; does nothing if they are the same."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many places there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Value | None:
        """What a role says of a place."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(GETTERS):
            return None
        return GETTERS[at](self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(ROLES)}


ROLES: dict[str, Callable[[SpotRow], Value]] = {
    "spot": lambda row: row.spot,
    "label": lambda row: row.label,
    "number": lambda row: row.number,
    "placeX": lambda row: row.x,
    "placeY": lambda row: row.y,
    "placeRadius": lambda row: row.radius,
}
GETTERS = tuple(ROLES.values())
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
