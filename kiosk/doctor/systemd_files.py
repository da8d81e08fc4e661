"""Reads what systemd reads: units and configuration, each with the files that add to it or stand in for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.shared.plain_file import read_plain

FOLDERS = ("etc/systemd", "run/systemd", "usr/local/lib/systemd", "usr/lib/systemd", "lib/systemd")
"""Below the root, the one that is asked first before the others."""
LARGEST = 256 * 1024
"""Bytes of a file; one that is larger is none of systemd's."""
_NO = {"", "0", "no", "off", "false", "n", "f"}


@dataclass(frozen=True)
class Entry:
    """A line ``key=value`` in a section."""

    section: str
    key: str
    value: str


@dataclass(frozen=True)
class Systemd:
    """The files of systemd below a root, which is ``/`` but for tests."""

    root: Path

    def config(self, name: str) -> tuple[Entry, ...]:
        """What stands in a configuration file such as ``logind.conf``; nothing where there is none.

        Raises:
            OSError: a file that is there cannot be read.
        """
        return self._entries(name)

    def unit(self, name: str) -> tuple[Entry, ...] | None:
        """What stands in a unit; None where there is none, or it is masked.

        Raises:
            OSError: a file that is there cannot be read.
        """
        file = f"system/{name}"
        return None if self.is_masked(name) or self._first(file) is None else self._entries(file)

    def is_masked(self, name: str) -> bool:
        """Whether a unit can be started by nobody: a link to nothing stands in its place."""
        unit = self.root / "etc/systemd/system" / name
        return unit.is_symlink() and str(unit.readlink()) == "/dev/null"

    def is_enabled(self, name: str) -> bool:
        """Whether another unit's start, a target's most likely, starts a unit."""
        links = (folder / name for folder in (self.root / "etc/systemd/system").glob("*.wants"))
        return any(link.is_symlink() or link.is_file() for link in links)

    def _entries(self, name: str) -> tuple[Entry, ...]:
        main = self._first(name)
        files = ([main] if main else []) + self._additions(name)
        return tuple(entry for file in files for entry in _read(file))

    def _first(self, name: str) -> Path | None:
        return next((path for path in (self.root / folder / name for folder in FOLDERS) if path.is_file()), None)

    def _additions(self, name: str) -> list[Path]:
        """Files that add to a file, by their names; of two with one name the one that is asked first stands."""
        found: dict[str, Path] = {}
        for folder in FOLDERS:
            for path in (self.root / folder / f"{name}.d").glob("*.conf"):
                found.setdefault(path.name, path)
        return [path for _, path in sorted(found.items()) if path.is_file()]


def value_of(entries: tuple[Entry, ...], section: str, key: str, default: str = "") -> str:
    """The last value of a key; an empty one is the default."""
    values = [entry.value for entry in entries if (entry.section, entry.key) == (section, key)]
    return (values[-1] if values else "") or default


def values_of(entries: tuple[Entry, ...], section: str, key: str) -> tuple[str, ...]:
    """Every value of a key that takes several; an empty one takes back those before it."""
    values: tuple[str, ...] = ()
    for entry in entries:
        if (entry.section, entry.key) == (section, key):
            values = (*values, entry.value) if entry.value else ()
    return values


def is_no(value: str) -> bool:
    """Whether a value means no, never or nothing."""
    return value.lower() in _NO


def _read(path: Path) -> Iterator[Entry]:
    section = ""
    text = read_plain(path, LARGEST).decode("utf-8", "replace").replace("\\\n", " ")
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif line and line[0] not in "#;":
            key, _, value = line.partition("=")
            yield Entry(section, key.strip(), value.strip())
