"""``recovery --day N`` as the clinic's clinician calls it: what it prints and how it ends."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.library.writer import CompiledContent, write_library

ROOT = Path(__file__).parents[2]
KEYS = ["day", "stages", "label", "feel", "do", "avoid", "call", "notes"]


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "recovery", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8", timeout=120)


@pytest.mark.parametrize(
    ("day", "stages"),
    [
        ("0", ["days-1-3"]),
        ("7", ["week-1"]),
        ("+8", ["weeks-2-4"]),
        ("25", ["weeks-2-4", "weeks-4-6"]),
        ("50", []),
        ("-1", []),
        ("9" * 40, []),
    ],
)
def test_it_prints_what_is_told(our_library: Path, day: str, stages: list[str]) -> None:
    done = kiosk("--day", day, "--content", our_library)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert list(told) == KEYS
    assert (told["day"], told["stages"]) == (int(day), stages)
    assert told["label"]
    assert told["call"]
    assert all(isinstance(text, str) and text for key in KEYS[3:] for text in told[key])


def test_our_own_folder_is_the_default(tmp_path: Path) -> None:
    done = kiosk("--day", "5", "--data-dir", tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["label"] == "Week 1"


@pytest.mark.parametrize("day", ["", "ten", "1.5", "1e3", "٣", "5 days", "--5", "9" * 5000])
def test_what_is_no_number_is_misuse(our_library: Path, day: str) -> None:
    done = kiosk(f"--day={day}", "--content", our_library)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("patient-kiosk: argument --day: ")
    assert done.stderr.count("\n") == 1


def test_without_a_day_it_is_misuse() -> None:
    done = kiosk()
    assert (done.returncode, done.stdout) == (2, "")
    assert "--day" in done.stderr


def test_a_language_there_is_none_of_is_misuse(our_library: Path) -> None:
    done = kiosk("--day", "5", "--content", our_library, "--lang", "fr")
    assert done.returncode == 2
    assert done.stderr == "patient-kiosk: fr: the library has no such language; name one of: en\n"


def test_a_library_without_a_timeline_is_nothing_to_work_on(tmp_path: Path) -> None:
    path = tmp_path / "empty.kiosk"
    write_library(CompiledContent(("en",), ()), path)
    done = kiosk("--day", "5", "--content", path)
    assert done.returncode == 2
    assert "has no recovery timeline" in done.stderr


def test_a_damaged_timeline_is_one_line(our_library: Path, tmp_path: Path) -> None:
    path = tmp_path / "damaged.kiosk"
    path.write_bytes(our_library.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE entry SET data = x'00' WHERE kind = 'recovery'")
        connection.commit()
    done = kiosk("--day", "5", "--content", path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "recovery en/prp-back-pain was changed" in done.stderr
