"""The library compiled from a folder of sources, kept so that it is compiled once only."""

import hashlib
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fingerprint import fingerprint
from kiosk.library.format import SUFFIX
from kiosk.library.reader import Library, LibraryDamaged, LibraryUnusable
from kiosk.shared.problem import Problem, Severity

_LAST_GOOD = "last-good"


@dataclass(frozen=True)
class Kept:
    """What there is to show of a folder.

    ``library`` is the one compiled from the folder as it is now or, when that cannot be, the last good one; None when
    there never was one. ``notice`` says in one line why it is not the newest; empty when it is.
    """

    library: Path | None
    notice: str = ""
    problems: tuple[Problem, ...] = ()


class KeptLibraries:
    """Compiled libraries below ``data_folder``, for each folder of sources the newest and the one before it.

    ``build`` writes the library of a folder to a path and returns the problems; it writes nothing when one is an
    error. It is called only when the folder has changed, so that a start without a change needs no compiler.
    """

    def __init__(self, data_folder: Path, build: Callable[[Path, Path], tuple[Problem, ...]]) -> None:
        self._data_folder = data_folder
        self._build = build

    def library_of(self, root: Path) -> Kept:
        """The library of the folder ``root``, compiled now if it has changed; else what was good last."""
        place = hashlib.blake2b(str(root.resolve()).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
        folder = self._data_folder / "compiled" / place
        path = folder / f"{fingerprint(root)[:32]}{SUFFIX}"
        if _is_sound(path):
            _remember(folder, path)
            return Kept(path)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            problems = self._build(root, path)
            errors = [problem for problem in problems if problem.severity is Severity.ERROR]
            if not errors:
                if fingerprint(root)[:32] != path.stem:
                    # The text was changed while it was read: what was compiled is not what its name says.
                    path = path.rename(path.with_stem(f"{path.stem}-unsettled"))
                _remember(folder, path)
                return Kept(path, problems=problems)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            notice = (
                f"the text cannot be compiled into {folder} ({reason}); make room, or name a folder with --data-dir"
            )
            return Kept(_last_good(folder), notice)
        first = errors[0]
        more = f" and {len(errors) - 1} more" if len(errors) > 1 else ""
        notice = f"the new text has errors and is not shown: {first.path}:{first.line}: {first.message}{more}"
        return Kept(_last_good(folder), notice, problems)


def _is_sound(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with closing(Library.open(path)) as library:
            library.verify()
    except (LibraryUnusable, LibraryDamaged, OSError):  # a folder may not be opened, or its name be too long
        return False
    return True


def _last_good(folder: Path) -> Path | None:
    try:
        path = folder / (folder / _LAST_GOOD).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return path if path.parent == folder and _is_sound(path) else None


def _remember(folder: Path, path: Path) -> None:
    """Name ``path`` the last good one, in one step, and drop those before the one it follows."""
    before = _last_good(folder)
    if before == path:
        return
    # On a disk that is full or read-only the library can still be shown.
    with suppress(OSError):
        part = folder / f"{_LAST_GOOD}.part"
        part.write_text(path.name, encoding="utf-8")
        part.replace(folder / _LAST_GOOD)
        for old in folder.glob(f"*{SUFFIX}"):
            if old not in (path, before):
                old.unlink(missing_ok=True)
