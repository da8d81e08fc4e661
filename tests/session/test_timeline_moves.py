"""The moves on a recovery timeline as tables."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.session import marking
from kiosk.session import navigation as nav
from kiosk.session.place import AllStages, Home, MyDay, NotSure, OnDay, Place, Timeline, Topics
from kiosk.session.session import Session
from kiosk.session.site import Site

ONE = Site("en", ThemeName.LIGHT, TextSize.NORMAL, only_topic="prp")
MANY = Site("en", ThemeName.LIGHT, TextSize.NORMAL, only_topic=None)


def at(place: Place, *trail: Place, site: Site = ONE) -> Session:
    return replace(nav.start(site), place=place, trail=trail)


FORWARD: list[tuple[str, Session, Callable[[Session], Session], Place, tuple[Place, ...]]] = [
    ("timeline", at(Home("prp")), marking.open_timeline, Timeline("prp"), (Home("prp"),)),
    ("timeline before any topic", at(Topics(), site=MANY), marking.open_timeline, Topics(), ()),
    (
        "first mark",
        at(Timeline("prp"), Home("prp")),
        lambda s: marking.put_marker(s, OnDay(3)),
        Timeline("prp", OnDay(3)),
        (Home("prp"), Timeline("prp")),
    ),
    (
        "another mark",
        at(Timeline("prp", OnDay(3), 2), Timeline("prp")),
        lambda s: marking.put_marker(s, OnDay(4)),
        Timeline("prp", OnDay(4)),
        (Timeline("prp"),),
    ),
    (
        "the same mark",
        at(Timeline("prp", OnDay(3), 2), Timeline("prp")),
        lambda s: marking.put_marker(s, OnDay(3)),
        Timeline("prp", OnDay(3), 2),
        (Timeline("prp"),),
    ),
    ("no mark", at(Timeline("prp")), lambda s: marking.put_marker(s, AllStages()), Timeline("prp"), ()),
    ("a mark elsewhere", at(Home("prp")), lambda s: marking.put_marker(s, OnDay(3)), Home("prp"), ()),
    ("question", at(Timeline("prp")), marking.open_my_day, MyDay("prp"), (Timeline("prp"),)),
    (
        "question from a day",
        at(Timeline("prp", OnDay(9))),
        marking.open_my_day,
        MyDay("prp"),
        (Timeline("prp", OnDay(9)),),
    ),
    (
        "question from today",
        at(Timeline("prp", OnDay(0))),
        marking.open_my_day,
        MyDay("prp"),
        (Timeline("prp", OnDay(0)),),
    ),
    ("question elsewhere", at(Home("prp")), marking.open_my_day, Home("prp"), ()),
    (
        "answer",
        at(MyDay("prp", 9), Home("prp"), Timeline("prp")),
        lambda s: marking.put_marker(s, OnDay(9)),
        Timeline("prp", OnDay(9)),
        (Home("prp"), Timeline("prp")),
    ),
    (
        "another answer",
        at(MyDay("prp", 9), Timeline("prp"), Timeline("prp", OnDay(3), 1)),
        lambda s: marking.put_marker(s, NotSure()),
        Timeline("prp", NotSure()),
        (Timeline("prp"),),
    ),
    (
        "an answer with nothing behind",
        at(MyDay("prp", 9)),
        lambda s: marking.put_marker(s, OnDay(9)),
        Timeline("prp", OnDay(9)),
        (Timeline("prp"),),
    ),
    ("a step", at(MyDay("prp", 9)), lambda s: marking.step_ago(s, 7, 366), MyDay("prp", 16), ()),
    ("a step too far back", at(MyDay("prp", 4)), lambda s: marking.step_ago(s, -7, 366), MyDay("prp", 2), ()),
    ("a step too far on", at(MyDay("prp", 364)), lambda s: marking.step_ago(s, 7, 366), MyDay("prp", 366), ()),
    ("a step elsewhere", at(Home("prp")), lambda s: marking.step_ago(s, 7, 366), Home("prp"), ()),
    (
        "card moved",
        at(Timeline("prp", OnDay(3), 2)),
        lambda s: marking.turn_timeline(s, 4),
        Timeline("prp", OnDay(3), 4),
        (),
    ),
    (
        "card's next page",
        at(Timeline("prp", OnDay(3))),
        lambda s: nav.next_page(s, 2),
        Timeline("prp", OnDay(3), 1),
        (),
    ),
]


@pytest.mark.parametrize(("name", "session", "move", "place", "trail"), FORWARD, ids=[row[0] for row in FORWARD])
def test_forward(
    name: str, session: Session, move: Callable[[Session], Session], place: Place, trail: tuple[Place, ...]
) -> None:
    moved = move(session)
    assert (moved.place, moved.trail) == (place, trail), name


BACK: list[tuple[str, Session, Place]] = [
    ("a page of a day's card", at(Timeline("prp", OnDay(3), 2), Timeline("prp")), Timeline("prp", OnDay(3), 1)),
    ("from a day to all stages", at(Timeline("prp", OnDay(3)), Timeline("prp")), Timeline("prp")),
    ("from all stages with nothing behind", at(Timeline("prp")), Home("prp")),
    ("from the question", at(MyDay("prp", 9), Timeline("prp", OnDay(3))), Timeline("prp", OnDay(3))),
    ("from the question with nothing behind", at(MyDay("prp")), Home("prp")),
]


@pytest.mark.parametrize(("name", "session", "place"), BACK, ids=[row[0] for row in BACK])
def test_back(name: str, session: Session, place: Place) -> None:
    assert nav.back(session).place == place, name
