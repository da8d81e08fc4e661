"""The moves: each takes a session and gives the next one. None of them ever fails."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar, assert_never

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.session.place import AskStaff, Attract, Home, Place, Reading, Topics, topic_of
from kiosk.session.session import Session, Site

_Step = TypeVar("_Step")

TRAIL_LIMIT = 64
"""Places remembered for the way back. Beyond it the oldest is forgotten, and Back ends at Home all the same."""


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
    return replace(session, language=language, only_topic=only_topic)


def next_text_size(session: Session) -> Session:
    """The same place in the next larger letters, and after the largest in the smallest."""
    return replace(session, text_size=_after(session.text_size, tuple(TextSize)))


def next_theme(session: Session) -> Session:
    """The same place in the next colours: light, dark, high contrast, and light again."""
    return replace(session, theme=_after(session.theme, tuple(ThemeName)))


def touch_to_start(session: Session) -> Session:
    """From the invitation to the first screen: the only topic's Home, or the choice of topics."""
    return replace(session, place=_first_place(session), trail=())


def open_topic(session: Session, topic: str) -> Session:
    """To a topic's Home."""
    return _go(session, Home(topic))


def open_chapter(session: Session, chapter: str) -> Session:
    """To the first page of a chapter of the topic the visitor is in; unchanged outside of any topic."""
    topic = _topic(session)
    return session if topic is None else _go(session, Reading(topic, chapter))


def ask_staff(session: Session) -> Session:
    """To the advice to go to the desk."""
    return session if isinstance(session.place, AskStaff) else _go(session, AskStaff())


def next_page(session: Session, page_count: int) -> Session:
    """One page on; unchanged on the last one and where there are no pages.

    Args:
        session: The session.
        page_count: How many pages the present place has on this screen.
    """
    match session.place:
        case Topics() | Home() | Reading() as place if place.page + 1 < page_count:
            return replace(session, place=replace(place, page=place.page + 1))
        case _:
            return session


def turn_to(session: Session, page: int) -> Session:
    """Another page of the chapter, as when the words in view come to stand there; unchanged outside of any."""
    match session.place:
        case Reading() as place:
            return replace(session, place=replace(place, page=max(page, 0)))
        case _:
            return session


def keep_within(session: Session, page_count: int) -> Session:
    """The last page instead of one that does not exist, as when a larger window needs fewer pages."""
    last = max(page_count - 1, 0)
    match session.place:
        case Topics() | Home() | Reading() as place if place.page > last:
            return replace(session, place=replace(place, page=last))
        case _:
            return session


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
    topic = _topic(session)
    match session.place:
        case Attract():
            return session
        case Home() if session.only_topic is None:
            return replace(session, place=_choice_of_topics(session), trail=())
        case Home() | Topics() | Reading() | AskStaff() if topic is None:
            return replace(session, place=_choice_of_topics(session), trail=())
        case Home() | Topics() | Reading() | AskStaff():
            return replace(session, place=Home(topic), trail=_topics_in(session))
        case _:
            assert_never(session.place)


def back(session: Session) -> Session:
    """The way back: a page back where there are pages, else to where the visitor came from.

    From the first screen it leads out, to a new session.
    """
    match session.place:
        case Attract():
            return session
        case Topics() | Home() | Reading() as place if place.page > 0:
            return replace(session, place=replace(place, page=place.page - 1))
        case Topics() | Home() | Reading() | AskStaff() if session.trail:
            return replace(session, place=session.trail[-1], trail=session.trail[:-1])
        case Reading(topic=topic):
            return replace(session, place=Home(topic))
        case Home() if session.only_topic is None:
            return replace(session, place=Topics())
        case Topics() | Home() | AskStaff():
            return start_over(session)
        case _:
            assert_never(session.place)


def _after(current: _Step, steps: tuple[_Step, ...]) -> _Step:
    return steps[(steps.index(current) + 1) % len(steps)]


def _go(session: Session, place: Place) -> Session:
    return replace(session, place=place, trail=(*session.trail, session.place)[-TRAIL_LIMIT:])


def _first_place(session: Session) -> Place:
    return Topics() if session.only_topic is None else Home(session.only_topic)


def _choice_of_topics(session: Session) -> Place:
    topics = _topics_in(session)
    return topics[-1] if topics else _first_place(session)


def _topics_in(session: Session) -> tuple[Place, ...]:
    return tuple(place for place in session.trail if isinstance(place, Topics))[-1:]


def _topic(session: Session) -> str | None:
    for place in (session.place, *reversed(session.trail)):
        topic = topic_of(place)
        if topic is not None:
            return topic
    return None
