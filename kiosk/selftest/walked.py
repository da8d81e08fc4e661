"""Walks through the screens and keeps what was seen on each."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.selftest.check import NotSo, told
from kiosk.selftest.drawn import faults_on
from kiosk.selftest.ground import Ground
from kiosk.session.place import topic_of
from kiosk.shell.scene import scene_for
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage
from kiosk.tour.covers import TouredTerminal, stage_of, toured_terminal
from kiosk.tour.sight import Sight, look_at
from kiosk.tour.stillness import settle
from kiosk.tour.walk import Stop

SIZE = Pixels(1920, 1080)
MM_PER_PIXEL = mm_per_pixel_of_glass(SIZE, glass_of_size(SIZE))


@dataclass(frozen=True)
class Seen:
    """A stop, the topic it belongs to (or empty), the words that were read there, and what was wrong."""

    stop: Stop
    topic: str
    words: str
    faults: tuple[str, ...]


Way = Callable[[Stage, TouredTerminal, Shelf], Iterable[Stop]]
"""Moves the kiosk from stop to stop."""


class Walk:
    """A way through the kiosk with a library, begun in a language.

    Attributes:
        language: Where it began.
        seen: What was seen on the way as far as it was gone.
    """

    def __init__(self, ground: Ground, language: str) -> None:
        self._ground, self.language = ground, language
        self.seen: list[Seen] = []

    def go(self, shelf: Shelf, way: Way) -> str:
        """Goes it, and says how far.

        Raises:
            NotSo: it ended early; names the last stop.
        """
        try:
            with toured_terminal(shelf) as terminal:
                wishes = SiteWishes(self.language, ThemeName.LIGHT)
                scene = scene_for(self._ground.app, wishes, MM_PER_PIXEL)
                stage = stage_of(scene, shelf, wishes, terminal)
                try:
                    for seen in _looked(stage, way(stage, terminal, shelf)):
                        self.seen.append(seen)
                        self._ground.letters.update(seen.words)
                finally:
                    stage.close()
        except Exception as fault:
            last = self.seen[-1].stop.name if self.seen else "its beginning"
            raise NotSo(f"ended after {last}: {shelf.notice or told(fault)}") from fault
        if shelf.notice:
            raise NotSo(shelf.notice)
        return f"{len(self.seen)} pages"


def well_seen(seen: Iterable[Seen]) -> str:
    """How many pages they are.

    Raises:
        NotSo: there are none, or something was wrong on one of them.
    """
    pages = list(seen)
    if not pages:
        raise NotSo("was not reached")
    for page in pages:
        if page.faults:
            more = f" (and {len(page.faults) - 1} more)" if len(page.faults) > 1 else ""
            raise NotSo(f"{page.stop.name}: {page.faults[0]}{more}")
    return f"{len(pages)} {'page' if len(pages) == 1 else 'pages'}"


def _looked(stage: Stage, stops: Iterable[Stop]) -> Iterator[Seen]:
    stage.window.resize(SIZE.width, SIZE.height)
    stage.window.show()
    settle(stage)
    for stop in stops:
        settle(stage)
        image = stage.window.grabWindow()
        sight = look_at(stage.window)
        topic = topic_of(stage.kiosk.session.place) or ""
        yield Seen(stop, topic, words_of(sight), faults_on(stage.window, sight, image))


def words_of(sight: Sight) -> str:
    """All words that are read on a window, on one line."""
    return " ".join(" ".join(sight.texts).split())
