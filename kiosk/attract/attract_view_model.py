"""What the invitation shows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages.language_list_model import LanguageListModel

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class AttractViewModel(QObject):
    """The subject on offer, and the languages to start in."""

    changed = Signal()
    started = Signal(str)
    """The visitor touched the screen; carries the language they chose, or nothing for the site's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subject = ""
        self._languages = LanguageListModel(self)

    def show(self, subject: str, languages: tuple[str, ...]) -> None:
        """Shows what there is to read.

        Args:
            subject: The only topic's title, or empty where there are several.
            languages: The codes of all languages, the site's own first.
        """
        self._languages.show(languages)
        self._subject = subject
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        """Starts in the site's language."""
        self.started.emit("")

    @Slot(str)
    def startIn(self, language: str) -> None:  # noqa: N802 (a QML name)
        """Starts in a language."""
        self.started.emit(language)

    subject = Property(str, lambda self: self._subject, notify=changed)
    isMultilingual = Property(bool, lambda self: self._languages.rowCount() > 1, notify=changed)  # noqa: N815
    languages = Property(LanguageListModel, lambda self: self._languages, constant=True)
