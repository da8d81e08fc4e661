"""Which libraries a terminal keeps, and which of them it shows."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.install.record import FOLDER, MOST_KEPT, names_there, read_record
from kiosk.library.reader import Library, LibraryUnusable

HASH_LETTERS = 12
"""Of a content's hash: enough to tell two versions apart over the telephone."""


@dataclass(frozen=True)
class Version:
    """A library as staff see it.

    ``made`` is when it was built (UTC), or None where it does not say. ``topics`` is the number of topics in the
    language that has most of them.
    """

    made: datetime | None
    content_hash: str
    languages: tuple[str, ...]
    topics: int

    @property
    def words(self) -> str:
        """It in a few words, for a report."""
        made = f"made {self.made:%Y-%m-%d %H:%M} UTC" if self.made else "undated"
        return f"version {self.content_hash[:HASH_LETTERS]}, {made}, in {', '.join(self.languages)}"


@dataclass(frozen=True)
class Kept:
    """A library in the data folder."""

    path: Path
    version: Version


class Installed:
    """What is installed, as it was when this was made. Nothing here is ever written."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / FOLDER
        self._record, self._notice = read_record(self._folder)
        self._kept: tuple[Kept, ...] | None = None
        self._shown: Path | None = None
        self._looked = False

    @property
    def notice(self) -> str:
        """What staff should know, one line; empty when all is well."""
        self.shown()
        return self._notice

    def shown(self) -> Path | None:
        """The library to show, or None for the one that came with the program. Never raises.

        In place of one that does not open stands the next one kept that does.
        """
        if not self._looked:
            self._looked = True
            self._shown = self._look()
        return self._shown

    def kept(self) -> tuple[Kept, ...]:
        """The libraries that can be shown, at most five, the one installed last first."""
        if self._kept is None:
            found = (_kept(self._folder / name) for name in self._names())
            self._kept = tuple(each for each in found if isinstance(each, Kept))[:MOST_KEPT]
        return self._kept

    def earlier(self) -> tuple[Path, ...]:
        """What to show, in this order, where the library shown turns out to be damaged; nobody has opened it yet."""
        shown, paths = self.shown(), self._in_turn()
        return paths[paths.index(shown) + 1 :] if shown else ()

    def _in_turn(self) -> tuple[Path, ...]:
        """The library to show, then what was installed before it, and only then what staff have gone back from."""
        names = self._names()
        first = self._record.shown if self._record else next(iter(names), None)
        if first is None:
            return ()
        at = names.index(first)
        return tuple(self._folder / name for name in (*names[at:], *names[:at]))

    def _names(self) -> tuple[str, ...]:
        """Of all that might be shown, the one installed last first."""
        return names_there(self._folder) if self._record is None else self._record.kept

    def _look(self) -> Path | None:
        for path in self._in_turn():
            found = _kept(path)
            if isinstance(found, Kept):
                return found.path
            self._notice = self._notice or found
        return None


def is_older(made: datetime | None, than: datetime | None) -> bool:
    """Whether a library was made before another. One that does not say is older than one that does."""
    return than is not None and (made is None or made < than)


def version_of(path: Path) -> Version:
    """The version of the library at ``path``.

    Raises:
        LibraryUnusable: it cannot be opened as one.
    """
    with closing(Library.open(path)) as library:
        topics = max((library.topic_count(language) for language in library.languages), default=0)
        return Version(library.made, library.content_hash, library.languages, topics)


def _kept(path: Path) -> Kept | str:
    """A library that can be shown, or why it cannot be, in one line."""
    try:
        return Kept(path, version_of(path))
    except LibraryUnusable as error:
        return str(error)
