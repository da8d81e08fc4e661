"""What stands in a terminal before something is installed in its place."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.install.installed import Installed, Version, version_of
from kiosk.library.reader import Library, LibraryDamaged, LibraryUnusable


@dataclass(frozen=True)
class Standing:
    """``ways`` are the libraries that can be shown, the one installed last first, the program's own at the end.

    ``at`` is the place among them of what is shown; ``version`` is None where that does not open.
    """

    ways: tuple[Path, ...]
    at: int
    version: Version | None

    @property
    def shown(self) -> Path:
        """What is shown."""
        return self.ways[self.at]

    @property
    def words(self) -> str:
        """What is shown, for a report."""
        return f"shown until now: {self.version.words if self.version else 'nothing that opens'}"


def standing(data_folder: Path, bundled: Path) -> Standing:
    """What a terminal can show now."""
    installed = Installed(data_folder)
    ways = (*(kept.path for kept in installed.kept()), bundled)
    at = ways.index(installed.shown() or bundled)
    try:
        return Standing(ways, at, version_of(ways[at]))
    except LibraryUnusable:
        return Standing(ways, at, None)


def fault_in(path: Path) -> str:
    """Why a library cannot be shown from end to end; empty where it can."""
    try:
        with closing(Library.open(path)) as library:
            library.verify()
    except (LibraryUnusable, LibraryDamaged) as error:
        return str(error)
    return ""
