"""An exception that nobody caught is a line for a person and a stack in the log, and says nothing of a visitor."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.log.faults import Faults
from kiosk.log.kiosk_log import KioskLog

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys, threading
from pathlib import Path
from kiosk.log.faults import Faults
from kiosk.log.kiosk_log import KioskLog

def say(line):
    print(f"patient-kiosk: {line}", file=sys.stderr)

Faults(KioskLog(Path(sys.argv[1])), say).catch_all()

def chosen():
    {}["numbness"]

def at_the_end():
    try:
        chosen()
    except KeyError as error:
        raise ValueError("fever") from error

def in_a_thread():
    thread = threading.Thread(target=chosen)
    thread.start()
    thread.join()
    sys.exit(7)

def in_a_slot():
    from PySide6.QtCore import QCoreApplication, QTimer
    app = QCoreApplication([])
    QTimer.singleShot(0, chosen)
    QTimer.singleShot(1, lambda: app.exit(7))
    sys.exit(app.exec())

globals()[sys.argv[2]]()
"""


def run(folder: Path, how: str) -> tuple[int, str, str]:
    """The exit code, what it said, and the log of a program that fails in one of its functions."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), how],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr, (folder / "kiosk.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("how", "code", "kind"),
    [("at_the_end", 1, "ValueError"), ("in_a_thread", 7, "KeyError"), ("in_a_slot", 7, "KeyError")],
)
def test_a_fault_is_one_line_and_its_stack_is_in_the_log(how: str, code: int, kind: str, tmp_path: Path) -> None:
    ended, said, logged = run(tmp_path, how)
    assert ended == code
    assert said.count("\n") == 1
    assert said.startswith(f"patient-kiosk: fault: {kind} in ")
    assert f"ERROR fault: {kind} in " in logged
    assert " ERROR   at " in logged
    assert how in logged or "chosen" in logged
    for word in ("numbness", "fever"):
        assert word not in said + logged


def test_what_led_to_a_fault_is_named_too(tmp_path: Path) -> None:
    _, _, logged = run(tmp_path, "at_the_end")
    assert logged.endswith("ERROR   after KeyError\n")


def fail(depth: int) -> None:
    if depth:
        fail(depth - 1)
    raise RuntimeError


def caught(faults: Faults, depth: int = 0) -> None:
    try:
        fail(depth)
    except RuntimeError as error:
        faults.tell(RuntimeError, error, error.__traceback__)


def test_a_fault_in_every_frame_does_not_fill_the_log(tmp_path: Path) -> None:
    said: list[str] = []
    log = KioskLog(tmp_path)
    faults = Faults(log, said.append)
    for _ in range(2000):
        caught(faults)
    assert len(said) == 4, "the 1st, 10th, 100th and 1000th time"
    assert "for the 1000th time" in said[-1]
    assert len(log.tail(100)) == 4 * 3


def test_a_deep_stack_is_written_from_its_end(tmp_path: Path) -> None:
    log = KioskLog(tmp_path)
    caught(Faults(log, lambda _: None), depth=200)
    lines = log.tail(100)
    assert len(lines) == 41
    assert "tests/log/test_faults.py" in lines[-1]
    assert not any(str(ROOT) in line for line in lines)
