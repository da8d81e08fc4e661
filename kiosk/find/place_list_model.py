"""The places of a word as a list for QML."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.find.place_tiles import PlaceTile

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_VALUES: dict[bytes, Callable[[PlaceTile], str | int]] = {
    b"chapter": lambda tile: tile.chapter,
    b"section": lambda tile: tile.section,
    b"text": lambda tile: tile.heading,
    b"note": lambda tile: tile.note,
    b"fontSize": lambda tile: tile.font,
    b"noteFontSize": lambda tile: tile.note_font,
    b"tileLeft": lambda tile: tile.left,
    b"tileTop": lambda tile: tile.top,
    b"tileWidth": lambda tile: tile.width,
    b"tileHeight": lambda tile: tile.height,
}
_ROLES = dict(enumerate(_VALUES, start=Qt.ItemDataRole.UserRole + 1))


@QmlElement
class PlaceListModel(QAbstractListModel):
    """Rows with what a `PlaceTile` has; sizes in pixels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[PlaceTile, ...] = ()

    def show(self, tiles: tuple[PlaceTile, ...]) -> None:
        """Replaces the rows; does nothing if they are the same."""
        if tiles == self._tiles:
            return
        self.beginResetModel()
        self._tiles = tiles
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """How many tiles there are."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """One of a row's values."""
        name = _ROLES.get(role)
        return None if name is None else _VALUES[name](self._tiles[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The names delegates know the roles by."""
        return {role: QByteArray(name) for role, name in _ROLES.items()}
