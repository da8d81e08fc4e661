"""The real kiosk as a process of its own, on no screen."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

ROOT = Path(__file__).parents[2]
SHOWN = "Loading backend software"
"""Qt's word for it when the window is made."""
LONGEST = 90
"""Seconds after which a process is taken to hang."""


def command(data: Path, *arguments: str | Path) -> list[str]:
    return [sys.executable, str(ROOT / "main.py"), "--data-dir", str(data), *map(str, arguments)]


def surroundings() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QSG_INFO": "1"}


def start(data: Path, *arguments: str | Path, limit: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    """Starts a kiosk; ``limit`` is run in the new process before the program is."""
    return subprocess.Popen(
        command(data, *arguments),
        cwd=ROOT,
        env=surroundings(),
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit,  # noqa: PLW1509 (only where no thread of ours runs)
    )


@contextmanager
def standing(
    data: Path, *arguments: str | Path, limit: Callable[[], None] | None = None
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A kiosk whose window stands, and what it said until then; it is gone after the block."""
    process = start(data, *arguments, limit=limit)
    watchdog = Timer(LONGEST, process.kill)
    watchdog.start()
    try:
        assert process.stderr
        said = ""
        for line in process.stderr:
            said += line
            if SHOWN in line:
                break
        assert SHOWN in said, said
        yield process, said
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()


def ended(process: subprocess.Popen[str]) -> int:
    """Tells a kiosk to end, and gives its exit code."""
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=LONGEST)
    return process.returncode


def shows_and_ends(data: Path, *arguments: str | Path) -> list[str]:
    """Lets a kiosk stand and end in order; the lines it said for people."""
    with standing(data, *arguments) as (process, said):
        assert ended(process) == 0
    return [line.removeprefix("patient-kiosk: ") for line in said.splitlines() if line.startswith("patient-kiosk: ")]
