"""The moves into and through the red-flag questions. None of them ever fails."""

from dataclasses import replace

from kiosk.session.place import RedFlagCheck
from kiosk.session.session import Session
from kiosk.session.trail import go, topic_in, with_last


def open_red_flags(session: Session) -> Session:
    """To the red-flag questions of the topic the visitor is in, with nothing answered; unchanged outside of any."""
    topic = topic_in(session)
    return session if topic is None else go(session, RedFlagCheck(topic))


def step(session: Session, place: RedFlagCheck) -> Session:
    """The next place in the questions; unchanged where the visitor does not stand in them."""
    return replace(session, place=place) if isinstance(session.place, RedFlagCheck) else session


def turn_red_flags(session: Session, page: int) -> Session:
    """Another page of the words in view, as when they come to stand there."""
    return with_last(
        session, lambda place: replace(place, page=max(page, 0)) if isinstance(place, RedFlagCheck) else None
    )
