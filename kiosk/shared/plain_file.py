"""Reads a small file and nothing that only looks like one."""

import errno
import os
import stat
from pathlib import Path


def read_plain(path: Path, most: int) -> bytes:
    """The bytes of a plain file, or the first ``most`` of them. A link is followed.

    Raises:
        OSError: it is not there or cannot be read, or it is a folder, a pipe or a device.
    """
    # Not blocking: a pipe in its place must not hang the program.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is no plain file")
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(most)
    finally:
        os.close(handle)


def reason(error: OSError) -> str:
    """Why something failed, in the system's few words."""
    return error.strerror or type(error).__name__
