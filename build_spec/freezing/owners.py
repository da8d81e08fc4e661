"""Whose a file is that goes into the package."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import packages_distributions
from pathlib import Path

from build_spec.freezing.libraries import stem


@dataclass(frozen=True)
class Ours:
    """The kiosk's own."""


@dataclass(frozen=True)
class Python:
    """Python and its library, of this version."""

    version: str


@dataclass(frozen=True)
class Installed:
    """A distribution that pip installed, or a part of one with a licence of its own."""

    name: str


@dataclass(frozen=True)
class Debian:
    """A package of Debian's or Ubuntu's."""

    package: str
    version: str


Owner = Ours | Python | Installed | Debian


class OwnerError(Exception):
    """Nobody is known to own a file; the message has a line for each, with how to mend it."""


def owners(sources: Iterable[str], our_folders: Sequence[Path]) -> frozenset[Owner]:
    """Whose the files of these paths are.

    Args:
        sources: Where the files of the package come from; PyInstaller names some by a word in brackets or a dash.
        our_folders: The repository's, and the one of what was made on the way.

    Raises:
        OwnerError: A file belongs to nobody who is known.
    """
    paths = {Path(source) for source in sources if Path(source).is_absolute()}
    known = {path: _owner(path, our_folders) for path in paths}
    strangers = [path for path, owner in known.items() if owner is None]
    packages = debian_packages(strangers) if sys.platform == "linux" and strangers else {}
    unknown = sorted(path for path in strangers if path not in packages)
    if unknown:
        raise OwnerError(
            "\n".join(f"package: {path} is of no known package; say whose it is in owners.py" for path in unknown)
        )
    return frozenset({*(owner for owner in known.values() if owner), *packages.values()})


def _owner(path: Path, our_folders: Sequence[Path]) -> Owner | None:
    libraries = Path(sysconfig.get_path("purelib"))
    if path.is_relative_to(libraries):
        return _installed(path.relative_to(libraries))
    standard = {Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platstdlib")}
    if stem(path.name) == "libpython3" or any(path.resolve().is_relative_to(folder) for folder in standard):
        return Python(sys.version.partition(" ")[0])
    if sys.platform != "linux" and path.is_relative_to(sys.base_prefix):
        return Python(sys.version.partition(" ")[0])
    return Ours() if any(path.is_relative_to(folder) for folder in our_folders) else None


def _installed(path: Path) -> Installed | None:
    if stem(path.name).startswith("libicu"):
        return Installed("ICU")
    names = packages_distributions().get(path.name.partition(".")[0] if len(path.parts) == 1 else path.parts[0])
    return Installed(names[0]) if names else None


def debian_packages(paths: Iterable[Path]) -> Mapping[Path, Debian]:
    """The packages that brought these files, those of them that a package brought."""
    # A package says where it put a file; systems since have moved /lib into /usr/lib.
    asked: dict[str, Path] = {}
    for path in paths:
        real = path.resolve()
        asked |= {str(real): path, str(real).removeprefix("/usr"): path, f"/usr{real}": path}
    found = _lines(["dpkg-query", "-S", *asked])
    brought = {asked[place]: package for package, _, place in (line.partition(": ") for line in found)}
    if not brought:
        return {}
    shown = _lines(["dpkg-query", "-W", "-f", "${binary:Package} ${Version}\n", *sorted(set(brought.values()))])
    versions = {name.partition(":")[0]: number for name, _, number in (line.partition(" ") for line in shown)}
    names = {path: package.partition(":")[0] for path, package in brought.items()}
    return {path: Debian(name, versions[name]) for path, name in names.items()}


def _lines(command: list[str]) -> list[str]:
    """What a command says of what it found; that it did not find all is no fault."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:  # another system than Debian's
        return []
    return [line for line in done.stdout.splitlines() if not line.startswith("diversion ")]


def python_licence() -> Path | None:
    """Python's licence: beside its library, or where Debian keeps it."""
    library = Path(sysconfig.get_path("stdlib"))
    beside = [library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    packages = debian_packages([library / "os.py"]) if sys.platform == "linux" else {}
    kept = [Path("/usr/share/doc") / owner.package / "copyright" for owner in packages.values()]
    return next((path for path in [*beside, *kept] if path.is_file()), None)
