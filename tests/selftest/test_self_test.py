"""``patient-kiosk --self-test``: what whoever installs a terminal reads."""

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import build_library
from kiosk.shared.resources import icon_names, resources_folder

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 240
LINE = re.compile(r"(ok  |FAIL) \S.*")


def self_test(program: Path, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Runs it with nothing in the environment but where the user's files would be."""
    for name in ("home", "share", "temporary"):
        (folder / name).mkdir(parents=True)
    return subprocess.run(
        [sys.executable, program / "main.py", "--self-test", *more],
        cwd=folder,
        env={"HOME": str(folder / "home"), "XDG_DATA_HOME": str(folder / "share"), "TMPDIR": str(folder / "temporary")},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with faults of every kind in it."""
    program = tmp_path_factory.mktemp("broken")
    shutil.copytree(ROOT / "kiosk", program / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    for kind in ("fonts", "icons"):
        shutil.copytree(ROOT / "resources" / kind, program / "resources" / kind)
    shutil.copy(ROOT / "main.py", program)
    library = program / "resources" / "library.kiosk"
    assert build_library(resources_folder() / "content", library, date(2026, 11, 22), icon_names()).content_hash
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE entry SET data = zeroblob(9) WHERE kind = 'chapter' AND key LIKE '%/summing-up'")
        connection.commit()
    blank = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'
    (program / "resources" / "icons" / "drop.svg").write_text(blank, encoding="utf-8")
    (program / "kiosk" / "preview" / "Desk.qml").write_text("import QtQuick\n\nItem {\n", encoding="utf-8")
    (program / "kiosk" / "doctor" / "clock.py").write_text("import no_such_module\n", encoding="utf-8")
    (program / "kiosk" / "site" / "settings_edit.py").write_text(
        "raise RuntimeError('two\\nlines')\n", encoding="utf-8"
    )
    return program


def test_a_sound_program_proves_itself_and_leaves_nothing(tmp_path: Path) -> None:
    done = self_test(ROOT, tmp_path / "run")
    *lines, last = done.stdout.splitlines()
    assert [line for line in lines if not line.startswith("ok ")] == []
    assert re.fullmatch(rf"all {len(lines)} checks are fine \(\d+ s\)", last)
    assert (done.returncode, done.stderr) == (0, "")
    assert [path for path in (tmp_path / "run").rglob("*") if not path.is_dir()] == []
    assert list((tmp_path / "run" / "temporary").iterdir()) == []


def test_each_fault_is_a_line_and_hides_no_other(broken: Path, tmp_path: Path) -> None:
    done = self_test(broken, tmp_path / "run")
    *lines, last = done.stdout.splitlines()
    assert all(LINE.fullmatch(line) for line in lines), done.stdout
    said = {line[5:].partition(":")[0]: line for line in lines}
    assert "kiosk.doctor.clock" in said["modules of the program"]
    assert "Desk.qml" in said["files of the screens"]
    assert said["icons"] == "FAIL icons: nothing is drawn for drop"
    assert said["settings"] == "FAIL settings: RuntimeError two lines"
    assert "summing-up was changed" in said["library"]
    assert said["chapter en/prp-back-pain/summing-up"].startswith("FAIL ")
    for sound in ("module argon2", "fonts", "staff PIN", "log", "chapter en/prp-back-pain/causes", "safe mode in en"):
        assert said[sound].startswith("ok "), said[sound]
    bad = sum(line.startswith("FAIL") for line in lines)
    assert last.startswith(f"{bad} of {len(lines)} checks failed")
    assert (done.returncode, done.stderr) == (1, "")


def test_without_room_for_a_folder_it_says_so() -> None:
    started = "import tempfile; tempfile.tempdir = '/nowhere'; from kiosk.cli import main; main(['--self-test'])"
    done = subprocess.run(
        [sys.executable, "-c", started],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    assert done.stdout.startswith("FAIL temporary folder: No such file or directory; ")
    assert (done.returncode, done.stdout.count("\n"), done.stderr) == (1, 1, "")


@pytest.mark.parametrize("other", [["--windowed"], ["--lang", "en"], ["--content", "x"], ["doctor"]])
def test_it_stands_alone(other: list[str], tmp_path: Path) -> None:
    done = self_test(ROOT, tmp_path / "run", *other)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
