"""The moves into and through a figure. None of them ever fails."""

from dataclasses import replace

from kiosk.session.place import ShownFigure
from kiosk.session.session import Session
from kiosk.session.trail import go, topic_in, with_last


def open_figure(session: Session, figure: str, view: int = 0) -> Session:
    """To a figure of the topic the visitor is in, at one of its views (from 0); unchanged outside of any topic."""
    topic = topic_in(session)
    return session if topic is None else go(session, ShownFigure(topic, figure, view, entered=view))


def choose_view(session: Session, view: int) -> Session:
    """To another view (from 0) of the figure in view, from which Back leads out."""
    match session.place:
        case ShownFigure() as place:
            return replace(session, place=replace(place, view=view, entered=view, spot="", page=0))
        case _:
            return session


def next_view(session: Session, count: int) -> Session:
    """To the view after this one; unchanged at the last.

    Args:
        session: The session.
        count: How many views the figure has.
    """
    match session.place:
        case ShownFigure(view=view) as place if view + 1 < count:
            return replace(session, place=replace(place, view=view + 1, spot="", page=0))
        case _:
            return session


def choose_spot(session: Session, spot: str, page: int) -> Session:
    """To what a part of the drawing is; from that back to the whole, if it was chosen before.

    Args:
        session: The session.
        spot: One of the view's.
        page: The page (from 0) on which its words begin.
    """
    match session.place:
        case ShownFigure() as place if place.spot == spot:
            return replace(session, place=replace(place, spot="", page=0))
        case ShownFigure() as place:
            return replace(session, place=replace(place, spot=spot, page=page))
        case _:
            return session


def turn_figure(session: Session, page: int) -> Session:
    """Another page of the words in view, as when they come to stand there."""
    return with_last(
        session, lambda place: replace(place, page=max(page, 0)) if isinstance(place, ShownFigure) else None
    )
