"""What the kiosk keeps in its data folder: the folder itself, settings, the PIN, starts, the log."""

import os
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from kiosk.doctor.data_folder import data_folder_finding, disk_finding
from kiosk.doctor.finding import Finding, State
from kiosk.doctor.log import log_finding
from kiosk.doctor.settings import numbers_finding, settings_finding, settings_in
from kiosk.doctor.staff_door import staff_door_finding, wrong_pins_finding
from kiosk.doctor.starts import starts_finding
from kiosk.log.kiosk_log import KioskLog
from kiosk.site.settings_store import SettingsStore
from kiosk.staff import pin, tries
from kiosk.staff.pin import PinFile
from kiosk.staff.tries import WrongTries
from kiosk.watchdog.starts import Starts, boot_id, seconds_since_boot
from tests.doctor.settings_text import NUMBERS, WHOLE

TODAY = date(2026, 11, 25)
MB = 1_000_000
needs_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")


def assert_says(found: Finding, state: State, words: str) -> None:
    assert found.state is state, found
    assert words in found.words


# The folder


def test_a_folder_that_can_be_written_is_as_it_was_afterwards(tmp_path: Path) -> None:
    assert_says(data_folder_finding(tmp_path), State.FINE, str(tmp_path))
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert_says(data_folder_finding(tmp_path / "data"), State.WARNING, "--data-dir")
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert_says(data_folder_finding(tmp_path / "file"), State.PROBLEM, "cannot be written (Not a directory)")
    if sys.platform == "linux":
        assert_says(data_folder_finding(Path("/proc")), State.PROBLEM, "/proc cannot be written")


@needs_root
def test_root_is_told_that_root_can_write_anywhere(tmp_path: Path) -> None:
    os.chown(tmp_path, 65534, 65534)
    assert_says(data_folder_finding(tmp_path), State.WARNING, "run doctor as the kiosk's user")


@pytest.mark.parametrize(
    ("free", "state", "words"),
    [
        (200 * MB, State.FINE, "200 MB are free"),
        (200 * MB - 1, State.WARNING, "only 199 MB are free"),
        (20 * MB, State.WARNING, "only 20 MB"),
        (20 * MB - 1, State.PROBLEM, "only 19 MB"),
        (0, State.PROBLEM, "make room"),
    ],
)
def test_room_on_the_disk(tmp_path: Path, free: int, state: State, words: str) -> None:
    def free_bytes(folder: Path) -> int:
        assert folder == tmp_path
        return free

    assert_says(disk_finding(tmp_path / "not" / "there", free_bytes), state, words)


def test_the_room_of_a_real_disk_is_told(tmp_path: Path) -> None:
    assert "MB are free" in disk_finding(tmp_path).words


# Settings


def settings_text(folder: Path, text: str) -> Finding:
    (folder / "settings.toml").write_text(text, encoding="utf-8")
    return settings_finding(settings_in(folder))


def test_settings_that_hold_are_fine_and_nothing_is_written(tmp_path: Path) -> None:
    assert_says(settings_text(tmp_path, WHOLE), State.FINE, "for Clinic at the Park")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_no_settings_yet_are_a_warning(tmp_path: Path) -> None:
    assert_says(settings_finding(settings_in(tmp_path)), State.WARNING, "write a settings.toml")


def test_broken_settings_are_told_with_their_line_and_what_stands_in(tmp_path: Path) -> None:
    settings_text(tmp_path, WHOLE)
    SettingsStore(tmp_path).load()
    broken = settings_text(tmp_path, f"{WHOLE}[sound]\nvolume = 999\n")
    assert_says(broken, State.WARNING, "'sound.volume' should be a whole number from 0 to 100")
    assert "settings.toml:9:" in broken.words
    assert "last good settings stand in" in broken.words


def test_broken_settings_without_a_copy_are_a_problem(tmp_path: Path) -> None:
    assert_says(settings_text(tmp_path, "[[["), State.PROBLEM, "goes on without any settings")


def test_of_many_faults_the_first_are_told(tmp_path: Path) -> None:
    found = settings_text(tmp_path, "".join(f"x{number} = 1\n" for number in range(20)))
    assert_says(found, State.PROBLEM, "settings.toml:3:")
    assert "settings.toml:4:" not in found.words
    assert found.words.endswith("; and 18 more")
    assert settings_text(tmp_path, "x = 1\ny = 1\n").words.endswith("until this is mended")


def test_numbers_that_are_not_set_are_named(tmp_path: Path) -> None:
    settings_text(tmp_path, WHOLE)
    assert_says(numbers_finding(settings_in(tmp_path).settings.numbers), State.FINE, "all are set")
    settings_text(tmp_path, NUMBERS.replace('advice = "111"\n', ""))
    assert_says(numbers_finding(settings_in(tmp_path).settings.numbers), State.WARNING, "not set: advice; general")
    settings_text(tmp_path, "")
    assert_says(numbers_finding(settings_in(tmp_path).settings.numbers), State.WARNING, "112 and general words")


# The staff door


def test_without_a_pin_the_door_stays_shut(tmp_path: Path) -> None:
    words = "no PIN is set, the staff door stays shut; run 'patient-kiosk set-pin' on this machine"
    assert_says(staff_door_finding(tmp_path), State.PROBLEM, words)
    PinFile(tmp_path / pin.NAME).set("482915")
    assert_says(staff_door_finding(tmp_path), State.FINE, "a PIN is set")


@pytest.mark.parametrize("data", [b"", b"482915\n", b"\xff" * 99])
def test_a_damaged_pin_is_as_good_as_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / pin.NAME).write_bytes(data)
    assert_says(staff_door_finding(tmp_path), State.PROBLEM, "stays shut")
    assert "set-pin" in staff_door_finding(tmp_path).words


@pytest.mark.parametrize(
    ("wrong", "state", "words"),
    [
        (0, State.FINE, "nothing waits"),
        (2, State.FINE, "nothing waits"),
        (3, State.WARNING, "up to 30 s"),
        (10, State.WARNING, "up to 3600 s"),
    ],
)
def test_wrong_pins_are_told_once_they_make_somebody_wait(tmp_path: Path, wrong: int, state: State, words: str) -> None:
    counted = WrongTries(tmp_path / tries.NAME, time.monotonic)
    for _ in range(wrong):
        counted.begin()
    before = [path.read_bytes() for path in tmp_path.iterdir()]
    assert_says(wrong_pins_finding(tmp_path), state, words)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == before


def test_a_damaged_count_is_told(tmp_path: Path) -> None:
    (tmp_path / tries.NAME).write_bytes(b"{")
    assert_says(wrong_pins_finding(tmp_path), State.WARNING, "waits an hour; run 'patient-kiosk set-pin'")


# Starts


@pytest.mark.parametrize(
    ("unended", "is_running", "state", "words"),
    [
        (0, False, State.FINE, "no crash"),
        (1, False, State.FINE, "one in the last 10 minutes, which has not ended"),
        (1, True, State.FINE, "no crash"),
        (2, False, State.WARNING, "2 starts without an end"),
        (2, True, State.WARNING, "2 starts without an end"),
        (3, False, State.PROBLEM, "the next one is in safe mode"),
        (3, True, State.PROBLEM, "the next one is in safe mode"),
    ],
)
def test_crashes_are_counted_and_stay_as_they_are(
    tmp_path: Path, unended: int, is_running: bool, state: State, words: str
) -> None:
    for _ in range(unended):
        Starts(tmp_path / "starts.json", boot_id(), seconds_since_boot).begin()
    before = [path.read_bytes() for path in tmp_path.iterdir()]
    for _ in range(2):
        assert_says(starts_finding(tmp_path, is_running=is_running), state, words)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == before


@pytest.mark.parametrize("data", [b"", b"[", b'[{"boot": 1}]', b"\0" * 100])
def test_a_torn_count_of_starts_is_no_crash(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "starts.json").write_bytes(data)
    assert_says(starts_finding(tmp_path), State.FINE, "no crash")


# The log


def test_a_log_that_is_not_begun_is_not_made(tmp_path: Path) -> None:
    assert_says(log_finding(tmp_path, TODAY), State.FINE, "not begun")
    assert not list(tmp_path.iterdir())


def write_log(folder: Path, *lines: str) -> KioskLog:
    log = KioskLog(folder / "logs")
    log.path.parent.mkdir()
    log.path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return log


FAULT = "2026-11-{}T12:00:00 ERROR fault: KeyError in kiosk/a.py:1 b"
STACK = "2026-11-{}T12:00:00 ERROR   at kiosk/a.py:1 b"


@pytest.mark.parametrize(
    ("lines", "state", "words"),
    [
        (("2026-11-25T12:00:00 INFO shows its first screen",), State.FINE, "no fault in the last 7 days"),
        (("2026-11-25T12:00:00 WARNING ERROR",), State.FINE, "no fault"),
        ((FAULT.format(17), STACK.format(17)), State.FINE, "no fault"),
        ((FAULT.format(18), STACK.format(18)), State.WARNING, "days: 1, the newest on 2026-11-18"),
        ((FAULT.format(24), STACK.format(24)) * 3, State.WARNING, "days: 3, the newest on 2026-11-24"),
        (("", "\x00", "ERROR", "Thread 0x1 (most recent call first):"), State.FINE, "no fault"),
    ],
)
def test_faults_of_the_last_days_are_counted_and_not_told(
    tmp_path: Path, lines: tuple[str, ...], state: State, words: str
) -> None:
    log = write_log(tmp_path, *lines)
    found = log_finding(tmp_path, TODAY)
    assert_says(found, state, words)
    assert found.words.startswith(f"{log.path}, 0 KB")
    assert "KeyError" not in found.words


def test_faults_that_the_program_writes_are_the_ones_that_are_counted(tmp_path: Path) -> None:
    log = KioskLog(tmp_path / "logs")
    log.error("fault: KeyError in kiosk/a.py:1 b")
    log.close()
    assert "days: 1," in log_finding(tmp_path, date.today()).words


def test_the_size_is_that_of_all_its_files(tmp_path: Path) -> None:
    log = write_log(tmp_path, "x" * 1999)
    log.path.with_name("kiosk.log.4").write_bytes(b"x" * 3000)
    assert ", 5 KB" in log_finding(tmp_path, TODAY).words


@pytest.mark.parametrize("name", ["kiosk.log", "kiosk.log.1"])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, name: str) -> None:
    log = write_log(tmp_path, "x")
    path = log.path.with_name(name)
    path.unlink(missing_ok=True)
    path.mkdir()
    assert_says(log_finding(tmp_path, TODAY), State.WARNING, f"{path} is no plain file")


def test_a_log_that_cannot_be_written_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_log(tmp_path, "x")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write whatever there is
    assert_says(log_finding(tmp_path, TODAY), State.WARNING, "let the kiosk's user write it")
