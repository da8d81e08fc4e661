"""Whom to call, for the commands that need nothing else of a site's settings."""

from pathlib import Path

from kiosk.site.settings import SettingsError
from kiosk.site.settings_file import read_settings
from kiosk.site.whom_to_call import Numbers

__all__ = ["Numbers", "SettingsError", "read_numbers"]


def read_numbers(path: Path | None) -> Numbers:
    """The numbers of a settings file; without one, none is set.

    Raises:
        SettingsError: the file is not there, is no TOML, or has anything wrong in it, whether a number or not.
    """
    return Numbers() if path is None else read_settings(path).numbers
