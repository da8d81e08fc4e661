"""What staff are told of the terminal, for QML."""

# ruff: noqa: N815 (properties are named as QML names them)
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.staff.health_list_model import HealthListModel
from kiosk.staff.staff_facts import ContentFacts, StaffFacts

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

NO_CONTENT = ContentFacts("", "", "", "", is_overdue=False)


@QmlElement
class StaffFactsViewModel(QObject):
    """The facts of a moment. Of several topics the one comes first whose check is overdue or missing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = StaffFacts("", "", (), (), False, (), False, 0.0, ())
        self._content = NO_CONTENT
        self._minutes = 0
        self._health = HealthListModel(self)

    def show(self, facts: StaffFacts, now: float) -> None:
        """Shows other facts.

        Args:
            facts: The facts.
            now: Seconds on the clock that ``running_since`` is on.
        """
        self._facts = facts
        self._content = min(facts.contents, key=_standing, default=NO_CONTENT)
        self._minutes = max(0, int(now - facts.running_since)) // 60
        self._health.show(facts.health)
        self.changed.emit()

    program = Property(str, lambda self: self._facts.program, notify=changed)
    clinicName = Property(str, lambda self: self._facts.clinic_name, notify=changed)
    contentTitle = Property(str, lambda self: self._content.title, notify=changed)
    contentVersion = Property(str, lambda self: self._content.version, notify=changed)
    reviewed = Property(str, lambda self: self._content.reviewed, notify=changed)
    nextReview = Property(str, lambda self: self._content.next_review, notify=changed)
    isOverdue = Property(bool, lambda self: self._content.is_overdue, notify=changed)
    moreContents = Property(int, lambda self: max(0, len(self._facts.contents) - 1), notify=changed)
    languages = Property(str, lambda self: ", ".join(self._facts.languages), notify=changed)
    hasFallenBack = Property(bool, lambda self: self._facts.has_fallen_back, notify=changed)
    notice = Property(str, lambda self: next(iter(self._facts.notices), ""), notify=changed)
    """The first notice on the settings."""
    moreNotices = Property(int, lambda self: max(0, len(self._facts.notices) - 1), notify=changed)
    minutesRunning = Property(int, lambda self: self._minutes, notify=changed)
    health = Property(HealthListModel, lambda self: self._health, constant=True)


def _standing(content: ContentFacts) -> int:
    return 0 if content.is_overdue else 1 if not content.reviewed else 2
