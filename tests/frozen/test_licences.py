"""Whatever ships has its licence beside it, and Qt's is kept."""

import os
import sys
from pathlib import Path

import msgspec
import pytest

from build_spec.freezing.licences import LicenceError, parts_of
from build_spec.freezing.owners import Debian, Installed, Ours, OwnerError, Python, owners, python_licence

from .conftest import ROOT, Package


@pytest.fixture
def licences(package: Package) -> dict[str, str]:
    """The texts in the package by their names."""
    folder = package.folder / "licenses"
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("patient-kiosk.txt", "MIT License"),
        ("patient-kiosk.txt", "SIL OPEN FONT LICENSE"),
        ("Python.txt", "PYTHON SOFTWARE FOUNDATION LICENSE"),
        ("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("GPL-3.0.txt", "GNU GENERAL PUBLIC LICENSE"),
        ("qt-base-attributions.txt", "harfbuzz"),
        ("ICU.txt", "Unicode, Inc."),
        ("pyinstaller.txt", "Bootloader Exception"),
        ("msgspec.txt", "Redistribution"),
        ("argon2-cffi.txt", "MIT"),
        ("argon2-cffi-bindings.txt", "MIT"),
        ("cffi.txt", "Permission is hereby granted"),
        ("tomlkit.txt", "Permission is hereby granted"),
        ("Markdown.txt", "Redistribution"),
        ("PyYAML.txt", "Permission is hereby granted"),
    ],
)
def test_a_part_has_its_text(licences: dict[str, str], name: str, words: str) -> None:
    assert words.lower() in licences[name].lower()


def test_the_notice_says_how_to_replace_qt(licences: dict[str, str], package: Package) -> None:
    notice = licences["NOTICE.txt"]
    assert "Qt 6.11" in notice
    assert "download.qt.io" in notice
    assert "{" not in notice
    for place in ("_internal/PySide6", "_internal/shiboken6", "_internal/PySide6/Qt/lib"):
        assert place in notice
        assert sys.platform != "linux" or (package.folder / place).is_dir()


def test_each_part_of_the_notice_has_its_file(licences: dict[str, str]) -> None:
    parts = licences["NOTICE.txt"].partition("Parts\n-----\n")[2].splitlines()
    assert len(parts) > 10
    for part in parts:
        for name in part.rpartition(": ")[2].split(", "):
            assert len(licences[name]) > 500, part


def nothing() -> None:
    return None


@pytest.mark.parametrize(
    "owner", [Installed("something-new"), Debian("libsomething-new", "1"), Python("3.11")], ids=str
)
def test_what_has_no_licence_does_not_ship(owner: Installed | Debian | Python) -> None:
    with pytest.raises(LicenceError, match="licence is not known"):
        parts_of({Ours(), owner}, ROOT, nothing)


def test_what_belongs_to_nobody_does_not_ship(tmp_path: Path) -> None:
    stranger = tmp_path / "libstranger.so.1"
    with pytest.raises(OwnerError, match=r"libstranger\.so\.1 is of no known package"):
        owners([str(stranger)], [ROOT])


def test_each_file_is_its_owners() -> None:
    assert owners([msgspec.__file__], [ROOT]) == {Installed("msgspec")}
    assert owners([str(ROOT / "main.py"), "-"], [ROOT]) == {Ours()}
    [python] = owners([os.__file__], [ROOT])
    assert isinstance(python, Python)


def test_pythons_own_licence_is_found() -> None:
    text = python_licence()
    assert text is not None
    assert "Python" in text.read_text(encoding="utf-8")
