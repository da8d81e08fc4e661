"""A kiosk in a process of its own, used over and over: ``python -m tests.soak.long_run LIBRARY NAME ROUNDS EVERY``.

Prints the memory it holds after every so many rounds, in kilobytes, as a JSON list.
"""

import gc
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.session.place import (
    AskStaff,
    Attract,
    Find,
    Found,
    Glossary,
    Home,
    Meaning,
    MyDay,
    Place,
    Reading,
    RedFlagCheck,
    ShownFigure,
    Timeline,
)
from kiosk.shell.bar import Forward
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.scene import scene_for
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage

WIDTH, HEIGHT = 1024, 600
MM_PER_PIXEL = 0.216
FIRST = "what-is-prp"
FIGURES: dict[str, list[tuple[str, int, tuple[str, ...]]]] = {
    "causes": [
        ("lower-back", 0, ("bone", "nerve")),
        ("lower-back", 1, ("joint",)),
        *(("disc", view, ()) for view in range(3)),
        *(("canal", view, ()) for view in range(2)),
    ],
    "what-is-prp": [("how-prp-is-made", view, ()) for view in range(5)],
}
"""By chapter: figures of ours, their views, and parts of them."""
TERM, WORD = "acupuncture", "pain"
"""A term of our glossary, and a word that stands in our text."""


def held() -> int:
    """The process's proportional memory (PSS) in kilobytes, without the files it has mapped.

    Its part of those falls whenever another process opens Qt, and rises when that ends.
    """
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Pss_Anon:", "Pss_Shmem:")))


def pages(kiosk: KioskViewModel) -> Iterator[bool]:
    """Through every page of every chapter to the end, back again to the first, and so on; each page is a round."""
    kiosk.screens.home.openChapter(FIRST)
    while True:
        yield True
        while kiosk.screens.bar.state.forward is not Forward.HOME:
            kiosk.goOn()
            yield True
        while not isinstance(kiosk.session.place, Home):
            kiosk.back()
            yield True
        kiosk.screens.home.openChapter(FIRST)


def screens(kiosk: KioskViewModel) -> Iterator[bool]:
    """What else a visitor does, from letters and colours to the timeline; starting over ends a round."""
    home, find, timeline = kiosk.screens.home, kiosk.screens.find, kiosk.screens.timeline
    check = kiosk.screens.red_flags
    ways: tuple[tuple[Callable[[], object], type[Place]], ...] = (
        (lambda: home.openChapter("causes"), Reading),
        *((kiosk.nextTextSize, Reading) for _ in TextSize),
        *((kiosk.nextTheme, Reading) for _ in ThemeName),
        (lambda: kiosk.screens.reading.terms_chosen.emit((TERM,)), Meaning),
        (kiosk.back, Reading),
        (kiosk.askStaff, AskStaff),
        (kiosk.goHome, Home),
        (home.openWords, Glossary),
        (lambda: kiosk.screens.glossary.openTerm(TERM), Meaning),
        (kiosk.goHome, Home),
        (home.openFind, Find),
        (lambda: find.chooseLetter(WORD[0]), Find),
        (lambda: find.chooseLetter(WORD[1]), Find),
        (find.takeBack, Find),
        (lambda: find.chooseWord(WORD), Found),
        (kiosk.goHome, Home),
        (home.openTimeline, Timeline),
        *((timeline.goStageLater, Timeline) for _ in range(6)),
        (kiosk.goOn, Timeline),
        (timeline.goEarlier, Timeline),
        (timeline.openMyDay, MyDay),
        (lambda: kiosk.screens.my_day.step(7), MyDay),
        (kiosk.screens.my_day.chooseAgo, Timeline),
        (timeline.openMyDay, MyDay),
        (kiosk.screens.my_day.chooseNotSure, Timeline),
        (timeline.callForHelp, RedFlagCheck),
        (check.begin, RedFlagCheck),
        (check.toggleWhy, RedFlagCheck),
        *((answer, RedFlagCheck) for answer in (check.answerNo, check.skip, check.answerYes, check.goOn)),
        (check.toggleHidden, RedFlagCheck),
        (check.lookThrough, RedFlagCheck),
        (lambda: check.change("chest"), RedFlagCheck),
        (check.conclude, RedFlagCheck),
        (kiosk.goHome, Home),
        (home.openFind, Find),
        (lambda: find.chooseLetter(WORD[0]), Find),
        (lambda: find.chooseWord(WORD), Found),
        (lambda: kiosk.screens.found.openPlace("causes", 0), Reading),
        (kiosk.startOver, Attract),
        (kiosk.screens.attract.start, Home),
    )
    while True:
        for act, place in ways:
            act()
            assert isinstance(kiosk.session.place, place), f"{kiosk.session.place} is no {place.__name__}"
            yield (act, place) == ways[-1]


def figures(kiosk: KioskViewModel) -> Iterator[bool]:
    """Opens every view of every figure and every part of it, over and over; each opening is a round."""
    reading, figure = kiosk.screens.reading, kiosk.screens.figure
    while True:
        for chapter, openings in FIGURES.items():
            kiosk.screens.home.openChapter(chapter)
            yield False
            for name, view, spots in openings:
                reading.lookCloser(name, view)
                yield True
                for spot in spots:
                    figure.chooseSpot(spot)
                    assert isinstance(kiosk.session.place, ShownFigure)
                    yield False
                kiosk.goHome()
                yield False


class LongRun:
    """Goes on each time the screen has drawn what was done before."""

    def __init__(self, app: QGuiApplication, stage: Stage, acts: Iterator[bool], rounds: int, every: int) -> None:
        self.memory: list[int] = []
        self._app, self._stage, self._acts = app, stage, acts
        self._rounds, self._every = rounds, every
        self._done = 0
        # From the event loop itself, which also takes down what QML has let go.
        self._next = QTimer(interval=0, singleShot=True)
        self._next.timeout.connect(self._act)
        stage.window.frameSwapped.connect(self._next.start)

    def _act(self) -> None:
        try:
            self._done += next(self._acts)
        except AssertionError:
            self._app.exit(1)
            raise
        if self._done // self._every > len(self.memory):
            self.memory.append(held())
        if self._done == self._rounds:
            self._app.exit(0)
        # Also where nothing has changed.
        self._stage.window.update()


def main(library: str, name: str, rounds: int, every: int) -> int:
    """Goes so many rounds of a kind, prints the memory, and returns the exit code."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    app = QGuiApplication([])
    shelf = Shelf(Path(library), Path(library))
    wishes = SiteWishes(None, ThemeName.LIGHT)
    # As on a terminal.
    stage = Stage(scene_for(app, wishes, MM_PER_PIXEL, moves=True), shelf, wishes)
    stage.window.resize(WIDTH, HEIGHT)
    stage.kiosk.screens.attract.start()
    acts = {"pages": pages, "screens": screens, "figures": figures}[name](stage.kiosk)
    run = LongRun(app, stage, acts, rounds, every)
    stage.window.show()
    code = app.exec()
    stage.close()
    shelf.close()
    print(json.dumps(run.memory))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
