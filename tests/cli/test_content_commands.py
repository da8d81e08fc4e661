"""``check`` and ``build`` as staff call them: what they print and how they end."""

import json
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.library.reader import Library

ROOT = Path(__file__).parent.parent.parent
OURS = ROOT / "resources" / "content"


def kiosk(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, encoding="utf-8", timeout=120)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of our own content, to change."""
    folder = tmp_path / "content"
    shutil.copytree(OURS, folder)
    return folder


def assert_one_line(text: str) -> None:
    assert text.startswith("patient-kiosk: ")
    assert text.count("\n") == 1


def test_our_content_has_no_errors_and_states_every_fact() -> None:
    done = kiosk("check", "--json")
    assert done.returncode == 0, done.stdout
    report = json.loads(done.stdout)
    assert [p for p in report["problems"] if p["severity"] == "error"] == []
    assert report["facts"]["missing"] == []
    assert len(report["facts"]["held"]) <= 3
    assert len(report["facts"]["covered"]) + len(report["facts"]["held"]) == 157
    assert {c["chapter"] for c in report["chapters"]} >= {"causes", "recovery", "when-to-see-a-doctor"}
    for chapter in report["chapters"]:
        limit = 5.0 if chapter["chapter"] == "when-to-see-a-doctor" else 6.0
        assert chapter["grade"] <= limit
        assert chapter["longest_sentence"] <= 20
        assert chapter["words"] > 100
        assert (chapter["topic"], chapter["language"]) == ("prp-back-pain", "en")


def test_a_problem_names_file_line_what_and_mend(copy: Path) -> None:
    chapter = copy / "prp-back-pain" / "en" / "causes.md"
    with chapter.open("a", encoding="utf-8") as file:
        file.write("\n<b>Bold</b>\n")
    line = chapter.read_text(encoding="utf-8").count("\n")
    done = kiosk("check", copy)
    assert done.returncode == 1
    assert f"{chapter}:{line}: error: raw HTML is not shown (write plain words)" in done.stdout.splitlines()
    (problem,) = json.loads(kiosk("check", "--json", copy).stdout)["problems"]
    assert problem == {
        "path": str(chapter),
        "line": line,
        "severity": "error",
        "rule": "raw-html",
        "message": "raw HTML is not shown (write plain words)",
    }


def test_a_folder_below_here_is_named_as_short_as_can_be(copy: Path) -> None:
    (copy / "prp-back-pain" / "topic.yaml").unlink()
    done = kiosk("check", "content", cwd=copy.parent)
    assert done.stdout.startswith("content/prp-back-pain/topic.yaml:1: error: is not there")


def test_strict_makes_a_long_sentence_an_error(copy: Path) -> None:
    with (copy / "prp-back-pain" / "en" / "causes.md").open("a", encoding="utf-8") as file:
        file.write(f"\nIt goes {'on and ' * 10}on.\n")
    relaxed, strict = kiosk("check", copy), kiosk("check", "--strict", copy)
    assert (relaxed.returncode, strict.returncode) == (0, 1)
    assert "warning: a sentence of 23 words" in relaxed.stdout
    assert "error: a sentence of 23 words" in strict.stdout


def test_build_prints_where_and_the_hash_which_is_the_same_twice(tmp_path: Path) -> None:
    one, two = tmp_path / "one.kiosk", tmp_path / "two.kiosk"
    first, second = kiosk("build", "-o", one), kiosk("build", OURS, "-o", two)
    assert (first.returncode, second.returncode) == (0, 0)
    path, content_hash = first.stdout.split()
    assert (Path(path), len(content_hash)) == (one, 64)
    assert second.stdout.split()[1] == content_hash
    with closing(Library.open(one)) as earlier, closing(Library.open(two)) as later:
        assert earlier.made
        assert later.made
        assert timedelta() <= later.made - earlier.made < timedelta(minutes=5)
        assert abs(datetime.now(UTC) - later.made) < timedelta(minutes=5)


def test_build_with_errors_writes_nothing(copy: Path, tmp_path: Path) -> None:
    (copy / "prp-back-pain" / "en" / "causes.md").unlink()
    out = tmp_path / "out" / "library.kiosk"
    out.parent.mkdir()
    done = kiosk("build", copy, "-o", out)
    assert done.returncode == 1
    assert list(out.parent.iterdir()) == []
    assert "causes.md:1: error: is listed in topic.yaml but not there" in done.stderr
    assert done.stderr.splitlines()[-1].startswith(f"patient-kiosk: {out}: not written")


def test_build_into_no_folder_is_one_line(tmp_path: Path) -> None:
    done = kiosk("build", "-o", tmp_path / "none" / "library.kiosk")
    assert done.returncode == 1
    assert_one_line(done.stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "/no/such/folder"),
        ("check", ROOT / "README.md"),
        ("check", "--nonsense"),
        ("check", "x" * 300),
        ("--content", "resources/content", "check"),
        ("--lang", "en", "build", "-o", "x"),
        ("--windowed", "tour", "--out", "x"),
        ("build", "-o", "resources/content/x.kiosk"),
        ("--content", "x" * 300),
        ("build",),
        ("nonsense",),
        ("tour", "--out", "x", "--size", "big"),
        ("tour", "--out", "x", "--size", "10x10"),
        ("tour", "--out", "x", "--text-size", "900"),
        ("tour", "--out", "x", "--theme", "pink"),
        ("tour", "--out", "x", "--content", "/no/such/folder"),
        ("--content", "/no/such/folder"),
    ],
    ids=lambda arguments: " ".join(map(str, arguments))[-40:],
)
def test_misuse_is_one_line_and_exit_2(arguments: tuple[str, ...]) -> None:
    done = kiosk(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert_one_line(done.stderr)


def test_an_empty_folder_is_nothing_to_work_on(tmp_path: Path) -> None:
    done = kiosk("check", tmp_path)
    assert done.returncode == 2
    assert_one_line(done.stderr)


def test_json_is_json_wherever_it_goes(copy: Path) -> None:
    (copy / "prp-back-pain" / "en" / "topic.yaml").write_text("title: Rücken\nfarbe: weiß\n", encoding="utf-8")
    command = [sys.executable, "main.py", "check", "--json", str(copy)]
    done = subprocess.run(command, cwd=ROOT, env={"PYTHONIOENCODING": "ascii"}, capture_output=True, check=False)
    assert json.loads(done.stdout)["problems"]


def test_the_version_is_told() -> None:
    assert kiosk("--version").stdout.startswith("patient-kiosk 0.")


def test_a_reader_that_goes_away_is_no_traceback(copy: Path) -> None:
    for chapter in (copy / "prp-back-pain" / "en").glob("*.md"):
        chapter.write_text("<b>\n\n" * 400, encoding="utf-8")
    command = f"'{sys.executable}' main.py check '{copy}' | head -n 1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert "Traceback" not in done.stderr
