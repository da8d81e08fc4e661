"""The log says what happened, line by line; it never grows without end, and nothing that befalls it is felt."""

import os
import re
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.log.kiosk_log import FILES, LONGEST, STDERR, KioskLog

ROOT = Path(__file__).parents[2]
LINE = re.compile(r"2026-11-25T12:00:00 (INFO|WARNING|ERROR) .*")


texts = st.text(st.characters(exclude_categories=[]))


def noon() -> datetime:
    return datetime(2026, 11, 25, 12, 0, 0, 123_456)


@pytest.fixture
def log(tmp_path: Path) -> KioskLog:
    return KioskLog(tmp_path / "logs", noon)


def test_a_line_has_its_time_and_how_grave_it_is(log: KioskLog) -> None:
    log.info("starts")
    log.warning("the library is an old one")
    log.error("no sound")
    assert log.path.read_text(encoding="utf-8") == (
        "2026-11-25T12:00:00 INFO starts\n"
        "2026-11-25T12:00:00 WARNING the library is an old one\n"
        "2026-11-25T12:00:00 ERROR no sound\n"
    )


def test_nothing_is_made_before_the_first_line(log: KioskLog, tmp_path: Path) -> None:
    assert log.tail(5) == ()
    assert not list(tmp_path.iterdir())


@given(texts | st.sampled_from(["\n", "a\r\nb", "\ud800", "\u2028", "x" * 100_000, "\x1b[31m"]))
def test_whatever_is_said_is_one_line_of_some_length(text: str) -> None:
    with TemporaryDirectory() as folder:
        log = KioskLog(Path(folder), noon)
        log.info(text)
        log.close()
        (line,) = log.path.read_text(encoding="utf-8").splitlines()
        assert LINE.fullmatch(line)
        assert len(line) <= LONGEST + 40
        assert log.notice == ""


def test_it_never_takes_more_than_its_files(tmp_path: Path) -> None:
    log = KioskLog(tmp_path, noon, file_bytes=1000)
    for number in range(1000):
        log.info(f"line {number}")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["kiosk.log", *(f"kiosk.log.{number}" for number in range(1, FILES))]
    assert all(path.stat().st_size <= 1000 for path in tmp_path.iterdir())
    assert all(LINE.fullmatch(line) for path in tmp_path.iterdir() for line in path.read_text("utf-8").splitlines())


def test_the_last_lines_are_read_over_the_edge_of_a_file(tmp_path: Path) -> None:
    log = KioskLog(tmp_path, noon, file_bytes=200)
    for number in range(20):
        log.info(f"line {number}")
    assert [line.rpartition(" ")[2] for line in log.tail(5)] == ["15", "16", "17", "18", "19"]
    assert log.tail(0) == ()
    assert 5 < len(log.tail(1000)) <= 20


def test_a_stack_finds_the_newest_file_under_the_descriptor_it_was_given(tmp_path: Path) -> None:
    log = KioskLog(tmp_path, noon, file_bytes=200)
    descriptor = log.fileno()
    for number in range(20):
        log.info(f"line {number}")
    os.write(descriptor, b"a stack\n")
    assert log.path.read_text(encoding="utf-8").endswith("a stack\n")
    assert log.fileno() == descriptor


def test_a_file_that_was_taken_away_is_made_anew(log: KioskLog) -> None:
    log.info("one")
    log.path.unlink()
    log.info("two")
    assert log.tail(5) == ("2026-11-25T12:00:00 INFO two",)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among files")
def test_a_pipe_in_its_place_is_told_and_holds_nothing_up(log: KioskLog) -> None:
    log.path.parent.mkdir()
    os.mkfifo(log.path)
    log.info("starts")
    assert log.notice.startswith(f"{log.path}: cannot be written")
    assert log.tail(5) == ()


def test_a_full_disk_is_told_once_and_over_when_it_is_over(log: KioskLog, capfd: pytest.CaptureFixture[str]) -> None:
    log.path.parent.mkdir()
    log.path.symlink_to("/dev/full")
    for _ in range(3):
        log.error("what nobody can keep")
    assert "No space left" in log.notice
    assert "\n" not in log.notice
    log.path.unlink()
    log.info("room again")
    assert log.notice == ""
    assert log.tail(1) == ("2026-11-25T12:00:00 INFO room again",)
    assert capfd.readouterr() == ("", "")


def test_a_disk_that_fills_up_within_a_line_keeps_whole_lines(tmp_path: Path) -> None:
    program = """
import resource, sys
from pathlib import Path
from kiosk.log.kiosk_log import KioskLog
resource.setrlimit(resource.RLIMIT_FSIZE, (200, resource.RLIM_INFINITY))
log = KioskLog(Path(sys.argv[1]))
for _ in range(9):
    log.info("x" * 50)
print(log.notice)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
log.info("room again")
"""
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "cannot be written" in done.stdout
    lines = (tmp_path / "kiosk.log").read_text(encoding="utf-8").splitlines()
    assert [line[19:] for line in lines] == [" INFO " + "x" * 50] * 2 + [" INFO room again"]


def test_no_folder_to_write_into_is_told_and_stacks_go_to_stderr(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", encoding="utf-8")
    log = KioskLog(tmp_path / "logs", noon)
    log.error("what nobody can keep")
    assert log.notice.startswith(str(log.path))
    assert log.fileno() == STDERR
    assert log.tail(5) == ()


def test_many_threads_write_whole_lines(tmp_path: Path) -> None:
    log = KioskLog(tmp_path, noon, file_bytes=20_000)

    def write() -> None:
        for _ in range(100):
            log.info("x" * 100)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = [line for path in tmp_path.iterdir() for line in path.read_text("utf-8").splitlines()]
    assert len(lines) == 400
    assert all(line.endswith(" " + "x" * 100) for line in lines)


def test_the_log_costs_a_start_nothing() -> None:
    program = (
        "import sys, kiosk.log.kiosk_log, kiosk.log.faults; print({'logging', 'traceback', 'json'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
