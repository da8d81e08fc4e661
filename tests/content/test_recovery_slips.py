"""What is wrong in a recovery timeline is named, with the file, the line and the mend."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.content.check import Report
from tests.content.small_timeline import R, W, spoil, told

Check = Callable[[Path], Report]


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
