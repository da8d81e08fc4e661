"""Every screen, and every chapter in every language, as they are drawn."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import chain
from pathlib import Path

from kiosk.library.shelf import Shelf
from kiosk.selftest.check import Check
from kiosk.selftest.ground import Ground
from kiosk.selftest.looks import cards_of
from kiosk.selftest.red_flags import alarm_was_seen, answer_everything
from kiosk.selftest.second_library import chapters_of
from kiosk.selftest.walked import Walk, Way, well_seen
from kiosk.shell.screens import Screen
from kiosk.shell.stage import Stage
from kiosk.tour.covers import TouredTerminal
from kiosk.tour.walk import Stop, walk

COVERS = ("still-there", "staff")
"""What stands above the screens."""


def screens(ground: Ground) -> Iterable[Check]:
    """That every screen stands as it should, and every text in every language."""
    library = ground.library
    walks = [Walk(ground, language) for language in library.languages]
    for each in walks:
        way = _everywhere if each is walks[0] else _all_screens
        yield Check(f"walk in {each.language}", partial(_go, each, ground.bundled, way))
    for each, card in ((each, card) for each in walks for card in cards_of(library) if card.language == each.language):
        for chapter in chapters_of(card):
            where = (card.topic, chapter)
            pages = [seen for seen in each.seen if (seen.topic, seen.stop.chapter) == where]
            yield Check(f"chapter {'/'.join((each.language, *where))}", partial(well_seen, pages))
        if card.has_red_flags:
            red_flags, name = library.red_flags(card.language, card.topic), f"{each.language}/{card.topic}"
            yield Check(f"red flags {name}: every answer", partial(answer_everything, red_flags))
            yield Check(f"red flags {name}: an emergency", partial(alarm_was_seen, red_flags, each.seen))
    choices = Walk(ground, library.languages[0])
    yield Check("walk through the choices", lambda: _go(choices, ground.second, _choices))
    for kind in (*(screen.name.lower().replace("_", "-") for screen in Screen), *COVERS):
        pages = [seen for each in (*walks, choices) for seen in each.seen if seen.stop.screen == kind]
        yield Check(f"screen {kind}", partial(well_seen, pages))


def _go(walk: Walk, library: Path, way: Way) -> str:
    with closing(Shelf(library, library)) as shelf:
        return walk.go(shelf, way)


def _everywhere(stage: Stage, terminal: TouredTerminal, shelf: Shelf) -> Iterator[Stop]:
    return chain(_all_screens(stage, terminal, shelf), terminal.walk(stage.kiosk))


def _all_screens(stage: Stage, _terminal: TouredTerminal, shelf: Shelf) -> Iterator[Stop]:
    return walk(stage.kiosk, shelf.library)


def _choices(stage: Stage, _terminal: TouredTerminal, _shelf: Shelf) -> Iterator[Stop]:
    """What is never seen where there is one language and one topic."""
    yield Stop("attract", "attract")
    stage.kiosk.screens.attract.start()
    yield Stop("topics", "topics")
    stage.kiosk.chooseLanguage()
    yield Stop("languages", "languages")
