"""What the bar along the bottom offers, derived from where the visitor stands."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never

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
    Reading,
    RedFlagCheck,
    ShownFigure,
    Timeline,
    Topics,
)
from kiosk.session.session import Session


class Forward(Enum):
    """Where Next leads."""

    NOWHERE = 0
    """There is no Next."""
    PAGE = 1
    """To the next page."""
    CHAPTER = 2
    """To the chapter after this one."""
    HOME = 3
    """Home, from the end of the last chapter."""
    CLOSE = 4
    """Back to where a card or a figure was opened, from its last page."""
    VIEW = 5
    """To the next view of a figure."""
    PICTURE = 6
    """From the words on a part of a drawing back to the drawing."""


@dataclass(frozen=True)
class BarState:
    """The bar's inputs to layout.

    ``page`` counts from 1; ``page_count`` is 0 while it is not known; ``next_title`` is the next chapter's, or empty;
    ``has_view_before``: another view of the figure in view stands before this one;
    ``counts_pages``: the number of the page says something to a visitor.
    """

    can_go_home: bool = False
    page: int = 1
    page_count: int = 1
    forward: Forward = Forward.NOWHERE
    next_title: str = ""
    can_ask_staff: bool = True
    has_languages: bool = False
    can_choose_language: bool = True
    text_size: TextSize = TextSize.NORMAL
    theme: ThemeName = ThemeName.LIGHT
    has_view_before: bool = False
    counts_pages: bool = True


def bar_of(
    session: Session, page_count: int, next_title: str | None, *, has_languages: bool = False, view_count: int = 1
) -> BarState:
    """The bar at the session's place.

    Args:
        session: The session.
        page_count: How many pages the place has on this screen; 0 where it is not known yet.
        next_title: The title of the chapter that follows, or None after the last.
        has_languages: Whether there is another language to choose.
        view_count: How many views the figure in view has.
    """
    return replace(
        _state_at(session, page_count, next_title, view_count),
        can_ask_staff=not isinstance(session.place, AskStaff),
        can_choose_language=not isinstance(session.place, Languages),
        has_languages=has_languages,
        text_size=session.text_size,
        theme=session.theme,
    )


def _state_at(  # noqa: PLR0911 (one a place)
    session: Session, page_count: int, next_title: str | None, view_count: int
) -> BarState:
    match session.place:
        case Attract():
            return BarState()
        case AskStaff() | Languages() | Find() | MyDay():
            return BarState(can_go_home=True)
        case Topics(page=page):
            return BarState(False, page + 1, page_count, _turn(page, page_count))
        case Home(page=page):
            can_go_home = page > 0 or session.only_topic is None
            return BarState(can_go_home, page + 1, page_count, _turn(page, page_count))
        case Glossary(page=page) | Found(page=page):
            return BarState(True, page + 1, page_count, _turn(page, page_count))
        case Meaning(page=page):
            # Where its pages are not counted yet there is at least one more.
            forward = _turn(page, page_count, Forward.CLOSE) if page_count else Forward.PAGE
            return BarState(True, page + 1, page_count, forward)
        case RedFlagCheck(is_hidden=True):
            return BarState(can_go_home=True)
        case Timeline(page=page) | RedFlagCheck(page=page):
            return BarState(True, page + 1, page_count, _turn(page, page_count) if page_count else Forward.PAGE)
        case Reading(page=page):
            return _reading_state(page, page_count, next_title)
        case ShownFigure() as place:
            return _figure_state(place, page_count, view_count)
        case _:
            assert_never(session.place)


def _figure_state(place: ShownFigure, page_count: int, view_count: int) -> BarState:
    at_end = Forward.VIEW if place.view + 1 < view_count else Forward.CLOSE
    if place.spot and place.page > 0:
        at_end = Forward.PICTURE
    # Where its pages are not counted yet there is at least one more.
    forward = _turn(place.page, page_count, at_end) if page_count else Forward.PAGE
    return BarState(True, place.page + 1, page_count, forward, has_view_before=place.view > 0, counts_pages=False)


def _reading_state(page: int, page_count: int, next_title: str | None) -> BarState:
    if page + 1 < page_count or page_count == 0:
        return BarState(True, page + 1, page_count, Forward.PAGE)
    end = Forward.HOME if next_title is None else Forward.CHAPTER
    return BarState(True, page + 1, page_count, end, next_title or "")


def _turn(page: int, page_count: int, at_end: Forward = Forward.NOWHERE) -> Forward:
    return Forward.PAGE if page + 1 < page_count else at_end
