"""Where staff stand behind the door, and when it falls shut: decided from moments on a monotonic clock, in seconds."""

from dataclasses import dataclass, replace
from enum import Enum
from math import ceil
from typing import assert_never

PIN_SECONDS = 30.0
"""Without a touch the PIN pad goes after that."""
STAFF_SECONDS = 60.0
"""Without a touch any other page goes after that."""
CLEANING_SECONDS = 30.0


class Page(Enum):
    """What staff see."""

    CLOSED = 0
    """Nothing: the screens belong to patients."""
    PIN = 1
    STAFF = 2
    OPTIONS = 3
    CALIBRATION = 4
    CLEANING = 5
    """The glass may be wiped; it ends by itself."""
    HEALTH = 6
    CONTENT = 7
    """New content, and the way back to earlier one."""


class Question(Enum):
    """What is asked once more before it is done, on the staff page."""

    CLOSE = 1
    RESTART = 2


FROM_STAFF = frozenset({Page.OPTIONS, Page.CALIBRATION, Page.CLEANING, Page.HEALTH, Page.CONTENT})
"""Where the staff page leads."""


@dataclass(frozen=True)
class StaffArea:
    """The page, when it was touched last (cleaning: when it began), and what is asked.

    ``is_held``: work runs on the page, and nobody and no time leaves it.
    """

    page: Page = Page.CLOSED
    since: float = 0.0
    question: Question | None = None
    is_held: bool = False


def knocked(area: StaffArea, now: float) -> StaffArea:
    """After the gesture."""
    return StaffArea(Page.PIN, now) if area.page is Page.CLOSED else area


def let_in(area: StaffArea, now: float) -> StaffArea:
    """After the right PIN."""
    return StaffArea(Page.STAFF, now) if area.page is Page.PIN else area


def chosen(area: StaffArea, page: Page, now: float) -> StaffArea:
    """After a choice on the staff page; from anywhere else nothing leads to a page."""
    is_choice = area.page is Page.STAFF and area.question is None and page in FROM_STAFF
    return StaffArea(page, now) if is_choice else area


def asked(area: StaffArea, question: Question, now: float) -> StaffArea:
    """After a choice that is asked once more."""
    return StaffArea(Page.STAFF, now, question) if area.page is Page.STAFF else area


def back(area: StaffArea, now: float) -> StaffArea:
    """After Back, No, or Close: one step towards the patients. Cleaning is not left."""
    match area.page:
        case Page.CLOSED | Page.CLEANING:
            return area
        case Page.PIN:
            return StaffArea()
        case Page.STAFF:
            return StaffArea() if area.question is None else StaffArea(Page.STAFF, now)
        case Page.OPTIONS | Page.CALIBRATION | Page.HEALTH | Page.CONTENT:
            return area if area.is_held else StaffArea(Page.STAFF, now)
    assert_never(area.page)


def held(area: StaffArea) -> StaffArea:
    """After work began that has to be finished."""
    return replace(area, is_held=True) if area.page is Page.CONTENT else area


def let_go(area: StaffArea, now: float) -> StaffArea:
    """After it is finished: there is as much time to read what came of it as after a touch."""
    return replace(area, since=now, is_held=False) if area.is_held else area


def touched(area: StaffArea, now: float) -> StaffArea:
    """After a touch or a key. Wiping the glass is none."""
    return area if area.page in {Page.CLOSED, Page.CLEANING} else replace(area, since=now)


def due(area: StaffArea) -> float | None:
    """When `looked` says something else; None while the door is shut, or work runs."""
    if area.is_held:
        return None
    match area.page:
        case Page.CLOSED:
            return None
        case Page.PIN:
            return area.since + PIN_SECONDS
        case Page.CLEANING:
            return area.since + CLEANING_SECONDS
        case Page.STAFF | Page.OPTIONS | Page.CALIBRATION | Page.HEALTH | Page.CONTENT:
            return area.since + STAFF_SECONDS
    assert_never(area.page)


def looked(area: StaffArea, now: float) -> StaffArea:
    """What has become of the page by now: whoever walks away leaves the door shut."""
    until = due(area)
    if until is None or now < until:
        return area
    return StaffArea(Page.STAFF, now) if area.page is Page.CLEANING else StaffArea()


def cleaning_left(area: StaffArea, now: float) -> int:
    """Whole seconds for which the glass may still be wiped, at least 1; 0 on other pages."""
    if area.page is not Page.CLEANING:
        return 0
    return max(1, ceil(area.since + CLEANING_SECONDS - now))
