"""The kiosk as it is started: from a checkout, from a folder that changes, from a library."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import pytest

ROOT = Path(__file__).parent.parent.parent
OURS = ROOT / "resources" / "content"
SHOWN = "Loading backend software"  # Qt's word for it when the window is made


@contextmanager
def running(*arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    """The kiosk without a screen, told to end after the block."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QSG_INFO": "1"}
    command = [sys.executable, "-v", str(ROOT / "main.py"), *map(str, arguments)]
    process = subprocess.Popen(command, cwd=ROOT, env=surroundings, stderr=subprocess.PIPE, text=True)
    watchdog = Timer(90, process.kill)
    watchdog.start()
    try:
        yield process
    finally:
        watchdog.cancel()
        process.kill()
        process.wait()
        if process.stderr:
            process.stderr.close()


def until(process: subprocess.Popen[str], words: str) -> str:
    """What the process says until it says ``words``."""
    said = []
    assert process.stderr
    for line in process.stderr:
        said.append(line)
        if words in line:
            return "".join(said)
    pytest.fail("".join(said)[-3000:])


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Tell the process to end; its exit code and what it still said."""
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=60)
    return process.returncode, said


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    shutil.copytree(OURS, folder)
    return folder


def test_a_second_start_compiles_nothing(tmp_path: Path) -> None:
    for compiles in (True, False):
        with running("--data-dir", tmp_path / "data") as process:
            said = until(process, SHOWN)
            code, rest = ended(process)
        assert code == 0, rest[-2000:]
        assert ("import 'markdown'" in said) == compiles
        assert ("import 'yaml'" in said) == compiles


def test_a_library_alone_needs_no_markdown(tmp_path: Path) -> None:
    library = tmp_path / "library.kiosk"
    subprocess.run([sys.executable, "main.py", "build", "-o", library], cwd=ROOT, check=True, capture_output=True)
    data = tmp_path / "data"
    for _ in range(2):  # the first time the bundled library to fall back to is compiled as well
        with running("--content", library, "--data-dir", data) as process:
            said = until(process, SHOWN)
            assert ended(process)[0] == 0
    assert "import 'markdown'" not in said
    assert "import 'yaml'" not in said


def test_a_broken_chapter_is_named_and_the_kiosk_starts(copy: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with running("--content", copy, "--data-dir", data) as process:
        until(process, SHOWN)
        ended(process)
    chapter = copy / "prp-back-pain" / "en" / "causes.md"
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\n<b>\n", encoding="utf-8")
    with running("--content", copy, "--data-dir", data) as process:
        said = until(process, SHOWN)
        code, _ = ended(process)
    assert code == 0
    (line,) = [line for line in said.splitlines() if line.startswith("patient-kiosk: ")]
    assert "the new text has errors and is not shown: prp-back-pain/en/causes.md:" in line
    assert "raw HTML is not shown" in line


@pytest.mark.parametrize("data", [b"", b"no library", b"SQLite format 3\0" + b"\0" * 4096], ids=["empty", "text", "db"])
def test_a_foreign_library_is_named_and_the_bundled_one_shown(tmp_path: Path, data: bytes) -> None:
    foreign = tmp_path / "foreign.kiosk"
    foreign.write_bytes(data)
    with running("--content", foreign, "--data-dir", tmp_path / "data") as process:
        said = until(process, SHOWN)
        code, _ = ended(process)
    assert code == 0
    assert f"patient-kiosk: {foreign}: is not a library; make one with 'build'" in said


def test_a_sound_library_needs_no_place_to_keep_another(tmp_path: Path) -> None:
    library = tmp_path / "library.kiosk"
    subprocess.run([sys.executable, "main.py", "build", "-o", library], cwd=ROOT, check=True, capture_output=True)
    with running("--content", library, "--data-dir", library / "x") as process:
        said = until(process, SHOWN)
        assert ended(process)[0] == 0
    lines = [line.partition("patient-kiosk: ")[2] for line in said.splitlines() if "patient-kiosk: " in line]
    # What a terminal keeps for itself has no place either, and that is all that is said.
    named = {Path(line.partition(":")[0]).name for line in lines}
    assert named == {"kiosk.lock", "starts.json", "settings.toml"}


def test_a_language_that_is_not_there_is_named_and_the_kiosk_starts(tmp_path: Path) -> None:
    with running("--lang", "xx", "--data-dir", tmp_path / "data") as process:
        said = until(process, SHOWN)
        assert ended(process)[0] == 0
    assert "patient-kiosk: xx: the library has no such language, so it starts in en" in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_whoever_interrupts_it_while_qt_is_loaded_sees_no_crash(tmp_path: Path) -> None:
    with running("--data-dir", tmp_path / "data") as process:
        until(process, "PySide6/__init__")
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGINT
    assert "Traceback" not in said


def test_no_display_is_one_line(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    bare.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "main.py", "--data-dir", str(tmp_path)]
    for surroundings in (bare, bare | {"DISPLAY": ":99"}):
        done = subprocess.run(
            command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 1
        assert done.stderr.startswith("patient-kiosk: ")
        assert done.stderr.count("\n") == 1
