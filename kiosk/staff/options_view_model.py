"""The options page for QML: steps that are saved at once, and what is written elsewhere."""

# ruff: noqa: N815 (properties are named as QML names them)
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.option_list_model import OptionListModel
from kiosk.staff.options import Option, Step, stepped
from kiosk.staff.saving import Saving

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class OptionsViewModel(QObject):
    """Steps through options. What cannot be saved is told, and stays as it was."""

    changed = Signal()

    def __init__(self, saving: Saving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._problem = ""
        self._rows = OptionListModel(self)

    def show(self) -> None:
        """Shows the settings as they are."""
        self._problem = ""
        self._show_settings()

    @Slot(int)
    def less(self, option: int) -> None:
        """A step of an option (`OptionListModel.Option`) towards less, or the one before."""
        self._step(Option(option), Step.LESS)

    @Slot(int)
    def more(self, option: int) -> None:
        """A step towards more, or the next one."""
        self._step(Option(option), Step.MORE)

    def _step(self, option: Option, step: Step) -> None:
        settings = self._saving.settings
        changed = stepped(settings, option, step)
        if changed != settings:
            self._problem = self._saving.save(changed)
            self._show_settings()

    def _show_settings(self) -> None:
        self._rows.show(self._saving.settings)
        self.changed.emit()

    rows = Property(OptionListModel, lambda self: self._rows, constant=True)
    problem = Property(str, lambda self: self._problem, notify=changed)
    """Why the last step was not saved, on one line; else empty."""
    clinicName = Property(str, lambda self: self._saving.settings.clinic_name, notify=changed)
    emergency = Property(str, lambda self: self._saving.settings.numbers.emergency, notify=changed)
    department = Property(str, lambda self: self._saving.settings.numbers.emergency_department, notify=changed)
    clinicNumber = Property(str, lambda self: self._saving.settings.numbers.clinic, notify=changed)
    advice = Property(str, lambda self: self._saving.settings.numbers.advice, notify=changed)
