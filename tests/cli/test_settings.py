"""``--settings``: whom patients are told to call, wherever that is told."""

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.build import build_library
from kiosk.display.theme import ThemeName
from kiosk.shared.resources import icon_names, resources_folder
from kiosk.site.numbers import Numbers
from kiosk.tour.tour import TourOptions, tour

ROOT = Path(__file__).parents[2]
ALL = '[numbers]\nemergency = "999"\nemergency-department = "A&E"\nclinic = "01 234"\nadvice = "111"\n'


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8", timeout=120)


def settings(folder: Path, text: str) -> Path:
    path = folder / "site.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_check_says_which_numbers_are_not_set(tmp_path: Path) -> None:
    bare = kiosk("check")
    assert bare.returncode == 0
    assert "not set for this site: emergency, emergency-department, clinic, advice" in bare.stderr
    assert "not set" not in kiosk("check", "--settings", settings(tmp_path, ALL)).stderr
    part = kiosk("check", "--settings", settings(tmp_path, '[numbers]\nclinic = "01 234"\n'))
    assert "not set for this site: emergency, emergency-department, advice;" in part.stderr


def test_check_says_nothing_of_them_where_nobody_asks(tmp_path: Path) -> None:
    copy = tmp_path / "content"
    shutil.copytree(resources_folder() / "content", copy)
    for path in copy.rglob("redflags.yaml"):
        path.unlink()
    assert "not set" not in kiosk("check", copy).stderr


@pytest.mark.parametrize("command", [[], ["check"], ["tour", "--out", "nowhere"], ["redflags", "--answers", "a.json"]])
def test_wrong_settings_are_one_line(tmp_path: Path, command: list[str]) -> None:
    path = settings(tmp_path, '[numbers]\nambulance = "999"\n')
    done = kiosk(*command, "--settings", path)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert f"{path}:2: 'numbers.ambulance' is not known" in done.stderr


@pytest.mark.parametrize("command", [["build", "-o", "x"], ["recovery", "--day", "1"]])
def test_settings_where_nobody_is_called_are_a_slip(tmp_path: Path, command: list[str]) -> None:
    done = kiosk("--settings", settings(tmp_path, ALL), *command)
    assert done.returncode == 2
    assert "--settings says whom to call" in done.stderr


def test_the_screens_tell_the_numbers(tmp_path: Path, app: QGuiApplication) -> None:
    del app  # only has to be there first
    library = tmp_path / "library.kiosk"
    assert build_library(resources_folder() / "content", library, date(2026, 11, 22), icon_names()).content_hash
    out = tmp_path / "tour"
    numbers = Numbers("999", "A&E", "01 234")
    options = TourOptions(out, (1920, 1080), ThemeName.LIGHT, None, library, library, numbers=numbers)
    assert tour(options) == 0
    pictures = {entry["file"]: " ".join(entry["texts"]) for entry in json.loads((out / "tour.json").read_text("utf-8"))}
    told = {name: words for name, words in pictures.items() if "red-flags" in name}
    alarm = next(words for name, words in told.items() if "alarm" in name)
    today = next(words for name, words in told.items() if "result-today" in name)
    assert "call 999 or go to A&E" in alarm
    assert "call 01 234 today" in today
