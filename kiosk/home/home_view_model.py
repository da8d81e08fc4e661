"""What a topic's front page shows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.home.tile import Tile, page_count, page_of
from kiosk.home.tile_list_model import TileListModel
from kiosk.shared.document import ChapterCard, TopicCard

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class HomeViewModel(QObject):
    """The two main actions, and a tile for each chapter."""

    changed = Signal()
    titles_changed = Signal()
    capacity_changed = Signal()
    chapter_chosen = Signal(str)
    """Carries the id of the chapter to open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card: TopicCard | None = None
        self._all: tuple[Tile, ...] = ()
        self._tiles = TileListModel(self)
        self._capacity = 0

    def show(self, card: TopicCard, about: ChapterCard, page: int) -> None:
        """Shows a page of a topic's tiles.

        Args:
            card: The topic.
            about: Its chapter "About this text", which stands last and apart.
            page: The page, from 0.
        """
        before = self._titles()
        self._card = card
        chapters = [
            Tile(each.chapter, each.title, each.icon) for each in card.chapters if each.chapter != about.chapter
        ]
        self._all = (*chapters, Tile(about.chapter, about.title, about.icon, is_quiet=True))
        self._tiles.show(page_of(self._all, page, self._capacity) if self._capacity else self._all)
        self.changed.emit()
        if self._titles() != before:
            self.titles_changed.emit()

    @property
    def page_count(self) -> int:
        """How many pages the tiles need on this screen; 0 while no screen has said how many fit."""
        return page_count(len(self._all), self._capacity) if self._capacity else 0

    def _titles(self) -> list[str]:
        return [tile.title for tile in self._all]

    def _set_capacity(self, capacity: int) -> None:
        if capacity > 0 and capacity != self._capacity:
            self._capacity = capacity
            self.capacity_changed.emit()

    @Slot(str)
    def openChapter(self, chapter: str) -> None:  # noqa: N802 (a QML name)
        """Opens a chapter."""
        self.chapter_chosen.emit(chapter)

    @Slot()
    def openWarningSigns(self) -> None:  # noqa: N802 (a QML name)
        """Opens the chapter that says when to seek help."""
        if self._card:
            self.chapter_chosen.emit(self._card.warning_signs)

    @Slot()
    def openTimeline(self) -> None:  # noqa: N802 (a QML name)
        """Opens the chapter about the weeks after the injection."""
        if self._card:
            self.chapter_chosen.emit(self._card.timeline)

    title = Property(str, lambda self: self._card.title if self._card else "", notify=changed)
    titles = Property(list, _titles, notify=titles_changed)
    tiles = Property(TileListModel, lambda self: self._tiles, constant=True)
    capacity = Property(int, lambda self: self._capacity, _set_capacity, notify=capacity_changed)
    """Tiles that fit on the screen; the page's layout sets it."""
