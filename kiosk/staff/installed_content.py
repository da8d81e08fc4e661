"""The terminal's content as staff see it, by what installs it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.install.installed import HASH_LETTERS, Installed, Version, version_of
from kiosk.library.reader import LibraryUnusable
from kiosk.staff.editions import Done, Earlier, Edition, Found, Offer, Refused

if TYPE_CHECKING:
    from kiosk.install import install as installing
    from kiosk.install.drives import Offer as OnDrive

NAMED = "this terminal was started with --content and goes on showing that; start it without to show what is installed"


class InstalledContent:
    """What is installed in a data folder, and what drives offer.

    Args:
        data_folder: The kiosk's data folder.
        bundled: The library that came with the program.
        is_shown: The terminal shows what is installed, and not what it was started with.

    What installs is imported when staff come for it: most starts need none of it.
    """

    def __init__(self, data_folder: Path, bundled: Path, *, is_shown: bool) -> None:
        self._data_folder, self._bundled, self._is_shown = data_folder, bundled, is_shown

    def look(self) -> Found:
        """Looks at the data folder and at all drives."""
        from kiosk.install.drives import offers  # noqa: PLC0415
        from kiosk.install.standing import standing  # noqa: PLC0415

        stands = standing(self._data_folder, self._bundled)
        notices = ("" if self._is_shown else NAMED, Installed(self._data_folder).notice)
        return Found(
            current=edition_of(stands.version) if stands.version else None,
            offers=tuple(offer_of(each) for each in offers()),
            earlier=tuple(self._earlier(stands.ways[stands.at + 1 :])),
            notice="; ".join(filter(None, notices)),
        )

    def install(self, file: Path, *, allow_older: bool, tell: Callable[[str], None]) -> Done | Refused:
        """Installs a library."""
        from kiosk.install.install import install  # noqa: PLC0415

        return _outcome_of(install(file, self._data_folder, self._bundled, allow_older=allow_older, tell=tell))

    def go_back(self, steps: int, *, tell: Callable[[str], None]) -> Done | Refused:
        """Has the terminal show what it had so many steps ago."""
        from kiosk.install.install import roll_back  # noqa: PLC0415

        return _outcome_of(roll_back(steps, self._data_folder, self._bundled, tell=tell))

    def _earlier(self, before: tuple[Path, ...]) -> Iterator[Earlier]:
        for steps, path in enumerate(before, start=1):
            try:
                yield Earlier(steps, edition_of(version_of(path)), is_bundled=path == self._bundled)
            except LibraryUnusable:
                continue  # nobody can go back to it; 'doctor' tells


def edition_of(version: Version) -> Edition:
    """A version as staff see it."""
    return Edition(version.made, version.content_hash[:HASH_LETTERS], version.languages, version.topics)


def offer_of(offered: "OnDrive") -> Offer:
    """What a drive offers, as staff see it: by the drive's name, not the folder it is mounted at."""
    drive = Path(offered.drive)
    name = offered.file.relative_to(drive) if offered.file.is_relative_to(drive) else offered.file
    edition = edition_of(offered.version) if offered.version else None
    return Offer(offered.file, drive.name or offered.drive, name.as_posix(), edition, offered.refusal)


def _outcome_of(outcome: "installing.Done | installing.Refused") -> Done | Refused:
    from kiosk.install.install import Refused as NotInstalled  # noqa: PLC0415

    return Refused(outcome.line) if isinstance(outcome, NotInstalled) else Done(edition_of(outcome.shown))
