"""A whole terminal is looked at: a healthy one, and ones in every state that a machine can get into."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk import library_choice
from kiosk.display.screen import Millimetres, Pixels
from kiosk.doctor.doctor import World, examine
from kiosk.doctor.finding import State
from kiosk.doctor.report import Report
from kiosk.doctor.screen import Glass
from kiosk.staff import pin
from kiosk.staff.pin import PinFile
from tests.conftest import MakeLibrary
from tests.doctor.fake_root import FakeRoot
from tests.doctor.settings_text import WHOLE

NAMES = (
    *("data-folder", "content", "review", "settings", "numbers", "staff-door", "wrong-pins", "disk", "clock"),
    *("starts", "log", "sound", "screen", "speech", "printing"),
)
GLASS = Glass(Pixels(1920, 1080), Millimetres(476, 268))


@pytest.fixture
def packed(tmp_path: Path, make_library: MakeLibrary, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library that came with a frozen program."""
    path = tmp_path / "program" / "library.kiosk"
    path.parent.mkdir()
    shutil.move(make_library(), path)
    monkeypatch.setattr(library_choice, "resources_folder", lambda: path.parent)
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a terminal that is set up."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(WHOLE, encoding="utf-8")
    PinFile(folder / pin.NAME).set("482915")
    return folder


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that can play sounds."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("aplay", "afplay"):
        (folder / name).touch(0o755)
    monkeypatch.setenv("PATH", str(folder))


def examined(data: Path, root: Path, today: date = date(2026, 11, 25)) -> Report:
    return examine(data, World(today, root, lambda: GLASS))


def states(report: Report) -> dict[str, State]:
    return {finding.name: finding.state for finding in report.findings}


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.usefixtures("packed", "programs")
def test_a_healthy_terminal_is_fine_throughout_and_stays_as_it_was(data: Path, tmp_path: Path) -> None:
    root = FakeRoot(tmp_path / "root")
    root.lock()
    before = contents(tmp_path)
    report = examined(data, root.path)
    assert report.is_ok
    assert states(report) == dict.fromkeys(NAMES, State.FINE), report.findings
    assert contents(tmp_path) == before


@pytest.mark.usefixtures("packed")
def test_dates_are_held_against_today(data: Path, tmp_path: Path) -> None:
    assert states(examined(data, tmp_path, date(2027, 5, 23)))["review"] is State.WARNING
    early = examined(data, tmp_path, date(2026, 11, 21))
    assert states(early)["clock"] is State.PROBLEM
    assert not early.is_ok


@pytest.fixture(params=["nothing", "a file", "folders", "torn", "link in a circle", "pipes", "no folder"])
def ruined(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data folder that is not what it should be."""
    folder = tmp_path / "ruined"
    names = ("settings.toml", "settings.last-good.toml", "staff.pin", "wrong-tries.json", "starts.json")
    files = [folder / name for name in (*names, "logs/kiosk.log")]
    match request.param:
        case "nothing":
            folder.mkdir()
        case "a file":
            folder.touch()
        case "folders":
            for file in files:
                file.mkdir(parents=True)
        case "torn":
            (folder / "logs").mkdir(parents=True)
            for file in files:
                file.write_bytes(b"\xff\0[{" * 100)
        case "link in a circle":
            folder.symlink_to(folder)
        case "pipes" if hasattr(os, "mkfifo"):
            (folder / "logs").mkdir(parents=True)
            for file in files:
                os.mkfifo(file)
    return folder


@pytest.mark.usefixtures("packed")
def test_whatever_has_become_of_the_folder_it_is_told_in_lines(ruined: Path, tmp_path: Path) -> None:
    report = examined(ruined, tmp_path)
    assert tuple(states(report)) == NAMES
    assert states(report)["staff-door"] is State.PROBLEM
    assert all("\n" not in finding.words for finding in report.findings)


def test_a_program_without_its_files_is_told_in_lines(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_choice, "resources_folder", lambda: tmp_path / "gone")
    report = examined(data, tmp_path)
    assert tuple(states(report)) == NAMES
    assert states(report)["content"] is State.PROBLEM


@pytest.mark.usefixtures("packed")
def test_a_screen_that_cannot_be_asked_for_is_told(data: Path, tmp_path: Path) -> None:
    def ask() -> Glass | None:
        raise RuntimeError("ImportError libEGL.so.1 is missing")

    screen = next(each for each in examine(data, World(root=tmp_path, ask=ask)).findings if each.name == "screen")
    assert screen.state is State.PROBLEM
    assert "libEGL.so.1 is missing" in screen.words
