"""The QML checks find what they are there for."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKS = Path(__file__).parents[2] / "build_spec" / "qml_checks.py"
CLOCK = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Clock(QObject):
    changed = Signal()
    minutes = Property(int, lambda self: 1, notify=changed)
    words = Property(list, lambda self: [], notify=changed)
    hand = Property(QObject, lambda self: self, constant=True)
"""
FACE = """import QtQuick
import PatientKiosk

Item {
    id: face

    required property Clock clock
    readonly property int minutes: clock.minutes
    readonly property list<string> words: clock.words
    readonly property QtObject hand: clock.hand
}
"""


def check(folder: Path, *, face: str = FACE, qmldir: str = "module kiosk.face\nFace 1.0 Face.qml\n") -> str:
    """Runs the checks over one small feature and returns what they say; empty when they found nothing."""
    feature = folder / "kiosk" / "face"
    feature.mkdir(parents=True)
    (feature / "clock.py").write_text(CLOCK, encoding="utf-8")
    (feature / "Face.qml").write_text(face, encoding="utf-8")
    (feature / "qmldir").write_text(qmldir, encoding="utf-8")
    done = subprocess.run([sys.executable, CHECKS], cwd=folder, capture_output=True, text=True, check=False)
    assert bool(done.returncode) == bool(done.stderr)
    return done.stderr


def test_they_know_the_types_that_python_gives_to_qml(tmp_path: Path) -> None:
    assert check(tmp_path) == ""


@pytest.mark.parametrize(
    ("right", "wrong", "finding"),
    [
        ("clock.minutes", "clock.hours", "missing-property"),
        ("clock.minutes", "minuets", "unqualified"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n", "unused-imports"),
        ("    readonly", "  readonly", "make format"),
    ],
    ids=["unknown-property", "unknown-name", "unused-import", "format"],
)
def test_they_find_what_is_wrong(tmp_path: Path, right: str, wrong: str, finding: str) -> None:
    assert finding in check(tmp_path, face=FACE.replace(right, wrong))


@pytest.mark.parametrize("qmldir", ["Face 1.0 Face.qml\n", "module kiosk.face\n"], ids=["module", "file"])
def test_a_folder_of_qml_says_what_it_is(tmp_path: Path, qmldir: str) -> None:
    assert "qmldir" in check(tmp_path, qmldir=qmldir)
