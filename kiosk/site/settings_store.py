"""The site's settings in their folder: read so that the kiosk always has some, saved so that none are lost."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.shared.plain_file import reason
from kiosk.shared.whole_file import write_whole
from kiosk.site.entries import CLINIC_LOGO, ENTRIES, Entry, Plain
from kiosk.site.settings import Settings, SettingsError
from kiosk.site.settings_file import LARGEST, check_settings
from kiosk.site.standing import LAST_GOOD, NAME, Standing, standing_in

BROKEN = "settings.broken.toml"

_Told = dict[Entry[object], Plain | None]
"""What settings say in each entry."""


@dataclass(frozen=True)
class LoadedSettings:
    """The settings to go by. ``notices`` are lines for staff and the log: what is wrong and what stands in for it."""

    settings: Settings
    notices: tuple[str, ...] = ()


class SettingsStore:
    """Settings in the file ``settings.toml`` of a folder, with a copy of the last good ones beside it.

    It remembers what it loaded: saving changes only what differs from that, so that a line that somebody edits by
    hand in the meantime stays as it is. So what is saved should come of what was loaded last.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / NAME
        self._last_good = folder / LAST_GOOD
        self._known: Settings | None = None

    def load(self) -> LoadedSettings:
        """The settings of the file; where it cannot be used, the last good ones, or else the defaults. Never fails."""
        standing = standing_in(self._folder)
        notices = standing.notices
        if standing.is_own and standing.data != standing.last_good:
            try:
                write_whole(standing.data, self._last_good)
            except OSError as error:
                notices += (f"{self._last_good}: cannot be written ({reason(error)}); see to its folder and the disk",)
        self._known = standing.settings
        return LoadedSettings(standing.settings, notices)

    def save(self, settings: Settings) -> None:
        """Writes what differs from the settings loaded or saved last, and nothing else.

        A file that is broken is kept as ``settings.broken.toml``, and the new one is made from the last good one.

        Raises:
            SettingsError: they cannot be written, or hold what is not taken; the file stays as it was.
        """
        standing = standing_in(self._folder)
        changes = _changes(standing.settings if self._known is None else self._known, settings)
        if not changes:
            return
        if settings.logo and settings.logo.parent != self._folder:
            raise self._refusal(f"'{CLINIC_LOGO}' should lie in {self._folder}")
        data = self._changed(standing, changes)
        try:
            aside = None if standing.is_own or not self._file.exists() else self._folder / BROKEN
            write_whole(data, self._file, aside)
        except OSError as error:
            raise self._refusal(f"{reason(error)}; see to its folder and the disk") from error
        self._known = settings
        with suppress(OSError):  # they are saved; where their copy cannot be, the next load tells it
            write_whole(data, self._last_good)

    def _changed(self, standing: Standing, changes: _Told) -> bytes:
        # A terminal on which nobody changes a setting needs no tomlkit.
        from kiosk.site.settings_edit import with_changes  # noqa: PLC0415

        try:
            data = with_changes(standing.data.decode("utf-8-sig"), changes).encode()
        except ValueError as error:
            raise self._refusal(f"{error}; change it by hand") from error
        checked = check_settings(data, self._folder)
        faults = (*checked.faults, *((checked.logo_fault,) if checked.logo_fault and CLINIC_LOGO in changes else ()))
        if faults:
            raise self._refusal(faults[0].what)
        wanted = _told(check_settings(standing.data, self._folder).settings) | changes
        if len(data) > LARGEST or _told(checked.settings) != wanted:
            raise self._refusal("the file would not say what was set; change it by hand")
        return data

    def _refusal(self, why: str) -> SettingsError:
        return SettingsError(f"{self._file}: is not changed: {why}")


def _told(settings: Settings) -> _Told:
    return {entry: entry.told(settings) for entry in ENTRIES}


def _changes(old: Settings, new: Settings) -> _Told:
    before = _told(old)
    return {entry: value for entry, value in _told(new).items() if value != before[entry]}
