"""Installs a library from a stick, and goes back to an earlier one.

What is shown changes with one rename, after the last check. A power cut leaves what was shown before, or the new one.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.install.going_back import go_back
from kiosk.install.installed import Version
from kiosk.install.installing import install_into
from kiosk.install.locked import locked
from kiosk.install.refusal import RefusedError
from kiosk.install.report import Report, write_beside
from kiosk.library.reader import LibraryUnusable


@dataclass(frozen=True)
class Done:
    """What is shown from now on, what was shown before (None: nothing that opens), and a report line for each step."""

    shown: Version
    before: Version | None
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Refused:
    """What is shown was not changed. ``line``: why, where and how to mend it; it is one of the report's ``lines``."""

    line: str
    lines: tuple[str, ...]


def _unheard(_words: str) -> None:
    """For whoever wants no progress."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


def install(  # noqa: PLR0913 (what, where to, and how it is told)
    file: Path,
    data_folder: Path,
    bundled: Path,
    *,
    allow_older: bool = False,
    tell: Callable[[str], None] = _unheard,
    now: Callable[[], datetime] = _utc_now,
) -> Done | Refused:
    """Copies, examines and shows a library, and leaves a report beside it.

    Args:
        file: the library, on a stick.
        data_folder: the terminal's; what is kept goes below it.
        bundled: the library that came with the program.
        allow_older: take one that was made before what is shown.
        tell: is called with a few words when a step begins.
        now: what the clock says (UTC), for the report.

    Never raises for what is wrong with the file, the stick or the disk.
    """
    report = Report(tell)
    ended = _ended(data_folder, report, lambda at: install_into(at, file, bundled, report, allow_older=allow_older))
    unwritten = write_beside(file, ended.lines, now())
    if not unwritten:
        return ended
    return replace(ended, lines=(*ended.lines, unwritten))


def roll_back(
    steps: int, data_folder: Path, bundled: Path, *, tell: Callable[[str], None] = _unheard
) -> Done | Refused:
    """Shows what was installed ``steps`` (at least 1) before what is shown.

    One step beyond the oldest library kept stands the one that came with the program. Never raises for what is wrong
    with the disk.
    """
    report = Report(tell)
    return _ended(data_folder, report, lambda at: go_back(steps, at, bundled, report))


def _ended(data_folder: Path, report: Report, act: Callable[[Path], tuple[Version, Version | None]]) -> Done | Refused:
    """Does something in the locked folder, and tells how that ended."""
    try:
        with locked(data_folder) as folder:
            shown, before = act(folder)
    except (RefusedError, LibraryUnusable) as error:
        report.add(str(error))
        return Refused(report.lines[-1], report.lines)
    return Done(shown, before, report.lines)
