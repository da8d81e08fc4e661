"""The steps from a library on a stick to one that is shown; a power cut may fall between any two of them."""

from contextlib import suppress
from pathlib import Path

from kiosk.install.copying import copy, read_back
from kiosk.install.examine import examine
from kiosk.install.installed import HASH_LETTERS, Version, is_older, version_of
from kiosk.install.record import MOST_KEPT, Record, names_there, write_record
from kiosk.install.refusal import RefusedError
from kiosk.install.report import Report, Step
from kiosk.install.standing import Standing, fault_in, standing
from kiosk.library.format import SUFFIX
from kiosk.shared.owner import give_to_owner_of
from kiosk.shared.plain_file import reason
from kiosk.shared.whole_file import sync_folder

PART = "incoming.part"
"""What is being copied, until it has passed."""


def install_into(
    folder: Path, file: Path, bundled: Path, report: Report, *, allow_older: bool
) -> tuple[Version, Version | None]:
    """Installs ``file`` into a folder that is locked: what is shown from now on, and what was before.

    Raises:
        RefusedError: it is not taken; what is shown is as it was.
    """
    part = folder / PART
    try:
        report.begin(Step.COPY)
        digest = copy(file, part)
        report.add(f"copied {file}, SHA-256 {digest}")
        report.begin(Step.READ_BACK)
        read_back(part, digest)
        report.add("read back: the same bytes")
        report.begin(Step.EXAMINE)
        report.add(examine(part, file))
        report.begin(Step.COMPARE)
        version, before = version_of(part), standing(folder.parent, bundled)
        report.add(f"this library: {version.words}")
        report.add(before.words)
        if _is_same(version, before):
            report.add("it is shown already; nothing was changed")
            return version, before.version
        if before.version and is_older(version.made, before.version.made) and not allow_older:
            raise RefusedError(f"{file}: is older than what is shown; take a newer one, or allow it (--allow-older)")
        _switch(part, folder, version, tuple(way.name for way in before.ways[:-1]), report)
        return version, before.version
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _is_same(version: Version, before: Standing) -> bool:
    """Whether it is what is shown, and that is sound: installing it again mends one that is not."""
    is_equal = before.version is not None and before.version.content_hash == version.content_hash
    return is_equal and not fault_in(before.shown)


def _switch(part: Path, folder: Path, version: Version, before: tuple[str, ...], report: Report) -> None:
    report.begin(Step.SWITCH)
    name = _name_of(version)
    kept = tuple(dict.fromkeys((name, *before)))[:MOST_KEPT]
    target = folder / name
    try:
        with suppress(OSError):  # a disk that knows no owners
            give_to_owner_of(folder, part)
        part.replace(target)
        sync_folder(folder)
        write_record(Record(name, kept), folder)
    except OSError as error:
        if name not in before:
            with suppress(OSError):
                target.unlink(missing_ok=True)
        message = f"{folder}: cannot be written ({reason(error)}); mend the rights or the disk, and install again"
        raise RefusedError(message) from error
    report.add(f"switched: shown from now on as {name}")
    report.begin(Step.TIDY)
    report.add(_tidied(folder, kept))


def _tidied(folder: Path, kept: tuple[str, ...]) -> str:
    """Deletes what is not kept; what came of it."""
    old = [folder / name for name in names_there(folder) if name not in kept]
    for path in old:
        try:
            path.unlink()
        except OSError as error:
            return f"{path}: cannot be deleted ({reason(error)}); the next installation tries again"
    return f"kept: {len(kept)}, deleted: {len(old)}"


def _name_of(version: Version) -> str:
    made = f"{version.made:%Y%m%dT%H%M%S}" if version.made else "undated"
    return f"{made}-{version.content_hash[:HASH_LETTERS]}{SUFFIX}"
