"""What every test may use: the Qt application without a screen, and the guard against Qt's warnings."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.display.constants import keep_constants_alive
from kiosk.display.fonts import use_bundled_fonts

keep_constants_alive()
# A loaded machine is not a slow program.
hypothesis.settings.register_profile("patient-kiosk", deadline=None)
hypothesis.settings.load_profile("patient-kiosk")

ROOT = Path(__file__).parent.parent
RESOURCES = ROOT / "resources"
WARNINGS = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


@pytest.fixture(scope="session")
def app() -> QGuiApplication:
    """The one Qt application of the test run, with the bundled fonts."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication([])
    use_bundled_fonts(app, RESOURCES / "fonts" / "atkinson-hyperlegible")
    return app


@pytest.fixture(autouse=True)
def qml_warnings() -> Iterator[list[str]]:
    """Fails a test in which Qt or QML warned; a test that provokes a warning clears the list it gets."""
    messages: list[str] = []

    def collect(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in WARNINGS:
            messages.append(message)

    previous = qInstallMessageHandler(collect)
    yield messages
    qInstallMessageHandler(previous)
    assert not messages, "Qt warned:\n" + "\n".join(messages)
