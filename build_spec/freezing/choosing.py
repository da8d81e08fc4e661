"""Chooses, of all that PyInstaller collected, what goes into the package."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from build_spec.freezing.allowed import reason
from build_spec.freezing.libraries import ON_EVERY_SYSTEM, REASONS, is_known_library, stem
from build_spec.freezing.needed import closure, names_needed

Entry = tuple[str, str, str]
"""As PyInstaller lists a file: the path it goes to, the path it comes from (or points to), and its kind."""
LINK = "SYMLINK"


class PackageError(Exception):
    """The package cannot be made as it should be; the message says what to do, one line a finding."""


def chosen(entries: Sequence[Entry]) -> list[Entry]:
    """The files that are allowed, the libraries that these need, and the links to either.

    Raises:
        PackageError: Something needs a library that nobody has allowed, or that is missing.
    """
    files = [entry for entry in entries if entry[2] != LINK]
    allowed = [entry for entry in files if reason(entry[0])]
    binaries = [entry for entry in files if entry[2] in {"BINARY", "EXTENSION"}]
    needs = {name(entry): needed for entry, needed in zip(binaries, _needs(binaries), strict=True)}
    wanted = closure([name(entry) for entry in allowed], needs)
    libraries = [
        entry
        for entry in binaries
        if name(entry) in wanted and not reason(entry[0]) and stem(entry[0]) not in ON_EVERY_SYSTEM
    ]
    _refuse_unknown(libraries, wanted - {name(entry) for entry in files})
    stay = allowed + libraries
    places = {entry[0] for entry in stay}
    return stay + [entry for entry in entries if entry[2] == LINK and _target(entry) in places]


def name(entry: Entry) -> str:
    """The name a file is loaded by."""
    return PurePosixPath(entry[0].replace("\\", "/")).name


def _needs(binaries: Sequence[Entry]) -> list[frozenset[str]]:
    return names_needed([Path(entry[1]) for entry in binaries])


def _target(link: Entry) -> str:
    """The path below the package's folder that a link points to."""
    parts: list[str] = []
    for part in (PurePosixPath(link[0]).parent / link[1]).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _refuse_unknown(libraries: Sequence[Entry], absent: frozenset[str]) -> None:
    unknown = sorted(name(entry) for entry in libraries if not is_known_library(name(entry)))
    missing = sorted(each for each in absent if stem(each) in REASONS and stem(each) not in ON_EVERY_SYSTEM)
    if unknown or missing:
        told = [
            f"package: {each} is needed, but build_spec/freezing/libraries.py does not allow it; add it with its reason"
            for each in unknown
        ]
        told += [f"package: {each} is needed, but not on this machine; run make setup-test" for each in missing]
        raise PackageError("\n".join(told))
