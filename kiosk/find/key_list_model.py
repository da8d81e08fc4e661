"""Keys as a list for QML."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.find.key_room import Key

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_VALUES: dict[bytes, Callable[[Key], str | int]] = {
    b"name": lambda key: key.name,
    b"text": lambda key: key.text,
    b"fontSize": lambda key: key.font,
    b"keyLeft": lambda key: key.left,
    b"keyTop": lambda key: key.top,
    b"keyWidth": lambda key: key.width,
    b"keyHeight": lambda key: key.height,
}
_ROLES = dict(enumerate(_VALUES, start=Qt.ItemDataRole.UserRole + 1))


@QmlElement
class KeyListModel(QAbstractListModel):
    """Rows with what a `Key` has; sizes in pixels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[Key, ...] = ()

    def show(self, keys: tuple[Key, ...]) -> None:
        """Replaces the rows; does nothing if they are the same."""
        if keys == self._keys:
            return
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """How many keys there are."""
        return 0 if parent.isValid() else len(self._keys)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """One of a row's values."""
        name = _ROLES.get(role)
        return None if name is None else _VALUES[name](self._keys[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The names delegates know the roles by."""
        return {role: QByteArray(name) for role, name in _ROLES.items()}
