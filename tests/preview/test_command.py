"""The preview as staff start it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtGui import QGuiApplication

from tests.preview.conftest import wait_until

ROOT = Path(__file__).parents[2]
SHOWN = "Loading backend software"
"""Qt's word for it when the window is made."""


@contextmanager
def running(*arguments: str | Path, python: tuple[str, ...] = ()) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The kiosk without a screen once its window is made, and what it said until then."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QSG_INFO": "1"}
    command = [sys.executable, *python, str(ROOT / "main.py"), *map(str, arguments)]
    process = subprocess.Popen(command, cwd=ROOT, env=surroundings, stderr=subprocess.PIPE, text=True)
    watchdog = Timer(90, process.kill)
    watchdog.start()
    said = ""
    try:
        assert process.stderr
        while SHOWN not in said:
            line = process.stderr.readline()
            assert line, said[-3000:]
            said += line
        yield process, said
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()


def kept_in(data: Path) -> list[str]:
    """The names of the libraries that were good last."""
    return sorted(path.read_text(encoding="utf-8") for path in data.rglob("last-good"))


def test_a_saved_change_is_compiled_while_the_window_stands(
    app: QGuiApplication, content: Path, start: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with running("--windowed", "--content", content, "--data-dir", data) as (process, _):
        before = kept_in(data)
        start.write_text(start.read_text(encoding="utf-8").replace("strong", "supple"), encoding="utf-8")
        wait_until(app, lambda: kept_in(data) != before)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Error" not in said
    assert "qml" not in said


@pytest.mark.parametrize("is_windowed", [True, False])
def test_only_a_window_is_a_preview(content: Path, tmp_path: Path, is_windowed: bool) -> None:
    options = ["--windowed"] if is_windowed else []
    with running(*options, "--content", content, "--data-dir", tmp_path / "data", python=("-v",)) as (_, said):
        assert ("import 'kiosk.preview" in said) == is_windowed


def test_a_library_is_not_watched(content: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.kiosk"
    build = [sys.executable, "main.py", "build", str(content), "-o", str(library)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with running("--windowed", "--content", library, "--data-dir", tmp_path / "data", python=("-v",)) as (_, said):
        assert "import 'kiosk.preview" not in said
