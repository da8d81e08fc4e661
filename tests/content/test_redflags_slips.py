"""What is wrong in the red-flag questions is named: above all where an emergency would be told as less."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.content.check import Report, check_folder
from kiosk.shared.resources import icon_names, resources_folder
from tests.content.conftest import TODAY
from tests.content.small_timeline import spoil, told

R, W = "redflags.yaml", "en/redflags.yaml"


class Slip(NamedTuple):
    """Something that goes wrong: in a file something else stands for what is right; a part of the problem told."""

    name: str
    file: str
    right: str
    wrong: str
    problem: str


@pytest.fixture
def check() -> Callable[[Path], Report]:
    return lambda root: check_folder(root, TODAY, icon_names())


@pytest.fixture
def topic(tmp_path: Path) -> Path:
    """A copy of our own topic."""
    copy = tmp_path / "content" / "prp-back-pain"
    shutil.copytree(resources_folder() / "content" / "prp-back-pain", copy)
    return copy


SADDLE = "  saddle:\n    level: emergency"
SLIPS = [
    Slip("a question without few words", W, "short: Chest pain", "short: ''", "'short' is empty"),
    Slip("the same few words twice", W, "short: Chest pain", "short: fall or knock", "stands for two questions"),
    Slip("too many few words", W, "short: Chest pain", f"short: {'pain ' * 9}", "has more than 40 letters"),
    Slip(
        "an emergency made less",
        R,
        SADDLE,
        "  saddle:\n    level: today",
        "'saddle' is listed as an emergency and does",
    ),
    Slip("an emergency not listed", R, "[saddle, ", "[", "'saddle' leads to an emergency and is not listed as one"),
    Slip("a picture of none", R, "figure: saddle", "figure: sadle", "no chapter in 'en' shows a figure 'sadle'"),
    Slip("a list of none", R, "[saddle, ", "[nobody, saddle, ", "'nobody' is no question"),
    Slip("a level that is none", R, SADDLE, "  saddle:\n    level: soon", "'soon' is not how soon"),
    Slip(
        "nothing as a level",
        R,
        "level: today\n    facts: [redflag.weight]",
        "level: none-picked\n    facts: [redflag.weight]",
        "'none-picked' is not how soon",
    ),
    Slip(
        "Yes to a follow-up steps down",
        R,
        'saddle_new:\n    "yes": emergency',
        'saddle_new:\n    "yes": today',
        "Yes to 'saddle_new' makes 'saddle' less urgent",
    ),
    Slip(
        "No to a follow-up steps too far down",
        R,
        'saddle_new:\n    "yes": emergency\n    "no": today',
        'saddle_new:\n    "yes": emergency\n    "no": before',
        "makes an emergency less urgent than today",
    ),
    Slip(
        "an unknown follow-up",
        R,
        "follow-up: saddle_new",
        "follow-up: saddle_old",
        "'saddle_old' is not among the 'follow-ups'",
    ),
    Slip("a follow-up of nobody", R, "    follow-up: saddle_new\n", "", "'saddle_new' follows 0 questions"),
    Slip(
        "an unknown question in a raise", R, "with: [severe, ", "with: [headache, severe, ", "'headache' is no question"
    ),
    Slip(
        "a raise that lowers",
        R,
        "  cancer:\n    level: today\n    with",
        "  cancer:\n    level: before\n    with",
        "'before' is not more urgent than 'cancer' is anyway",
    ),
    Slip(
        "an unknown fact",
        R,
        "facts: [redflag.weight]",
        "facts: [redflag.height]",
        "'redflag.height' is not in facts.tsv",
    ),
    Slip(
        "a fact that nobody is asked about",
        R,
        "facts: [redflag.weight]",
        "facts: []",
        "no question asks about 'redflag.weight'",
    ),
    Slip("one name for two", R, "opening: had_prp", "opening: saddle", "'saddle' stands twice"),
    Slip("a name with a dash", R, "opening: had_prp", "opening: had-prp", "'had-prp' is no name"),
    Slip("a question without words", W, "  chest:\n", "  chests:\n", "'questions / chest' has no words"),
    Slip("words without a question", W, "  chest:\n", "  chests:\n", "'questions / chests' is not in the rules"),
    Slip(
        "a result without words",
        W,
        "  before:\n    heading",
        "  later:\n    heading",
        "'results / before' has no words",
    ),
    Slip(
        "a false comfort",
        W,
        "Signs can start later.",
        "So you are safe.",
        "'safe': a result never says that all is well",
    ),
    Slip(
        "an emergency without a number",
        W,
        "call $emergency-number or go",
        "call or go",
        "an emergency names no one to call",
    ),
    Slip(
        "an unknown number",
        W,
        "call $emergency-number or go",
        "call $emergency-number or $friend",
        "'$friend' is not known here",
    ),
    Slip(
        "a number in a question",
        W,
        "Have you ever had cancer?",
        "Have you called $clinic-number?",
        "'$clinic-number' is not known here",
    ),
    Slip("a web page", W, "Signs can start later.", "See www.example.org.", "a web address leads nowhere here"),
    Slip("a hard word unexplained", W, "[steroid](term:corticosteroid)", "steroid", "'steroid' stands unexplained"),
]


@pytest.mark.parametrize("slip", SLIPS, ids=[slip.name for slip in SLIPS])
def test_what_is_wrong_is_named(topic: Path, check: Callable[[Path], Report], slip: Slip) -> None:
    spoil(topic, slip.file, slip.right, slip.wrong)
    lines = told(check(topic.parent))
    named = [line for line in lines if slip.problem in line]
    assert named, lines
    assert all(line.startswith(f"prp-back-pain/{slip.file}:") and ": error: " in line for line in named)


def test_ours_are_sound(topic: Path, check: Callable[[Path], Report]) -> None:
    assert told(check(topic.parent)) == []


def test_words_or_rules_alone_are_named(topic: Path, check: Callable[[Path], Report]) -> None:
    (topic / W).rename(topic / "en" / "kept.yaml")
    assert any("lacks the words of the red-flag questions" in line for line in told(check(topic.parent)))
    (topic / "en" / "kept.yaml").rename(topic / W)
    (topic / R).unlink()
    assert any("redflags.yaml:1: error: is not there" in line for line in told(check(topic.parent)))
