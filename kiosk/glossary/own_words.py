"""The kiosk's own words over what terms mean, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from kiosk.glossary.meaning import MeaningWords


def meaning_words() -> MeaningWords:
    """The words as Qt translates them at this moment."""
    translate = QCoreApplication.translate
    return MeaningWords(
        one=translate("MeaningWords", "What this word means"),
        several=translate("MeaningWords", "What these words mean"),
    )
