"""Brings a library from a stick into the data folder: all of it, the same bytes, or nothing."""

import errno
import hashlib
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from kiosk.install.refusal import RefusedError
from kiosk.shared.plain_file import reason

LARGEST = 1_000_000_000
"""Bytes of a library, some hundred times ours; what is larger is none, or was made to fill a disk."""
SPARE = 16_000_000
"""Bytes that stay free on the disk for what else a terminal writes."""
CHUNK = 1 << 20


@contextmanager
def opened(file: Path) -> Iterator[tuple[IO[bytes], int]]:
    """A library's file and its size in bytes. Whatever only looks like a file is not waited for.

    Raises:
        RefusedError: it is not there, no plain file, or too large.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        # A link on a stick may lead anywhere on this machine.
        if file.is_symlink():
            raise RefusedError(f"{file}: is a link; name the file itself")
        handle = os.open(file, flags)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else "no such name"
        raise RefusedError(f"{file}: cannot be opened ({why}); name a library that is there") from error
    try:
        size = _size_of(file, os.fstat(handle))
        with os.fdopen(handle, "rb", buffering=0, closefd=False) as source:
            yield source, size
    finally:
        os.close(handle)


def copy(file: Path, part: Path) -> str:
    """Copies ``file`` to ``part``, synced, and returns the hash of what was read (SHA-256, hexadecimal).

    Raises:
        RefusedError: it cannot be read, is no library's file, or there is no room.
    """
    with opened(file) as (source, size):
        _check_room(file, size, part.parent)
        try:
            part.unlink(missing_ok=True)
            with part.open("xb") as copied:
                digest = _poured(file, source, size, copied)
                copied.flush()
                os.fsync(copied.fileno())
                _forget_cached(copied)
        except OSError as error:
            raise RefusedError(_unwritten(part, error)) from error
    return digest


def read_back(part: Path, digest: str) -> None:
    """Holds what stands on the disk against what was read from the stick.

    Raises:
        RefusedError: it is something else.
    """
    found = hashlib.sha256()
    try:
        with part.open("rb", buffering=0) as file:
            while chunk := file.read(CHUNK):
                found.update(chunk)
    except OSError as error:
        raise RefusedError(f"{part}: cannot be read back ({reason(error)}); this disk may be failing") from error
    if found.hexdigest() != digest:
        raise RefusedError(f"{part}: is not what was copied; copy it again, and if that fails, this disk is failing")


def _size_of(file: Path, status: os.stat_result) -> int:
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError(f"{file}: is no file; name a library that 'build' has made")
    if status.st_size > LARGEST:
        size = f"{_megabytes(status.st_size)}, at most {_megabytes(LARGEST)}"
        raise RefusedError(f"{file}: is too large for a library ({size}); name another file")
    return status.st_size


def _poured(file: Path, source: IO[bytes], size: int, target: IO[bytes]) -> str:
    digest, read = hashlib.sha256(), 0
    while read <= size:
        try:
            chunk = source.read(CHUNK)
        except OSError as error:
            message = f"{file}: cannot be read ({reason(error)}); plug the drive in again, or copy the file anew"
            raise RefusedError(message) from error
        if not chunk:
            break
        read += len(chunk)
        digest.update(chunk)
        target.write(chunk)
    if read != size:
        raise RefusedError(f"{file}: has changed while it was copied; leave the drive plugged in, and install again")
    return digest.hexdigest()


def _check_room(file: Path, size: int, folder: Path) -> None:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise RefusedError(f"{folder}: cannot be looked at ({reason(error)}); mend the disk") from error
    if free < size + SPARE:
        needed = f"{file.name} needs {_megabytes(size + SPARE)}, {_megabytes(free)} are free"
        raise RefusedError(_no_room(folder, needed))


def _unwritten(part: Path, error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return _no_room(part.parent, reason(error))
    return f"{part}: cannot be written ({reason(error)}); mend the rights or the disk, and install again"


def _no_room(folder: Path, why: str) -> str:
    return f"{folder}: has no room ({why}); make room on this disk, and install again"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def _forget_cached(file: IO[bytes]) -> None:
    """Has the copy read back from the disk itself, where the system can forget what it has in memory."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
