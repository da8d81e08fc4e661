"""What the bar offers at each place."""

from dataclasses import replace

import pytest

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.session import navigation
from kiosk.session.place import (
    AskStaff,
    Attract,
    Find,
    Found,
    Glossary,
    Home,
    Languages,
    Meaning,
    MyDay,
    OnDay,
    Place,
    Reading,
    Timeline,
    Topics,
)
from kiosk.session.session import Session
from kiosk.session.site import Site
from kiosk.shell.bar import BarState, Forward, bar_of

SITE = Site("en", ThemeName.LIGHT, TextSize.NORMAL, only_topic="prp")


def at(place: Place, only_topic: str | None = "prp") -> Session:
    return replace(navigation.start(SITE), place=place, only_topic=only_topic)


ROWS: list[tuple[str, Session, int, str | None, BarState]] = [
    ("invitation", at(Attract()), 1, None, BarState()),
    ("staff", at(AskStaff()), 1, None, BarState(can_go_home=True, can_ask_staff=False)),
    ("languages", at(Languages()), 1, None, BarState(can_go_home=True, can_choose_language=False)),
    ("find", at(Find("prp")), 1, None, BarState(can_go_home=True)),
    ("all stages", at(Timeline("prp")), 1, None, BarState(can_go_home=True)),
    ("a day", at(Timeline("prp", OnDay(3))), 2, None, BarState(True, 1, 2, Forward.PAGE)),
    ("a day's last page", at(Timeline("prp", OnDay(3), 1)), 2, None, BarState(True, 2, 2)),
    ("a day not counted yet", at(Timeline("prp", OnDay(3))), 0, None, BarState(True, 1, 0, Forward.PAGE)),
    ("question for the day", at(MyDay("prp")), 1, None, BarState(can_go_home=True)),
    ("first terms", at(Glossary("prp")), 2, None, BarState(True, 1, 2, Forward.PAGE)),
    ("a term's meaning", at(Meaning("prp", ("plasma",))), 1, None, BarState(True, forward=Forward.CLOSE)),
    ("a long meaning", at(Meaning("prp", ("plasma",))), 2, None, BarState(True, 1, 2, Forward.PAGE)),
    ("a meaning not laid out yet", at(Meaning("prp", ("plasma",))), 0, None, BarState(True, 1, 0, Forward.PAGE)),
    ("last places of a word", at(Found("prp", "pain", 1)), 2, None, BarState(True, 2, 2)),
    ("home", at(Home("prp")), 1, None, BarState()),
    ("home, one of several", at(Home("prp"), None), 1, None, BarState(can_go_home=True)),
    ("first tiles", at(Home("prp")), 2, None, BarState(False, 1, 2, Forward.PAGE)),
    ("last tiles", at(Home("prp", 1)), 2, None, BarState(True, 2, 2)),
    ("topics", at(Topics(1), None), 3, None, BarState(False, 2, 3, Forward.PAGE)),
    ("page", at(Reading("prp", "why")), 3, "After", BarState(True, 1, 3, Forward.PAGE)),
    ("pages not known yet", at(Reading("prp", "why")), 0, "After", BarState(True, 1, 0, Forward.PAGE)),
    ("chapter's end", at(Reading("prp", "why", 2)), 3, "After", BarState(True, 3, 3, Forward.CHAPTER, "After")),
    ("article's end", at(Reading("prp", "why", 2)), 3, None, BarState(True, 3, 3, Forward.HOME)),
]


@pytest.mark.parametrize(("name", "session", "pages", "next_title", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_bar(name: str, session: Session, pages: int, next_title: str | None, expected: BarState) -> None:
    assert bar_of(session, pages, next_title) == expected, name


@pytest.mark.parametrize("place", [Attract(), Topics(), Home("prp"), Reading("prp", "why"), AskStaff()], ids=repr)
def test_the_bar_tells_text_size_colours_and_languages_everywhere(place: Place) -> None:
    session = replace(at(place), text_size=TextSize.LARGER, theme=ThemeName.DARK)
    bar = bar_of(session, 1, None, has_languages=True)
    assert (bar.text_size, bar.theme, bar.has_languages) == (TextSize.LARGER, ThemeName.DARK, True)
