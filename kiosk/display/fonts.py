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

    Qt keeps some megabytes of them in between what stays; they grow for tens of thousands of screens, which looks like
    a leak. It has no function for this, but lets go of all when the fonts to fall back on for emoji change, so these
    are changed and changed back. Should a later Qt keep them then, only the memory is lost.
    """
    QFontDatabase.setApplicationEmojiFontFamilies([FAMILY])
    QFontDatabase.setApplicationEmojiFontFamilies([])
