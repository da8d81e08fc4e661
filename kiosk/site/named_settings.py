"""Settings from a file that was named for one run: they are read, and never written."""

from pathlib import Path

from kiosk.site.settings import Settings, SettingsError
from kiosk.site.settings_file import read_settings
from kiosk.site.settings_store import LoadedSettings, SettingsStore


class NamedSettings(SettingsStore):
    """The settings of a named file.

    Raises:
        SettingsError: the file cannot be read, or has anything wrong in it.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path.parent)
        self._path = path
        self._loaded = LoadedSettings(read_settings(path))

    def load(self) -> LoadedSettings:
        """The settings as they were when the run began."""
        return self._loaded

    def save(self, settings: Settings) -> None:
        """Refuses: somebody else looks after that file.

        Raises:
            SettingsError: there is something to save.
        """
        if settings != self._loaded.settings:
            raise SettingsError(f"{self._path}: was named for this run and is not changed; change it by hand")
