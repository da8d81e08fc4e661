"""There is one kiosk for a data folder; a second start brings up its window."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.watchdog.single_instance import First, Second, SingleInstance

ROOT = Path(__file__).parents[2]
FIRST = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.shell.ending import end_on_signals
from kiosk.watchdog.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
print(type(instance.take()).__name__, flush=True)
sys.stdin.readline()
app = QGuiApplication([])
end_on_signals(app, lambda: print("raised", flush=True))
print("listens", flush=True)
code = app.exec()
instance.release()
sys.exit(code)
"""
Start = Callable[[], subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a kiosk's process that has taken, or not, the lock of the folder; it goes on after a line."""
    started: list[subprocess.Popen[str]] = []

    def begin() -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", FIRST, str(tmp_path)],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert heard(process) in {"First", "Second"}
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def go_on(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def test_a_second_start_brings_up_the_first_and_is_told_so(start: Start, tmp_path: Path) -> None:
    first = start()
    go_on(first)
    assert heard(first) == "listens"
    second = SingleInstance(tmp_path).take()
    assert second == Second(f"a kiosk runs already (process {first.pid}); its window is brought up")
    assert heard(first) == "raised"
    first.send_signal(signal.SIGTERM)
    assert first.wait(60) == 0


def test_a_first_that_is_still_starting_lives_through_it(start: Start, tmp_path: Path) -> None:
    first = start()
    assert isinstance(SingleInstance(tmp_path).take(), Second)
    go_on(first)
    assert heard(first) == "listens"


def test_a_killed_kiosk_leaves_nothing_that_stands_in_the_way(start: Start, tmp_path: Path) -> None:
    first = start()
    first.kill()
    first.wait(60)
    instance = SingleInstance(tmp_path)
    assert instance.take() == First()
    instance.release()


def test_one_that_ended_in_order_makes_room(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "made" / "anew")
    assert first.take() == First()
    first.release()
    second = SingleInstance(tmp_path / "made" / "anew")
    assert second.take() == First()
    second.release()


def test_where_nothing_can_be_locked_it_is_shown_and_staff_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for folder in (tmp_path / "file", Path("/proc")):
        found = SingleInstance(folder).take()
        assert isinstance(found, First)
        assert str(folder / "kiosk.lock") in found.notice


def test_another_program_that_has_the_number_by_now_is_not_signalled(tmp_path: Path) -> None:
    with subprocess.Popen(["sleep", "60"]) as other:
        instance = SingleInstance(tmp_path)
        instance.take()
        (tmp_path / "kiosk.lock").write_text(f"{other.pid}\n", encoding="utf-8")
        found = SingleInstance(tmp_path).take()
        assert isinstance(found, Second)
        assert "close it first" in found.line
        assert other.poll() is None
        other.kill()
        instance.release()


@pytest.mark.parametrize("left", [b"", b"\0" * 4096, b"1\nkiosk\nelsewhere\n", b"999999\n", b"words", b"9" * 100_000])
def test_whatever_was_left_behind_is_in_nobodys_way(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "kiosk.lock").write_bytes(left)
    first = SingleInstance(tmp_path)
    assert first.take() == First()
    (tmp_path / "kiosk.lock").write_bytes(left)
    found = SingleInstance(tmp_path).take()
    assert isinstance(found, Second)
    assert "close it first" in found.line
    first.release()


def test_a_pipe_in_its_place_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kiosk.lock")
    first = SingleInstance(tmp_path)
    assert isinstance(first.take(), First)
    first.release()
