"""What programs take on the disk."""

import re
import subprocess
from pathlib import Path

from bench.glass import NotMeasuredError

MEGABYTE = 1_000_000
_SIZES = ["dpkg-query", "--show", "--showformat", "${Package} ${Essential} ${Priority} ${Installed-Size}\n"]
_DEPENDS = ["apt-cache", "depends", "--recurse", "--installed", "--no-recommends", "--no-suggests", "--no-conflicts"]
_DEPENDS += ["--no-breaks", "--no-replaces", "--no-enhances"]
_PACKAGE = re.compile(r"^[a-z0-9][a-z0-9+.-]*")


def unpacked(folder: Path) -> float:
    """The size of all files of a folder in megabytes; one with several names counts once.

    Raises:
        NotMeasuredError: there is no such folder.
    """
    sizes = {
        (found.st_dev, found.st_ino): found.st_size
        for path in folder.rglob("*")
        if (found := path.lstat()) and not path.is_dir()
    }
    if not sizes:
        raise NotMeasuredError(f"{folder}: there is no package; run make package")
    return sum(sizes.values()) / MEGABYTE


def packed(folder: Path) -> float:
    """The size in megabytes of the archive beside the package, the newest if there are several.

    Raises:
        NotMeasuredError: there is none.
    """
    archives = sorted(folder.glob("patient-kiosk-*.tar.xz"), key=lambda path: path.stat().st_mtime)
    if not archives:
        raise NotMeasuredError(f"{folder}: there is no archive of the package; run make package")
    return archives[-1].stat().st_size / MEGABYTE


def installed(package: str) -> float:
    """Megabytes of a Debian package with all it depends on, without what every Debian has.

    Raises:
        NotMeasuredError: dpkg or apt cannot tell.
    """
    try:
        depends = subprocess.run([*_DEPENDS, package], capture_output=True, text=True, check=True).stdout
        known = subprocess.run(_SIZES, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotMeasuredError(f"{package}: dpkg cannot tell its size ({type(error).__name__})") from error
    return sizes_of(known, closure_of(depends)) / 1000 * 1.024


def closure_of(depends: str) -> frozenset[str]:
    """The packages in what ``apt-cache depends --recurse`` prints: those that begin a line. Pure."""
    return frozenset(found[0] for line in depends.splitlines() if (found := _PACKAGE.match(line)))


def sizes_of(known: str, wanted: frozenset[str]) -> int:
    """Kibibytes of the wanted packages in dpkg's list that not every Debian has. Pure."""
    rows = (line.split() for line in known.splitlines())
    return sum(
        int(row[-1])
        for row in rows
        if row[0] in wanted and row[-1].isdecimal() and "yes" not in row[1:-1] and "required" not in row[1:-1]
    )
