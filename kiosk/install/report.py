"""What an installation did, step by step, for whoever started it and for whoever gets the stick back."""

import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from enum import Enum
from pathlib import Path

from kiosk.shared.plain_file import reason
from kiosk.shared.whole_file import write_whole

SUFFIX = ".report.txt"
_LONGEST = 500
"""Letters of a line: a hostile library may have names of any length."""


class Step(Enum):
    """What is being done; its value says so to staff, and is told when it begins."""

    COPY = "copying the library"
    READ_BACK = "reading the copy back"
    EXAMINE = "examining every page"
    COMPARE = "comparing it with what is shown"
    SWITCH = "switching to it"
    TIDY = "tidying up"


class Report:
    """Gathers a line for each step that was done, and tells each step when it begins."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._lines: list[str] = []

    @property
    def lines(self) -> tuple[str, ...]:
        """What was done so far."""
        return tuple(self._lines)

    def begin(self, step: Step) -> None:
        """A step begins."""
        self._tell(step.value)

    def add(self, line: str) -> None:
        """Something was done."""
        self._lines.append(one_line(line))


def one_line(words: str) -> str:
    """Words on one line: a name in somebody's library may hold anything, also what a terminal would obey."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in words)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def write_beside(file: Path, lines: Iterable[str], moment: datetime) -> str:
    """Leaves a report beside a library on its stick; why that could not be, in one line, or nothing.

    Nothing is left beside what is no file: there is no stick, only a slip of the hand.
    """
    with suppress(OSError, ValueError):
        if not stat.S_ISREG(file.lstat().st_mode):
            return ""
        path = file.with_name(f"{file.name}{SUFFIX}")
        text = "\n".join((f"{file.name}, {moment:%Y-%m-%d %H:%M} UTC by this terminal's clock", *lines, ""))
        try:
            write_whole(text.encode("utf-8", "backslashreplace"), path)
        except OSError as error:
            return one_line(
                f"{path}: the report cannot be written ({reason(error)}); the installation is not touched by that"
            )
    return ""
