"""The doctor says which library is installed and how many are kept."""

import os
from pathlib import Path

import pytest

from kiosk import library_choice
from kiosk.doctor.content import content_finding
from kiosk.doctor.content_seen import content_of_terminal
from kiosk.doctor.finding import State
from kiosk.install.install import Done, install, roll_back
from kiosk.install.installed import Installed
from tests.install.libraries import write_edition


@pytest.fixture
def editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Four of them; the first came with the program."""
    paths = [tmp_path / name for name in ("library.kiosk", "1.kiosk", "2.kiosk", "3.kiosk")]
    for number, path in enumerate(paths):
        write_edition(path, number)
    monkeypatch.setattr(library_choice, "resources_folder", lambda: tmp_path)
    return paths


def test_what_is_installed_is_looked_at_and_not_what_came_with_the_program(
    editions: list[Path], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    for file in editions[1:]:
        assert isinstance(install(file, data, editions[0]), Done)
    found = content_finding(content_of_terminal(data))
    assert found.state is State.FINE
    assert " made on 2026-11-04, every row sound, installed, 3 kept" in found.words

    assert isinstance(roll_back(3, data, editions[0]), Done)
    found = content_finding(content_of_terminal(data))
    assert found.state is State.FINE
    assert " made on 2026-11-01, every row sound, the program's own, 3 kept" in found.words


def test_what_stands_in_for_a_damaged_one_is_a_warning(editions: list[Path], tmp_path: Path) -> None:
    data = tmp_path / "data"
    for file in editions[1:]:
        assert isinstance(install(file, data, editions[0]), Done)
    last = Installed(data).shown()
    assert last
    last.write_bytes(b"torn")
    found = content_finding(content_of_terminal(data))
    assert found.state is State.WARNING
    assert f"made on 2026-11-03, every row sound, installed, 2 kept, in place of another: {last}: is not" in found.words


def test_one_changed_byte_of_what_is_installed_is_found(editions: list[Path], tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert isinstance(install(editions[1], data, editions[0]), Done)
    shown = Installed(data).shown()
    assert shown
    shown.write_bytes(shown.read_bytes().replace(b"The start of edition", b"The START of edition"))
    found = content_finding(content_of_terminal(data))
    assert found.state is State.PROBLEM
    assert "was changed" in found.words


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives folders away")
def test_root_sees_what_the_kiosks_user_has_installed(editions: list[Path], tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert isinstance(install(editions[1], data, editions[0]), Done)
    os.chown(data, 65534, 65534)
    assert ", installed, 1 kept" in content_finding(content_of_terminal(data)).words
