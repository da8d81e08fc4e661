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
        language: The invitation's.
        is_locked: Only staff close the window.
    """

    looks_changed = Signal()

    def __init__(self, attract: AttractViewModel, language: str, *, is_locked: bool) -> None:
        super().__init__()
        self._attract, self._language, self._is_locked = attract, language, is_locked
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
    language = Property(str, lambda self: self._language, constant=True)
    isLocked = Property(bool, lambda self: self._is_locked, constant=True)
    isDim = Property(bool, lambda self: self._is_dim, notify=looks_changed)
    isLowered = Property(bool, lambda self: self._is_lowered, notify=looks_changed)
