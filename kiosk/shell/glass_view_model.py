"""How a terminal's glass looks, whatever stands on it: the invitation that is seen first, the night, the high glass."""

# ruff: noqa: N815 (properties are named as QML names them)
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.attract.attract_view_model import AttractViewModel

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class GlassViewModel(QObject):
    """The glass with its invitation, which stands there alone until the screens are made.

    Args:
        attract: What the invitation says.
        right_to_left: Whether its language is written so.
        parent: The Qt parent.
    """

    looks_changed = Signal()

    def __init__(self, attract: AttractViewModel, *, right_to_left: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attract, self._is_right_to_left = attract, right_to_left
        self._is_dim = self._is_lowered = False

    def show(self, *, dim: bool, lowered: bool) -> None:
        """Dims the glass, and has all there is to touch stand low."""
        if (dim, lowered) != (self._is_dim, self._is_lowered):
            self._is_dim, self._is_lowered = dim, lowered
            self.looks_changed.emit()

    @property
    def invitation(self) -> AttractViewModel:
        """What the invitation says."""
        return self._attract

    attract = Property(AttractViewModel, lambda self: self._attract, constant=True)
    isRightToLeft = Property(bool, lambda self: self._is_right_to_left, constant=True)
    isDim = Property(bool, lambda self: self._is_dim, notify=looks_changed)
    isLowered = Property(bool, lambda self: self._is_lowered, notify=looks_changed)
