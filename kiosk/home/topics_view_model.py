"""What the choice of topics shows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.home.tile import Tile
from kiosk.home.tile_list_model import TileListModel
from kiosk.shared.document import TopicCard

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

TOPICS_A_PAGE = 8
"""As many as the eye takes in, and as fit on the smallest screen."""

_ICON = "book"


@QmlElement
class TopicsViewModel(QObject):
    """A tile for each topic of one page."""

    topic_chosen = Signal(str)
    """Carries the id of the topic to open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = TileListModel(self)

    def show(self, topics: tuple[TopicCard, ...]) -> None:
        """Shows the topics of one page."""
        self._tiles.show(tuple(Tile(card.topic, card.title, _ICON) for card in topics))

    @Slot(str)
    def openTopic(self, topic: str) -> None:  # noqa: N802 (a QML name)
        """Opens a topic."""
        self.topic_chosen.emit(topic)

    tiles = Property(TileListModel, lambda self: self._tiles, constant=True)
