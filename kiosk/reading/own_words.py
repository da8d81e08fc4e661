"""The kiosk's own words on a page of reading, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from kiosk.reading.words import ReadingWords


def reading_words() -> ReadingWords:
    """The words as Qt translates them at this moment."""
    translate = QCoreApplication.translate
    return ReadingWords(
        not_checked=translate("ReadingWords", "Not yet checked by a clinician"),
        note=translate("ReadingWords", "Note from this kiosk"),
        emergency=translate("ReadingWords", "Emergency"),
        today=translate("ReadingWords", "Today"),
        before=translate("ReadingWords", "Before your injection"),
        feel=translate("ReadingWords", "You may feel"),
        do=translate("ReadingWords", "Do"),
        avoid=translate("ReadingWords", "Avoid"),
        help=translate("ReadingWords", "Call for help"),
        continued=translate("ReadingWords", "%1 (continued)"),
        part_continued=translate("ReadingWords", "%1: %2 (continued)"),
        more=translate("ReadingWords", "More follows"),
    )
