"""Writes a file that only the kiosk's own user can read, whole or not at all."""

import contextlib
import os
from pathlib import Path

from kiosk.shared.owner import give_to_owner_of
from kiosk.shared.whole_file import sync_folder


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
        give_to_owner_of(path.parent, part)
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)
