"""The boxes of the page in view for QML, one a row, with a typed role for everything a delegate draws from."""

from collections.abc import Callable
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QEnum, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

from kiosk.reading.drawn import Drawn

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Value: TypeAlias = int | str | bool


@QmlElement
class PageListModel(QAbstractListModel):
    """A page's boxes in reading order."""

    @QEnum
    class Kind(Enum):
        """What a box is; the names are those of `RowKind`, `HeadKind` and `FrameKind`."""

        TITLE = 0
        RUNNING_TITLE = 1
        NOTICE = 2
        HEADING = 3
        SUBHEADING = 4
        CARD_HEADING = 5
        PARAGRAPH = 6
        BULLET = 7
        STEP = 8
        CAPTION = 9
        PICTURE = 10
        NOTE = 11
        EMERGENCY = 12
        TODAY = 13
        BEFORE = 14
        MORE = 15
        FEEL = 16
        DO = 17
        AVOID = 18
        HELP = 19

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._boxes: tuple[Drawn, ...] = ()

    def show(self, boxes: tuple[Drawn, ...]) -> None:
        """Shows other boxes."""
        if boxes == self._boxes:
            return
        self.beginResetModel()
        self._boxes = boxes
        self.endResetModel()

    @property
    def word_count(self) -> int:
        """Words that stand on the page."""
        return sum(len(box.spoken.split()) for box in self._boxes)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 (Qt's name)
        """How many boxes there are."""
        return 0 if parent is not None and parent.isValid() else len(self._boxes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Value | None:
        """What a role says of a box."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(GETTERS):
            return None
        return GETTERS[at](self._boxes[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """The roles' names in QML."""
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(ROLES)}


ROLES: dict[str, Callable[[Drawn], Value]] = {
    "kind": lambda box: PageListModel.Kind[box.kind.name].value,
    "boxLeft": lambda box: box.area.left,
    "boxTop": lambda box: box.area.top,
    "boxWidth": lambda box: box.area.width,
    "boxHeight": lambda box: box.area.height,
    "markup": lambda box: box.markup,
    "spoken": lambda box: box.spoken,
    "fontPixels": lambda box: box.font,
    "linePixels": lambda box: box.line,
    "isBold": lambda box: box.is_bold,
    "indent": lambda box: box.indent,
    "atEnd": lambda box: box.at_end,
    "begins": lambda box: box.begins,
    "ends": lambda box: box.ends,
    "number": lambda box: box.number,
    "labelHeight": lambda box: box.label_height,
    "padding": lambda box: box.padding,
    "source": lambda box: box.source,
    "figure": lambda box: box.figure,
}
GETTERS = tuple(ROLES.values())
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
