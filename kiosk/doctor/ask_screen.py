"""Asks Qt for the screen. Qt ends the process where it finds none, so on Linux another process asks."""

import multiprocessing
import os
import sys
from collections.abc import Mapping
from multiprocessing.connection import Connection

from kiosk.display.screen import Millimetres, Pixels
from kiosk.doctor.looking import told
from kiosk.doctor.screen import Glass

LONGEST = 10.0
"""Seconds after which nobody answers."""
_NAMES = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


def ask_screen(environment: Mapping[str, str] = os.environ) -> Glass | None:
    """The first screen; None where no display answers, or none is named.

    Args:
        environment: The process's own, which names the display.

    Raises:
        RuntimeError: Qt cannot be loaded.
    """
    if sys.platform != "linux":
        return _glass()
    if not any(environment.get(name) for name in _NAMES):
        return None
    # Not a new Python: the frozen program has none to start. The doctor runs no thread that a copy of it would miss.
    processes = multiprocessing.get_context("fork")
    answer, teller = processes.Pipe(duplex=False)
    asking = processes.Process(target=_tell, args=(teller,), daemon=True)
    asking.start()
    teller.close()
    try:
        glass = answer.recv() if answer.poll(LONGEST) else None
    except EOFError:  # Qt has ended it
        return None
    finally:
        answer.close()
        asking.kill()
        asking.join()
    if isinstance(glass, str):
        raise RuntimeError(glass)
    return glass


def _tell(teller: "Connection[Glass | str | None, object]") -> None:
    _be_quiet()
    try:
        teller.send(_glass())
    except Exception as fault:
        teller.send(told(fault))


def _be_quiet() -> None:
    """Qt's last words are no concern of whoever reads the doctor's, nor is the memory of a process that it ended."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _glass() -> Glass | None:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 (the doctor is to run where it cannot be loaded)

    app = QGuiApplication(["patient-kiosk"])
    screen = app.primaryScreen()
    if not screen:
        return None
    size, reported = screen.geometry().size(), screen.physicalSize()
    return Glass(Pixels(size.width(), size.height()), Millimetres(reported.width(), reported.height()))
