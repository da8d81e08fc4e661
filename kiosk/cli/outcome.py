"""How a command ends: its exit code, and its one line on stderr."""

import sys

from kiosk.library_choice import Unchosen

FINE, PROBLEMS, MISUSE = 0, 1, 2


class MisuseError(Exception):
    """A wrong argument or nothing to work on; its text is one line."""


def say(line: str) -> None:
    """One line on stderr."""
    print(f"patient-kiosk: {line}", file=sys.stderr)


def refuse(unchosen: Unchosen) -> int:
    """Says why nothing can be shown, and gives the exit code for it."""
    for line in unchosen.lines:
        say(line)
    return MISUSE if unchosen.misuse else PROBLEMS
