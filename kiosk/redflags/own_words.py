"""The kiosk's own words on the red-flag questions, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from kiosk.redflags.telling import CheckWords


def check_words() -> CheckWords:
    """The words as Qt translates them at this moment."""
    translate = QCoreApplication.translate
    return CheckWords(
        why=translate("CheckWords", "Why we ask"),
        picked=translate("CheckWords", "You picked"),
        unsure=translate("CheckWords", "%1 (not sure)"),
        yes=translate("CheckWords", "Yes"),
        no=translate("CheckWords", "No"),
        not_sure=translate("CheckWords", "Not sure"),
        skipped=translate("CheckWords", "Skipped"),
        unanswered=translate("CheckWords", "Not\u00a0answered"),
        row=translate("CheckWords", "%1: %2"),
    )
