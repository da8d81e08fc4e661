"""The kiosk's own headings on a day's card, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from kiosk.recovery.card import CardWords


def card_words() -> CardWords:
    """The words as Qt translates them at this moment."""
    translate = QCoreApplication.translate
    return CardWords(
        tips=translate("CardWords", "Tips"),
        complications=translate("CardWords", "What can go wrong"),
        overall=translate("CardWords", "How it goes"),
    )
