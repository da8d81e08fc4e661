"""What the choice of a language shows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages.language_list_model import LanguageListModel

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class LanguagesViewModel(QObject):
    """The languages to go on in, and the one that is in use."""

    changed = Signal()
    language_chosen = Signal(str)
    """The visitor chose a language; carries its code."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._languages = LanguageListModel(self)

    def show(self, languages: tuple[str, ...], current: str) -> None:
        """Shows the choice.

        Args:
            languages: The codes of all languages, in the order they stand in.
            current: The code of the language in use.
        """
        self._languages.show(languages)
        if current != self._current:
            self._current = current
            self.changed.emit()

    @Slot(str)
    def choose(self, language: str) -> None:
        """Goes on in a language."""
        self.language_chosen.emit(language)

    current = Property(str, lambda self: self._current, notify=changed)
    choices = Property(LanguageListModel, lambda self: self._languages, constant=True)
