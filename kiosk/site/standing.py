"""Which settings a folder has to go by: its settings file, the last good copy of it, or none."""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.shared.plain_file import reason
from kiosk.site.settings import Settings
from kiosk.site.settings_file import Checked, check_settings, read_bytes

NAME = "settings.toml"
LAST_GOOD = "settings.last-good.toml"


@dataclass(frozen=True)
class Standing:
    """What a folder has.

    ``data`` is the file that says ``settings``, ``is_own`` whether it is the settings file itself. ``notices`` are
    lines on what is wrong and what stands in for it. ``last_good`` is the last good copy, None where there is none.
    """

    data: bytes
    settings: Settings
    notices: tuple[str, ...]
    is_own: bool
    last_good: bytes | None


def standing_in(folder: Path) -> Standing:
    """What a folder has to go by; it need not be there. Never fails."""
    file = folder / NAME
    last = _last_good(folder)
    try:
        data = read_bytes(file)
    except FileNotFoundError:
        if last is None:
            return Standing(b"", Settings(), (), is_own=False, last_good=None)
        told = f"{file}: is not there; write it anew, or delete {LAST_GOOD} too to begin without settings"
        return _instead(folder, last, (told,))
    except OSError as error:
        return _instead(folder, last, (f"{file}: cannot be read ({reason(error)}); put a plain file there",))
    checked = check_settings(data, folder)
    if checked.faults:
        return _instead(folder, last, tuple(fault.told(file) for fault in checked.faults))
    if last is not None and _is_cut(data, last):
        told = f"{file}: looks cut short; write it anew, or end its last line if that is all"
        return _instead(folder, last, (told,))
    settings, notices = _shown(checked, file)
    return Standing(data, settings, notices, is_own=True, last_good=last)


def _last_good(folder: Path) -> bytes | None:
    try:
        return read_bytes(folder / LAST_GOOD)
    except OSError:  # as good as none: what is said of the settings file tells enough
        return None


def _instead(folder: Path, last: bytes | None, notices: tuple[str, ...]) -> Standing:
    if last is not None:
        checked = check_settings(last, folder)
        if not checked.faults:
            settings, more = _shown(checked, folder / LAST_GOOD)
            told = f"{folder / LAST_GOOD}: these last good settings stand in until {NAME} is mended"
            return Standing(last, settings, (*notices, told, *more), is_own=False, last_good=last)
        notices += tuple(fault.told(folder / LAST_GOOD) for fault in checked.faults)
    told = f"{folder / NAME}: the kiosk goes on without any settings until this is mended"
    return Standing(b"", Settings(), (*notices, told), is_own=False, last_good=last)


def _is_cut(data: bytes, last: bytes) -> bool:
    """Whether a file seems to be what a power cut left of the last good one: the same, but it ends within a line."""
    return last.startswith(data) and data != last and not data.endswith(b"\n")


def _shown(checked: Checked, path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Settings without a logo that cannot be shown, and what is told of it: numbers are worth more than a picture."""
    if checked.logo_fault is None:
        return checked.settings, ()
    return replace(checked.settings, logo=None), (checked.logo_fault.told(path),)
