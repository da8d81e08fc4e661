"""All the words a topic explains, from A to Z, for QML."""

# ruff: noqa: N815 (properties are named as QML names them)
from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.display.display import Display
from kiosk.display.lettering import Lettering
from kiosk.display.sizes import GAP, SPACE, TARGET, TextRole
from kiosk.glossary.index import IndexPage, IndexRoom, pages_of
from kiosk.glossary.index_list_model import IndexListModel
from kiosk.shared.document import Term

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

TALLEST = 26.0
NARROWEST = 55.0
"""Millimetres: the most height a tile takes, and the least width it has where there are several columns."""
LOW = 100.0
LOW_TARGET = 18.0
"""Millimetres: on pages lower than this tiles are as low as that, since one row more saves a third of the pages."""


@QmlElement
class GlossaryViewModel(QObject):
    """Deals the words to pages that fit the room QML has, and shows one page of them."""

    changed = Signal()
    body_size_changed = Signal()
    capacity_changed = Signal()
    """The words need other pages than before; the owner says by `show` which of them is in view."""
    term_chosen = Signal(str)
    """Carries the id of the term to explain."""

    def __init__(self, display: Display, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = display
        self._letters = Lettering(self)
        self._model = IndexListModel(self)
        self._terms: tuple[Term, ...] = ()
        self._size = QSize()
        self._pages: tuple[IndexPage, ...] = ()
        self._page = 0
        self._told = self._tells()
        display.sizes_changed.connect(self._deal_again)

    @property
    def page_count(self) -> int:
        """How many pages the words need on this screen; 0 while the room for them is not known."""
        return len(self._pages)

    def show(self, terms: tuple[Term, ...], page: int) -> None:
        """Shows a page of a topic's terms.

        Args:
            terms: all of them, from A to Z.
            page: counts from 0; the last one there is, if there are fewer.
        """
        self._page = page
        if terms != self._terms:
            self._terms = terms
            self._pages = self._dealt()
        self._show_page()

    @Slot(str)
    def openTerm(self, term: str) -> None:  # noqa: N802 (a QML name)
        """Asks for the meaning of a term."""
        self.term_chosen.emit(term)

    def _deal_again(self) -> None:
        self._pages = self._dealt()
        self._show_page()
        self.capacity_changed.emit()

    def _dealt(self) -> tuple[IndexPage, ...]:
        if self._size.isEmpty():
            return ()
        settings = self._display.settings
        room = IndexRoom(
            width=self._size.width(),
            height=self._size.height(),
            large=settings.font_pixels(TextRole.HEADING),
            font=settings.font_pixels(TextRole.BODY),
            small=max(settings.font_pixels(TextRole.SMALL), settings.plain_font_pixels),
            least=settings.plain_font_pixels,
            target=settings.pixels(LOW_TARGET if self._size.height() < settings.pixels(LOW) else TARGET),
            tallest=settings.pixels(TALLEST),
            narrowest=settings.pixels(NARROWEST),
            gap=settings.pixels(GAP),
            between=settings.pixels(2 * GAP),
            padding=settings.pixels(SPACE),
            letters=self._letters,
        )
        return pages_of(self._terms, room)

    def _show_page(self) -> None:
        in_view = self._in_view()
        self._model.show(in_view.tiles if in_view else ())
        if self._tells() != self._told:
            self._told = self._tells()
            self.changed.emit()

    def _in_view(self) -> IndexPage | None:
        return self._pages[min(self._page, len(self._pages) - 1)] if self._pages else None

    def _tells(self) -> tuple[str, str, int]:
        return self._first(), self._last(), self.page_count

    def _first(self) -> str:
        in_view = self._in_view()
        return in_view.first if in_view else ""

    def _last(self) -> str:
        in_view = self._in_view()
        return in_view.last if in_view else ""

    def _set_body_size(self, size: QSize) -> None:
        if size != self._size:
            self._size = size
            self.body_size_changed.emit()
            self._deal_again()

    bodySize = Property(QSize, lambda self: self._size, _set_body_size, notify=body_size_changed)
    """The room for a page of words in pixels; QML sets it."""
    words = Property(IndexListModel, lambda self: self._model, constant=True)
    firstLetter = Property(str, _first, notify=changed)
    lastLetter = Property(str, _last, notify=changed)
    pageCount = Property(int, lambda self: self.page_count, notify=changed)
