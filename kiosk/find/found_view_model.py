"""What the places of a word show."""

# ruff: noqa: N815 (properties are named as QML names them)
from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.display.display import Display
from kiosk.display.lettering import Lettering
from kiosk.display.sizes import GAP, SPACE, TARGET, TextRole
from kiosk.find.place_list_model import PlaceListModel
from kiosk.find.place_tiles import TileRoom, deal_tiles
from kiosk.find.places import FoundPlace

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

TALLEST = 34.0
NARROWEST = 80.0
WIDEST = 260.0
"""Millimetres: the most height a tile takes, the least width it has where there are two columns, and the most."""


@QmlElement
class FoundViewModel(QObject):
    """Deals places to pages that fit the room QML has, and shows one page of them."""

    changed = Signal()
    body_size_changed = Signal()
    capacity_changed = Signal()
    """The places need other pages than before; the owner says by `show` which of them is in view."""
    place_chosen = Signal(str, int)
    """Carries the chapter's id and the section's number."""

    def __init__(self, display: Display, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = display
        self._lettering = Lettering(self)
        self._tiles = PlaceListModel(self)
        self._word = ""
        self._places: tuple[FoundPlace, ...] = ()
        self._page = 0
        self._page_count = 0
        self._size = QSize()
        display.sizes_changed.connect(self._deal_again)

    @property
    def page_count(self) -> int:
        """How many pages the places need on this screen; 0 while the room for them is not known."""
        return self._page_count

    def show(self, word: str, places: tuple[FoundPlace, ...], page: int) -> None:
        """Shows a page of the places where a word stands.

        Args:
            word: The word.
            places: All of them, in the order shown.
            page: Counts from 0; the last one there is, if there are fewer.
        """
        is_same, self._word = word == self._word, word
        self._places = places
        self._page = page
        # First the heading, as the tiles' room depends on it.
        if not is_same:
            self.changed.emit()
        self._deal()

    @Slot(str, int)
    def openPlace(self, chapter: str, section: int) -> None:  # noqa: N802 (a QML name)
        """Opens a section of a chapter."""
        self.place_chosen.emit(chapter, section)

    def _deal_again(self) -> None:
        before = self._page_count
        self._deal()
        if self._page_count != before:
            self.capacity_changed.emit()

    def _deal(self) -> None:
        if not self._size.isEmpty():
            pages = deal_tiles(self._places, self._room())
            self._page_count = len(pages)
            self._tiles.show(pages[min(self._page, len(pages) - 1)])

    def _room(self) -> TileRoom:
        settings = self._display.settings
        body, plain = settings.font_pixels(TextRole.BODY), settings.plain_font_pixels
        return TileRoom(
            width=self._size.width(),
            height=self._size.height(),
            fonts=tuple(range(body, plain - 1, -1)),
            target=settings.pixels(TARGET),
            tallest=settings.pixels(TALLEST),
            narrowest=settings.pixels(NARROWEST),
            widest=settings.pixels(WIDEST),
            gap=settings.pixels(GAP),
            padding=settings.pixels(SPACE),
            letters=self._lettering,
        )

    def _set_body_size(self, size: QSize) -> None:
        if size != self._size:
            self._size = size
            self.body_size_changed.emit()
            self._deal_again()

    bodySize = Property(QSize, lambda self: self._size, _set_body_size, notify=body_size_changed)
    """The room for a page of places in pixels; QML sets it."""
    tiles = Property(PlaceListModel, lambda self: self._tiles, constant=True)
    word = Property(str, lambda self: self._word, notify=changed)
