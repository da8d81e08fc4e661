"""What a terminal's content is to staff: the one it has, what drives offer, and what it had before."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from kiosk.install.installed import is_older


@dataclass(frozen=True)
class Edition:
    """A library as staff see it.

    ``made`` is in UTC, or None where the library does not say; ``mark`` is the beginning of its content's hash;
    ``languages`` are codes; ``topics`` is how many there are.
    """

    made: datetime | None
    mark: str
    languages: tuple[str, ...]
    topics: int

    @property
    def day(self) -> str:
        """The date it was made on, in UTC as everywhere; empty where it does not say."""
        return self.made.date().isoformat() if self.made else ""


@dataclass(frozen=True)
class Offer:
    """A library on a drive.

    ``drive`` is the drive's name, ``name`` the file's on it. ``edition`` is None where it cannot be taken, and
    ``refusal`` says why on one line.
    """

    file: Path
    drive: str
    name: str
    edition: Edition | None
    refusal: str = ""


@dataclass(frozen=True)
class Earlier:
    """What the terminal had so many steps ago; ``is_bundled``: it came with the program."""

    steps: int
    edition: Edition
    is_bundled: bool = False


@dataclass(frozen=True)
class Found:
    """All there is to choose from.

    ``current`` is None where what the terminal has cannot be read. ``notice`` is one line on what is wrong, or empty.
    """

    current: Edition | None = None
    offers: tuple[Offer, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    notice: str = ""


@dataclass(frozen=True)
class Done:
    """The terminal has this edition from now on."""

    edition: Edition


@dataclass(frozen=True)
class Refused:
    """Nothing was changed; ``line`` says why and how to mend it."""

    line: str


class Age(Enum):
    """How an edition stands to the one that the terminal has."""

    NEWER = 0
    SAME = 1
    OLDER = 2


def age_of(edition: Edition, current: Edition | None) -> Age:
    """How an edition stands to the terminal's, by the rule that installing goes by."""
    if current is None:
        return Age.NEWER
    if edition.mark == current.mark:
        return Age.SAME
    return Age.OLDER if is_older(edition.made, current.made) else Age.NEWER


class TerminalContent(Protocol):
    """The terminal's content. Each call takes long, and is made in a thread of its own."""

    def look(self) -> Found:
        """Looks at the terminal and its drives."""

    def install(self, file: Path, *, allow_older: bool, tell: Callable[[str], None]) -> Done | Refused:
        """Installs a library; ``tell`` takes a line for each step."""

    def go_back(self, steps: int, *, tell: Callable[[str], None]) -> Done | Refused:
        """Has the terminal show what it had so many steps ago."""


class NoContent:
    """A terminal that keeps no content of its own: nothing is found, nothing can be installed."""

    def look(self) -> Found:
        """Finds nothing."""
        return Found()

    def install(self, file: Path, *, allow_older: bool, tell: Callable[[str], None]) -> Done | Refused:
        """Refuses."""
        del allow_older, tell
        return Refused(f"{file}: this terminal keeps no content; run 'patient-kiosk install' on one that does")

    def go_back(self, steps: int, *, tell: Callable[[str], None]) -> Done | Refused:
        """Refuses."""
        del steps, tell
        return Refused("there is no earlier content; nothing is changed")
