"""A signal ends the kiosk even where its window refuses to be closed, whenever it comes."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from kiosk.shell.ending import end_on_signals
app = QGuiApplication([])
raised = []
end_on_signals(app, lambda: raised.append(None))
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\\nWindow { visible: true; onClosing: close => close.accepted = false }")
number = signal.Signals[sys.argv[2]]
if sys.argv[1] == "early":
    os.kill(os.getpid(), number)
    app.processEvents()
else:
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGUSR1))
    QTimer.singleShot(100, lambda: os.kill(os.getpid(), number))
code = app.exec()
print(len(raised))
sys.exit(code)
"""


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize(("when", "raised"), [("early", "0\n"), ("late", "1\n")])
def test_it_ends_in_order(when: str, raised: str, number: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, when, number],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, raised), done.stderr
