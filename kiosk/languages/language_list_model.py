"""The languages there are to read in, as a list for QML."""

from enum import IntEnum

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.languages.language_names import own_name

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


class _Role(IntEnum):
    # From Qt's UserRole on. By number, as the invitation needs it: the first use of any of Qt's own names makes all of
    # them, which takes longer than to load the library.
    CODE = 0x101
    NAME = 0x102


@QmlElement
class LanguageListModel(QAbstractListModel):
    """Rows with ``code`` and ``name``, the language's name in itself; ``names`` are all of them, to be measured."""

    names_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages' codes, in order."""
        return self._codes

    def show(self, codes: tuple[str, ...]) -> None:
        """Replaces the rows; does nothing if they are the same."""
        if codes == self._codes:
            return
        self.beginResetModel()
        self._codes = codes
        self.endResetModel()
        self.names_changed.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """How many languages there are."""
        return 0 if parent.isValid() else len(self._codes)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str | None:
        """A row's code or name."""
        code = self._codes[index.row()]
        match role:
            case _Role.CODE:
                return code
            case _Role.NAME:
                return own_name(code)
            case _:
                return None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The names delegates know the roles by."""
        return {_Role.CODE: QByteArray(b"code"), _Role.NAME: QByteArray(b"name")}

    names = Property(list, lambda self: [own_name(code) for code in self._codes], notify=names_changed)
