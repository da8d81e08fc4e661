"""``doctor`` as it is called: what it prints, for people and for scripts, and how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.staff import pin
from kiosk.staff.pin import PinFile

ROOT = Path(__file__).parents[2]
STATES = {"fine", "warning", "problem"}


def doctor(data: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "doctor", "--data-dir", str(data), *arguments]
    surroundings = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        command,
        cwd=ROOT,
        env=surroundings | environment,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        timeout=120,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a terminal that is set up."""
    folder = tmp_path_factory.mktemp("data")
    PinFile(folder / pin.NAME).set("482915")
    return folder


def screen_of(done: subprocess.CompletedProcess[str]) -> str:
    (words,) = [each["words"] for each in json.loads(done.stdout)["findings"] if each["name"] == "screen"]
    return str(words)


def test_a_terminal_that_is_set_up_is_ok(data: Path) -> None:
    done = doctor(data, "--json")
    assert (done.returncode, done.stderr) == (0, ""), done
    report = json.loads(done.stdout)
    assert list(report) == ["version", "ok", "findings", "gaps"]
    assert (report["version"], report["ok"]) == (__version__, True)
    for finding in report["findings"]:
        assert list(finding) == ["name", "state", "words"]
        assert finding["state"] in STATES - {"problem"}
        assert finding["words"]
    for gap in report["gaps"]:
        assert list(gap) == ["name", "open", "words"]
        assert gap["open"] in (True, False, None)
    names = [each["name"] for each in (*report["findings"], *report["gaps"])]
    assert len(names) == len(set(names))


def test_people_read_the_same(data: Path) -> None:
    done = doctor(data)
    assert (done.returncode, done.stderr) == (0, ""), done
    report = json.loads(doctor(data, "--json").stdout)
    told = [line.split(maxsplit=2)[1] for line in done.stdout.splitlines() if line and line != "Open gaps:"]
    shown = {each["name"] for each in report["findings"]} | {
        each["name"] for each in report["gaps"] if each["open"] is not False
    }
    assert set(told) == shown
    assert "\nOpen gaps:\n" in done.stdout


def test_without_a_pin_it_says_so_first_and_ends_with_1(tmp_path: Path) -> None:
    done = doctor(tmp_path / "data")
    assert done.returncode == 1
    first = done.stdout.splitlines()[0]
    assert first.startswith("problem  staff-door ")
    assert first.endswith("the staff door stays shut; run 'patient-kiosk set-pin' on this machine")
    assert not list(tmp_path.iterdir())


def test_a_data_folder_that_is_a_file_is_lines_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    done = doctor(tmp_path / "data")
    assert (done.returncode, done.stderr) == (1, "")
    assert "cannot be written (Not a directory)" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt always finds its screen")
def test_qt_without_its_platform_does_not_end_the_doctor(data: Path) -> None:
    for platform in ("nowhere", "wayland"):
        done = doctor(data, "--json", QT_QPA_PLATFORM=platform)
        assert (done.returncode, done.stderr) == (0, "")
        assert "no screen answers" in screen_of(done)


def test_a_screen_that_answers_is_told(data: Path) -> None:
    assert "800 x 800 pixels" in screen_of(doctor(data, "--json", QT_QPA_PLATFORM="offscreen"))
