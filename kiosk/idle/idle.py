"""When a terminal takes a visitor for gone: decided from moments on a monotonic clock, in seconds."""

from dataclasses import dataclass
from enum import Enum
from math import ceil
from typing import assert_never

SECONDS_A_WORD = 1.0
"""How long a word may be read: sixty a minute, about half as many as are read aloud in a slow voice."""


class Presence(Enum):
    """Whether somebody is there."""

    NOBODY = 0
    """The invitation stands; there is nothing to throw away."""
    SOMEBODY = 1
    """The terminal was touched a while ago at most."""
    ASKED = 2
    """"Are you still there?" stands on the screen."""


@dataclass(frozen=True)
class Wait:
    """How long the terminal waits on the screen in view, and how long it then asks, in seconds."""

    quiet: float
    asking: float


@dataclass(frozen=True)
class Idle:
    """Who is there, and when they last did something."""

    presence: Presence = Presence.NOBODY
    since: float = 0.0


def quiet_for(shortest: float, words: int) -> float:
    """Seconds without a touch on a screen before the terminal asks: longer where more is to be read.

    Args:
        shortest: The site's wait for such a screen.
        words: How many words stand on it.
    """
    return max(shortest, words * SECONDS_A_WORD)


def touched(idle: Idle, now: float) -> Idle:
    """After a touch or a key: whoever was asked has said that they are there. Of nobody nothing is known yet."""
    match idle.presence:
        case Presence.NOBODY:
            return idle
        case Presence.SOMEBODY | Presence.ASKED:
            return Idle(Presence.SOMEBODY, now)
        case _:
            assert_never(idle.presence)


def arrived(now: float) -> Idle:
    """A visit begins."""
    return Idle(Presence.SOMEBODY, now)


def looked(idle: Idle, wait: Wait, now: float) -> Idle:
    """What has become of somebody who was left alone until now.

    However late one looks, a visitor is asked first, and for the whole time: a terminal that slept throws nobody out.
    """
    match idle.presence:
        case Presence.NOBODY:
            return idle
        case Presence.SOMEBODY:
            return Idle(Presence.ASKED, now) if now >= idle.since + wait.quiet else idle
        case Presence.ASKED:
            return Idle() if now >= idle.since + wait.asking else idle
        case _:
            assert_never(idle.presence)


def next_look(idle: Idle, wait: Wait) -> float | None:
    """When `looked` may say something else; None while nobody is there."""
    match idle.presence:
        case Presence.NOBODY:
            return None
        case Presence.SOMEBODY:
            return idle.since + wait.quiet
        case Presence.ASKED:
            return idle.since + wait.asking
        case _:
            assert_never(idle.presence)


def seconds_left(idle: Idle, wait: Wait, now: float) -> int:
    """Whole seconds until the visitor who is being asked is taken for gone, at least 1; 0 for all others."""
    if idle.presence is not Presence.ASKED:
        return 0
    return max(1, ceil(idle.since + wait.asking - now))
