"""What the invitation shows."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages.language_list_model import LanguageListModel

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@dataclass(frozen=True)
class Clinic:
    """Whose terminal it is: a name, and the path of a picture; either may be empty."""

    name: str = ""
    logo: str = ""


@QmlElement
class AttractViewModel(QObject):
    """The subject on offer, and the languages to start in."""

    changed = Signal()
    drifted = Signal()
    started = Signal(str)
    """The visitor touched the screen; carries the language they chose, or nothing for the site's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subject = ""
        self._clinic = Clinic()
        self._drift = (0.0, 0.0)
        self._languages = LanguageListModel(self)

    def show(self, subject: str, languages: tuple[str, ...], clinic: Clinic) -> None:
        """Shows what there is to read, and where.

        Args:
            subject: The only topic's title, or empty where there are several.
            languages: The codes of all languages, the site's own first.
            clinic: Whose terminal it is.
        """
        if (subject, languages, clinic) != (self._subject, self._languages.codes, self._clinic):
            self._clinic = clinic
            self._languages.show(languages)
            self._subject = subject
            self.changed.emit()

    def drift_to(self, right: float, down: float) -> None:
        """Stands so many millimetres beside its middle."""
        self._drift = (right, down)
        self.drifted.emit()

    @Slot()
    def start(self) -> None:
        """Starts in the site's language."""
        self.started.emit("")

    @Slot(str)
    def startIn(self, language: str) -> None:  # noqa: N802 (a QML name)
        """Starts in a language."""
        self.started.emit(language)

    clinic = Property(str, lambda self: self._clinic.name, notify=changed)
    logo = Property(QUrl, lambda self: QUrl.fromLocalFile(self._clinic.logo), notify=changed)
    driftRight = Property(float, lambda self: self._drift[0], notify=drifted)  # noqa: N815
    driftDown = Property(float, lambda self: self._drift[1], notify=drifted)  # noqa: N815
    subject = Property(str, lambda self: self._subject, notify=changed)
    isMultilingual = Property(bool, lambda self: self._languages.rowCount() > 1, notify=changed)  # noqa: N815
    languages = Property(LanguageListModel, lambda self: self._languages, constant=True)
