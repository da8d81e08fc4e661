"""The starts that had no end: how often the kiosk has crashed lately."""

import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.doctor.finding import Finding, State
from kiosk.watchdog.starts import MOST_CRASHES, WITHIN, Starts, Verdict, boot_id, seconds_since_boot

NAME = "starts.json"
"""The file in the kiosk's data folder."""
_MINUTES = round(WITHIN / 60)


def starts_finding(data_folder: Path, *, is_running: bool = False) -> Finding:
    """How many crashes there were in the last minutes, and whether the next start is in safe mode.

    Args:
        data_folder: The kiosk's.
        is_running: Whether it is a running kiosk that asks, whose own start has no end yet.

    Raises:
        OSError: there is no room to look at a copy of the file.
    """
    unended = _unended(data_folder / NAME)
    crashes = max(0, unended - is_running)
    if unended >= MOST_CRASHES:
        words = (
            f"{unended} starts without an end in {_MINUTES} minutes: the next one is in safe mode; look into the log,"
            " then start the kiosk again on its staff page"
        )
        return Finding("starts", State.PROBLEM, words)
    if crashes > 1 or (crashes and is_running):
        words = f"{unended} starts without an end in {_MINUTES} minutes; look into the log for why it crashed"
        return Finding("starts", State.WARNING, words)
    if crashes:
        return Finding("starts", State.FINE, f"one in the last {_MINUTES} minutes, which has not ended")
    return Finding("starts", State.FINE, f"no crash in the last {_MINUTES} minutes")


def _unended(file: Path) -> int:
    """Starts without an end, up to as many as lead to safe mode: as many fewer as a copy of them still takes."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / NAME
        with suppress(FileNotFoundError):
            shutil.copyfile(file, copy)
        rehearsal = Starts(copy, boot_id(), seconds_since_boot)
        for more in range(MOST_CRASHES):
            if rehearsal.begin() is Verdict.SAFE_MODE:
                return MOST_CRASHES - more
            if rehearsal.notice:
                raise OSError(rehearsal.notice)
    return 0
