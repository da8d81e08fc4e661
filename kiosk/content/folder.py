"""Reads a folder of content into memory; every file that cannot be taken is a problem, never an exception."""

import os
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.content.problems import ProblemList
from kiosk.shared.drawing import BYTES_LIMIT as PICTURE_LIMIT

TEXT_LIMIT = 200_000
"""Bytes; the longest chapter of a book has fewer."""
FILES_LIMIT = 50_000
TOTAL_LIMIT = 100_000_000
"""Bytes of all files together, which are held in memory while they are checked."""
DEPTH_LIMIT = 8

TEXT_SUFFIXES = frozenset({".md", ".yaml", ".tsv", ".txt"})
PICTURE_SUFFIXES = frozenset({".svg", ".png"})

# Marks that turn the direction of text around: a name or a dose could be shown in another order than it was written.
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


@dataclass(frozen=True)
class Folder:
    """The files of a content folder by their path below it, with forward slashes."""

    texts: dict[str, str]
    pictures: dict[str, bytes]
    names: frozenset[str]
    """Every file there is, those that could not be read included."""


def read_folder(root: Path, problems: ProblemList) -> Folder:
    """Read the folder at ``root``, adding a problem for each file that is unreadable, too long or out of place."""
    texts: dict[str, str] = {}
    pictures: dict[str, bytes] = {}
    names: set[str] = set()
    total = 0
    for path in _files(root, problems):
        name = path.relative_to(root).as_posix()
        suffix = path.suffix.lower()
        if total > TOTAL_LIMIT:
            message = f"more than {TOTAL_LIMIT // 1_000_000} MB in all; the rest is not read (split the folder)"
            problems.error(name, 1, "too-long", message)
            break
        names.add(name)
        if suffix in TEXT_SUFFIXES:
            data = _read(path, name, TEXT_LIMIT, problems)
            if data is not None:
                total += len(data)
                texts[name] = decode_text(data, name, problems)
        elif suffix in PICTURE_SUFFIXES:
            data = _read(path, name, PICTURE_LIMIT, problems)
            if data is not None:
                total += len(data)
                pictures[name] = data
        else:
            problems.error(name, 1, "unknown-file", f"a {suffix or 'nameless'} file has no use here (take it out)")
    return Folder(texts, pictures, frozenset(names))


def decode_text(data: bytes, name: str, problems: ProblemList) -> str:
    """The bytes of a text file as text with line feeds; what cannot be shown becomes U+FFFD and a problem."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.error(name, line, "not-utf8", "the file is not UTF-8 text (save it as UTF-8 in your editor)")
        text = data.decode("utf-8-sig", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(_clean(line, number, name, problems) for number, line in enumerate(text.split("\n"), start=1))


def _clean(line: str, number: int, name: str, problems: ProblemList) -> str:
    bad = {char for char in line if char in _BIDI_CONTROLS}
    if bad:
        codes = ", ".join(f"U+{ord(char):04X}" for char in sorted(bad))
        problems.error(name, number, "bidi-control", f"an unseen mark turns the writing direction: {codes} (delete it)")
    controls = {char for char in line if _is_unseen(char)} - bad
    if controls:
        codes = ", ".join(f"U+{ord(char):04X}" for char in sorted(controls))
        problems.error(name, number, "control-character", f"an unseen control character: {codes} (delete it)")
    drop = bad | controls
    return "".join("\ufffd" if char in drop else char for char in line) if drop else line


def _is_unseen(char: str) -> bool:
    """Whether a character shows nothing and is not one that a script needs (joiners in Arabic and Indic text)."""
    if char in "\t\u200c\u200d":
        return False
    return char in _LINE_BREAKS or unicodedata.category(char) in {"Cc", "Cf", "Cn", "Co", "Cs"}


def _files(root: Path, problems: ProblemList) -> list[Path]:
    """All plain files below ``root`` in order of their names; hidden ones and editors' leftovers are passed over."""
    found: list[Path] = []
    waiting = [(root, 0)]
    while waiting:
        folder, depth = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            name = folder.relative_to(root).as_posix()
            problems.error(name, 1, "unreadable", f"cannot be opened: {error.strerror} (check its rights)")
            continue
        for entry in listed:
            name = PurePosixPath(Path(entry.path).relative_to(root)).as_posix()
            if entry.name.startswith(".") or entry.name.endswith("~"):
                continue
            if not _is_showable(entry.name):
                problems.error(
                    printable(name), 1, "file-name", "the file's name cannot be shown (give it a plain name)"
                )
            elif entry.is_symlink():
                problems.error(name, 1, "link", "a link to elsewhere is not followed (put the file itself here)")
            elif entry.is_dir(follow_symlinks=False):
                if depth >= DEPTH_LIMIT:
                    problems.error(
                        name, 1, "too-deep", f"folders more than {DEPTH_LIMIT} deep are not read (move it up)"
                    )
                else:
                    waiting.append((Path(entry.path), depth + 1))
            elif not entry.is_file(follow_symlinks=False):
                problems.error(name, 1, "not-a-file", "is neither a file nor a folder (take it out)")
            elif len(found) >= FILES_LIMIT:
                problems.error(
                    name, 1, "too-many-files", f"more than {FILES_LIMIT} files; the rest is not read (split it)"
                )
                return sorted(found)
            else:
                found.append(Path(entry.path))
    return sorted(found)


def _is_showable(name: str) -> bool:
    return name.isprintable() and "\\" not in name and not _BIDI_CONTROLS.intersection(name)


def printable(name: str) -> str:
    """``name`` with what cannot be written to a terminal or as UTF-8 shown as ``?``."""
    return "".join(char if char.isprintable() and char not in _BIDI_CONTROLS else "?" for char in name)


def _read(path: Path, name: str, limit: int, problems: ProblemList) -> bytes | None:
    try:
        # Not blocking: a pipe put in place of the file since it was listed must not hang the program.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                problems.error(name, 1, "not-a-file", "is neither a file nor a folder (take it out)")
                return None
            data = file.read(limit + 1)
    except OSError as error:
        problems.error(name, 1, "unreadable", f"cannot be opened: {error.strerror} (check its rights)")
        return None
    if len(data) > limit:
        problems.error(name, 1, "too-long", f"the file is over {limit // 1000} KB and is not read (make it smaller)")
        return None
    return data
