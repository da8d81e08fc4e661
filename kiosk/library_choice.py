"""Which library is shown: one named or compiled from a folder, one installed, or the one that came with the program."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.library.format import SUFFIX
from kiosk.shared.problem import Problem, Severity
from kiosk.shared.resources import icon_names, resources_folder


@dataclass(frozen=True)
class Chosen:
    """The library to show, the one to fall back to, and what staff should know (one line, or empty).

    ``earlier`` are those to show, in this order, before the one to fall back to, if the first turns out to be damaged.
    """

    library: Path
    bundled: Path
    notice: str
    earlier: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Unchosen:
    """Nothing can be shown; ``lines`` say why. ``misuse``: because of an argument."""

    lines: tuple[str, ...]
    misuse: bool


@dataclass(frozen=True)
class Compiled:
    """A folder of sources as a library.

    ``library`` is the folder as it is now or, when that cannot be compiled, what was good last; None when nothing
    ever was. ``notice`` says in one line why it is not the newest; empty when it is.
    """

    library: Path | None
    notice: str
    problems: tuple[Problem, ...]

    @property
    def is_final(self) -> bool:
        """Whether only another text would give another library; else room was wanting, or a right."""
        return not self.notice or any(problem.severity is Severity.ERROR for problem in self.problems)


@dataclass(frozen=True)
class ContentFolder:
    """A folder of sources that is compiled whenever one asks, from any thread.

    ``data_folder`` is where compiled libraries are kept, or None for the usual place.
    """

    root: Path
    data_folder: Path | None

    def fingerprint(self) -> str:
        """What changes with the folder's names and bytes, and with nothing else while the program runs."""
        from kiosk.content.fingerprint import fingerprint

        return fingerprint(self.root)

    def compiled(self) -> Compiled:
        """The library of the folder, compiled now if it has changed, and every problem there is in the sources.

        Raises:
            OSError: the folder's own name cannot be followed.
        """
        # Only a folder of sources needs what stands here; a terminal with a library never comes by.
        from kiosk.content.check import check_folder
        from kiosk.content.kept import KeptLibraries

        checked: list[tuple[Problem, ...]] = []

        def build(root: Path, out: Path) -> tuple[Problem, ...]:
            checked.append(_build(root, out))
            return checked[-1]

        kept = KeptLibraries(data_folder_of(self.data_folder), build).library_of(self.root)
        # A library that was kept needs no build, but its text may still have warnings.
        problems = checked[-1] if checked else check_folder(self.root, date.today(), icon_names()).problems
        return Compiled(kept.library, kept.notice, problems)


def content_folder(content: Path | None, data_folder: Path | None) -> ContentFolder | None:
    """The folder of sources that ``--content`` names, or None if it names a library or nothing."""
    return ContentFolder(content, data_folder) if content is not None and content.is_dir() else None


def choose_library(content: Path | None, data_folder: Path | None) -> Chosen | Unchosen:
    """Choose the library for ``--content`` and ``--data-dir``, compiling a folder of sources when it has changed.

    Without ``--content`` it is the one that was installed, or the bundled one where none was.
    """
    if content is None:
        return _installed_or_bundled(data_folder)
    if not _is_there(content):
        return Unchosen((f"{content}: is not there; name a folder of content or a library",), misuse=True)
    bundled, notice, lines = _bundled(data_folder)
    if not content.is_dir():
        # What is wrong with the library to fall back to does not concern one that is sound.
        return Chosen(content, bundled or content, "")
    if bundled is None:
        return Unchosen((*lines, notice), misuse=False)
    library, own_notice, _ = _compiled(content, data_folder)
    return Chosen(library or bundled, bundled, "; ".join(filter(None, (own_notice, notice))))


def bundled_library(data_folder: Path | None) -> Path | Unchosen:
    """The library that came with the program, compiled now if it came as sources."""
    bundled, notice, lines = _bundled(data_folder)
    return bundled or Unchosen((*lines, notice), misuse=False)


def _installed_or_bundled(data_folder: Path | None) -> Chosen | Unchosen:
    # Not before it is needed: most commands have nothing to do with it.
    from kiosk.install.installed import Installed

    installed = Installed(data_folder_of(data_folder))
    shown = installed.shown()
    bundled, notice, lines = _bundled(data_folder)
    if shown:
        return Chosen(shown, bundled or shown, installed.notice, installed.earlier())
    if bundled is None:
        return Unchosen((*lines, notice), misuse=False)
    return Chosen(bundled, bundled, "; ".join(filter(None, (installed.notice, notice))))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long, a folder that may not be read
        return False


def _bundled(data_folder: Path | None) -> tuple[Path | None, str, tuple[str, ...]]:
    packed = resources_folder() / f"library{SUFFIX}"
    if packed.is_file():
        return packed, "", ()
    return _compiled(resources_folder() / "content", data_folder)


def _compiled(root: Path, data_folder: Path | None) -> tuple[Path | None, str, tuple[str, ...]]:
    """The library kept for a folder of sources, what staff should know, and all problems, one line each."""
    # Only a folder of sources needs what stands here; a terminal with a library never comes by.
    from kiosk.content.kept import KeptLibraries

    kept = KeptLibraries(data_folder_of(data_folder), _build).library_of(root)
    return kept.library, kept.notice, tuple(f"{root}/{problem}" for problem in kept.problems)


def _build(root: Path, out: Path) -> tuple[Problem, ...]:
    from kiosk.content.build import build_library

    return build_library(root, out, date.today(), icon_names()).report.problems


def data_folder_of(given: Path | None) -> Path:
    """The folder for what the program keeps: the one given, else the user's own for data."""
    if given is not None:
        return given
    from PySide6.QtCore import QStandardPaths

    location = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "patient-kiosk"
