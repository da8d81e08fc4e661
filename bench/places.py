"""Where the kiosk is to be touched: ``python -m bench.places LIBRARY MM`` walks to a text and prints it as JSON.

It draws the same screens offscreen, in the bench's size, and reads where their controls are, so that another layout
does not make the bench touch the wrong ones.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from bench.screen import HEIGHT, WIDTH
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.session.place import Home
from kiosk.shell.scene import scene_for
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage
from kiosk.tour.sight import Target, look_at


def places(library: Path, mm_per_pixel: float) -> dict[str, list[tuple[int, int]]]:
    """The places: ``to_text`` from the invitation to a chapter's first page, ``forward`` and ``backward`` there.

    Raises:
        LookupError: a control is not where it is looked for.
    """
    app = QGuiApplication([])
    shelf = Shelf(library, library)
    wishes = SiteWishes(None, ThemeName.LIGHT)
    stage = Stage(scene_for(app, wishes, mm_per_pixel), shelf, wishes)
    stage.window.resize(WIDTH, HEIGHT)
    stage.window.show()
    kiosk, language = stage.kiosk, stage.kiosk.session.language
    card = shelf.library.topics(language, 0, 1)[0]

    def place(name: str) -> tuple[int, int]:
        _settle()
        stage.window.grabWindow()
        found = [target for target in look_at(stage.window).targets if target.name.startswith(name)]
        if not found:
            raise LookupError(f"no control '{name}'")
        return _middle(found[0])

    way = [place("Touch to start")]
    kiosk.screens.attract.start()
    if not isinstance(kiosk.session.place, Home):
        way.append(place(card.title))
        kiosk.screens.topics.openTopic(card.topic)
    way.append(place(card.chapters[0].title))
    kiosk.screens.home.openChapter(card.chapters[0].chapter)
    forward = place("Next")
    kiosk.goOn()
    backward = place("Back")
    stage.close()
    shelf.close()
    return {"to_text": way, "forward": [forward], "backward": [backward]}


def _middle(target: Target) -> tuple[int, int]:
    return target.x + target.width // 2, target.y + target.height // 2


def _settle() -> None:
    """Lets what is laid out while idle come to its end."""
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()


if __name__ == "__main__":
    print(json.dumps(places(Path(sys.argv[1]), float(sys.argv[2]))))
