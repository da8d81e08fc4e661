"""Writes a file that only the kiosk's own user can read, whole or not at all."""

import contextlib
import os
from pathlib import Path


def write_private(data: bytes, path: Path) -> None:
    """Puts a file in the place of what is at ``path``; its folder is made where it is not there.

    Whoever writes it as the system's administrator writes it for whom the folder belongs to: the kiosk runs as them.

    Raises:
        OSError: it cannot be written; what was there stays as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)  # of a write that was cut short
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _give_to_owner_of(path.parent, part)
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _sync(path.parent)


def _give_to_owner_of(folder: Path, file: Path) -> None:
    if os.name == "posix" and os.geteuid() == 0:
        owner = folder.stat()
        os.chown(file, owner.st_uid, owner.st_gid)


def _sync(folder: Path) -> None:
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
