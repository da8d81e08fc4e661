"""Tours our own content in longer words, also as a language written from right to left.

A program of its own: ``python tests/tour/longer_tour.py DIR WIDTH HEIGHT TEXT-SIZE LANGUAGE``.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtGui import QGuiApplication

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.tour.tour import TourOptions, tour
from tests.tour.longer import install
from tests.tour.longer_content import write_longer_content


def main(folder: Path, width: int, height: int, text: int, language: str) -> int:
    folder.mkdir(parents=True)
    library = folder / "longer.kiosk"
    write_longer_content(language, library)
    app = QGuiApplication(["patient-kiosk"])
    words = install(app)
    options = TourOptions(folder, (width, height), ThemeName.LIGHT, language, library, library, TextSize(text))
    code = tour(options)
    app.removeTranslator(words)
    for picture in folder.glob("*.png"):
        picture.unlink()
    return code


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(Path(given[0]), int(given[1]), int(given[2]), int(given[3]), given[4]))
