"""The rules by which files are chosen and made: small tables, no freeze."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_spec.freezing.allowed import NOT_IMPORTED, in_order, reason
from build_spec.freezing.choosing import Entry, PackageError, chosen
from build_spec.freezing.libraries import stem
from build_spec.freezing.needed import closure
from build_spec.freezing.start_files import StandInError, called_by_shiboken, refuse_other_loader, slim_shiboken

from .conftest import ROOT

NAMES = st.sampled_from("abcdef")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's libraries")


@given(st.sets(NAMES), st.dictionaries(NAMES, st.frozensets(NAMES)))
def test_what_is_needed_needs_nothing_more(roots: set[str], needs: dict[str, frozenset[str]]) -> None:
    found = closure(roots, needs)
    for root in roots:
        assert needs.get(root, frozenset()) <= found
    for name in found:
        assert needs.get(name, frozenset()) <= found
        assert any(name in needs.get(other, frozenset()) for other in roots | found)


def test_nothing_is_needed_by_nobody() -> None:
    assert closure([], {"a": frozenset({"b"})}) == frozenset()
    assert closure(["a"], {"a": frozenset({"b"}), "c": frozenset({"d"})}) == {"b"}


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "libQt6Core"),
        ("libpython3.11.so.1.0", "libpython3"),
        ("libglib-2.0.so.0", "libglib-2.0"),
        ("PySide6\\libpyside6.abi3.so.6.11", "libpyside6"),
        ("libstdc++.so.6", "libstdc++"),
    ],
)
def test_a_library_has_a_name_without_version(file: str, name: str) -> None:
    assert stem(file) == name


@pytest.mark.parametrize(
    ("collected", "spelled"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/plugins/platforms/libqxcb.so"),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "PySide6/plugins/platforms/qwindows.dll"),
        ("PySide6/Qt/qml/QtQuick/qmldir", "PySide6/qml/QtQuick/qmldir"),
        ("kiosk/Qt/Main.qml", "kiosk/Qt/Main.qml"),
    ],
)
def test_systems_spell_the_same_place_differently(collected: str, spelled: str) -> None:
    assert in_order(collected).as_posix() == spelled


def test_a_windows_package_has_its_reasons() -> None:
    for file in ("PySide6\\plugins\\platforms\\qwindows.dll", "PySide6\\QtCore.pyd", "python311.dll"):
        assert reason(file), file
    assert not reason("PySide6\\plugins\\platforms\\qdirect2d.dll")


@linux_only
def test_a_library_that_nobody_allowed_stops_the_package() -> None:
    found = subprocess.run(
        ["ldconfig", "-p"], env={"PATH": "/usr/sbin:/sbin"}, capture_output=True, text=True, check=True
    )
    [bash] = [path for path in ("/usr/bin/bash",) if Path(path).exists()] or [sys.executable]
    tinfo = re.search(r"libtinfo\.so\.6 .*=> (\S+)", found.stdout)
    if tinfo is None or bash == sys.executable:
        pytest.skip("bash and what it needs are not here")
    entries: list[Entry] = [("PySide6/QtCore.abi3.so", bash, "EXTENSION"), ("libtinfo.so.6", tinfo[1], "BINARY")]
    with pytest.raises(PackageError, match=r"libtinfo\.so\.6 is needed, but .* does not allow it"):
        chosen(entries)


def test_links_go_with_what_they_point_to(tmp_path: Path) -> None:
    text = str(tmp_path / "text")
    entries: list[Entry] = [
        ("resources/library.kiosk", text, "DATA"),
        ("resources/other.txt", text, "DATA"),
        ("kept", "resources/library.kiosk", "SYMLINK"),
        ("below/kept", "../resources/library.kiosk", "SYMLINK"),
        ("gone", "resources/other.txt", "SYMLINK"),
    ]
    assert [entry[0] for entry in chosen(entries)] == ["resources/library.kiosk", "kept", "below/kept"]


def imported(source: Path) -> set[str]:
    """Every module that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                names |= {alias.name for alias in node.names}
            case ast.ImportFrom(module=str(module), level=0):
                names |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return names


def test_the_kiosk_imports_nothing_that_stays_out() -> None:
    left_out = set(NOT_IMPORTED)
    for source in (ROOT / "kiosk").rglob("*.py"):
        for name in imported(source):
            parts = name.split(".")
            assert not {".".join(parts[:length]) for length in range(1, len(parts) + 1)} & left_out, f"{source}: {name}"


def test_the_kiosk_knows_no_type_of_the_modules_that_are_empty() -> None:
    for source in (ROOT / "kiosk").rglob("*.py"):
        assert not imported(source) & {"PySide6.QtOpenGL", "PySide6.QtNetwork"}, source
        assert not re.search(r"FramebufferObject|[nN]etworkAccessManager", source.read_text(encoding="utf-8")), source


def test_a_shiboken_that_asks_for_more_stops_the_package() -> None:
    ours = (ROOT / "build_spec" / "freezing" / "stand_ins" / "loader.py").read_text(encoding="utf-8")
    refuse_other_loader(ours)
    with pytest.raises(StandInError, match="lacks brand_new"):
        refuse_other_loader(ours + "\ndef brand_new(): ...\n")
    assert "create_signature" in called_by_shiboken(ours)


def test_shiboken_loads_nothing_to_unpack_what_is_there(tmp_path: Path) -> None:
    slim = ast.parse(slim_shiboken(tmp_path).read_text(encoding="utf-8"))
    imported = {name.name for node in slim.body if isinstance(node, ast.Import) for name in node.names}
    assert not imported & {"zipfile", "tempfile", "base64"}
    assert "typing" in imported, "the rest stays"
    assert [node.module for node in slim.body if isinstance(node, ast.ImportFrom)] == ["shiboken6.Shiboken"]
    versions = {ast.unparse(node.targets[0]) for node in slim.body if isinstance(node, ast.Assign)}
    assert "__version__" in versions
