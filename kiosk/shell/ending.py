"""Ends the program in order when the system asks for it, and hears of a second start."""

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication


def end_on_signals(app: QGuiApplication, raise_window: Callable[[], None] = lambda: None) -> None:
    """Lets SIGTERM and SIGINT end the application's loop, with exit code 0, and SIGUSR1 raise the window.

    Python looks at signals only between its own instructions, of which Qt's loop runs none; a byte in a pipe, the
    signal's number, wakes it. One that asks for the end stays in the pipe, so that it is not lost during the start
    either, when there is no loop to end. The windows are not asked: a kiosk's refuses to be closed.

    Args:
        app: The application.
        raise_window: Brings the window before all others; somebody started the program once more.
    """
    if sys.platform == "win32":  # Qt cannot watch a pipe there, and the system has no such signals to send
        signal.signal(signal.SIGINT, lambda *_: app.exit(0))
        return
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGUSR1):
        signal.signal(number, lambda *_: None)
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)

    def hear() -> None:
        heard = set(os.read(reader, 64 * 1024))
        if heard & {signal.SIGTERM, signal.SIGINT}:
            os.write(writer, bytes([signal.SIGTERM]))
            app.exit(0)
        elif signal.SIGUSR1 in heard:
            raise_window()

    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(hear)
