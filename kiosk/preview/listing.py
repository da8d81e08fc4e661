"""What stands in a folder of content, told without reading a file."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Listing:
    """Every folder and file, the folder itself included, each with what changes when it is written."""

    marks: frozenset[tuple[str, int, int, int]]
    """Path, time of the last change in nanoseconds, size in bytes, and the number the disk knows it by."""

    @property
    def paths(self) -> frozenset[str]:
        """What there is to watch."""
        return frozenset(mark[0] for mark in self.marks)


def listing(root: Path) -> Listing:
    """List the folder at ``root``, without links, hidden files and what editors leave behind: check passes them over.

    Raises:
        OSError: ``root`` itself is not there, is no folder or may not be opened.
    """
    marks = {_mark(str(root), root.stat())}
    waiting = [str(root)]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.startswith(".") or entry.name.endswith("~") or entry.is_symlink():
                        continue
                    # An editor deletes its own files at any moment; the others are there all the same.
                    with suppress(FileNotFoundError):
                        marks.add(_mark(entry.path, entry.stat(follow_symlinks=False)))
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
        except OSError:
            # Deleted meanwhile, or closed to us; whether that is a problem, check says.
            if folder == str(root):
                raise
    return Listing(frozenset(marks))


def _mark(path: str, status: os.stat_result) -> tuple[str, int, int, int]:
    return path, status.st_mtime_ns, status.st_size, status.st_ino
