"""What a value of the settings may be. A check gives the value as the program has it, or says what it should be."""

import re
from collections.abc import Callable
from datetime import time
from typing import TypeVar

from kiosk.display.theme import ThemeName

LONGEST = 60
"""Letters of a name, a number or a file's name."""
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
"""A language as folders of content are named."""
CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")

T = TypeVar("T")
Check = Callable[[object], T]
"""Raises `WrongValueError` for a value that is not taken."""

_JOINERS = str.maketrans("", "", "\u200c\u200d")
"""Unseen, but some scripts cannot be written without them."""


_NOT_IN_NAMES = frozenset('/\\:*?"<>|')


class WrongValueError(Exception):
    """A value that is not taken; its text says what there should be."""


def words(value: object) -> str:
    """A piece of text for the screen, with its spaces evened out."""
    if isinstance(value, str) and value.strip() and len(value) <= LONGEST and value.translate(_JOINERS).isprintable():
        return " ".join(value.split())
    raise WrongValueError(f"a piece of text in quotes, of at most {LONGEST} letters")


def file_name(value: object) -> str:
    """The name of a file in the same folder, on any system."""
    if isinstance(value, str) and _is_plain(value):
        return value
    raise WrongValueError(f"the name of a file beside this one, in quotes, without a folder, at most {LONGEST} letters")


def languages(value: object) -> tuple[str, ...]:
    """Languages by their codes, at least one and each once."""
    if isinstance(value, list):
        codes = tuple(each for each in value if isinstance(each, str) and LANGUAGE.fullmatch(each))
        if 0 < len(codes) == len(value) == len(set(codes)):
            return codes
    raise WrongValueError('a list of codes, each once, like ["en", "de"]')


def theme(value: object) -> ThemeName:
    """A theme by its name in small letters."""
    for each in ThemeName:
        if value == each.name.lower():
            return each
    raise WrongValueError(" or ".join(f'"{each.name.lower()}"' for each in ThemeName))


def yes_or_no(value: object) -> bool:
    """Whether something is so."""
    if isinstance(value, bool):
        return value
    raise WrongValueError("true or false, without quotes")


def clock(value: object) -> time:
    """A time of the day, to the minute."""
    if isinstance(value, str) and (found := CLOCK.fullmatch(value)):
        return time(int(found[1]), int(found[2]))
    raise WrongValueError('a time in quotes from "00:00" to "23:59"')


def whole(least: int, most: int) -> Check[int]:
    """A whole number within bounds, both taken."""

    def check(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        raise WrongValueError(f"a whole number from {least} to {most}")

    return check


def number(least: float, most: float) -> Check[float]:
    """A number within bounds, both taken."""

    def check(value: object) -> float:
        # What is no number at all (nan) is within no bounds.
        if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
            return float(value)
        raise WrongValueError(f"a number from {least} to {most}")

    return check


def _is_plain(name: str) -> bool:
    """Whether a file may be called so everywhere; no folder, no drive, not hidden."""
    return (
        0 < len(name) <= LONGEST and name.isprintable() and name == name.strip(". ") and not _NOT_IN_NAMES & set(name)
    )
