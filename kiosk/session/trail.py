"""The way a visitor came: remembered place by place, so that Back leads along it."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.session.place import Place, topic_of
from kiosk.session.session import Session

TRAIL_LIMIT = 64
"""Places remembered for the way back. Beyond it the oldest is forgotten, and Back ends at Home all the same."""


def go(session: Session, place: Place) -> Session:
    """To a place, from which Back leads here."""
    return replace(session, place=place, trail=(*session.trail, session.place)[-TRAIL_LIMIT:])


def with_last(session: Session, changed: Callable[[Place], Place | None]) -> Session:
    """The session with another place for the latest on the way that there is one for; unchanged where there is none."""
    way = [*session.trail, session.place]
    for at in reversed(range(len(way))):
        place = changed(way[at])
        if place is not None:
            way[at] = place
            return replace(session, place=way[-1], trail=tuple(way[:-1]))
    return session


def topic_in(session: Session) -> str | None:
    """The id of the topic the visitor is in, or came from last; None outside of any."""
    for place in (session.place, *reversed(session.trail)):
        topic = topic_of(place)
        if topic is not None:
            return topic
    return None
