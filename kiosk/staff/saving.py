"""The site's settings as staff see and change them."""

from collections.abc import Callable

from kiosk.site.settings import Settings, SettingsError
from kiosk.site.settings_store import SettingsStore


class Saving:
    """What the store has, and each change of it.

    Args:
        store: Where settings are kept.
        saved: Told of settings that have been saved.
    """

    def __init__(self, store: SettingsStore, saved: Callable[[Settings], None]) -> None:
        self._store, self._saved = store, saved
        self._settings: Settings | None = None

    @property
    def settings(self) -> Settings:
        """As they were loaded or saved last."""
        return self._settings or self.load()

    def load(self) -> Settings:
        """Looks at the store: somebody may have changed the file by hand."""
        self._settings = self._store.load().settings
        return self._settings

    def save(self, settings: Settings) -> str:
        """Saves other settings; where that fails the old ones stay. Returns what is wrong as one line, or nothing."""
        try:
            self._store.save(settings)
        except SettingsError as error:
            return str(error)
        self._settings = settings
        self._saved(settings)
        return ""
