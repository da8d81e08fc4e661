"""What staff are told of the terminal; whoever runs it fills it in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ContentFacts:
    """A topic that is shown.

    ``version`` is the beginning of the content's hash. ``reviewed`` and ``next_review`` are dates as written; the
    first is empty where nobody clinical has checked it. ``is_overdue``: its next check should have been.
    """

    title: str
    version: str
    reviewed: str
    next_review: str
    is_overdue: bool


@dataclass(frozen=True)
class HealthLine:
    """One thing that was looked at: its name, whether it is well, and one line on it."""

    name: str
    is_ok: bool
    words: str


@dataclass(frozen=True)
class StaffFacts:
    """The terminal at a moment.

    ``program`` is its version. ``has_fallen_back``: what should be shown is damaged and the bundled content stands
    in. ``notices`` are lines on what is wrong with the settings. ``running_since`` is on the monotonic clock, in
    seconds.
    """

    program: str
    clinic_name: str
    contents: tuple[ContentFacts, ...]
    languages: tuple[str, ...]
    has_fallen_back: bool
    notices: tuple[str, ...]
    pin_is_set: bool
    running_since: float
    health: tuple[HealthLine, ...]
