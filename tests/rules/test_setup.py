"""What a person reads when the set-up cannot go on: one line that says what is missing."""

import subprocess
import sys
from pathlib import Path

SETUP = Path(__file__).parents[2] / "build_spec" / "setup.sh"


def set_up(python: str, level: str = "run") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [SETUP, level],
        env={"PATH": "/usr/bin:/bin", "PYTHON": python},
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_python_it_says_so() -> None:
    done = set_up("python-that-is-not-there")
    assert done.returncode != 0
    assert done.stderr == "setup: python-that-is-not-there is missing: install Python 3.11 or newer\n"


def test_an_old_python_is_named_with_its_version(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" != -V ] || echo Python 3.9.2\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    done = set_up(str(old))
    assert done.returncode != 0
    assert done.stderr == f"setup: Python 3.11 or newer is needed, and {old} is 3.9.2\n"


def test_an_unknown_level_is_misuse() -> None:
    done = set_up("python3", "everything")
    assert done.returncode != 0
    assert done.stderr.count("\n") == 1


def test_the_installed_command_is_the_same_program(tmp_path: Path) -> None:
    programs = ([Path(sys.executable).parent / "patient-kiosk"], [sys.executable, SETUP.parents[1] / "main.py"])
    said = [
        subprocess.run([*program, "--help"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
        for program in programs
    ]
    assert said[0] == said[1]
