"""Where the invitation stands in each minute: always a little elsewhere, so that nothing burns into the glass."""

from math import cos, pi, sin

REACH = 2.0
"""Millimetres: how far from its middle the invitation goes at most, each way."""
MINUTES_AROUND = 23
"""Minutes after which it is back where it was; on the way down it goes another number of times than across."""


def drift(minute: int) -> tuple[float, float]:
    """How far right and down of its middle the invitation stands in a minute since it was shown, in millimetres.

    Two neighbouring minutes are never at the same place.
    """
    turn = 2 * pi * (minute % MINUTES_AROUND) / MINUTES_AROUND
    return REACH * sin(turn), REACH * (cos(2 * turn) - 1) / 2
