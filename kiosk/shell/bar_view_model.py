"""The bar for QML."""

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.display.pause import Pause
from kiosk.display.theme import ThemeName
from kiosk.shell.bar import BarState, Forward

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class BarViewModel(QObject):
    """Which of the bar's controls are there, and what Next says."""

    @QEnum
    class Next(Enum):
        """Where Next leads; the values are those of `Forward`."""

        Nowhere = Forward.NOWHERE.value
        Page = Forward.PAGE.value
        Chapter = Forward.CHAPTER.value
        Home = Forward.HOME.value
        Close = Forward.CLOSE.value
        View = Forward.VIEW.value
        Picture = Forward.PICTURE.value

    @QEnum
    class Contrast(Enum):
        """Which colours are shown; the values are those of `ThemeName`."""

        Light = ThemeName.LIGHT.value
        Dark = ThemeName.DARK.value
        High = ThemeName.CONTRAST.value

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = BarState()
        self._settling = Pause(self)

    @property
    def state(self) -> BarState:
        """What is shown."""
        return self._state

    def show(self, state: BarState) -> None:
        """Shows a state."""
        if state != self._state:
            self._state = state
            self.changed.emit()

    canGoHome = Property(bool, lambda self: self._state.can_go_home, notify=changed)  # noqa: N815 (a QML name)
    canAskStaff = Property(bool, lambda self: self._state.can_ask_staff, notify=changed)  # noqa: N815
    canChooseLanguage = Property(bool, lambda self: self._state.can_choose_language, notify=changed)  # noqa: N815
    hasLanguages = Property(bool, lambda self: self._state.has_languages, notify=changed)  # noqa: N815
    contrast = Property(int, lambda self: self._state.theme.value, notify=changed)
    textPercent = Property(int, lambda self: self._state.text_size.value, notify=changed)  # noqa: N815
    page = Property(int, lambda self: self._state.page, notify=changed)
    canTurnBack = Property(  # noqa: N815
        bool, lambda self: self._state.page > 1 or self._state.has_view_before, notify=changed
    )
    countsPages = Property(bool, lambda self: self._state.counts_pages, notify=changed)  # noqa: N815
    pageCount = Property(int, lambda self: self._state.page_count, notify=changed)  # noqa: N815
    settling = Property(Pause, lambda self: self._settling, constant=True)
    """Runs while Next has just become Close: under a trembling finger its second tap closes nothing."""
    next = Property(int, lambda self: self._state.forward.value, notify=changed)
    nextTitle = Property(str, lambda self: self._state.next_title, notify=changed)  # noqa: N815
