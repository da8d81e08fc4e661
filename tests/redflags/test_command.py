"""``redflags`` as the clinic's clinician calls it: results of answers, and the sheet to sign."""

import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.redflags.assess import assess
from kiosk.shared.redflags import Answer, RedFlags

ROOT = Path(__file__).parents[2]


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "redflags", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8", timeout=120)


def written(folder: Path, text: str) -> Path:
    path = folder / "answers.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_answers_give_a_result(our_library: Path, tmp_path: Path, ours: RedFlags) -> None:
    answers = {question.question: "no" for question in ours.rules.questions} | {"had_prp": "no", "worse": "not_sure"}
    done = kiosk("--answers", written(tmp_path, json.dumps(answers)), "--content", our_library)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "level": "TODAY",
        "incomplete": False,
        "because": ["worse"],
        "heading": "Get help today.",
        "text": [
            "Tell the staff at the desk today, before you leave.",
            "If you are not at the clinic, call your clinic today.",
        ],
    }


def test_numbers_come_from_the_sites_settings(our_library: Path, tmp_path: Path) -> None:
    settings = tmp_path / "site.toml"
    settings.write_text('[numbers]\nemergency = "999"\nemergency-department = "A&E"\n', encoding="utf-8")
    answers = written(tmp_path, '{"chest": "yes"}')
    done = kiosk("--answers", answers, "--content", our_library, "--settings", settings)
    assert "call 999 or go to A&E." in done.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is no JSON"),
        ("[]", "is no object"),
        ('["saddle"]', "is no object"),
        ('{"headache": "yes"}', "'headache' is no question"),
        ('{"saddle": "maybe"}', "has no such answer; write one of: yes, no, not_sure, skip"),
        ('{"saddle": true}', "has no such answer"),
        ('{"saddle": {"yes": 1}}', "has no such answer"),
        ('{"saddle": "yes", "saddle": "no"}', "is answered twice"),
        ("[" * 100_000, "is no JSON"),
    ],
)
def test_wrong_answers_are_one_line(our_library: Path, tmp_path: Path, text: str, said: str) -> None:
    done = kiosk("--answers", written(tmp_path, text), "--content", our_library)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_file_that_is_not_there_is_one_line(our_library: Path, tmp_path: Path) -> None:
    for option in ("--answers", "--settings"):
        answers = written(tmp_path, "{}") if option == "--settings" else tmp_path / "none"
        done = kiosk("--answers", answers, option, tmp_path / "none", "--content", our_library)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 1


def test_the_sheet_agrees_with_the_rules_row_by_row(our_library: Path, tmp_path: Path, ours: RedFlags) -> None:
    out = tmp_path / "sheet.html"
    done = kiosk("--sheet", out, "--content", our_library)
    assert done.returncode == 0, done.stderr
    assert "not set for this site: emergency, emergency-department, clinic, advice" in done.stderr
    page = out.read_text(encoding="utf-8")
    rows = re.findall(r'<tr data-answers="(.*?)"><td>(.*?)</td><td class="level">(.*?)</td><td>(.*?)</td></tr>', page)
    assert len(rows) >= 4 * 25
    for answers, given, level, said in rows:
        answered = {name: Answer(each) for name, each in json.loads(html.unescape(answers)).items()}
        assessment = assess(ours.rules, answered)
        assert level == assessment.level.name + (", incomplete" if assessment.is_incomplete else ""), given
        assert said
    for question in (*(each.question for each in ours.rules.questions), "had_prp"):
        assert sum(given.startswith(f"{question}: ") for _, given, _, _ in rows) >= 4, question
    for line in ("Name", "Role", "Date", "Signature", "Not yet checked by your clinic."):
        assert line in page


def test_a_sheet_that_cannot_be_written_is_one_line(our_library: Path, tmp_path: Path) -> None:
    done = kiosk("--sheet", tmp_path / "none" / "sheet.html", "--content", our_library)
    assert done.returncode == 1
    assert "cannot be written" in done.stderr


def test_one_of_both_has_to_be_asked_for() -> None:
    assert kiosk().returncode == 2
    assert kiosk("--answers", "a", "--sheet", "b").returncode == 2
