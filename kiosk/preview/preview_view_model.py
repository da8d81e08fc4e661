"""What the list beside the page shows."""

# ruff: noqa: N815 (properties are named as QML names them)
from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.preview.preview_state import PreviewState
from kiosk.preview.preview_state import Standing as StateStanding
from kiosk.preview.problem_list_model import ProblemListModel

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class PreviewViewModel(QObject):
    """The folder, how the screen stands to it, and its problems."""

    @QEnum
    class Standing(Enum):
        """How what the screen shows stands to the folder: `preview_state.Standing` for QML."""

        Checking = StateStanding.CHECKING.value
        Newest = StateStanding.NEWEST.value
        LastGood = StateStanding.LAST_GOOD.value
        OtherText = StateStanding.OTHER_TEXT.value

    changed = Signal()

    def __init__(self, folder: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._state = PreviewState()
        self._problems = ProblemListModel(self)

    @property
    def state(self) -> PreviewState:
        """What is shown."""
        return self._state

    def show(self, state: PreviewState) -> None:
        """Shows another state."""
        if state == self._state:
            return
        self._state = state
        self._problems.show(state.rows)
        self.changed.emit()

    folder = Property(str, lambda self: self._folder, constant=True)
    standing = Property(int, lambda self: self._state.standing.value, notify=changed)
    shownAt = Property(str, lambda self: self._state.shown_at, notify=changed)
    checkedAt = Property(str, lambda self: self._state.checked_at, notify=changed)
    problemCount = Property(int, lambda self: len(self._state.rows), notify=changed)
    problems = Property(ProblemListModel, lambda self: self._problems, constant=True)
