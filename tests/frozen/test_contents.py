"""What is in the package: nothing without a reason, all that is needed, no more than a stick holds with ease."""

import sys
import tarfile
from pathlib import Path

import PySide6
import pytest

from build_spec.freezing.allowed import reason
from build_spec.freezing.archive import pack, size
from build_spec.freezing.libraries import ON_EVERY_SYSTEM, REASONS, stem
from build_spec.freezing.needed import names_needed

from .conftest import Package

UNPACKED_BYTES = 100_000_000
PACKED_BYTES = 32_000_000
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="names of Linux's libraries")


def unexplained(internal: Path) -> list[str]:
    """The files below a package's folder that no list gives a reason for."""
    files = sorted(path.relative_to(internal).as_posix() for path in internal.rglob("*") if not path.is_dir())
    return [file for file in files if not reason(file) and stem(file) not in REASONS]


@linux_only
def test_every_file_has_a_reason(package: Package) -> None:
    assert unexplained(package.internal) == []
    beside = {path.name for path in package.folder.iterdir()}
    assert beside == {"_internal", "docs", "licenses", "linux", "patient-kiosk"}


@linux_only
@pytest.mark.parametrize(
    "extra",
    [
        "libgtk-3.so.0",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/qml/QtQuick/Controls/qmldir",
        "PySide6/QtNetwork.abi3.so",
        "libstdc++.so.6",
        "resources/content/prp-back-pain/topic.yaml",
        "kiosk/shell/notes.txt",
    ],
)
def test_a_file_too_many_is_seen(extra: str, tmp_path: Path) -> None:
    (tmp_path / extra).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / extra).write_bytes(b"")
    assert unexplained(tmp_path) == [extra]


@linux_only
def test_every_library_that_is_needed_is_there_or_on_every_system(package: Package) -> None:
    libraries = [path for path in sorted(package.internal.rglob("*.so*")) if not path.is_symlink()]
    there = {path.name for path in package.internal.rglob("*.so*")}
    needed = dict(zip(libraries, names_needed([*libraries, package.folder / "patient-kiosk"]), strict=False))
    lacking = {
        (path.name, name)
        for path, names in needed.items()
        for name in names
        if name not in there and stem(name) not in ON_EVERY_SYSTEM
    }
    assert len(needed) > 100
    assert lacking == set()


@linux_only
def test_no_library_lies_there_unneeded(package: Package) -> None:
    libraries = [path for path in sorted(package.internal.rglob("*.so*")) if not path.is_symlink()]
    needed = {name for names in names_needed(libraries) for name in names}
    loaded_by_name = {"libpython3"}
    names = [path.relative_to(package.internal).as_posix() for path in libraries]
    unneeded = [
        name
        for name in names
        if not reason(name) and Path(name).name not in needed and stem(name) not in loaded_by_name
    ]
    assert unneeded == []


def test_it_is_small(package: Package) -> None:
    assert size(package.folder) <= UNPACKED_BYTES
    assert package.archive.stat().st_size <= PACKED_BYTES


@linux_only
def test_its_files_tell_nothing_of_who_packed_it_or_when(package: Package) -> None:
    with tarfile.open(package.archive) as archive:
        members = archive.getmembers()
    assert {(member.uid, member.gid, member.mtime) for member in members} == {(0, 0, 315532800)}
    assert all(member.name.split("/")[0] == "patient-kiosk" for member in members)
    assert {member.mode for member in members if member.isdir()} == {0o755}


@linux_only
def test_the_same_is_packed_into_the_same(package: Package, tmp_path: Path) -> None:
    again, later = tmp_path / "a.tar.xz", tmp_path / "b.tar.xz"
    folder = package.folder / "licenses"
    pack(folder, again)
    (folder / "NOTICE.txt").touch()
    pack(folder, later)
    assert again.read_bytes() == later.read_bytes()


@linux_only
def test_qts_own_libraries_are_as_qt_made_them(package: Package) -> None:
    installed = Path(PySide6.__file__).parents[1]
    ours = [
        path
        for folder in ("PySide6", "shiboken6")
        for path in (package.internal / folder).rglob("*.so*")
        if not path.is_symlink() and not stem(path.name).startswith("libicu")
    ]
    assert len(ours) > 30
    for library in ours:
        assert library.read_bytes() == (installed / library.relative_to(package.internal)).read_bytes(), library
