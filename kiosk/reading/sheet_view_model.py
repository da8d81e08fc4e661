"""A sheet for QML: a page of a text that is in view, or stands ready to come into view."""

# ruff: noqa: N815 (properties are named as QML names them)
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QRect, Signal
from PySide6.QtQml import QmlElement

from kiosk.reading.drawn import Drawn
from kiosk.reading.page_list_model import PageListModel
from kiosk.reading.term_spot_list_model import TermSpotListModel
from kiosk.reading.term_spots import Spot

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@dataclass(frozen=True)
class DrawnPage:
    """All that stands on a page; ``content`` is where its boxes stand, all together, in pixels."""

    boxes: tuple[Drawn, ...] = ()
    spots: tuple[Spot, ...] = ()
    content: QRect = QRect()  # noqa: RUF009 (nobody changes it)


@QmlElement
class SheetViewModel(QObject):
    """Holds a page. Only the sheet in view is seen and touched."""

    in_view_changed = Signal()
    terms_chosen = Signal(object)
    """Carries the ids of the terms to explain, a tuple of strings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._boxes = PageListModel(self)
        self._spots = TermSpotListModel(self)
        self._spots.terms_chosen.connect(self.terms_chosen)
        self._content = QRect()
        self._is_in_view = False

    def show(self, page: DrawnPage) -> None:
        """Holds another page; does nothing if it is the same."""
        self._content = page.content
        self._boxes.show(page.boxes)
        self._spots.show(page.spots)

    def put_in_view(self, *, in_view: bool) -> None:
        """Comes into view, or leaves it."""
        if in_view != self._is_in_view:
            self._is_in_view = in_view
            self.in_view_changed.emit()

    @property
    def content(self) -> QRect:
        """Where its boxes stand, all together, in pixels."""
        return self._content

    @property
    def word_count(self) -> int:
        """Words that stand on it."""
        return self._boxes.word_count

    boxes = Property(PageListModel, lambda self: self._boxes, constant=True)
    spots = Property(TermSpotListModel, lambda self: self._spots, constant=True)
    isInView = Property(bool, lambda self: self._is_in_view, notify=in_view_changed)
