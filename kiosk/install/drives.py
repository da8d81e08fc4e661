"""Finds libraries on drives that have been plugged in."""

import os
import string
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Thread

from kiosk.install.copying import opened
from kiosk.install.installed import Version, version_of
from kiosk.install.refusal import RefusedError
from kiosk.library.format import SUFFIX
from kiosk.library.reader import LibraryUnusable

MOST = 24
"""Libraries offered at most."""
MOST_NAMES = 500
"""Names looked at in a folder: a stick full of photographs must not hold staff up."""
MOST_FOLDERS = 200
LONGEST = 5.0
"""Seconds after which what was found has to do: a failing drive may not answer for minutes."""
_BELOW_ROOT = 2
"""Drives are mounted as /mnt/DRIVE or as /media/USER/DRIVE."""
_BELOW_DRIVE = 1


@dataclass(frozen=True)
class Offer:
    """A library on a drive: its version or, where it cannot be taken, why not in one line.

    ``drive`` is the folder the drive is mounted at; the topmost one below the root where nothing is mounted.
    """

    file: Path
    drive: str
    version: Version | None
    refusal: str


def _roots() -> tuple[Path, ...]:
    """Where this system mounts drives."""
    if sys.platform == "win32":
        return tuple(Path(f"{letter}:\\") for letter in string.ascii_uppercase)
    if sys.platform == "darwin":
        return (Path("/Volumes"),)
    return (Path("/media"), Path("/run/media"), Path("/mnt"))


DEFAULT = _roots()


def offers(roots: Iterable[Path] = DEFAULT) -> tuple[Offer, ...]:
    """The libraries at the top of the drives below ``roots`` and one folder down, by drive and name.

    Never raises, and takes no longer than `LONGEST`: then it is what was found until then.
    """
    found: list[Offer] = []
    ends = time.monotonic() + LONGEST
    # A drive that does not answer holds up whoever asks it, and nothing ends that: so somebody else asks.
    looking = Thread(target=_look, args=(tuple(roots), found, lambda: time.monotonic() < ends), daemon=True)
    looking.start()
    looking.join(LONGEST)
    return tuple(sorted(found, key=lambda offer: (offer.drive, str(offer.file))))


def _look(roots: Iterable[Path], found: list[Offer], may_go_on: Callable[[], bool]) -> None:
    for file, drive in _libraries(roots, may_go_on):
        found.append(_offer(file, drive))
        if len(found) >= MOST or not may_go_on():
            return


def _libraries(roots: Iterable[Path], may_go_on: Callable[[], bool]) -> Iterator[tuple[Path, str]]:
    """Every library's file with its drive, folders nearest to a root first."""
    waiting = [(root, "", 0) if not os.path.ismount(root) else (root, str(root), _BELOW_ROOT) for root in roots]
    for looked in range(MOST_FOLDERS):
        if looked >= len(waiting) or not may_go_on():
            return
        folder, drive, depth = waiting[looked]
        for path, is_folder in _entries(folder):
            if not is_folder and path.suffix.lower() == SUFFIX:
                yield path, drive or str(folder)
            if is_folder and not path.name.startswith("."):
                if os.path.ismount(path):
                    waiting.append((path, str(path), _BELOW_ROOT))
                elif depth < _BELOW_ROOT + _BELOW_DRIVE:
                    waiting.append((path, drive or str(path), depth + 1))


def _entries(folder: Path) -> list[tuple[Path, bool]]:
    """What is in a folder, in order, and which of it are folders (no link is); nothing where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            some = list(islice(entries, MOST_NAMES))
            return sorted((Path(entry.path), entry.is_dir(follow_symlinks=False)) for entry in some)
    except OSError:
        return []


def _offer(file: Path, drive: str) -> Offer:
    try:
        with opened(file):
            pass
        return Offer(file, drive, version_of(file), "")
    except (RefusedError, LibraryUnusable) as error:
        return Offer(file, drive, None, str(error))
