"""The options as a list for QML: what each is, where it stands, and which way it can go."""

from collections.abc import Callable
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QEnum, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.site.settings import Settings
from kiosk.staff.options import Option, Step, can_step, value_of

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Row: TypeAlias = tuple[int, int, bool, bool]


@QmlElement
class OptionListModel(QAbstractListModel):
    """Rows with ``option`` (an `Option`), ``value``, ``canLess`` and ``canMore``."""

    @QEnum
    class Option(Enum):
        """What an option is; the values are those of `kiosk.staff.options.Option`."""

        Theme = 0
        LowerControls = 1
        Volume = 2
        Idle = 3
        DimFrom = 4
        DimUntil = 5

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = rows_of(Settings())

    def show(self, settings: Settings) -> None:
        """Shows other values; whoever has the focus keeps it."""
        rows = rows_of(settings)
        before, self._rows = self._rows, rows
        for at, row in enumerate(rows):
            if row != before[at]:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many options there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> int | bool | None:
        """What a role says of an option."""
        at = role - _FIRST
        if not index.isValid() or not 0 <= at < len(_GETTERS):
            return None
        return _GETTERS[at](self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {_FIRST + at: QByteArray(name.encode()) for at, name in enumerate(_ROLES)}


def rows_of(settings: Settings) -> tuple[Row, ...]:
    """The rows for some settings."""
    return tuple(
        (
            option.value,
            value_of(settings, option),
            can_step(settings, option, Step.LESS),
            can_step(settings, option, Step.MORE),
        )
        for option in Option
    )


_ROLES: dict[str, Callable[[Row], int | bool]] = {
    "option": lambda row: row[0],
    "value": lambda row: row[1],
    "canLess": lambda row: row[2],
    "canMore": lambda row: row[3],
}
_GETTERS = tuple(_ROLES.values())
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
