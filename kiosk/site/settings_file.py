"""Reads a settings file: TOML, every entry checked, every problem told with its line."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from kiosk.shared.plain_file import read_plain, reason
from kiosk.site.entries_found import EntriesFound, Fault
from kiosk.site.key_lines import key_lines
from kiosk.site.logo import fault_of_logo
from kiosk.site.settings import Settings, SettingsError

LARGEST = 64 * 1024
"""Bytes of a settings file."""
LONGEST_LINE = 1000
"""Letters: Python's parser takes minutes over a key with ten thousand dots."""

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True)
class Checked:
    """What stands in a settings file.

    ``settings`` are whole where ``faults`` is empty; else what is wrong has its default. ``logo_fault`` tells of a
    picture that cannot be shown while the file itself may be good.
    """

    settings: Settings
    faults: tuple[Fault, ...] = ()
    logo_fault: Fault | None = None


def read_settings(path: Path) -> Settings:
    """The settings of a file.

    Raises:
        SettingsError: it cannot be read, is no TOML, or holds what is not taken; with every problem of it.
    """
    try:
        data = read_bytes(path)
    except OSError as error:
        raise SettingsError(f"{path}:1: cannot be read ({reason(error)}); name a settings file") from error
    checked = check_settings(data, path.parent)
    faults = sorted((*checked.faults, *((checked.logo_fault,) if checked.logo_fault else ())))
    if faults:
        raise SettingsError(*(fault.told(path) for fault in faults))
    return checked.settings


def read_bytes(path: Path) -> bytes:
    """The bytes of a settings file; where it is too large, enough of them for `check_settings` to say so.

    Raises:
        OSError: it is not there, cannot be read, or is no plain file.
    """
    return read_plain(path, LARGEST + 1)


def check_settings(data: bytes, folder: Path) -> Checked:
    """What stands in the bytes of a settings file; never fails.

    Args:
        data: the bytes.
        folder: where the file lies, and with it the logo.
    """
    text = _text(data)
    if isinstance(text, Fault):
        return Checked(Settings(), (text,))
    values = _values(text)
    if isinstance(values, Fault):
        return Checked(Settings(), (values,))
    found = EntriesFound(values, key_lines(text))
    settings = found.settings(folder)
    fault = fault_of_logo(settings.logo) if settings.logo else ""
    return Checked(settings, found.faults, found.logo_fault(fault) if fault else None)


def _text(data: bytes) -> str | Fault:
    if len(data) > LARGEST:
        return Fault(1, f"the file has more than {LARGEST // 1024} KB; take out what does not belong")
    if b"\0" in data:
        return Fault(_line(data, data.index(b"\0")), "holds bytes that are no text; copy the last good settings here")
    try:
        text = data.decode("utf-8-sig")  # some editors begin a file with a mark
    except UnicodeDecodeError as error:
        return Fault(_line(data, error.start), "is not UTF-8; save it as UTF-8")
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            return Fault(number, f"the line has more than {LONGEST_LINE} letters; break it")
    return text


def _values(text: str) -> dict[str, object] | Fault:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what = str(error)
        place = _PLACE.search(what)
        line = int(place[1]) if place and place[1] else len(text.rstrip("\n").split("\n"))
        return Fault(line, f"is no TOML ({_PLACE.sub('', what)}); write lines like clinic = '012 345'")
    except (RecursionError, ValueError):  # lists a thousand deep; a number of five thousand digits
        return Fault(1, "holds a value that is far too long; take it out")


def _line(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1
