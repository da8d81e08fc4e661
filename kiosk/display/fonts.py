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
