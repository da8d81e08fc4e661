"""Lays the licence of everything that ships beside the program, and refuses to ship what has none."""

import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

from build_spec.freezing.owners import Debian, Installed, Ours, Owner, Python

TEXTS = Path(__file__).parents[1] / "licenses"
"""Texts that are on no machine of themselves, and the notice."""
COMMON = Path("/usr/share/common-licenses")
_QT = (
    "LGPL-3.0.txt",
    "GPL-3.0.txt",
    *(f"qt-{part}-attributions.txt" for part in ("base", "declarative", "svg", "wayland")),
)
WRITTEN_DOWN: Mapping[str, tuple[str, ...]] = {
    "PySide6_Essentials": _QT,
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "ICU": ("ICU.txt",),
}
"""Parts that bring no text of their own, and the texts in `TEXTS` that are theirs."""


class LicenceError(Exception):
    """Something that ships has no licence; the message has a line for each part, with how to mend it."""


@dataclass(frozen=True)
class Part:
    """Something with a licence of its own.

    Attributes:
        name: What it is called, and its file.
        version: As whoever packed it says.
        texts: The files that hold its licence; none where there is no text.
    """

    name: str
    version: str
    texts: tuple[Path, ...]


def parts_of(owners: Iterable[Owner], root: Path, python_text: Callable[[], Path | None]) -> list[Part]:
    """The parts that ship, in the order of their names.

    Args:
        owners: Who owns the files.
        root: The repository's folder.
        python_text: Finds Python's licence.

    Raises:
        LicenceError: One has no licence text.
    """
    parts = sorted({_part(owner, root, python_text) for owner in owners}, key=lambda part: part.name.lower())
    lacking = [part.name for part in parts if not part.texts]
    if lacking:
        mend = (
            "ships, but its licence is not known; put the text into build_spec/licenses and its name into licences.py"
        )
        raise LicenceError("\n".join(f"package: {name} {mend}" for name in lacking))
    return parts


def lay_out(parts: Iterable[Part], folder: Path, program_version: str) -> None:
    """Writes the licences of ``parts``, what they refer to, and the notice into ``folder``."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    told = []
    written: dict[str, str] = {}
    for part in parts:
        if all(text.parent == TEXTS for text in part.texts):
            files = [shutil.copyfile(text, folder / text.name).name for text in part.texts]
        else:
            whole = "\n\n".join(text.read_text(encoding="utf-8", errors="replace") for text in part.texts)
            # Packages of one source have one text.
            files = [written.setdefault(whole, f"{part.name}.txt")]
            (folder / files[0]).write_text(whole, encoding="utf-8")
        told.append(f"{part.name} {part.version}: {', '.join(files)}")
    _lay_out_common(folder)
    notice = (TEXTS / "NOTICE.txt").read_text(encoding="utf-8")
    values = {"version": program_version, "qt": qt_version(), "pyside": version("PySide6_Essentials")}
    (folder / "NOTICE.txt").write_text(notice.format(**values, parts="\n".join(told)), encoding="utf-8")


def qt_version() -> str:
    """The version of the Qt that ships: Qt for Python has its number."""
    return version("PySide6_Essentials")


def _lay_out_common(folder: Path) -> None:
    """Texts that Debian's licences name by their place on a Debian system."""
    named = {name.rstrip(".") for text in folder.glob("*.txt") for name in _common_names(text)}
    for name in sorted(named):
        if (COMMON / name).is_file():
            (folder / "common").mkdir(exist_ok=True)
            shutil.copyfile(COMMON / name, folder / "common" / f"{name}.txt")


def _common_names(text: Path) -> list[str]:
    return re.findall(rf"{COMMON}/([\w.-]+)", text.read_text(encoding="utf-8"))


def _part(owner: Owner, root: Path, python_text: Callable[[], Path | None]) -> Part:
    match owner:
        case Ours():
            fonts = (*(root / "resources" / "fonts").rglob("OFL.txt"), *(root / "resources" / "icons").glob("LICENSE*"))
            return Part("patient-kiosk", version("patient-kiosk"), (root / "LICENSE", *fonts))
        case Python(number):
            text = python_text()
            return Part("Python", number, (text,) if text else ())
        case Debian(package, number):
            text = Path("/usr/share/doc") / package / "copyright"
            return Part(package, number, (text,) if text.is_file() else ())
        case Installed(name):
            return Part(
                name, _version(name), _own_texts(name) or tuple(TEXTS / text for text in WRITTEN_DOWN.get(name, ()))
            )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a part of a distribution
        return f"(in PySide6 {version('PySide6_Essentials')})"


def _own_texts(name: str) -> tuple[Path, ...]:
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return ()
    is_text = re.compile(r"\.dist-info/(licenses/)?(.*/)?(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
    return tuple(Path(str(file.locate())) for file in files if is_text.search(file.as_posix()))
