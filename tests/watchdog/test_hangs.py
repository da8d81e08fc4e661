"""A window that hangs ends its process, and says where it stood; one that is well does not."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.watchdog.exit_codes import ExitCode

ROOT = Path(__file__).parents[2]
PROGRAM = """
import ctypes, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
import PySide6.QtQuick
from kiosk.watchdog.heartbeat import Heartbeat
from kiosk.watchdog.pulse import Limits
from kiosk.watchdog.watcher import Watcher

WINDOW = b'''
import QtQuick
Window {
    height: 600; visible: true; width: 1024
    function spin(): void { for (;;) {} }
    Timer { id: inQml; onTriggered: spin() }
    function spinSoon(): void { inQml.start() }
}
'''
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(WINDOW)
window = engine.rootObjects()[0]
limits = Limits(interval=0.2, limit=2.0 if sys.argv[1] == "close" else 0.6, look=0.1)
beats = []
heart = Heartbeat(window, limits, time.monotonic, lambda: beats.append(time.monotonic()))
report = lambda line: print(f"said: {line}", file=sys.stderr, flush=True)
watcher = Watcher(heart.pulse, report, sys.stderr.fileno, limits)

def hang_asleep():
    while True:
        time.sleep(1000)

def hang_spinning():
    while True:
        pass

def hang_in_qml():
    window.spinSoon()

def hang_in_qml_called_by_python():
    window.spin()

def hang_without_frames():
    # The loop runs on, and frames are asked for, but no frame is ever done.
    window.beforeRendering.connect(hang_while_drawing)

def hang_while_drawing():
    while True:
        time.sleep(1000)

def fall_over():
    os.abort()

def hang_with_the_lock():
    # C code that never gives Python's lock back.
    ctypes.PyDLL(None).sleep(1000)

def hang_without_swaps():
    # Frames are asked for and nothing draws them, while the loop is well.
    window.frameSwapped.disconnect()

def unplug():
    # As when the screen goes: nothing is drawn any more, and nothing is owed.
    window.hide()
    QTimer.singleShot(1500, close)

def close():
    app.exit(0)

heart.begin()
watcher.begin()
QTimer.singleShot(0 if sys.argv[1] != "close" else 3000, globals()[sys.argv[1]])
code = app.exec()
heart.end()
watcher.end()
print(f"beats: {len(beats)}", file=sys.stderr)
sys.exit(code)
"""


def run(how: str) -> tuple[int, str]:
    """The exit code of a program that hangs in one of its functions, and what it said."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, how],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("how", "culprit"),
    [
        ("hang_asleep", "in hang_asleep"),
        ("hang_spinning", "in hang_spinning"),
        ("hang_in_qml", "line "),  # Python's stack ends where the loop was entered: QML has none that it knows
        ("hang_in_qml_called_by_python", "in hang_in_qml_called_by_python"),
        ("hang_without_frames", "in hang_while_drawing"),
        ("hang_without_swaps", "line "),
    ],
)
def test_a_hung_window_ends_with_the_documented_code_and_its_stack(how: str, culprit: str) -> None:
    code, said = run(how)
    assert code == ExitCode.HUNG
    assert said.count("said: the window draws nothing any more") == 1
    assert "most recent call first" in said
    assert culprit in said


def test_code_that_never_gives_the_lock_back_ends_as_well() -> None:
    code, said = run("hang_with_the_lock")
    assert code == ExitCode.CANNOT_BE_SHOWN
    assert "Timeout" in said
    assert "in hang_with_the_lock" in said


def test_what_falls_over_leaves_its_stack_too() -> None:
    code, said = run("fall_over")
    assert code == -signal.SIGABRT
    assert "in fall_over" in said


def test_a_window_without_a_glass_is_not_taken_for_hung() -> None:
    code, said = run("unplug")
    assert code == ExitCode.CLOSED
    assert "said:" not in said
    assert int(said.partition("beats: ")[2]) >= 3, "systemd hears of it too"


def test_a_healthy_window_goes_on() -> None:
    code, said = run("close")
    assert code == ExitCode.CLOSED
    assert "said:" not in said
    beats = int(said.partition("beats: ")[2])
    assert beats >= 5
