"""Trims ICU's data to what Qt asks of it: 32 MB become 5.

Of ICU, Qt's libraries call collation (``ucol_``), time zones (``ucal_``), converters (``ucnv_``) and changes of case
(``u_strTo``) and nothing else; `tests/frozen` keeps that. Where words and lines break, directions, normal forms, dates
and numbers are Qt's own tables. So sorting stays whole, for all languages; names of time zones, countries and
currencies, break dictionaries and encodings but Unicode's go. Case needs no data of this file.
"""

import re
import struct
import subprocess
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

KEPT = {
    "coll/*": "sorting, all languages",
    "root.res": "every locale falls back to it",
    "pool.res": "strings that the others share",
    "res_index.res": "which locales there are",
    "supplementalData.res": "calendars",
    "zoneinfo64.res": "time zones",
    "timezoneTypes.res": "time zones' other names",
    "windowsZones.res": "time zones of Windows",
    "metaZones.res": "time zones",
    "keyTypeData.res": "what a locale's extensions mean",
    "likelySubtags.res": "a locale's script",
    "icustd.res": "that it is ICU's own data",
    "icuver.res": "the data's version",
    "cnvalias.icu": "names of encodings; Unicode's own need no table",
}
"""Entries that stay, as patterns of their names, each with what it is for."""

_HEAD_SIZE = struct.Struct("<H")
_COUNT = struct.Struct("<I")
_ENTRY = struct.Struct("<II")
_START = re.compile(rb"..\xda\x27.{8}CmnD", re.DOTALL)
"""What a file of ICU's entries begins with: the size of its head, ICU's mark, how it is written, its kind."""
_ALIGNMENT = 16


class IcuDataError(Exception):
    """The library holds no ICU data as we know it; the message says which library."""


@dataclass(frozen=True)
class IcuData:
    """ICU's data: the head that says what it is, and its entries in the order of their names."""

    head: bytes
    entries: tuple[tuple[str, bytes], ...]

    def trimmed(self) -> "IcuData":
        """The entries of `KEPT` alone."""
        return IcuData(self.head, tuple(entry for entry in self.entries if is_kept(entry[0])))

    def packed(self) -> bytes:
        """The data as ICU reads it."""
        names = [name.encode() + b"\0" for name, _ in self.entries]
        contents = [content.ljust(-(-len(content) // _ALIGNMENT) * _ALIGNMENT, b"\0") for _, content in self.entries]
        name_at = _COUNT.size + _ENTRY.size * len(names)
        start = -(-(name_at + sum(map(len, names))) // _ALIGNMENT) * _ALIGNMENT
        table, content_at = _COUNT.pack(len(names)), start
        for name, content in zip(names, contents, strict=True):
            table += _ENTRY.pack(name_at, content_at)
            name_at += len(name)
            content_at += len(content)
        return self.head + (table + b"".join(names)).ljust(start, b"\0") + b"".join(contents)


def is_kept(name: str) -> bool:
    """Whether the entry of this name ("icudt73l/coll/sv.res") stays."""
    return any(fnmatchcase(name.partition("/")[2], pattern) for pattern in KEPT)


def read_icu_data(library: Path) -> IcuData:
    """Reads the data that a library of ICU holds.

    Raises:
        IcuDataError: It holds none, or several.
    """
    whole = library.read_bytes()
    starts = [found.start() for found in _START.finditer(whole)]
    if len(starts) != 1:
        raise IcuDataError(f"{library.name} holds no ICU data as this program knows it; look at {__file__}")
    [start] = starts
    base = start + _HEAD_SIZE.unpack_from(whole, start)[0]
    count = _COUNT.unpack_from(whole, base)[0]
    places = [_ENTRY.unpack_from(whole, base + _COUNT.size + _ENTRY.size * at) for at in range(count)]
    names = [whole[base + name_at : whole.index(b"\0", base + name_at)].decode() for name_at, _ in places]
    # The last entry has no end of its own and takes what follows it; ICU reads no further than it should.
    ends = [base + content_at for _, content_at in places[1:]] + [len(whole)]
    contents = [whole[base + begin : end] for (_, begin), end in zip(places, ends, strict=True)]
    return IcuData(whole[start:base], tuple(zip(names, contents, strict=True)))


def trim_library(library: Path, work: Path) -> Path:
    """Makes a library of the same name and symbol with the trimmed data.

    Args:
        library: Such as ``libicudata.so.73``.
        work: A folder to write into.

    Returns:
        The new library, in ``work``.

    Raises:
        IcuDataError: The library is none of ICU's data.
        subprocess.CalledProcessError: The assembler or the linker is not content.
    """
    work.mkdir(parents=True, exist_ok=True)
    data, source, code, made = (work / name for name in ("icu.dat", "icu.s", "icu.o", library.name))
    data.write_bytes(read_icu_data(library).trimmed().packed())
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    source.write_text(
        f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n"
        f'.incbin "{data.name}"\n.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n',
        encoding="utf-8",
    )
    subprocess.run(["as", "-o", code.name, source.name], cwd=work, check=True)
    linker = ["ld", "-shared", "-s", "-z", "noexecstack", "-soname", library.name, "-o", made.name, code.name]
    subprocess.run(linker, cwd=work, check=True)
    return made
