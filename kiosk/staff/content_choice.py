"""The way to new content, step by step: what is found, what is chosen, what is asked once more, what became of it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias, assert_never

from kiosk.staff.editions import Age, Done, Earlier, Edition, Found, Offer, Refused, age_of


@dataclass(frozen=True)
class Looking:
    """The drives are being looked at."""


@dataclass(frozen=True)
class Choosing:
    """What the terminal has, and what drives offer."""

    found: Found


@dataclass(frozen=True)
class Comparing:
    """The terminal's edition and the one on a drive; ``is_doubted``: it is asked once more, as that one is older."""

    found: Found
    offer: Offer
    edition: Edition
    is_doubted: bool = False

    @property
    def age(self) -> Age:
        """How the offered one stands to the terminal's."""
        return age_of(self.edition, self.found.current)


@dataclass(frozen=True)
class LookingBack:
    """What the terminal had before."""

    found: Found


@dataclass(frozen=True)
class GoingBack:
    """The terminal's edition and an earlier one."""

    found: Found
    earlier: Earlier


@dataclass(frozen=True)
class Install:
    """A library is to be installed."""

    file: Path
    allow_older: bool


@dataclass(frozen=True)
class GoBack:
    """What the terminal had so many steps ago is to be shown."""

    steps: int


Task: TypeAlias = Install | GoBack


@dataclass(frozen=True)
class Working:
    """A task runs and cannot be left; ``words`` say which step it is at."""

    task: Task
    words: str = ""


@dataclass(frozen=True)
class Ended:
    """What became of it."""

    outcome: Done | Refused


Stand: TypeAlias = Looking | Choosing | Comparing | LookingBack | GoingBack | Working | Ended


def found(stand: Stand, what: Found) -> Stand:
    """After the drives were looked at."""
    return Choosing(what) if isinstance(stand, Looking) else stand


def look_again(stand: Stand) -> Stand:
    """After staff put another drive in."""
    return Looking() if isinstance(stand, Choosing) else stand


def look_back(stand: Stand) -> Stand:
    """After staff ask for what the terminal had before."""
    return LookingBack(stand.found) if isinstance(stand, Choosing) and stand.found.earlier else stand


def chosen(stand: Stand, at: int) -> Stand:
    """After a row was touched; one that cannot be taken leads nowhere."""
    match stand:
        case Choosing(what) if 0 <= at < len(what.offers):
            offer = what.offers[at]
            return stand if offer.edition is None else Comparing(what, offer, offer.edition)
        case LookingBack(what) if 0 <= at < len(what.earlier):
            return GoingBack(what, what.earlier[at])
        case _:
            return stand


def confirmed(stand: Stand) -> Stand:
    """After "Install" or "Go back": work begins, but with an older edition only after a second confirmation."""
    match stand:
        case Comparing(age=Age.OLDER):
            return replace(stand, is_doubted=True)
        case Comparing(offer=offer):
            return Working(Install(offer.file, allow_older=False))
        case GoingBack():
            return Working(GoBack(stand.earlier.steps))
        case _:
            return stand


def insisted(stand: Stand) -> Stand:
    """After "Install the older one"."""
    if isinstance(stand, Comparing) and stand.is_doubted:
        return Working(Install(stand.offer.file, allow_older=True))
    return stand


def told(stand: Stand, words: str) -> Stand:
    """After another step of the work began."""
    return replace(stand, words=words) if isinstance(stand, Working) else stand


def ended(stand: Stand, outcome: Done | Refused) -> Stand:
    """After the work."""
    return Ended(outcome) if isinstance(stand, Working) else stand


def failed(stand: Stand, line: str) -> Stand:
    """After a fault of the program, wherever it came; ``line`` is for staff."""
    return ended(found(stand, Found(notice=line)), Refused(line))


def back(stand: Stand) -> Stand | None:
    """After Back: one step; None leads to the staff page. Work is not left, and after it all is looked at anew."""
    match stand:
        case Looking() | Choosing():
            return None
        case Comparing(is_doubted=True):
            return replace(stand, is_doubted=False)
        case Comparing() | LookingBack():
            return Choosing(stand.found)
        case GoingBack():
            return LookingBack(stand.found)
        case Working():
            return stand
        case Ended():
            return Looking()
    assert_never(stand)


def found_at(stand: Stand) -> Found:
    """What there is to choose from."""
    match stand:
        case Choosing(what) | LookingBack(what) | Comparing(found=what) | GoingBack(found=what):
            return what
        case Looking() | Working() | Ended():
            return Found()
    assert_never(stand)


def edition_at(stand: Stand) -> Edition | None:
    """The edition that is chosen, or that the terminal has since the work; None where there is none."""
    match stand:
        case Comparing(edition=edition) | GoingBack(earlier=Earlier(edition=edition)) | Ended(Done(edition)):
            return edition
        case Looking() | Choosing() | LookingBack() | Working() | Ended():
            return None
    assert_never(stand)


def problem_at(stand: Stand) -> str:
    """What staff have to know, one line; empty where all is well."""
    match stand:
        case Ended(Refused(line)):
            return line
        case _:
            return found_at(stand).notice
