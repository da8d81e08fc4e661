"""Content to choose from as a list for QML."""

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

from kiosk.staff.editions import Earlier, Offer

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Row: TypeAlias = Offer | Earlier


@QmlElement
class ContentListModel(QAbstractListModel):
    """Rows with ``place``, ``isBundled``, ``made``, ``mark``, ``languages`` and ``refusal``.

    ``place`` names drive and file, and is empty where it is on none; ``isBundled``: it came with the program. Where
    ``refusal`` says why it cannot be taken, the others but ``place`` are empty.
    """

    rows_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        """Replaces the rows; does nothing if they are the same."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.rows_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | bool | None:
        """What a role says of a row."""
        at = role - _FIRST
        if not index.isValid() or not 0 <= at < len(_GETTERS):
            return None
        return _GETTERS[at](self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {_FIRST + at: QByteArray(name.encode()) for at, name in enumerate(_ROLES)}

    count = Property(int, lambda self: len(self._rows), notify=rows_changed)


def _place(row: Row) -> str:
    return f"{row.drive}: {row.name}" if isinstance(row, Offer) else ""


_ROLES: dict[str, Callable[[Row], str | bool]] = {
    "place": _place,
    "isBundled": lambda row: isinstance(row, Earlier) and row.is_bundled,
    "made": lambda row: row.edition.day if row.edition else "",
    "mark": lambda row: row.edition.mark if row.edition else "",
    "languages": lambda row: ", ".join(row.edition.languages) if row.edition else "",
    "refusal": lambda row: row.refusal if isinstance(row, Offer) and not row.edition else "",
}
_GETTERS = tuple(_ROLES.values())
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
