"""Tiles as a list for QML."""

from enum import IntEnum

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

from kiosk.display.tile import Tile

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


class _Role(IntEnum):
    NAME = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    ICON = Qt.ItemDataRole.UserRole + 3


@QmlElement
class TileListModel(QAbstractListModel):
    """Rows with ``name``, ``title`` and ``icon``."""

    titles_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()

    def show(self, tiles: tuple[Tile, ...]) -> None:
        """Replaces the rows; does nothing if they are the same."""
        if tiles == self._tiles:
            return
        self.beginResetModel()
        self._tiles = tiles
        self.endResetModel()
        self.titles_changed.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's)
        """How many tiles there are."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """One of a row's values."""
        tile = self._tiles[index.row()]
        match role:
            case _Role.NAME:
                return tile.name
            case _Role.TITLE:
                return tile.title
            case _Role.ICON:
                return tile.icon
            case _:
                return None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The names delegates know the roles by."""
        return {
            _Role.NAME: QByteArray(b"name"),
            _Role.TITLE: QByteArray(b"title"),
            _Role.ICON: QByteArray(b"icon"),
        }

    titles = Property(list, lambda self: [tile.title for tile in self._tiles], notify=titles_changed)
    """The rows' titles, to plan how large they are."""
