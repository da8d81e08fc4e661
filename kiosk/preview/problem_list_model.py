"""Problems as a list for QML."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.preview.preview_state import ProblemRow

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


class _Role(IntEnum):
    FILE = Qt.ItemDataRole.UserRole + 1
    LINE = Qt.ItemDataRole.UserRole + 2
    IS_ERROR = Qt.ItemDataRole.UserRole + 3
    MESSAGE = Qt.ItemDataRole.UserRole + 4
    MEND = Qt.ItemDataRole.UserRole + 5


@QmlElement
class ProblemListModel(QAbstractListModel):
    """Rows with ``file``, ``line``, ``isError``, ``message`` and ``mend``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ProblemRow, ...] = ()

    def show(self, rows: tuple[ProblemRow, ...]) -> None:
        """Replaces the rows; does nothing if they are the same, so that a list that was scrolled stays so."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """How many problems there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | bool | None:
        """One of a row's values."""
        row = self._rows[index.row()]
        match role:
            case _Role.FILE:
                return row.file
            case _Role.LINE:
                return row.line
            case _Role.IS_ERROR:
                return row.is_error
            case _Role.MESSAGE:
                return row.message
            case _Role.MEND:
                return row.mend
            case _:
                return None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The names delegates know the roles by."""
        return {
            _Role.FILE: QByteArray(b"file"),
            _Role.LINE: QByteArray(b"line"),
            _Role.IS_ERROR: QByteArray(b"isError"),
            _Role.MESSAGE: QByteArray(b"message"),
            _Role.MEND: QByteArray(b"mend"),
        }
