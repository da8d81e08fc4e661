"""The frozen program draws its first screen where there is nothing: no Python, no environment, another folder."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import shiboken6
from PySide6.QtGui import QImage

from .conftest import LONGEST_SECONDS, NO_SCREEN, ROOT, Package, start


def colours(picture: Path) -> int:
    """How many colours a grid of points over a picture has."""
    image = QImage(str(picture))
    assert not image.isNull(), picture
    return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})


def test_it_draws_the_first_screen(package: Package, tmp_path: Path) -> None:
    done = start(package.folder, tmp_path, "tour", "--out", "pictures", "--size", "1280x800")
    assert done.returncode == 0, done.stderr
    [first, *_] = sorted((tmp_path / "pictures").rglob("*attract*.png"))
    assert QImage(str(first)).width() == 1280
    assert colours(first) > 1


def test_what_it_needs_came_with_it(package: Package) -> None:
    resources = package.internal / "resources"
    assert (resources / "library.kiosk").is_file()
    assert not (resources / "content").exists()
    assert list((package.internal / "kiosk").rglob("*.qml"))


def test_it_says_in_one_line_what_it_cannot_do(package: Package, tmp_path: Path) -> None:
    done = start(package.folder, tmp_path, "--content", "nowhere.kiosk")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "nowhere.kiosk" in done.stderr


def test_a_terminal_imports_no_parser(package: Package, tmp_path: Path) -> None:
    # The same files unfrozen, because only there Python tells what it imports.
    terminal = tmp_path / "terminal"
    shutil.copytree(ROOT / "kiosk", terminal / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(package.internal / "resources", terminal / "resources")
    shutil.copy(ROOT / "main.py", terminal)
    done = subprocess.run(
        [sys.executable, "-X", "importtime", terminal / "main.py", "tour", "--out", tmp_path / "pictures"],
        env={**NO_SCREEN, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "kiosk.library.reader" in imported
    assert not {name for name in imported if name.split(".")[0] in {"markdown", "yaml"} or "kiosk.content" in name}


def test_it_looks_after_a_terminal(package: Package, tmp_path: Path) -> None:
    set_pin = start(package.folder, tmp_path, "set-pin", "--data-dir", "data", typed="480915\n" * 2)
    assert set_pin.returncode == 0, set_pin.stderr
    done = start(package.folder, tmp_path, "doctor", "--json", "--data-dir", "data")
    report = json.loads(done.stdout)
    states = {finding["name"]: finding["state"] for finding in report["findings"]}
    assert states["staff-door"] == "fine", done.stdout
    assert states["content"] == "fine", done.stdout
    assert states["screen"] == "fine", done.stdout
    assert done.stderr == ""


def test_staff_check_and_compile_their_text_with_it(package: Package, tmp_path: Path) -> None:
    content = str(ROOT / "resources" / "content")
    checked = start(package.folder, tmp_path, "check", content)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    built = start(package.folder, tmp_path, "build", content, "-o", "new.kiosk")
    assert built.returncode == 0, built.stderr
    installed = start(package.folder, tmp_path, "install", "new.kiosk", "--data-dir", "data")
    assert installed.returncode == 0, installed.stdout + installed.stderr


WRONG_CALLS = """
import sys
from PySide6 import QtCore, QtGui, QtQml, QtQuick, QtSvg
print("shibokensupport.signature.parser" in sys.modules, file=sys.stderr)
app = QtGui.QGuiApplication([])
for wrong in (
    "QtCore.QTimer().start('soon')",
    "QtCore.QTimer(nonsense=1)",
    "QtCore.QObject(objectName=5)",
    "QtCore.QTimer().timeout.connect(5)",
    "QtCore.QTimer().timeout.emit(5)",
    "QtCore.QPoint(1, 2, 3, 4, 5)",
    "QtCore.Slot(5)(str)",
    "QtCore.Qt.AlignmentFlag('x')",
    "QtGui.QColor(1, 2, 'x', {})",
    "QtSvg.QSvgRenderer(5.5)",
    "QtQml.QQmlComponent('a', 'b', 'c')",
    "QtQuick.QQuickWindow('x')",
    "QtCore.QTimer.start.__doc__",
    "QtGui.QColor.__signature__",
    "__import__('shibokensupport.signature', fromlist=['x']).get_signature(QtCore.QTimer.start)",
):
    try:
        print(wrong, "->", eval(wrong))
    except Exception as error:
        print(wrong, "->", type(error).__name__, error)
"""


def told_of_wrong_calls(path: str) -> tuple[str, str]:
    """What Python says of them with a folder before its own packages, and whether all of shiboken was loaded before."""
    surroundings = {**NO_SCREEN, "PYTHONPATH": path, "LC_CTYPE": "C.UTF-8"}
    command = [sys.executable, "-c", WRONG_CALLS]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout, done.stderr


def test_wrong_calls_are_told_as_they_are_told_from_sources(package: Package, tmp_path: Path) -> None:
    # Whatever makes the words of such errors is loaded only when there is one: stand_ins/loader.py.
    shutil.copytree(Path(shiboken6.__file__).parent, tmp_path / "shiboken6")
    shutil.copytree(package.internal / "shiboken6" / "files.dir", tmp_path / "shiboken6" / "files.dir")
    told, loaded = told_of_wrong_calls("")
    assert told.count("TypeError") > 5
    assert loaded == "True\n"
    assert told_of_wrong_calls(str(tmp_path)) == (told, "False\n")
