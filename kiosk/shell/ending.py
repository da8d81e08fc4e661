"""Ends the program in order when the system asks for it."""

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication


def end_on_signals(app: QGuiApplication) -> None:
    """Lets SIGTERM and SIGINT end the application's loop, with exit code 0.

    Python looks at signals only between its own instructions, of which Qt's loop runs none; a byte in a pipe wakes it.
    The byte stays in the pipe until the loop runs, so a signal during the start is not lost either.
    """
    if sys.platform == "win32":  # Qt cannot watch a pipe there, and the system has no SIGTERM to send
        signal.signal(signal.SIGINT, lambda *_: app.quit())
        return
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(app.quit)
