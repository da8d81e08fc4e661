"""A screen that nobody sees, and the window manager of a kiosk on it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from bench.glass import Glass, NotMeasuredError

WIDTH, HEIGHT = 1920, 1080
LONGEST = 20.0
"""Seconds to wait for a program to end."""


def needed(program: str) -> str:
    """The path of a program.

    Raises:
        NotMeasuredError: it is not on this machine.
    """
    path = shutil.which(program)
    if path is None:
        raise NotMeasuredError(f"{program} is not on this machine; run build_spec/setup.sh bench")
    return path


@contextmanager
def screen() -> Iterator[tuple[str, Glass]]:
    """The name of a new display of `WIDTH` times `HEIGHT` pixels, and a connection to it.

    Raises:
        NotMeasuredError: a program is missing, or the display does not come up.
    """
    reading, writing = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = [needed("Xvfb"), "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        raise NotMeasuredError("Xvfb ended at once; try it by hand: Xvfb :99")
    display = f":{number}"
    # Every window is as large as the screen, as on a terminal with X: surf leaves that to the window manager.
    managing = [needed("matchbox-window-manager"), "-use_titlebar", "no", "-use_cursor", "no"]
    surroundings = {**os.environ, "DISPLAY": display}
    manager = subprocess.Popen(managing, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with Glass(display, WIDTH, HEIGHT) as glass:
            yield display, glass
    finally:
        for program in (manager, server):
            program.terminate()
            program.wait(LONGEST)
