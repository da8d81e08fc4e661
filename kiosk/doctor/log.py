"""The log on the disk: whether it is written, and how many faults it tells of. Its lines stay where they are."""

import os
from datetime import date, timedelta
from pathlib import Path

from kiosk.doctor.finding import Finding, State
from kiosk.log.kiosk_log import FILES, Grade, KioskLog

LATELY = timedelta(days=7)
NEWEST = 2000
"""Lines that are looked at."""


def log_finding(data_folder: Path, today: date) -> Finding:
    """A warning if it cannot be written, or tells of a fault of the last days."""
    log = KioskLog(data_folder / "logs")
    if not log.path.exists():
        return Finding("log", State.FINE, f"{log.path} is not begun yet")
    files = [path for path in (log.path.with_name(f"{log.path.name}{end}") for end in _ENDS) if path.exists()]
    for path in files:
        if not path.is_file():  # a pipe would hold up whoever reads it
            return Finding("log", State.WARNING, f"{path} is no plain file; take it away")
    if not os.access(log.path, os.W_OK):
        return Finding("log", State.WARNING, f"{log.path} cannot be written; let the kiosk's user write it")
    size = f"{log.path}, {sum(path.stat().st_size for path in files) // 1000} KB"
    since = (today - LATELY).isoformat()
    faults = [day for day in map(_day_of_fault, log.tail(NEWEST)) if day >= since]
    if faults:
        words = f"{size}: faults in the last {LATELY.days} days: {len(faults)}, the newest on {max(faults)}; report it"
        return Finding("log", State.WARNING, words)
    return Finding("log", State.FINE, f"{size}, no fault in the last {LATELY.days} days")


_ENDS = ("", *(f".{number}" for number in range(1, FILES)))


def _day_of_fault(line: str) -> str:
    """The day that stands before a fault; empty for any other line, and for what stands below a fault."""
    moment, _, rest = line.partition(" ")
    grade, _, text = rest.partition(" ")
    return moment[:10] if grade == Grade.ERROR.value and text[:1].strip() else ""
