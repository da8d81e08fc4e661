"""The moves on a recovery timeline: its marker, and the question for the day. None of them ever fails."""

from dataclasses import replace

from kiosk.session.place import FIRST_AGO, AllStages, Mark, MyDay, Timeline
from kiosk.session.session import Session
from kiosk.session.trail import go, topic_in, with_last


def open_timeline(session: Session) -> Session:
    """To the recovery timeline of the topic the visitor is in; unchanged outside of any topic."""
    topic = topic_in(session)
    return session if topic is None else go(session, Timeline(topic))


def put_marker(session: Session, mark: Mark) -> Session:
    """Puts the marker of a timeline somewhere, also as the answer to the question for the day.

    The first mark is a step on the way back, which leads to all stages; each further one replaces it.
    """
    match session.place:
        case Timeline(mark=AllStages()) as place:
            return session if isinstance(mark, AllStages) else go(session, replace(place, mark=mark))
        case Timeline() as place:
            return session if mark == place.mark else replace(session, place=replace(place, mark=mark, page=0))
        case MyDay() if session.trail and isinstance(session.trail[-1], Timeline):
            return put_marker(replace(session, place=session.trail[-1], trail=session.trail[:-1]), mark)
        case MyDay(topic=topic):
            return put_marker(replace(session, place=Timeline(topic)), mark)
        case _:
            return session


def open_my_day(session: Session) -> Session:
    """From a timeline to the question when the injection was. What was looked at before is no answer to it."""
    match session.place:
        case Timeline(topic=topic):
            return go(session, MyDay(topic))
        case _:
            return session


def step_ago(session: Session, days: int, longest: int) -> Session:
    """So many days more ago, or fewer; unchanged outside of the question.

    Args:
        session: The session.
        days: The step; negative towards today.
        longest: The most days ago.
    """
    match session.place:
        case MyDay(ago=ago) as place:
            return replace(session, place=replace(place, ago=max(min(ago + days, longest), FIRST_AGO)))
        case _:
            return session


def turn_timeline(session: Session, page: int) -> Session:
    """The same for the card of a timeline."""
    return with_last(session, lambda place: replace(place, page=max(page, 0)) if isinstance(place, Timeline) else None)
