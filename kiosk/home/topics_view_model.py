"""What the choice of topics shows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.home.tile import Tile
from kiosk.home.tile_list_model import TileListModel
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

    changed = Signal()
    capacity_changed = Signal()
    topic_chosen = Signal(str)
    """Carries the id of the topic to open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Tile, ...] = ()
        self._tiles = TileListModel(self)
        self._capacity = MOST_A_PAGE

    @property
    def topics_a_page(self) -> int:
        """How many topics stand on a page of this screen."""
        return self._capacity

    def show(self, topics: tuple[TopicCard, ...]) -> None:
        """Shows the topics of one page."""
        self._shown = tuple(Tile(card.topic, card.title, _ICON) for card in topics)
        self._tiles.show(self._shown)
        self.changed.emit()

    def _set_capacity(self, capacity: int) -> None:
        # A page that is not full says nothing of how many would fit, so only too many are news.
        if 0 < capacity < len(self._shown):
            self._capacity = capacity
            self.capacity_changed.emit()

    @Slot(str)
    def openTopic(self, topic: str) -> None:  # noqa: N802 (a QML name)
        """Opens a topic."""
        self.topic_chosen.emit(topic)

    titles = Property(list, lambda self: [tile.title for tile in self._shown], notify=changed)
    capacity = Property(int, lambda self: self._capacity, _set_capacity, notify=capacity_changed)
    """Tiles that fit on the screen; the page's layout sets it."""
    tiles = Property(TileListModel, lambda self: self._tiles, constant=True)
