"""The words of the page in view for QML, one a row."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.glossary.index import IndexTile

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Value: TypeAlias = bool | int | str


@QmlElement
class IndexListModel(QAbstractListModel):
    """A page's words in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[IndexTile, ...] = ()

    def show(self, tiles: tuple[IndexTile, ...]) -> None:
        """Shows other words; does nothing if they are the same."""
        if tiles == self._tiles:
            return
        self.beginResetModel()
        self._tiles = tiles
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many words there are."""
        return 0 if parent is not None and parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Value | None:
        """What a role says of a word."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(GETTERS):
            return None
        return GETTERS[at](self._tiles[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(ROLES)}


ROLES: dict[str, Callable[[IndexTile], Value]] = {
    "term": lambda tile: tile.term,
    "word": lambda tile: tile.word,
    "letter": lambda tile: tile.letter,
    "goesOn": lambda tile: tile.goes_on,
    "letterRoom": lambda tile: tile.letter_room,
    "fontPixels": lambda tile: tile.font,
    "tileLeft": lambda tile: tile.left,
    "tileTop": lambda tile: tile.top,
    "tileWidth": lambda tile: tile.width,
    "tileHeight": lambda tile: tile.height,
}
GETTERS = tuple(ROLES.values())
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
