"""The folder that the kiosk writes into, and the disk it lies on."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.doctor.finding import Finding, State
from kiosk.shared.plain_file import reason

LITTLE, TOO_LITTLE = 200, 20
"""Megabytes that are free."""
_BYTES = 1_000_000


def data_folder_finding(folder: Path) -> Finding:
    """Whether settings, the log and wrong PINs can be written there, tried with a file that is taken away again."""
    try:
        if not folder.exists():
            words = f"{folder} is not there, the first start makes it; if the kiosk has run, name its own by --data-dir"
            return Finding("data-folder", State.WARNING, words)
        handle, name = tempfile.mkstemp(prefix=".doctor-", dir=folder)
        os.close(handle)
        Path(name).unlink()
    except OSError as error:
        words = (
            f"{folder} cannot be written ({reason(error)}), settings and the log are lost; run doctor as the"
            " kiosk's user, and let that one write there"
        )
        return Finding("data-folder", State.PROBLEM, words)
    if _is_anothers(folder):
        words = f"{folder} is another user's, but root can write anywhere; run doctor as the kiosk's user"
        return Finding("data-folder", State.WARNING, words)
    return Finding("data-folder", State.FINE, str(folder))


def disk_finding(folder: Path, free_bytes: Callable[[Path], int] | None = None) -> Finding:
    """Whether the disk has room.

    Args:
        folder: The data folder, which need not be there.
        free_bytes: Of the disk that a folder lies on; the system's own where it is left out.
    """
    there = next(each for each in (folder, *folder.absolute().parents) if each.is_dir())
    free = (free_bytes or _free_bytes)(there) // _BYTES
    if free >= LITTLE:
        return Finding("disk", State.FINE, f"{free} MB are free")
    state = State.WARNING if free >= TOO_LITTLE else State.PROBLEM
    return Finding("disk", state, f"only {free} MB are free where {folder} is; make room")


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _is_anothers(folder: Path) -> bool:
    return os.name == "posix" and os.geteuid() == 0 and folder.stat().st_uid != 0
