"""The site's settings: whether they hold, and whether they say whom to call."""

from pathlib import Path

from kiosk.doctor.finding import Finding, State
from kiosk.site.settings import Settings
from kiosk.site.settings_store import LoadedSettings
from kiosk.site.standing import NAME, standing_in
from kiosk.site.whom_to_call import DEFAULT_EMERGENCY, Numbers

MOST = 3
"""Notices that are told; of a file that is no settings file at all, the first say enough."""


def settings_in(data_folder: Path) -> LoadedSettings:
    """The settings that a kiosk goes by; unlike `SettingsStore.load` it writes no copy of them. Never fails."""
    standing = standing_in(data_folder)
    return LoadedSettings(standing.settings, standing.notices)


def settings_finding(loaded: LoadedSettings) -> Finding:
    """Whether the settings of the file are those gone by. A problem if nothing that a site has set is left."""
    if loaded.notices:
        more = len(loaded.notices) - MOST
        words = "; ".join(loaded.notices[:MOST]) + (f"; and {more} more" if more > 0 else "")
        return Finding("settings", State.PROBLEM if loaded.settings == Settings() else State.WARNING, words)
    if loaded.settings == Settings():
        return Finding("settings", State.WARNING, f"nothing is set, the defaults hold; write a {NAME} for this site")
    name = loaded.settings.clinic_name
    return Finding("settings", State.FINE, f"fine, for {name}" if name else "fine; the clinic has no name in them")


def numbers_finding(numbers: Numbers) -> Finding:
    """Whether patients are told whom to call here, and not a general word."""
    if not numbers.unset:
        return Finding("numbers", State.FINE, "all are set")
    instead = "general words stand in" if numbers.emergency else f"{DEFAULT_EMERGENCY} and general words stand in"
    words = f"not set: {', '.join(numbers.unset)}; {instead}; set them under [numbers] in {NAME}"
    return Finding("numbers", State.WARNING, words)
