"""The calibration page for QML: a card's outline that is made as wide as the card."""

# ruff: noqa: N815 (properties are named as QML names them)
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.calibration import CARD_LONG, height_of, mm_per_pixel_of, within
from kiosk.staff.saving import Saving

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

NO_ROOM_YET = 10_000
"""Pixels: any card fits until QML has said how much room there is."""


@QmlElement
class CalibrationViewModel(QObject):
    """Holds the width of the outline until it is saved; whoever leaves before has changed nothing."""

    changed = Signal()
    saved = Signal()

    def __init__(self, saving: Saving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._card, self._room = 0, NO_ROOM_YET
        self._problem = ""

    def forget(self) -> None:
        """The page is left."""
        self._problem = ""

    @Slot(int)
    def begin(self, card: int) -> None:
        """Begins with the width in pixels that the screen takes a card to have."""
        self._card = card
        self.changed.emit()

    @Slot(int)
    def widen(self, pixels: int) -> None:
        """Makes the outline wider by so many pixels; narrower where they are negative."""
        self._card = within(self._shown() + pixels, self._room)
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Makes the outline's width the measure of the screen."""
        settings = replace(self._saving.settings, mm_per_pixel=mm_per_pixel_of(self._shown()))
        self._problem = self._saving.save(settings)
        self.changed.emit()
        if not self._problem:
            self.saved.emit()

    def _shown(self) -> int:
        return within(self._card, self._room)

    def _set_room(self, room: int) -> None:
        if room != self._room:
            self._room = room
            self.changed.emit()

    cardMillimetres = Property(float, lambda _: CARD_LONG, constant=True)
    cardWidth = Property(int, _shown, notify=changed)
    cardHeight = Property(int, lambda self: height_of(self._shown()), notify=changed)
    canNarrow = Property(bool, lambda self: within(self._shown() - 1, self._room) < self._shown(), notify=changed)
    canWiden = Property(bool, lambda self: within(self._shown() + 1, self._room) > self._shown(), notify=changed)
    mmPerPixel = Property(float, lambda self: mm_per_pixel_of(self._shown()), notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    room = Property(int, lambda self: self._room, _set_room, notify=changed)
    """The widest outline in pixels that fits the page; QML sets it."""
