"""What staff are told beside the page, as one value."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never

from kiosk.preview.folder_reader import Changed, Gone
from kiosk.shared.problem import Problem, Severity


class Standing(Enum):
    """How what the screen shows stands to the folder."""

    CHECKING = 0
    """The folder has not been checked yet."""
    NEWEST = 1
    """The screen shows the folder as it is."""
    LAST_GOOD = 2
    """It shows what was good last."""
    OTHER_TEXT = 3
    """Nothing good of the folder was ever shown or kept; it shows the text that came with the program."""


@dataclass(frozen=True)
class ProblemRow:
    """A problem as it is listed. ``file`` is empty and ``line`` 0 where it is not in a file."""

    file: str
    line: int
    is_error: bool
    message: str
    mend: str


@dataclass(frozen=True)
class PreviewState:
    """What is told. Times are the clock's words, empty while there is none to tell."""

    standing: Standing = Standing.CHECKING
    shown_at: str = ""
    checked_at: str = ""
    rows: tuple[ProblemRow, ...] = ()


def after_look(before: PreviewState, look: Changed | Gone, now: str) -> PreviewState:
    """The state after a look that found something new, at the time ``now``."""
    match look:
        case Gone(reason):
            mend = "put it back, or close this and name another; until then the last good text stays"
            row = ProblemRow("", 0, True, f"the folder cannot be opened: {reason}", mend)
            return replace(before, standing=_worse(before.standing), checked_at=now, rows=(row,))
        case Changed(compiled=compiled):
            rows = rows_of(compiled.problems)
            if not compiled.is_final:
                rows = (ProblemRow("", 0, True, *what_and_mend(compiled.notice)), *rows)
            # What was shown once stays, also where no file of it could be kept.
            if compiled.library is None and before.standing not in {Standing.NEWEST, Standing.LAST_GOOD}:
                return PreviewState(Standing.OTHER_TEXT, "", now, rows)
            if compiled.notice:
                return PreviewState(Standing.LAST_GOOD, before.shown_at, now, rows)
            return PreviewState(Standing.NEWEST, now, now, rows)
    assert_never(look)


def after_failure(before: PreviewState, reason: str, now: str) -> PreviewState:
    """The state when what was compiled cannot be shown for a ``reason``."""
    row = ProblemRow("", 0, True, *what_and_mend(reason))
    return replace(before, standing=_worse(before.standing), checked_at=now, rows=(row,))


def rows_of(problems: tuple[Problem, ...]) -> tuple[ProblemRow, ...]:
    """Errors first, then warnings, each in the order they were found."""
    ranked = sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR)
    return tuple(
        ProblemRow(each.path, each.line, each.severity is Severity.ERROR, *what_and_mend(each.message))
        for each in ranked
    )


def what_and_mend(message: str) -> tuple[str, str]:
    """Divides ``what (how to mend)``, or ``what; how to mend``; the mend is empty where there is none."""
    if message.endswith(")"):
        depth = 0
        for at in reversed(range(1, len(message))):
            depth += {")": 1, "(": -1}.get(message[at], 0)
            if depth == 0:
                return message[:at].rstrip(), message[at + 1 : -1]
    what, _, mend = message.rpartition("; ")
    return (what, mend) if what else (message, "")


def _worse(standing: Standing) -> Standing:
    """How the screen stands once the folder is not what it shows any more."""
    return Standing.LAST_GOOD if standing is Standing.NEWEST else standing
