"""Notices that another library was installed while the kiosk runs."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.install.installed import Installed
from kiosk.install.record import FOLDER, NAME


@dataclass(frozen=True)
class NewContent:
    """The library to show from now on, what to show where it turns out to be damaged, and a line for staff or none."""

    library: Path
    earlier: tuple[Path, ...]
    notice: str


class ContentWatch:
    """Looks whether what is installed has changed; where it has not, that costs a look at one file's dates.

    Args:
        data_folder: The terminal's.
        bundled: What is shown where nothing is installed.
        shown: What is shown now.
    """

    def __init__(self, data_folder: Path, bundled: Path, shown: Path) -> None:
        self._data_folder, self._bundled, self._shown = data_folder, bundled, shown
        self._mark: tuple[int, ...] | None = None

    def look(self) -> NewContent | None:
        """What was installed since the last look, or None. Never raises."""
        mark = self._marked()
        if mark == self._mark:
            return None
        is_first, self._mark = self._mark is None, mark
        installed = Installed(self._data_folder)
        before, self._shown = self._shown, installed.shown() or self._bundled
        # Between the choice at the start and the first look somebody may have installed something. Later the same
        # library stands for one that was installed again, in the place of a damaged one.
        if is_first and self._shown == before:
            return None
        return NewContent(self._shown, installed.earlier(), installed.notice)

    def _marked(self) -> tuple[int, ...]:
        """What changes whenever the record is put in the place of another."""
        try:
            status = (self._data_folder / FOLDER / NAME).stat()
        except OSError:
            return ()
        return status.st_ino, status.st_mtime_ns, status.st_size
