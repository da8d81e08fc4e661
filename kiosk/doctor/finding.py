"""What the doctor finds: how a thing is, and whether a gap is open."""

from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """How a thing is. The values are what scripts read."""

    FINE = "fine"
    WARNING = "warning"
    """Patients are served, but somebody should look at it."""
    PROBLEM = "problem"
    """It has to be mended."""


@dataclass(frozen=True)
class Finding:
    """A thing that was looked at.

    ``name`` never changes from one version to the next; ``words`` are one line, with the mend where one is needed.
    """

    name: str
    state: State
    words: str


@dataclass(frozen=True)
class Gap:
    """A way out of the kiosk that only the operating system can close.

    ``name`` never changes from one version to the next. ``is_open`` is None where that cannot be told from here.
    ``words`` are one line, which says how to close it where it is not known to be closed.
    """

    name: str
    is_open: bool | None
    words: str
