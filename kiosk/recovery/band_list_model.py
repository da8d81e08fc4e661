"""The stages for QML, one a row: bands on the ruler, and tiles where no day is chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.recovery.ruler import Band
from kiosk.shared.document import Text, plain

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Value: TypeAlias = bool | int | str


@dataclass(frozen=True)
class BandRow:
    """A band, whether its stage is told where the marker stands, and what is to be avoided in it."""

    band: Band
    is_told: bool
    avoid: str


@QmlElement
class BandListModel(QAbstractListModel):
    """A timeline's stages in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BandRow, ...] = ()

    def show(self, rows: tuple[BandRow, ...]) -> None:
        """Shows other bands; those that are the same but for being told stay and only change."""
        if [row.band for row in rows] != [row.band for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many stages there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Value | None:
        """What a role says of a stage."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(GETTERS):
            return None
        return GETTERS[at](self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(ROLES)}


def joined(texts: tuple[Text, ...]) -> str:
    """Points as one text."""
    return " ".join(plain(text) for text in texts)


ROLES: dict[str, Callable[[BandRow], Value]] = {
    "stage": lambda row: row.band.stage.stage,
    "name": lambda row: row.band.stage.name,
    "gist": lambda row: row.band.stage.gist,
    "icon": lambda row: row.band.stage.icon,
    "feel": lambda row: joined(row.band.stage.feel),
    "advice": lambda row: joined(row.band.stage.do),
    "avoid": lambda row: row.avoid,
    "firstDay": lambda row: row.band.stage.first,
    "lastDay": lambda row: row.band.stage.last,
    "lane": lambda row: row.band.lane,
    "isTold": lambda row: row.is_told,
}
GETTERS = tuple(ROLES.values())
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
