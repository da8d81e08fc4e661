"""What staff change by steps: from one value of an option to the next, as settings."""

from dataclasses import replace
from datetime import time
from enum import Enum
from typing import assert_never

from kiosk.display.theme import ThemeName
from kiosk.site.settings import Night, Settings

VOLUMES = tuple(range(0, 101, 25))
IDLE_SECONDS = tuple(range(60, 601, 30))
LONGEST_RESULTS = 1800
"""Seconds: the most that settings take."""
EVENING, MORNING = 17, 6
"""Hours: the nights that are offered begin with this one, and end at that one until staff say otherwise."""

_OFF = -1
_NIGHT_STARTS = (_OFF, *((EVENING + hours) % 24 for hours in range(24)))


class Option(Enum):
    """What staff can change at the glass."""

    THEME = 0
    LOWER_CONTROLS = 1
    VOLUME = 2
    IDLE = 3
    DIM_FROM = 4
    DIM_UNTIL = 5


class Step(Enum):
    """Which way an option goes."""

    LESS = -1
    MORE = 1


def value_of(settings: Settings, option: Option) -> int:
    """An option as a number: a theme's, 0 or 1, per cent, seconds, or the minute of the day; -1 where it is off."""
    night = settings.night
    match option:
        case Option.THEME:
            return settings.theme.value
        case Option.LOWER_CONTROLS:
            return int(settings.lower_controls)
        case Option.VOLUME:
            return settings.volume
        case Option.IDLE:
            return settings.idle.seconds
        case Option.DIM_FROM:
            return _minute(night.dim_from) if night else _OFF
        case Option.DIM_UNTIL:
            return _minute(night.dim_until) if night else _OFF
    assert_never(option)


def stepped(settings: Settings, option: Option, step: Step) -> Settings:
    """The settings after a step of an option; the same where there is none further."""
    match option:
        case Option.THEME:
            return replace(settings, theme=ThemeName(_next(tuple(range(len(ThemeName))), settings.theme.value, step)))
        case Option.LOWER_CONTROLS:
            return replace(settings, lower_controls=step is Step.MORE)
        case Option.VOLUME:
            return replace(settings, volume=_next(VOLUMES, settings.volume, step))
        case Option.IDLE:
            return _with_idle(settings, _next(IDLE_SECONDS, settings.idle.seconds, step))
        case Option.DIM_FROM:
            return replace(settings, night=_night_from(settings.night, step))
        case Option.DIM_UNTIL:
            return replace(settings, night=settings.night and _night_until(settings.night, step))
    assert_never(option)


def can_step(settings: Settings, option: Option, step: Step) -> bool:
    """Whether there is a further value that way."""
    return stepped(settings, option, step) != settings


def _next(values: tuple[int, ...], value: int, step: Step) -> int:
    """The nearest of some rising values beyond one, or the same where there is none."""
    if step is Step.MORE:
        return next((each for each in values if each > value), value)
    return next((each for each in reversed(values) if each < value), value)


def _with_idle(settings: Settings, seconds: int) -> Settings:
    """Results keep as much more time as they had."""
    idle = settings.idle
    more = idle.results - idle.seconds
    results = max(seconds, min(seconds + more, LONGEST_RESULTS))
    if seconds == idle.seconds:
        return settings
    return replace(settings, idle=replace(idle, seconds=seconds, results=results))


def _night_from(night: Night | None, step: Step) -> Night | None:
    """Off, then the evening's hours, then those after midnight, up to the hour before the first."""
    at = _NIGHT_STARTS.index(night.dim_from.hour if night else _OFF)
    is_between = night is not None and night.dim_from.minute > 0
    to = at if is_between and step is Step.LESS else min(at + step.value, len(_NIGHT_STARTS) - 1)
    if to < 0 or (to == at and step is Step.MORE):
        return night
    if to == 0:
        return None
    start = time(_NIGHT_STARTS[to])
    until = night.dim_until if night else time(MORNING)
    if start != until:
        return Night(start, until)
    # A night that ends as it begins is none: it ends an hour later.
    return Night(start, time((start.hour + 1) % 24))


def _night_until(night: Night, step: Step) -> Night:
    """The hours around the clock but the one at which the night begins."""
    hour, minute = night.dim_until.hour, night.dim_until.minute
    to = hour if minute and step is Step.LESS else (hour + step.value) % 24
    until = time(to)
    return Night(night.dim_from, until if until != night.dim_from else time((to + step.value) % 24))


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
