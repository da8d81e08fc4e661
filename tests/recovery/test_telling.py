"""Which day tells what: the table of the mapping at every boundary, and what holds on every day there is."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.recovery.card import card_of
from kiosk.recovery.telling import Told, stages_on, tell
from kiosk.recovery.told_json import told_json
from kiosk.session.place import AllStages, NotSure, OnDay
from kiosk.shared.document import plain, texts_of
from kiosk.shared.recovery import Recovery
from tests.recovery.conftest import stage, timeline

FIRST, WEEK_1, WEEKS_2_4, WEEKS_4_6 = "days-1-3", "week-1", "weeks-2-4", "weeks-4-6"
OVERLAP = "The article puts week 4 in two stages. Start with the gentler one. Ask your team when to move on."
AFTER = "The article stops at week 6. If you still have pain, ask your team."
NOT_SURE, AFTER_LABEL = "Not sure of the day", "After week 6"

ROWS: list[tuple[int, list[str], str]] = [
    (-(10**30), [], NOT_SURE),
    (-1, [], NOT_SURE),
    (0, [FIRST], "Today: start here"),
    (1, [FIRST], "Days 1 to 3"),
    (3, [FIRST], "Days 1 to 3"),
    (4, [WEEK_1], "Week 1"),
    (7, [WEEK_1], "Week 1"),
    (8, [WEEKS_2_4], "Weeks 2 to 4"),
    (21, [WEEKS_2_4], "Weeks 2 to 4"),
    (22, [WEEKS_2_4, WEEKS_4_6], "Weeks 2 to 4, Weeks 4 to 6"),
    (28, [WEEKS_2_4, WEEKS_4_6], "Weeks 2 to 4, Weeks 4 to 6"),
    (29, [WEEKS_4_6], "Weeks 4 to 6"),
    (42, [WEEKS_4_6], "Weeks 4 to 6"),
    (43, [], AFTER_LABEL),
    (365, [], AFTER_LABEL),
    (366, [], NOT_SURE),
    (10**30, [], NOT_SURE),
]


def ids(told: Told) -> list[str]:
    return [each.stage for each in told.stages]


def all_words(recovery: Recovery, told: Told) -> list[str]:
    _, sections = card_of(recovery, told)
    return [plain(text) for section in sections for block in section.blocks for text in texts_of(block)]


@pytest.mark.parametrize(("day", "stages", "label"), ROWS, ids=[str(row[0])[:6] for row in ROWS])
def test_the_mapping_at_every_boundary(ours: Recovery, day: int, stages: list[str], label: str) -> None:
    told = tell(ours, OnDay(day))
    assert (ids(told), told.label) == (stages, label)


@pytest.mark.parametrize("mark", [AllStages(), NotSure(), OnDay(-1), OnDay(366)])
def test_without_a_day_no_stage_is_personal_and_staff_are_to_be_asked(
    ours: Recovery, mark: AllStages | NotSure | OnDay
) -> None:
    told = tell(ours, mark)
    assert (told.stages, told.feel, told.do, told.avoid) == ((), (), (), ())
    assert "ask staff" in plain(told.notes[0])
    assert told.calls == ours.calls


def test_in_week_4_the_gentler_stage_stands_first_and_both_lists_are_avoided(ours: Recovery) -> None:
    told, gentler, other = (tell(ours, OnDay(day)) for day in (25, 10, 35))
    assert told.do == gentler.do + other.do
    assert set(told.avoid) == set(gentler.avoid) | set(other.avoid)
    assert plain(told.notes[0]) == OVERLAP


def test_days_1_to_3_avoid_what_week_1_avoids(ours: Recovery) -> None:
    first, week = tell(ours, OnDay(2)), tell(ours, OnDay(5))
    assert first.avoid == week.avoid != ()
    assert plain(first.do[0]).startswith("Rest")


def test_after_week_6_the_article_is_said_to_stop(ours: Recovery) -> None:
    notes = [plain(note) for note in tell(ours, OnDay(50)).notes]
    assert notes[0] == AFTER
    assert any("lift heavy" in note for note in notes)


@given(day=st.integers() | st.integers(-3, 370))
def test_every_day_has_an_answer_that_calls_for_help(ours: Recovery, day: int) -> None:
    told = tell(ours, OnDay(day))
    assert told == tell(ours, OnDay(day))
    assert told.label
    assert ids(told) == [each.stage for each in ours.stages if each in told.stages], "in the order of the rules"
    assert {"emergency", "team"} <= {call.card for call in told.calls}
    assert any("pee or poo" in text for text in all_words(ours, told))
    assert told.stages or told.notes
    assert json.loads(told_json(ours, day))["day"] == day


@given(day=st.integers(-5, 120))
def test_what_is_avoided_is_all_that_any_stage_of_the_day_avoids(day: int) -> None:
    recovery = timeline(
        stage("one", 1, 9, also_avoid=("three",)), stage("two", 5, 14, avoid=False), stage("three", 12, 20)
    )
    told = tell(recovery, OnDay(day))
    also = {"three"} if "one" in ids(told) else set()
    expected = {each.avoid for each in recovery.stages if each.stage in {*ids(told), *also} and each.avoid}
    assert {(text,) for text in told.avoid} == expected
    assert len(told.avoid) == len(set(told.avoid))


def test_a_gap_that_slipped_through_is_answered_as_not_sure() -> None:
    recovery = timeline(stage("one", 1, 3), stage("two", 6, 9))
    assert tell(recovery, OnDay(5)).label == "Who knows"
    assert tell(timeline(), OnDay(0)).stages == ()


def test_a_day_is_only_in_its_own_stages() -> None:
    recovery = timeline(stage("one", 1, 3), stage("two", 3, 9))
    assert [each.stage for each in stages_on(recovery, 3)] == ["one", "two"]
    assert [each.stage for each in stages_on(recovery, 0)] == ["one"]
    assert stages_on(recovery, 10) == ()


@pytest.mark.parametrize("day", [0, 2, 5, 10, 25, 35, 50, 400])
def test_nobody_is_told_what_to_feel_or_called_late(ours: Recovery, day: int) -> None:
    said = " ".join(all_words(ours, tell(ours, OnDay(day)))).lower()
    assert not re.search(r"\bbehind\b|should feel|should be feeling|\blate\b|on track", said)


def test_tips_are_those_of_the_stage(ours: Recovery) -> None:
    tips = {day: " ".join(plain(tip.text) for tip in tell(ours, OnDay(day)).tips) for day in (2, 5, 10)}
    assert "walk" not in tips[2], "rest comes first"
    assert "walk" in tips[5]
    assert "stretching" not in tips[5]
    assert "stretching" in tips[10]
    assert all("15 to 20 minutes" in each for each in tips.values())
