"""The kiosk's process: what it says when it cannot start, and how it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Timer

import pytest

from kiosk.watchdog.exit_codes import ExitCode
from kiosk.watchdog.starts import MOST_CRASHES, Starts, Verdict, boot_id, seconds_since_boot

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from kiosk.startup import RunOptions, run
library = Path(sys.argv[1])
data = library.parent / "data"
sys.exit(run(RunOptions(True, library, library, notice="", language=sys.argv[2] or None, data_folder=data)))
"""
SHOWN = "Loading backend software"
"""Qt's word for it when the window is made."""


def start(library: Path, language: str = "", **environment: str) -> subprocess.Popen[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(library), language],
        cwd=ROOT,
        env=kept | environment,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":9731"}])
def test_without_a_display_it_says_so_in_one_line(
    make_library: Callable[..., Path], environment: dict[str, str]
) -> None:
    process = start(make_library(), **environment)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert said.startswith("patient-kiosk: ")
    assert said.count("\n") == 1


def test_without_a_library_it_says_so_in_one_line(tmp_path: Path) -> None:
    process = start(tmp_path / "none.kiosk", QT_QPA_PLATFORM="offscreen")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert said.startswith("patient-kiosk: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_starts_in_a_language_there_is_and_ends_in_order_when_it_is_told_to(
    make_library: Callable[..., Path], number: signal.Signals
) -> None:
    process = start(make_library(), language="xx", QT_QPA_PLATFORM="offscreen", QSG_INFO="1")
    watchdog = Timer(60, process.kill)
    watchdog.start()
    assert process.stderr
    said = ""
    while SHOWN not in said:
        line = process.stderr.readline()
        assert line, said
        said += line
    assert "patient-kiosk: xx: the library has no such language, so it starts in en\n" in said
    process.send_signal(number)
    _, rest = process.communicate()
    watchdog.cancel()
    assert process.returncode == 0
    assert "Error" not in rest
    assert "qml" not in rest


BREAKS_WHAT_COMES_AFTER = """
import sys
from kiosk.shell.scene import StageError
from kiosk.startup.patient_show import PatientShow

def complete(show):
    raise {fault}
PatientShow.complete = complete
"""


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("StageError('Screens.qml: is broken')", "patient-kiosk: Screens.qml: is broken\n"),
        ("ZeroDivisionError()", "patient-kiosk: fault: ZeroDivisionError in <string>:7 complete"),
    ],
)
def test_an_invitation_that_nothing_stands_behind_is_a_crash(
    make_library: Callable[..., Path], fault: str, said: str
) -> None:
    library = make_library()
    program = f"{BREAKS_WHAT_COMES_AFTER.format(fault=fault)}\n{PROGRAM}"
    for _ in range(MOST_CRASHES):
        done = subprocess.run(
            [sys.executable, "-c", program, str(library), ""],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == ExitCode.CANNOT_BE_SHOWN
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    starts = Starts(library.parent / "data" / "starts.json", boot_id(), seconds_since_boot)
    assert starts.begin() is Verdict.SAFE_MODE


LOOKS_AT_GARBAGE = """
import gc, sys
from kiosk.startup import terminal_run
from kiosk.watchdog.notify import Notify

seen = []
ready = Notify.ready
def look(notify):
    seen.append(gc.isenabled())
    ready(notify)
    terminal_run.QGuiApplication.instance().quit()
terminal_run.Notify.ready = look
began = terminal_run.run_terminal
def begin(options):
    seen.append(gc.isenabled())
    return began(options)
terminal_run.run_terminal = begin
"""


def test_garbage_is_looked_for_from_the_first_screen_on(make_library: Callable[..., Path]) -> None:
    shown = PROGRAM.replace("sys.exit", "").strip()
    program = f"{LOOKS_AT_GARBAGE}\n{shown}\nprint(*seen)"
    done = subprocess.run(
        [sys.executable, "-c", program, str(make_library()), ""],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["False", "True"]
