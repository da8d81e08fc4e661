"""Writes a file so that a power cut leaves the old one or the new one, never a part of either."""

import contextlib
import os
from pathlib import Path


def write_whole(data: bytes, path: Path, aside: Path | None = None) -> None:
    """Puts a file in the place of what is at ``path``.

    Args:
        data: what it holds.
        path: where it goes; its folder is made where it is not there.
        aside: where to keep what is at ``path`` now; None: it is replaced.

    Raises:
        OSError: it cannot be written; what was there stays as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)  # of a write that was cut short
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if aside:
            _exchange(path, part, aside)
        else:
            part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)


def _exchange(path: Path, part: Path, aside: Path) -> None:
    path.replace(aside)
    try:
        part.replace(path)
    except BaseException:
        aside.replace(path)
        raise


def sync_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    # The file stands already; a folder that cannot be synced must not be told as a failure.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
