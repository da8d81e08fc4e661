"""What is wrong in a recovery timeline is named, with the file, the line and the mend."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.content.build import build_library
from kiosk.content.check import Report
from kiosk.library.reader import Library
from kiosk.shared.document import plain
from tests.content.conftest import ICONS, TODAY

Check = Callable[[Path], Report]

RULES = """injection-day: one
longest: 100
stages:
  one:
    days: 1 to 3
    icon: info
    calls: [now]
    feel:
      ache: []
    do:
      rest: [a.rest]
    avoid:
      work: []
  two:
    days: 4 to 9
    icon: spine
    calls: [now]
    also-avoid: [one]
    feel:
      ease: []
    do:
      move: []
calls:
  now:
    urgency: emergency
    signs:
      red: []
tips:
  water:
    stages: [one, two]
    facts: [a.water]
"""
WORDS = """reviewed: not yet
next-review: 2027-05-22
labels:
  injection-day: Start here
  after: Later
  not-sure: Not sure
notes:
  injection-day: Day 0 is ours.
  overlap: It is in two stages.
  nothing-to-avoid: Nothing is named.
  not-sure: Ask staff.
  after: [It ends here.]
stages:
  one:
    name: Days 1 to 3
    gist: Rest.
    feel:
      ache: It may ache.
    do:
      rest: Rest **now**.
    avoid:
      work: Hard work.
  two:
    name: Days 4 to 9
    gist: Move.
    feel:
      ease: It may ease.
    do:
      move: Move a bit.
calls:
  now:
    heading: Get help
    action: Tell staff.
    gist: if you see red.
    signs:
      red: You see red.
tips:
  water: Drink.
"""
FACTS = "id\tline\tfact\na.rest\t1\tRest\na.water\t2\tWater\n"


@pytest.fixture
def timeline(content: Path) -> Path:
    """The small sound topic with a sound timeline; the folder of the topic."""
    topic = content / "back"
    (topic / "recovery.yaml").write_text(RULES, encoding="utf-8")
    (topic / "en" / "recovery.yaml").write_text(WORDS, encoding="utf-8")
    (topic / "facts.tsv").write_text(FACTS, encoding="utf-8")
    return topic


def spoil(topic: Path, name: str, old: str, new: str) -> None:
    path = topic / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def told(report: Report) -> list[str]:
    return [f"{problem} [{problem.rule}]" for problem in report.problems]


def test_a_sound_timeline_has_no_problem_and_states_its_facts(timeline: Path, check: Check) -> None:
    report = check(timeline.parent)
    assert told(report) == []
    (facts,) = report.facts
    assert facts.covered == ("a.rest", "a.water")


R, W = "recovery.yaml", "en/recovery.yaml"


class Slip(NamedTuple):
    """Something that goes wrong: in a file something else stands for what is right; the problem that names it."""

    name: str
    file: str
    right: str
    wrong: str
    problem: str


SPOILED = [
    Slip(
        "a gap",
        R,
        "days: 4 to 9",
        "days: 6 to 9",
        "back/recovery.yaml:15: error: days 4 to 5 are in no stage (let a stage reach there) [recovery-gap]",
    ),
    Slip(
        "a gap before the first",
        R,
        "days: 1 to 3",
        "days: 2 to 3",
        "back/recovery.yaml:5: error: day 1 is in no stage (let a stage reach there) [recovery-gap]",
    ),
    Slip(
        "an overlap",
        R,
        "days: 4 to 9",
        "days: 3 to 9",
        "back/recovery.yaml:15: error: day 3 is in 'one' as well (add 'one' to 'overlaps', or change the days)"
        " [recovery-overlap]",
    ),
    Slip(
        "an overlap that is none",
        R,
        "also-avoid: [one]",
        "overlaps: [one]",
        "back/recovery.yaml:18: error: shares no day with 'one' (take it out of 'overlaps') [recovery-overlap]",
    ),
    Slip(
        "an overlap named in the wrong stage",
        R,
        "calls: [now]\n    feel",
        "calls: [now]\n    overlaps: [two]\n    feel",
        "back/recovery.yaml:8: error: 'two' does not stand before 'one' (name the overlap in the later one)"
        " [recovery-overlap]",
    ),
    Slip(
        "days in words",
        R,
        "days: 4 to 9",
        "days: the rest",
        "back/recovery.yaml:15: error: 'the rest' are no days (write them like '1 to 3', none before 1 or after 120)"
        " [recovery-days]",
    ),
    Slip(
        "days the wrong way round",
        R,
        "days: 4 to 9",
        "days: 9 to 4",
        "back/recovery.yaml:15: error: '9 to 4' are no days (write them like '1 to 3', none before 1 or after 120)"
        " [recovery-days]",
    ),
    Slip(
        "a day 0",
        R,
        "days: 1 to 3",
        "days: 0 to 3",
        "back/recovery.yaml:5: error: '0 to 3' are no days (write them like '1 to 3', none before 1 or after 120)"
        " [recovery-days]",
    ),
    Slip(
        "no help",
        R,
        "calls: [now]\n    feel",
        "calls: []\n    feel",
        "back/recovery.yaml:7: error: 'one' does not say when to get help at once (add an emergency to its 'calls')"
        " [no-call-for-help]",
    ),
    Slip(
        "unknown help",
        R,
        "calls: [now]\n    feel",
        "calls: [now, then]\n    feel",
        "back/recovery.yaml:7: error: 'then' is not among the 'calls' (there are: now) [no-call-for-help]",
    ),
    Slip(
        "help that is not for now",
        R,
        "urgency: emergency",
        "urgency: today",
        "back/recovery.yaml:7: error: 'one' does not say when to get help at once (add an emergency to its 'calls')"
        " [no-call-for-help]",
    ),
    Slip(
        "a level that is none",
        R,
        "urgency: emergency",
        "urgency: soon",
        "back/recovery.yaml:25: error: 'soon' is not how soon (there are: emergency, today, before) [care-card]",
    ),
    Slip(
        "an unknown fact",
        R,
        "rest: [a.rest]",
        "rest: [a.rest, a.sleep]",
        "back/recovery.yaml:11: error: 'a.sleep' is not in facts.tsv (check its name) [unknown-fact]",
    ),
    Slip(
        "an unknown stage",
        R,
        "also-avoid: [one]",
        "also-avoid: [zero]",
        "back/recovery.yaml:18: error: 'zero' is no stage (there are: one, two) [unknown-stage]",
    ),
    Slip(
        "a tip for no stage",
        R,
        "stages: [one, two]",
        "stages: [one, zero]",
        "back/recovery.yaml:30: error: 'zero' is no stage (there are: one, two) [unknown-stage]",
    ),
    Slip(
        "an unknown first stage",
        R,
        "injection-day: one",
        "injection-day: zero",
        "back/recovery.yaml:1: error: 'zero' is no stage (there are: one, two) [unknown-stage]",
    ),
    Slip(
        "too short a reckoning",
        R,
        "longest: 100",
        "longest: 9",
        "back/recovery.yaml:2: error: '9' is no number of days after 9 (write it like 365) [recovery-days]",
    ),
    Slip(
        "no icon",
        R,
        "icon: spine",
        "icon: rocket",
        "back/recovery.yaml:16: error: 'rocket' is no icon (there are: info, spine) [icon]",
    ),
    Slip(
        "a point without words",
        W,
        "  water: Drink.\n",
        "  ice: Cool.\n",
        "back/en/recovery.yaml:37: error: 'tips / water' has no words (write them) [recovery-words]",
    ),
    Slip(
        "words without a point",
        W,
        "    gist: Move.\n",
        "    gist: Move.\n    avoid:\n      ache: It aches.\n",
        "back/en/recovery.yaml:27: error: 'stages / two / avoid / ache' is not in the rules"
        " (take it out, or add it there) [recovery-words]",
    ),
    Slip(
        "two stages of one name",
        W,
        "name: Days 4 to 9",
        "name: Days 1 to 3",
        "back/en/recovery.yaml:24: error: has the same name as 'one' (give it another) [recovery-words]",
    ),
    Slip(
        "blame",
        W,
        "gist: Move.",
        "gist: You should feel well, or you are behind.",
        "back/en/recovery.yaml:25: error: 'should feel': nobody is late, and nobody has to feel anything"
        " (say what many feel) [recovery-words]",
    ),
    Slip(
        "a stage that says nothing to do",
        R,
        "    do:\n      move: []\n",
        "",
        "back/recovery.yaml:14: error: 'two' has nothing under 'do' (add a point) [recovery-points]",
    ),
    Slip(
        "a stage that avoids with itself",
        R,
        "also-avoid: [one]",
        "also-avoid: [two]",
        "back/recovery.yaml:18: error: 'two' has nothing else to avoid (take it out of 'also-avoid') [recovery-points]",
    ),
    Slip(
        "a tip for nobody",
        R,
        "stages: [one, two]",
        "stages: []",
        "back/recovery.yaml:30: error: 'water' is for no stage (name some) [recovery-points]",
    ),
    Slip(
        "help that is not told in short",
        W,
        "    gist: if you see red.\n",
        "",
        "back/en/recovery.yaml:31: error: no emergency of 'one' is told in short (add a 'gist' that begins with 'if')"
        " [no-call-for-help]",
    ),
    Slip(
        "nothing after the last stage",
        W,
        "after: [It ends here.]",
        "after: []",
        "back/en/recovery.yaml:12: error: says nothing of the days after the last stage (add a line) [recovery-words]",
    ),
    Slip(
        "blame in a label",
        W,
        "after: Later",
        "after: You are behind",
        "back/en/recovery.yaml:5: error: 'behind': nobody is late, and nobody has to feel anything"
        " (say what many feel) [recovery-words]",
    ),
    Slip(
        "Markdown in a name",
        W,
        "name: Days 4 to 9",
        "name: Days **4** to 9",
        "back/en/recovery.yaml:24: error: holds a sign of Markdown, which is not taken here (write plain words)"
        " [unknown-markup]",
    ),
    Slip(
        "a list that is none",
        W,
        "after: [It ends here.]",
        "after: {x: It ends here.}",
        "back/en/recovery.yaml:12: error: 'after' should be a list (write [one, two]) [shape]",
    ),
    Slip(
        "a date past",
        W,
        "next-review: 2027-05-22",
        "next-review: 2025-05-22",
        "back/en/recovery.yaml:2: warning: the review of 2025-05-22 is due (have the text checked, then change both"
        " dates) [review-date]",
    ),
    Slip(
        "a web page",
        W,
        "Rest **now**.",
        "See https://example.org now.",
        "back/en/recovery.yaml:20: error: a web address leads nowhere here (take it out) [link-out]",
    ),
    Slip(
        "a list in a point",
        W,
        "rest: Rest **now**.",
        "rest: '- Rest now.'",
        "back/en/recovery.yaml:20: error: a list or heading in a point (write plain words) [unknown-markup]",
    ),
]


@pytest.mark.parametrize("slip", SPOILED, ids=[slip.name for slip in SPOILED])
def test_what_is_wrong_is_named(timeline: Path, check: Check, slip: Slip) -> None:
    spoil(timeline, slip.file, slip.right, slip.wrong)
    assert slip.problem in told(check(timeline.parent))


def test_a_point_may_have_any_name_and_keeps_its_words(timeline: Path, check: Check) -> None:
    """Also one that is called as something else is elsewhere."""
    for name in (R, W):
        spoil(timeline, name, "red:", "name:")
    report = check(timeline.parent)
    assert told(report) == []
    (topic,) = report.topics
    assert topic.recovery
    assert plain(topic.recovery.words["en"].text("calls", "now", "signs", "name")) == "You see red."


def test_a_hard_word_is_explained_on_each_card(timeline: Path, check: Check) -> None:
    (timeline / "en" / "glossary.yaml").write_text(
        "terms:\n  disc:\n    word: disc\n    meaning: A soft cushion.\n", encoding="utf-8"
    )
    spoil(timeline, W, "rest: Rest **now**.", "rest: Rest your [disc](term:disc).")
    spoil(timeline, W, "move: Move a bit.", "move: Move your disc.")
    assert told(check(timeline.parent)) == [
        "back/en/recovery.yaml:29: error: 'disc' stands unexplained (write [disc](term:disc) here, where it is first"
        " used) [unexplained-term]"
    ]


def test_three_stages_on_one_day_are_too_many(timeline: Path, check: Check) -> None:
    three = "  three:\n    days: 5 to 9\n    icon: info\n    calls: [now]\n    overlaps: [one, two]\n"
    three += "    feel:\n      ease: []\n    do:\n      move: []\n"
    spoil(timeline, R, "days: 1 to 3", "days: 1 to 9")
    spoil(timeline, R, "also-avoid: [one]", "overlaps: [one]")
    spoil(timeline, R, "calls:\n  now:", f"{three}calls:\n  now:")
    assert any("day 5 is in more than 2 stages" in line for line in told(check(timeline.parent)))


def test_very_many_stages_are_named_in_short(timeline: Path, check: Check) -> None:
    stages = "".join(f"  s{n}:\n    days: {n + 10} to {n + 10}\n    icon: info\n" for n in range(3000))
    spoil(timeline, R, "calls:\n  now:", f"{stages}calls:\n  now:")
    lines = told(check(timeline.parent))
    assert any("there are 3002 stages (at least 1, at most 8)" in line for line in lines)
    assert max(map(len, lines)) < 400


def test_a_later_stage_does_not_stand_first(timeline: Path, check: Check, content: Path) -> None:
    spoil(timeline, R, "days: 1 to 3", "days: 4 to 12")
    spoil(timeline, R, "days: 4 to 9", "days: 1 to 3")
    assert (
        "back/recovery.yaml:15: error: 'two' begins before 'one' (the earliest stage stands first) [recovery-days]"
        in told(check(content))
    )


def test_an_overlap_that_is_declared_is_fine(timeline: Path, check: Check, content: Path) -> None:
    spoil(timeline, R, "days: 4 to 9", "days: 3 to 9\n    overlaps: [one]")
    assert told(check(content)) == []


def test_rules_without_words_and_words_without_rules_are_named(timeline: Path, check: Check, content: Path) -> None:
    (timeline / W).rename(timeline / "kept")
    (timeline / "kept").unlink()
    assert (
        "back/en/recovery.yaml:1: error: the language 'en' lacks the words of the timeline (translate them)"
        " [language-incomplete]" in told(check(content))
    )
    (timeline / W).write_text(WORDS, encoding="utf-8")
    (timeline / R).unlink()
    assert any("back/recovery.yaml:1: error: is not there" in line for line in told(check(content)))


def test_a_wordy_file_is_not_read_without_end(timeline: Path, check: Check, content: Path) -> None:
    points = "".join(f"  t{number}: Drink.\n" for number in range(2000))
    spoil(timeline, W, "  water: Drink.\n", points)
    assert any("more than 400 texts" in line for line in told(check(content)))


def test_nothing_is_built_from_a_timeline_with_errors(timeline: Path, content: Path, tmp_path: Path) -> None:
    out = tmp_path / "l.kiosk"
    spoil(timeline, R, "days: 4 to 9", "days: 6 to 9")
    assert build_library(content, out, TODAY, ICONS).content_hash == ""
    assert not out.exists()


def test_a_sound_timeline_is_in_the_library(timeline: Path, content: Path, tmp_path: Path) -> None:
    del timeline  # only has to be there first
    out = tmp_path / "l.kiosk"
    assert build_library(content, out, TODAY, ICONS).content_hash
    library = Library.open(out)
    recovery = library.recovery("en", "back")
    assert library.topic("en", "back").has_recovery
    library.close()
    one, two = recovery.stages
    assert (one.stage, one.first, one.last, one.name) == ("one", 1, 3, "Days 1 to 3")
    assert [[span.strong for span in text] for text in one.do] == [[False, True, False]]
    assert two.also_avoid == ("one",)
    assert [plain(tip.text) for tip in recovery.tips] == ["Drink."]
    assert (recovery.reviewed, recovery.next_review, recovery.longest) == ("", "2027-05-22", 100)


def test_a_topic_without_the_two_files_has_no_timeline(content: Path, tmp_path: Path) -> None:
    out = tmp_path / "l.kiosk"
    assert build_library(content, out, TODAY, ICONS).content_hash
    library = Library.open(out)
    assert not library.topic("en", "back").has_recovery
    library.close()
