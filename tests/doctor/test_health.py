"""What a running kiosk tells its staff of itself, in a moment."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.display.screen import Millimetres, Pixels
from kiosk.doctor.health import Running, health_lines
from kiosk.doctor.screen import Glass
from kiosk.library.reader import Library
from kiosk.site.settings_store import SettingsStore
from kiosk.watchdog.starts import Starts, boot_id, seconds_since_boot
from tests.conftest import MakeLibrary
from tests.doctor.settings_text import WHOLE

NAMES = [
    *("Data folder", "Content", "Review", "Settings", "Numbers", "Wrong pins", "Disk", "Clock", "Starts", "Log"),
    *("Sound", "Screen", "Speech", "Printing"),
]


@pytest.fixture
def running(tmp_path: Path) -> Running:
    """A kiosk that has just been started, in safe mode."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(f"{WHOLE}[sound]\nvolume = 0\n", encoding="utf-8")
    Starts(folder / "starts.json", boot_id(), seconds_since_boot).begin()
    glass = Glass(Pixels(1920, 1080), Millimetres(476, 268))
    return Running(folder, SettingsStore(folder).load(), None, "", glass, date(2026, 11, 25))


def test_a_healthy_kiosk_is_well_in_everything(running: Running, make_library: MakeLibrary) -> None:
    with closing(Library.open(make_library())) as library:
        lines = health_lines(replace(running, library=library))
    assert [line.name for line in lines] == NAMES
    assert [line for line in lines if not line.is_ok] == []


def test_warnings_are_not_well(running: Running, make_library: MakeLibrary) -> None:
    with closing(Library.open(make_library())) as library:
        changed = replace(running, library=library, notice="new.kiosk: is not a library", today=date(2028, 1, 1))
        lines = {line.name: line for line in health_lines(changed)}
    assert not lines["Content"].is_ok
    assert not lines["Review"].is_ok
    assert "new.kiosk: is not a library" in lines["Content"].words


def test_in_safe_mode_the_text_is_what_is_not_well(running: Running) -> None:
    lines = {line.name: line for line in health_lines(running)}
    assert "safe mode" in lines["Content"].words
    assert lines["Starts"].words.startswith("no crash")  # its own start has no end yet


def test_a_crash_before_this_start_is_told(running: Running) -> None:
    Starts(running.data_folder / "starts.json", boot_id(), seconds_since_boot).begin()
    lines = {line.name: line for line in health_lines(running)}
    assert not lines["Starts"].is_ok


def test_a_folder_that_went_away_ends_nothing(running: Running, tmp_path: Path) -> None:
    lines = health_lines(replace(running, data_folder=tmp_path / "gone" / "data"))
    assert [line.name for line in lines] == NAMES
    assert not lines[0].is_ok
