"""The terminal's health as a list for QML."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.staff.staff_facts import HealthLine

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@QmlElement
class HealthListModel(QAbstractListModel):
    """Rows with ``name``, ``words`` and ``isWell``."""

    lines_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[HealthLine, ...] = ()

    def show(self, lines: tuple[HealthLine, ...]) -> None:
        """Replaces the rows; does nothing if they are the same."""
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()
        self.lines_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | bool | None:
        """What a role says of a line."""
        at = role - _FIRST
        if not index.isValid() or not 0 <= at < len(_GETTERS):
            return None
        return _GETTERS[at](self._lines[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {_FIRST + at: QByteArray(name.encode()) for at, name in enumerate(_ROLES)}

    names = Property(list, lambda self: [line.name for line in self._lines], notify=lines_changed)
    """To plan how many rows fit a page, with `words`."""
    words = Property(list, lambda self: [line.words for line in self._lines], notify=lines_changed)
    badCount = Property(int, lambda self: sum(not line.is_ok for line in self._lines), notify=lines_changed)  # noqa: N815
    """How many of them are not well."""


_ROLES: dict[str, Callable[[HealthLine], str | bool]] = {
    "name": lambda line: line.name,
    "words": lambda line: line.words,
    "isWell": lambda line: line.is_ok,
}
_GETTERS = tuple(_ROLES.values())
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
