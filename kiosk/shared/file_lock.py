"""Locks that the system itself lets go of with the process, however that ends.

What a killed program or a power cut left in a locked file is in nobody's way.
"""

import errno
import os
import sys
from pathlib import Path
from typing import IO

_LOCKED_BYTE = 1 << 30


def open_to_lock(path: Path) -> IO[bytes]:
    """Opens a file that is only there to be locked, or makes it; its folder too.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Neither read to the end nor waited for: somebody may have put a pipe there.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), 0o644)
    return os.fdopen(descriptor, "r+b", buffering=0)


def lock(file: IO[bytes]) -> bool:
    """Whether the lock is ours, until the file is closed; False if somebody else has it.

    Raises:
        OSError: there are no locks here.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 (there is no such module elsewhere)

        # A byte that is never written: on Windows nobody could read what is locked.
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in {errno.EACCES, errno.EDEADLK}:
                return False
            raise
        finally:
            file.seek(0)
        return True
    import fcntl  # noqa: PLC0415 (nor this one there)

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
