"""A recovery timeline as staff write it: what is held against it, and what the library holds."""

from collections.abc import Callable
from pathlib import Path

from kiosk.content.build import build_library
from kiosk.content.check import Report
from kiosk.library.reader import Library
from kiosk.shared.document import plain
from tests.content.conftest import ICONS, TODAY
from tests.content.small_timeline import WORDS, R, W, spoil, told

Check = Callable[[Path], Report]


def test_a_sound_timeline_has_no_problem_and_states_its_facts(timeline: Path, check: Check) -> None:
    report = check(timeline.parent)
    assert told(report) == []
    (facts,) = report.facts
    assert facts.covered == ("a.rest", "a.water")


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
