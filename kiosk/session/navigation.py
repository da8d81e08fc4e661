"""The moves: each takes a session and gives the next one. None of them ever fails."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar, assert_never

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
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
    Paged,
    Place,
    Reading,
    RedFlagCheck,
    ShownFigure,
    Timeline,
    Topics,
)
from kiosk.session.session import Session
from kiosk.session.site import Site
from kiosk.session.trail import go, topic_in, with_last

_Step = TypeVar("_Step")

LAST_PAGE = 1_000_000
"""A page after any other: the last one there is, as soon as the screen has said which that is."""


def start(site: Site) -> Session:
    """A new session at the invitation, with nothing but the site's defaults."""
    return Session(
        site=site,
        language=site.language,
        theme=site.theme,
        text_size=site.text_size,
        only_topic=site.only_topic,
    )


def start_over(session: Session) -> Session:
    """A new session; nothing of the old one survives."""
    return start(session.site)


def choose_language(session: Session, language: str, only_topic: str | None) -> Session:
    """The same place in another language, where there may be more topics or fewer.

    Args:
        session: The session.
        language: One of the library's languages.
        only_topic: The topic's id where there is exactly one in that language.
    """
    return replace(session, language=language, only_topic=only_topic, trail=_relaid(session))


def stay(session: Session, stands: Callable[[Place], bool]) -> Session:
    """The same place if it still stands, else the last one on the way that does, else the first screen.

    Args:
        session: The session, in a language or a library that it may not have begun in.
        stands: Whether a place is there now.
    """
    way = tuple(place for place in (*session.trail, session.place) if stands(place))
    if not way:
        return touch_to_start(session)
    return replace(session, place=way[-1], trail=way[:-1])


def next_text_size(session: Session) -> Session:
    """The same place in the next larger letters, and after the largest in the smallest; not at the invitation.

    There nobody is: a finger that was on the button when the last visit ended is lifted from it after that.
    """
    if isinstance(session.place, Attract):
        return session
    return replace(session, text_size=_after(session.text_size, tuple(TextSize)), trail=_relaid(session))


def next_theme(session: Session) -> Session:
    """The same place in the next colours: light, dark, high contrast, and light again; not at the invitation."""
    if isinstance(session.place, Attract):
        return session
    return replace(session, theme=_after(session.theme, tuple(ThemeName)))


def touch_to_start(session: Session) -> Session:
    """From the invitation to the first screen: the only topic's Home, or the choice of topics."""
    return replace(session, place=_first_place(session), trail=())


def open_topic(session: Session, topic: str) -> Session:
    """To a topic's Home."""
    return go(session, Home(topic))


def open_chapter(session: Session, chapter: str) -> Session:
    """To the first page of a chapter of the topic the visitor is in; unchanged outside of any topic."""
    topic = topic_in(session)
    return session if topic is None else go(session, Reading(topic, chapter))


def open_section(session: Session, chapter: str, section: int) -> Session:
    """To the page of a chapter on which a section (from 0) begins; unchanged outside of any topic."""
    topic = topic_in(session)
    return session if topic is None else go(session, Reading(topic, chapter, section=section))


def open_glossary(session: Session) -> Session:
    """To all the terms of the topic the visitor is in; unchanged outside of any topic."""
    topic = topic_in(session)
    return session if topic is None else go(session, Glossary(topic))


def open_meaning(session: Session, terms: tuple[str, ...]) -> Session:
    """To what terms mean; unchanged without any, and outside of any topic."""
    topic = topic_in(session)
    return session if topic is None or not terms else go(session, Meaning(topic, terms))


def open_find(session: Session) -> Session:
    """To the search in the topic the visitor is in; unchanged outside of any topic."""
    topic = topic_in(session)
    return session if topic is None else go(session, Find(topic))


def add_letter(session: Session, letter: str) -> Session:
    """One more letter of the word that is searched; unchanged outside of the search."""
    match session.place:
        case Find(typed=typed) as place:
            return replace(session, place=replace(place, typed=typed + letter))
        case _:
            return session


def take_letter_back(session: Session) -> Session:
    """One letter less; unchanged where there is none."""
    match session.place:
        case Find(typed=typed) as place:
            return replace(session, place=replace(place, typed=typed[:-1]))
        case _:
            return session


def open_found(session: Session, word: str) -> Session:
    """To where a word stands in the topic; unchanged outside of any topic."""
    topic = topic_in(session)
    return session if topic is None else go(session, Found(topic, word))


def open_languages(session: Session) -> Session:
    """To the choice of a language."""
    return session if isinstance(session.place, Languages) else go(session, Languages())


def ask_staff(session: Session) -> Session:
    """To the advice to go to the desk."""
    return session if isinstance(session.place, AskStaff) else go(session, AskStaff())


def next_page(session: Session, page_count: int) -> Session:
    """One page on; unchanged on the last one and where there are no pages.

    Args:
        session: The session.
        page_count: How many pages the present place has on this screen.
    """
    place = session.place
    if not isinstance(place, Paged) or place.page + 1 >= page_count:
        return session
    return replace(session, place=replace(place, page=place.page + 1))


def previous_page(session: Session) -> Session:
    """One page back, also before the one the visitor came in by, or one view of a figure; unchanged on the first."""
    place = session.place
    if isinstance(place, ShownFigure) and place.page == 0 and place.view > 0:
        return replace(session, place=_view_before(place))
    if not isinstance(place, Paged) or place.page == 0:
        return session
    return replace(session, place=replace(place, page=place.page - 1))


def turn_reading(session: Session, page: int) -> Session:
    """Another page of the chapter in view, or of the one that Back leads to, as when its words come to stand there."""

    def turned(place: Place) -> Place | None:
        if not isinstance(place, Reading):
            return None
        # On other pages than before the way in is not found again; it is here from now on.
        entered = max(page, 0) if place.section is not None or place.entered else 0
        return replace(place, page=max(page, 0), section=None, entered=entered)

    return with_last(session, turned)


def turn_meaning(session: Session, page: int) -> Session:
    """The same for the words explained that are in view, or that Back leads to."""
    return with_last(session, lambda place: replace(place, page=max(page, 0)) if isinstance(place, Meaning) else None)


def keep_within(session: Session, page_count: int) -> Session:
    """The last page instead of one that does not exist, as when a larger window needs fewer pages."""
    place, last = session.place, max(page_count - 1, 0)
    if not isinstance(place, Paged) or place.page <= last:
        return session
    return replace(session, place=replace(place, page=last))


def chapter_after(session: Session, chapters: Sequence[str]) -> str | None:
    """The chapter that follows the one being read, or None after the last and outside the reading order."""
    match session.place:
        case Reading(chapter=chapter) if chapter in chapters[:-1]:
            return chapters[chapters.index(chapter) + 1]
        case _:
            return None


def next_chapter(session: Session, chapters: Sequence[str]) -> Session:
    """From the end of a chapter to the next one, and from the last one Home.

    Args:
        session: The session.
        chapters: The topic's chapters in reading order.
    """
    following = chapter_after(session, chapters)
    return home(session) if following is None else open_chapter(session, following)


def home(session: Session) -> Session:
    """To the Home of the topic the visitor is in. From Home itself to the choice of topics, if there is one."""
    topic, place = topic_in(session), session.place
    if isinstance(place, Attract):
        return session
    if topic is None or (isinstance(place, Home) and session.only_topic is None):
        return replace(session, place=_choice_of_topics(session), trail=())
    return replace(session, place=Home(topic), trail=_topics_in(session))


def close(session: Session) -> Session:
    """From any page of a place to where the visitor came from."""
    place = session.place
    if isinstance(place, ShownFigure):
        place = replace(place, entered=place.view)
    return back(replace(session, place=replace(place, page=0)) if isinstance(place, Paged) else session)


def back(session: Session) -> Session:  # noqa: PLR0911 (one a kind of step)
    """The way back: a page back where there are pages, else and from the page one came in by to where one came from.

    From the first screen it leads out, to a new session.
    """
    place = session.place
    if isinstance(place, RedFlagCheck) and place.is_hidden:
        # Nobody goes back through what is not seen.
        return replace(session, place=replace(place, is_hidden=False))
    if isinstance(place, Paged) and place.page > 0 and not _is_way_in(place):
        return replace(session, place=replace(place, page=place.page - 1))
    if isinstance(place, ShownFigure) and place.view > place.entered:
        return replace(session, place=_view_before(place))
    if isinstance(place, RedFlagCheck) and place.way:
        before = replace(place, stand=place.way[-1], way=place.way[:-1], shows_why=False, page=0)
        return replace(session, place=before)
    if session.trail and not isinstance(place, Attract):
        return replace(session, place=session.trail[-1], trail=session.trail[:-1])
    match place:
        case Attract():
            return session
        case Home() if session.only_topic is None:
            return replace(session, place=Topics())
        case (
            Reading()
            | Glossary()
            | Meaning()
            | Find()
            | Found()
            | Timeline()
            | MyDay()
            | RedFlagCheck()
            | ShownFigure()
        ):
            return replace(session, place=Home(place.topic))
        case Topics() | Home() | Languages() | AskStaff():
            return start_over(session)
        case _:
            assert_never(place)


def _after(current: _Step, steps: tuple[_Step, ...]) -> _Step:
    return steps[(steps.index(current) + 1) % len(steps)]


def _relaid(session: Session) -> tuple[Place, ...]:
    """The way back where pages become others: from one chapter to another leads only the end of the first."""
    return tuple(
        replace(place, page=LAST_PAGE) if isinstance(place, Reading) and isinstance(following, Reading) else place
        for place, following in pairwise((*session.trail, session.place))
    )


def _view_before(place: ShownFigure) -> ShownFigure:
    return replace(place, view=place.view - 1, entered=min(place.entered, place.view - 1), spot="", page=0)


def _is_way_in(place: Place) -> bool:
    return isinstance(place, Reading) and place.page == place.entered


def _first_place(session: Session) -> Place:
    return Topics() if session.only_topic is None else Home(session.only_topic)


def _choice_of_topics(session: Session) -> Place:
    topics = _topics_in(session)
    return topics[-1] if topics else _first_place(session)


def _topics_in(session: Session) -> tuple[Place, ...]:
    return tuple(place for place in session.trail if isinstance(place, Topics))[-1:]
