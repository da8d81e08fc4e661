"""The spots of the page in view that explain words, for QML, one a row."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reading.term_spots import Spot

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Value: TypeAlias = int | str


@QmlElement
class TermSpotListModel(QAbstractListModel):
    """A page's spots in reading order."""

    terms_chosen = Signal(object)
    """Carries the ids of the terms to explain, a tuple of strings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spots: tuple[Spot, ...] = ()

    def show(self, spots: tuple[Spot, ...]) -> None:
        """Shows other spots; does nothing if they are the same."""
        if spots == self._spots:
            return
        self.beginResetModel()
        self._spots = spots
        self.endResetModel()

    @Slot(int)
    def explain(self, row: int) -> None:
        """Asks for the meaning of a spot's terms."""
        self.terms_chosen.emit(self._spots[row].terms)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many spots there are."""
        return 0 if parent is not None and parent.isValid() else len(self._spots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Value | None:
        """What a role says of a spot."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(GETTERS):
            return None
        return GETTERS[at](self._spots[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(ROLES)}


ROLES: dict[str, Callable[[Spot], Value]] = {
    "words": lambda spot: ", ".join(spot.words),
    "termCount": lambda spot: len(spot.terms),
    "boxLeft": lambda spot: spot.area.left,
    "boxTop": lambda spot: spot.area.top,
    "boxWidth": lambda spot: spot.area.width,
    "boxHeight": lambda spot: spot.area.height,
}
GETTERS = tuple(ROLES.values())
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
