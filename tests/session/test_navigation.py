"""The moves as tables, and what holds for any sequence of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.session import marking
from kiosk.session import navigation as nav
from kiosk.session.place import (
    AllStages,
    AskStaff,
    Attract,
    Find,
    Found,
    Glossary,
    Home,
    Languages,
    Meaning,
    NotSure,
    OnDay,
    Place,
    Reading,
    Timeline,
    Topics,
)
from kiosk.session.session import Session
from kiosk.session.site import Site, default_language
from kiosk.session.trail import TRAIL_LIMIT

ONE = Site("en", ThemeName.LIGHT, TextSize.NORMAL, only_topic="prp")
MANY = Site("en", ThemeName.LIGHT, TextSize.NORMAL, only_topic=None)
CHAPTERS = ("what", "why", "after")


def at(place: Place, *trail: Place, site: Site = ONE) -> Session:
    return replace(nav.start(site), place=place, trail=trail)


def test_a_session_begins_at_the_invitation_with_the_sites_defaults() -> None:
    session = nav.start(Site("de", ThemeName.DARK, TextSize.LARGER, only_topic=None))
    assert (session.language, session.theme, session.text_size) == ("de", ThemeName.DARK, TextSize.LARGER)
    assert (session.place, session.trail) == (Attract(), ())


@pytest.mark.parametrize(
    ("languages", "wanted", "chosen"),
    [(("en", "de"), None, "en"), (("en", "de"), "de", "de"), (("en", "de"), "fr", "en")],
)
def test_the_language_is_the_wanted_one_where_there_is_one(
    languages: tuple[str, ...], wanted: str | None, chosen: str
) -> None:
    assert default_language(languages, wanted) == chosen


@pytest.mark.parametrize(("site", "first"), [(ONE, Home("prp")), (MANY, Topics())])
def test_a_touch_starts_at_the_only_topic_or_at_the_choice(site: Site, first: Place) -> None:
    assert nav.touch_to_start(nav.start(site)).place == first


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (TextSize.NORMAL, TextSize.LARGE),
        (TextSize.LARGE, TextSize.LARGER),
        (TextSize.LARGER, TextSize.LARGEST),
        (TextSize.LARGEST, TextSize.NORMAL),
    ],
)
def test_text_sizes_go_round(before: TextSize, after: TextSize) -> None:
    session = replace(at(Reading("prp", "why", 2), Home("prp")), text_size=before)
    assert nav.next_text_size(session) == replace(session, text_size=after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (ThemeName.LIGHT, ThemeName.DARK),
        (ThemeName.DARK, ThemeName.CONTRAST),
        (ThemeName.CONTRAST, ThemeName.LIGHT),
    ],
)
def test_colours_go_round(before: ThemeName, after: ThemeName) -> None:
    session = replace(at(Reading("prp", "why", 2), Home("prp")), theme=before)
    assert nav.next_theme(session) == replace(session, theme=after)


FORWARD: list[tuple[str, Session, Callable[[Session], Session], Place, tuple[Place, ...]]] = [
    ("topic", at(Topics(1), site=MANY), lambda s: nav.open_topic(s, "prp"), Home("prp"), (Topics(1),)),
    ("chapter", at(Home("prp", 1)), lambda s: nav.open_chapter(s, "why"), Reading("prp", "why"), (Home("prp", 1),)),
    ("page", at(Reading("prp", "why")), lambda s: nav.next_page(s, 2), Reading("prp", "why", 1), ()),
    ("last page", at(Reading("prp", "why", 1)), lambda s: nav.next_page(s, 2), Reading("prp", "why", 1), ()),
    ("no pages", at(AskStaff()), lambda s: nav.next_page(s, 9), AskStaff(), ()),
    ("too far", at(Reading("prp", "why", 7)), lambda s: nav.keep_within(s, 2), Reading("prp", "why", 1), ()),
    ("words moved", at(Reading("prp", "why", 7)), lambda s: nav.turn_reading(s, 3), Reading("prp", "why", 3), ()),
    ("no words", at(Home("prp", 1)), lambda s: nav.turn_reading(s, 3), Home("prp", 1), ()),
    ("none yet", at(Reading("prp", "why", 7)), lambda s: nav.keep_within(s, 0), Reading("prp", "why", 0), ()),
    (
        "next chapter",
        at(Reading("prp", "what", 3), Home("prp")),
        lambda s: nav.next_chapter(s, CHAPTERS),
        Reading("prp", "why"),
        (Home("prp"), Reading("prp", "what", 3)),
    ),
    ("after the last", at(Reading("prp", "after", 1)), lambda s: nav.next_chapter(s, CHAPTERS), Home("prp"), ()),
    ("outside the order", at(Reading("prp", "about")), lambda s: nav.next_chapter(s, CHAPTERS), Home("prp"), ()),
    ("staff", at(Home("prp")), nav.ask_staff, AskStaff(), (Home("prp"),)),
    (
        "a section",
        at(Found("prp", "disc"), Home("prp")),
        lambda s: nav.open_section(s, "why", 2),
        Reading("prp", "why", section=2),
        (Home("prp"), Found("prp", "disc")),
    ),
    (
        "section's page",
        at(Reading("prp", "why", section=2)),
        lambda s: nav.turn_reading(s, 4),
        Reading("prp", "why", 4, entered=4),
        (),
    ),
    (
        "back before it",
        at(Reading("prp", "why", 2, entered=2)),
        nav.previous_page,
        Reading("prp", "why", 1, entered=2),
        (),
    ),
    ("no page before", at(Reading("prp", "why")), nav.previous_page, Reading("prp", "why"), ()),
    (
        "words moved where one was led",
        at(Reading("prp", "why", 3, entered=2)),
        lambda s: nav.turn_reading(s, 7),
        Reading("prp", "why", 7, entered=7),
        (),
    ),
    ("terms", at(Home("prp")), nav.open_glossary, Glossary("prp"), (Home("prp"),)),
    ("terms' next page", at(Glossary("prp")), lambda s: nav.next_page(s, 2), Glossary("prp", 1), ()),
    (
        "a term on a page",
        at(Reading("prp", "why", 1)),
        lambda s: nav.open_meaning(s, ("disc",)),
        Meaning("prp", ("disc",)),
        (Reading("prp", "why", 1),),
    ),
    ("no term", at(Reading("prp", "why", 1)), lambda s: nav.open_meaning(s, ()), Reading("prp", "why", 1), ()),
    (
        "meaning moved",
        at(Meaning("prp", ("disc",))),
        lambda s: nav.turn_meaning(s, 1),
        Meaning("prp", ("disc",), 1),
        (),
    ),
    ("search", at(Home("prp")), nav.open_find, Find("prp"), (Home("prp"),)),
    ("a letter", at(Find("prp", "d")), lambda s: nav.add_letter(s, "i"), Find("prp", "di"), ()),
    ("a letter elsewhere", at(Home("prp")), lambda s: nav.add_letter(s, "i"), Home("prp"), ()),
    ("a letter back", at(Find("prp", "di")), nav.take_letter_back, Find("prp", "d"), ()),
    ("no letter back", at(Find("prp")), nav.take_letter_back, Find("prp"), ()),
    (
        "a word",
        at(Find("prp", "di"), Home("prp")),
        lambda s: nav.open_found(s, "disc"),
        Found("prp", "disc"),
        (Home("prp"), Find("prp", "di")),
    ),
    ("search before any topic", at(Topics(), site=MANY), nav.open_find, Topics(), ()),
    ("languages", at(Reading("prp", "why", 1)), nav.open_languages, Languages(), (Reading("prp", "why", 1),)),
    ("languages twice", at(Languages(), Home("prp")), nav.open_languages, Languages(), (Home("prp"),)),
    ("staff twice", at(AskStaff(), Home("prp")), nav.ask_staff, AskStaff(), (Home("prp"),)),
]


@pytest.mark.parametrize(("name", "session", "move", "place", "trail"), FORWARD, ids=[row[0] for row in FORWARD])
def test_forward(
    name: str, session: Session, move: Callable[[Session], Session], place: Place, trail: tuple[Place, ...]
) -> None:
    moved = move(session)
    assert (moved.place, moved.trail) == (place, trail), name


BACK: list[tuple[str, Session, Place]] = [
    (
        "from the page one was led to",
        at(Reading("prp", "why", 2, entered=2), Found("prp", "disc")),
        Found("prp", "disc"),
    ),
    (
        "to that page",
        at(Reading("prp", "why", 3, entered=2), Found("prp", "disc")),
        Reading("prp", "why", 2, entered=2),
    ),
    ("a page", at(Reading("prp", "why", 2), Home("prp")), Reading("prp", "why", 1)),
    ("a page of tiles", at(Home("prp", 1)), Home("prp", 0)),
    ("to where one came from", at(Reading("prp", "why"), AskStaff()), AskStaff()),
    ("to the chapter before", at(Reading("prp", "why"), Reading("prp", "what", 3)), Reading("prp", "what", 3)),
    ("from a chapter with nothing behind", at(Reading("prp", "why")), Home("prp")),
    ("out of the first screen", at(Home("prp")), Attract()),
    ("to the choice of topics", at(Home("prp"), site=MANY), Topics()),
    ("out of the choice", at(Topics(), site=MANY), Attract()),
    ("from staff to the page", at(AskStaff(), Reading("prp", "why", 1)), Reading("prp", "why", 1)),
    ("at the invitation", at(Attract()), Attract()),
    ("from a meaning to the page", at(Meaning("prp", ("disc",)), Reading("prp", "why", 1)), Reading("prp", "why", 1)),
    ("a page of terms", at(Glossary("prp", 1), Home("prp")), Glossary("prp")),
    ("from what was found", at(Found("prp", "disc"), Find("prp", "di")), Find("prp", "di")),
    ("from the search with nothing behind", at(Find("prp", "di")), Home("prp")),
    ("from the languages", at(Languages(), Reading("prp", "why", 1)), Reading("prp", "why", 1)),
]


@pytest.mark.parametrize(("name", "session", "place"), BACK, ids=[row[0] for row in BACK])
def test_back(name: str, session: Session, place: Place) -> None:
    assert nav.back(session).place == place, name


HOME: list[tuple[str, Session, Place]] = [
    ("from a chapter", at(Reading("prp", "why", 2), Home("prp")), Home("prp")),
    ("from staff", at(AskStaff(), Reading("prp", "why")), Home("prp")),
    ("from a day", at(Timeline("prp", OnDay(3)), Home("prp"), Timeline("prp")), Home("prp")),
    ("from its later tiles", at(Home("prp", 2)), Home("prp")),
    ("from Home, several topics", at(Home("prp"), Topics(2), site=MANY), Topics(2)),
    ("from staff before any topic", at(AskStaff(), Topics(1), site=MANY), Topics(1)),
    ("at the invitation", at(Attract()), Attract()),
]


@pytest.mark.parametrize(("name", "session", "place"), HOME, ids=[row[0] for row in HOME])
def test_home(name: str, session: Session, place: Place) -> None:
    assert nav.home(session).place == place, name


def test_a_card_closes_from_any_of_its_pages() -> None:
    card = at(Meaning("prp", ("disc",), 2), Home("prp"), Reading("prp", "why", 1))
    assert nav.close(card) == at(Reading("prp", "why", 1), Home("prp"))


def test_another_language_may_hold_several_topics_and_is_forgotten_with_the_session() -> None:
    session = nav.touch_to_start(nav.choose_language(nav.start(ONE), "de", None))
    assert (session.language, session.place) == ("de", Topics())
    assert nav.touch_to_start(nav.start_over(session)).place == Home("prp")


STAY: list[tuple[str, Session, frozenset[Place], Place, tuple[Place, ...]]] = [
    ("it stands", at(Home("prp"), Topics()), frozenset({Home("prp"), Topics()}), Home("prp"), (Topics(),)),
    (
        "the last that stands",
        at(Meaning("prp", ("disc",)), Home("prp"), Reading("prp", "gone")),
        frozenset({Home("prp")}),
        Home("prp"),
        (),
    ),
    ("nothing stands", at(Reading("prp", "gone")), frozenset(), Home("prp"), ()),
]


@pytest.mark.parametrize(("name", "session", "standing", "place", "trail"), STAY, ids=[row[0] for row in STAY])
def test_who_reads_stays_where_that_is_still_there(
    name: str, session: Session, standing: frozenset[Place], place: Place, trail: tuple[Place, ...]
) -> None:
    stayed = nav.stay(session, standing.__contains__)
    assert (stayed.place, stayed.trail) == (place, trail), name


def test_the_way_back_through_chapters_is_the_way_forward_reversed() -> None:
    session = nav.open_chapter(nav.touch_to_start(nav.start(ONE)), "what")
    seen = [session.place]
    for _ in CHAPTERS[1:]:
        session = nav.next_page(session, 2)
        seen.append(session.place)
        session = nav.next_chapter(session, CHAPTERS)
        seen.append(session.place)
    while session.place != Home("prp"):
        assert session.place == seen.pop()
        session = nav.back(session)
    assert seen == []


def test_a_very_long_way_is_forgotten_at_its_beginning() -> None:
    session = nav.touch_to_start(nav.start(ONE))
    for _ in range(TRAIL_LIMIT):
        session = nav.open_chapter(nav.open_chapter(session, "what"), "why")
    assert len(session.trail) == TRAIL_LIMIT
    for _ in range(TRAIL_LIMIT + 1):
        session = nav.back(session)
    assert session.place == Home("prp")


Move = Callable[[Session], Session]
_names = st.sampled_from(["a", "b", *CHAPTERS])
moves: st.SearchStrategy[Move] = st.one_of(
    st.sampled_from(
        [nav.touch_to_start, nav.home, nav.ask_staff, nav.back, nav.start_over, nav.next_text_size, nav.next_theme]
    ),
    st.builds(lambda name: lambda s: nav.open_topic(s, name), _names),
    st.builds(lambda name: lambda s: nav.open_chapter(s, name), _names),
    st.sampled_from([nav.open_glossary, nav.open_find, nav.take_letter_back, nav.open_languages, nav.previous_page]),
    st.builds(lambda name: lambda s: nav.open_meaning(s, (name,)), _names),
    st.builds(lambda name: lambda s: nav.add_letter(s, name), _names),
    st.builds(lambda name: lambda s: nav.open_found(s, name), _names),
    st.builds(lambda name: lambda s: nav.open_section(s, name, 1), _names),
    st.builds(lambda name: lambda s: nav.choose_language(s, "de", name), st.sampled_from([None, "a"])),
    st.builds(lambda count: lambda s: nav.next_page(s, count), st.integers(0, 5)),
    st.builds(lambda count: lambda s: nav.keep_within(s, count), st.integers(0, 5)),
    st.builds(lambda page: lambda s: nav.turn_reading(s, page), st.integers(-1, 4)),
    st.just(lambda s: nav.next_chapter(s, CHAPTERS)),
    st.sampled_from([marking.open_timeline, marking.open_my_day]),
    st.builds(
        lambda mark: lambda s: marking.put_marker(s, mark),
        st.builds(OnDay, st.integers()) | st.sampled_from([AllStages(), NotSure()]),
    ),
    st.builds(lambda days: lambda s: marking.step_ago(s, days, 366), st.sampled_from([-7, -1, 1, 7])),
    st.builds(lambda page: lambda s: marking.turn_timeline(s, page), st.integers(-1, 4)),
)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    session = nav.start(draw(st.sampled_from([ONE, MANY])))
    for move in draw(st.lists(moves, max_size=120)):
        session = move(session)
        assert len(session.trail) <= TRAIL_LIMIT
    return session


@given(sessions())
def test_start_over_leaves_nothing_from_anywhere(session: Session) -> None:
    assert nav.start_over(session) == nav.start(session.site)


@given(sessions())
def test_back_always_ends_at_the_invitation(session: Session) -> None:
    # Each remembered place costs at most its own pages (under 5 here), and two more lead out.
    for _ in range((TRAIL_LIMIT + 2) * 5 + 2):
        session = nav.keep_within(nav.back(session), 5)
    assert session.place == Attract()


@given(sessions())
def test_home_leads_out_of_every_chapter(session: Session) -> None:
    assert isinstance(nav.home(session).place, Attract | Home | Topics)
