"""The one small file that says which libraries are kept, and which of them is shown."""

import re
from pathlib import Path

import msgspec

from kiosk.library.format import SUFFIX
from kiosk.shared.plain_file import read_plain, reason
from kiosk.shared.whole_file import write_whole

FOLDER = "content"
"""Below the data folder: libraries, and the record."""
NAME = "installed.json"
MOST_KEPT = 5
_MOST_BYTES = 64 * 1024
_LIBRARY = re.compile(rf"[A-Za-z0-9-]{{1,80}}{re.escape(SUFFIX)}")
"""A file right in the folder: a record can lead nowhere else."""


class Record(msgspec.Struct, frozen=True):
    """``shown`` is the name of the library to show, or None for the one that came with the program.

    ``kept`` are the names of the libraries kept, the one installed last first.
    """

    shown: str | None
    kept: tuple[str, ...]


def read_record(folder: Path) -> tuple[Record | None, str]:
    """The record, or None where there is none to go by; and what is wrong with it in one line, or nothing.

    What it shows is one of those it keeps. Never raises.
    """
    path = folder / NAME
    try:
        record = msgspec.json.decode(read_plain(path, _MOST_BYTES), type=Record)
    except FileNotFoundError:
        return None, ""
    except OSError as error:
        return None, f"{path}: cannot be read ({reason(error)}); install the content again"
    except (msgspec.MsgspecError, RecursionError):
        return None, f"{path}: is damaged; install the content again"
    kept = tuple(dict.fromkeys(record.kept))[:MOST_KEPT]
    if record.shown is not None and record.shown not in kept:
        kept = (record.shown, *kept)[:MOST_KEPT]
    if not all(_LIBRARY.fullmatch(name) for name in kept):
        return None, f"{path}: is damaged; install the content again"
    return Record(record.shown, kept), ""


def write_record(record: Record, folder: Path) -> None:
    """Puts a record in the place of the one there is: from here on it holds.

    Raises:
        OSError: it cannot be written; the one there is stays.
    """
    write_whole(msgspec.json.encode(record) + b"\n", folder / NAME)


def names_there(folder: Path) -> tuple[str, ...]:
    """The libraries in a folder, the one made last first; those that do not say when they were made come last."""
    try:
        names = [path.name for path in folder.iterdir() if _LIBRARY.fullmatch(path.name)]
    except OSError:
        return ()
    return tuple(sorted(names, key=lambda name: (name[0].isdecimal(), name), reverse=True))
