"""What a topic's front page shows."""

# ruff: noqa: N802, N815 (slots and properties are named as QML names them)

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.display.tile import Tile, page_count, page_of
from kiosk.display.tile_list_model import TileListModel
from kiosk.shared.document import ChapterCard, TopicCard

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class HomeViewModel(QObject):
    """The two main actions, a tile for each chapter, and the quieter ways to the text beside them."""

    changed = Signal()
    titles_changed = Signal()
    capacity_changed = Signal()
    chapter_chosen = Signal(str)
    """Carries the id of the chapter to open."""
    timeline_asked = Signal()
    """The visitor wants to see the recovery timeline."""
    red_flags_asked = Signal()
    """The visitor wants to answer the red-flag questions."""
    find_asked = Signal()
    """The visitor wants to look for a word."""
    words_asked = Signal()
    """The visitor wants to see the words explained."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card: TopicCard | None = None
        self._about: ChapterCard | None = None
        self._all: tuple[Tile, ...] = ()
        self._tiles = TileListModel(self)
        self._capacity = 0
        self._are_ways_apart = False
        self._shows_ways = False

    def show(self, card: TopicCard, about: ChapterCard, page: int) -> None:
        """Shows a page of a topic's tiles.

        Args:
            card: The topic.
            about: Its chapter "About this text", one of the quieter ways.
            page: The page, from 0.
        """
        before, was_shown = self._titles(), self._shown()
        self._card, self._about = card, about
        self._all = tuple(
            Tile(each.chapter, each.title, each.icon) for each in card.chapters if each.chapter != about.chapter
        )
        self._shows_ways = self._are_ways_apart and page == self.page_count - 1
        self._tiles.show(page_of(self._all, page, self._capacity) if self._capacity else self._all)
        if self._shown() != was_shown:
            self.changed.emit()
        if self._titles() != before:
            self.titles_changed.emit()

    @property
    def page_count(self) -> int:
        """How many pages this screen needs; 0 while it has not said how many tiles fit."""
        if not self._capacity:
            return 0
        return page_count(len(self._all), self._capacity) + self._are_ways_apart

    def _shown(self) -> tuple[object, ...]:
        """All that `changed` is about."""
        return self._card, self._about, self._shows_ways

    def _titles(self) -> list[str]:
        return [tile.title for tile in self._all]

    @Slot(int, bool)
    def settle(self, capacity: int, areWaysApart: bool) -> None:  # noqa: N803 (as QML names it)
        """Hears from the page's layout how much fits.

        Args:
            capacity: The tiles that fit a page.
            areWaysApart: Whether the quieter ways have no room beside them, so that they need a page of their own.
        """
        if capacity > 0 and (capacity, areWaysApart) != (self._capacity, self._are_ways_apart):
            self._capacity, self._are_ways_apart = capacity, areWaysApart
            self.capacity_changed.emit()

    @Slot(str)
    def openChapter(self, chapter: str) -> None:
        """Opens a chapter."""
        self.chapter_chosen.emit(chapter)

    @Slot()
    def openAbout(self) -> None:
        """Opens the chapter about the text itself."""
        if self._about:
            self.chapter_chosen.emit(self._about.chapter)

    @Slot()
    def openFind(self) -> None:
        """Opens the search for a word."""
        self.find_asked.emit()

    @Slot()
    def openWords(self) -> None:
        """Opens the list of the words explained."""
        self.words_asked.emit()

    @Slot()
    def openWarningSigns(self) -> None:
        """Opens the red-flag questions, or the chapter that says when to seek help where the topic has none."""
        if self._card and self._card.has_red_flags:
            self.red_flags_asked.emit()
        elif self._card:
            self.chapter_chosen.emit(self._card.warning_signs)

    @Slot()
    def openTimeline(self) -> None:
        """Opens the recovery timeline, or the chapter on recovery where the topic has none."""
        if self._card and self._card.has_recovery:
            self.timeline_asked.emit()
        elif self._card:
            self.chapter_chosen.emit(self._card.timeline)

    title = Property(str, lambda self: self._card.title if self._card else "", notify=changed)
    titles = Property(list, _titles, notify=titles_changed)
    tiles = Property(TileListModel, lambda self: self._tiles, constant=True)
    aboutTitle = Property(str, lambda self: self._about.title if self._about else "", notify=changed)
    aboutIcon = Property(str, lambda self: self._about.icon if self._about else "", notify=changed)
    showsWays = Property(bool, lambda self: self._shows_ways, notify=changed)
    """Whether this is the page of the quieter ways, for want of room beside the tiles."""
