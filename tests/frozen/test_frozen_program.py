"""The frozen program draws its first screen where there is nothing: no Python, no environment, another folder."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
NOTHING_BUT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
LONGEST_SECONDS = 120


@pytest.fixture(scope="session")
def frozen() -> Path:
    """The folder of the frozen program, frozen from what is here now."""
    out = ROOT / "build" / "frozen"
    places = ("--distpath", str(out), "--workpath", str(out / "work"))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    done = subprocess.run([*command, ROOT / "build_spec" / "kiosk.spec"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out / "patient-kiosk"


def start(frozen: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the frozen program to its end, with an empty environment and from the folder ``home``."""
    return subprocess.run(
        [frozen / "patient-kiosk", *arguments],
        cwd=home,
        env={**NOTHING_BUT, "HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )


def colours(picture: Path) -> int:
    """How many colours a grid of points over a picture has."""
    image = QImage(str(picture))
    assert not image.isNull(), picture
    return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})


def test_it_draws_the_first_screen(frozen: Path, tmp_path: Path) -> None:
    done = start(frozen, tmp_path, "tour", "--out", "pictures", "--size", "1280x800")
    assert done.returncode == 0, done.stderr
    [first, *_] = sorted((tmp_path / "pictures").rglob("*attract*.png"))
    assert QImage(str(first)).width() == 1280
    assert colours(first) > 1


def test_what_it_needs_came_with_it(frozen: Path) -> None:
    resources = frozen / "_internal" / "resources"
    assert (resources / "library.kiosk").is_file()
    assert not (resources / "content").exists()
    assert list((frozen / "_internal" / "kiosk").rglob("*.qml"))


def test_it_says_in_one_line_what_it_cannot_do(frozen: Path, tmp_path: Path) -> None:
    done = start(frozen, tmp_path, "--content", "nowhere.kiosk")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "nowhere.kiosk" in done.stderr


def test_a_terminal_imports_no_parser(frozen: Path, tmp_path: Path) -> None:
    # The same files unfrozen, because only there Python tells what it imports.
    terminal = tmp_path / "terminal"
    shutil.copytree(ROOT / "kiosk", terminal / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(frozen / "_internal" / "resources", terminal / "resources")
    shutil.copy(ROOT / "main.py", terminal)
    done = subprocess.run(
        [sys.executable, "-X", "importtime", terminal / "main.py", "tour", "--out", tmp_path / "pictures"],
        env={**NOTHING_BUT, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "kiosk.library.reader" in imported
    assert not {name for name in imported if name.split(".")[0] in {"markdown", "yaml"} or "kiosk.content" in name}


def test_it_looks_after_a_terminal(frozen: Path, tmp_path: Path) -> None:
    command = [str(frozen / "patient-kiosk"), "set-pin", "--data-dir", "data"]
    surroundings = {**NOTHING_BUT, "HOME": str(tmp_path)}
    typed = subprocess.run(
        command, cwd=tmp_path, env=surroundings, input="480915\n" * 2, capture_output=True, text=True, check=False
    )
    assert typed.returncode == 0, typed.stderr
    done = start(frozen, tmp_path, "doctor", "--json", "--data-dir", "data")
    report = json.loads(done.stdout)
    states = {finding["name"]: finding["state"] for finding in report["findings"]}
    assert states["staff-door"] == "fine", done.stdout
    assert states["content"] == "fine", done.stdout
    assert done.stderr == ""
