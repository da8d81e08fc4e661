"""What the choice of topics shows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.display.tile import Tile
from kiosk.display.tile_list_model import TileListModel
from kiosk.shared.document import TopicCard

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

MOST_A_PAGE = 8
"""As many as the eye takes in."""

_ICON = "book"


@QmlElement
class TopicsViewModel(QObject):
    """A tile for each topic of one page."""

    titles_changed = Signal()
    capacity_changed = Signal()
    topic_chosen = Signal(str)
    """Carries the id of the topic to open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Tile, ...] = ()
        self._tiles = TileListModel(self)
        self._capacity = MOST_A_PAGE
        self._room: tuple[int, int] | None = None

    @property
    def topics_a_page(self) -> int:
        """How many topics stand on a page of this screen."""
        return self._capacity

    def show(self, topics: tuple[TopicCard, ...]) -> None:
        """Shows the topics of one page."""
        before = self._titles()
        self._shown = tuple(Tile(card.topic, card.title, _ICON) for card in topics)
        self._tiles.show(self._shown)
        if self._titles() != before:
            self.titles_changed.emit()

    def forget(self) -> None:
        """Forgets how many fit a page: the next topics may have shorter titles."""
        self._room = None
        self._capacity = MOST_A_PAGE

    @Slot(int, int, int)
    def settle(self, capacity: int, width: int, height: int) -> None:
        """Hears from the page's layout how many of the tiles fit.

        Args:
            capacity: The tiles that fit.
            width: Width of the room for them in pixels; in other room than before more may fit.
            height: Its height in pixels.
        """
        room = (width, height)
        if self._room not in (None, room):
            self._show_a_page(MOST_A_PAGE)
        elif 0 < capacity < len(self._shown):
            # A page that is not full says nothing of how many would fit, so only too many are news.
            self._show_a_page(capacity)
        self._room = room

    def _show_a_page(self, capacity: int) -> None:
        if capacity != self._capacity:
            self._capacity = capacity
            self.capacity_changed.emit()

    def _titles(self) -> list[str]:
        return [tile.title for tile in self._shown]

    @Slot(str)
    def openTopic(self, topic: str) -> None:  # noqa: N802 (a QML name)
        """Opens a topic."""
        self.topic_chosen.emit(topic)

    titles = Property(list, _titles, notify=titles_changed)
    tiles = Property(TileListModel, lambda self: self._tiles, constant=True)
