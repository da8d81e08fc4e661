"""Checks a folder and writes the library: all of it, or nothing and why."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.content.check import Report, check_folder
from kiosk.content.compile import compile_topics
from kiosk.library.writer import write_library


@dataclass(frozen=True)
class Built:
    """What a build did: the check's report, and the content hash; empty when errors kept it from being written."""

    report: Report
    content_hash: str


def build_library(  # noqa: PLR0913 (the clock's two hands are told apart: a date is checked, a moment is written)
    root: Path,
    out: Path,
    today: date,
    icons: frozenset[str],
    *,
    strict: bool = False,
    made: datetime | None = None,
) -> Built:
    """Check the folder at ``root`` and, with no errors, write the library to ``out``.

    Under ``strict`` a warning is an error. ``made`` is the moment to write into a library that is given away, with its
    time zone; None leaves it undated.

    Raises:
        OSError: ``out`` cannot be written; what was there before is still there.
    """
    report = check_folder(root, today, icons)
    if strict:
        report = report.strict()
    if not report.sound:
        return Built(report, "")
    return Built(report, write_library(compile_topics(report.topics), out, made))
