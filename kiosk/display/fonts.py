"""Loads the bundled fonts: the machine's own fonts are never used."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.display.settings import FAMILY

FONT_FILES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")


class FontError(Exception):
    """A bundled font is missing or broken; the message names the file and the mend."""


def use_bundled_fonts(app: QGuiApplication, folder: Path) -> None:
    """Loads the font files of a folder and makes their family the application's font.

    Args:
        app: the running application.
        folder: where the font files are (``resources/fonts/atkinson-hyperlegible``).

    Raises:
        FontError: a file is missing or is not a font.
    """
    for name in FONT_FILES:
        path = folder / name
        if not path.is_file():
            raise FontError(f"{path}: font file is missing (install Patient Kiosk again)")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(f"{path}: not a font file (install Patient Kiosk again)")
    app.setFont(QFont(FAMILY))


def let_go_of_letters() -> None:
    """Frees the drawn letters of sizes that are not in view; they are drawn anew when they are needed again.

    Qt keeps some megabytes of them, by its own count, in between what stays; it takes tens of thousands of screens
    until that room is used up, and looks like a leak meanwhile. Nothing of Qt's asks for it, but with other fonts to
    fall back on all are drawn anew; these are given and taken again. Should a later Qt not do so, nothing is lost.
    """
    QFontDatabase.setApplicationEmojiFontFamilies([FAMILY])
    QFontDatabase.setApplicationEmojiFontFamilies([])
