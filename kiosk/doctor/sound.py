"""The one sound: whether it is heard, as far as one can tell without making it."""

import shutil
from collections.abc import Callable

from kiosk.doctor.finding import Finding, State
from kiosk.sound.player import PROGRAMS, find_player


def sound_finding(volume: int, which: Callable[[str], str | None] = shutil.which) -> Finding:
    """Whether there is something to play it with.

    Args:
        volume: The site's, from 0 to 100.
        which: The path of a program by its name, or None.
    """
    asked: list[str | None] = []

    def find(name: str) -> str | None:
        asked.append(which(name))
        return asked[-1]

    player = find_player(find)
    if volume == 0:
        return Finding("sound", State.FINE, "silent: the volume is 0")
    if player is None:
        programs = ", ".join(name for name, *_ in PROGRAMS)
        words = f"silent: there is no program to play it; install one of {programs}, or set the volume to 0"
        return Finding("sound", State.WARNING, words)
    program = asked[-1] if asked else None
    return Finding("sound", State.FINE, f"played by {program or 'the system itself'}, volume {volume}")


def speech_finding() -> Finding:
    """What is read aloud."""
    return Finding("speech", State.FINE, "none: this version reads nothing aloud")


def printing_finding() -> Finding:
    """What is printed."""
    return Finding("printing", State.FINE, "none: this version prints nothing")
