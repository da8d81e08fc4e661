"""The ruler: lanes, and where each step leads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.recovery.ruler import (
    bands_of,
    day_for,
    earlier,
    end_of,
    labels_of,
    lane_count,
    later,
    on_ruler,
    stage_after,
    stage_before,
)
from kiosk.recovery.telling import stages_on, tell
from kiosk.session.place import OnDay
from kiosk.shared.recovery import Recovery
from tests.recovery.conftest import stage, timeline


def test_stages_that_share_days_lie_in_different_lanes(ours: Recovery) -> None:
    bands = bands_of(ours)
    assert [band.lane for band in bands] == [0, 0, 0, 1]
    assert lane_count(bands) == 2
    three = bands_of(timeline(stage("a", 1, 9), stage("b", 5, 9), stage("c", 9, 12), stage("d", 10, 11)))
    assert [band.lane for band in three] == [0, 1, 2, 0]


Days = tuple[int | None, int | None]

STEPS: list[tuple[int | None, Days, Days]] = [
    # the day; a day back and on; a stage back and on
    (None, (None, 0), (None, 0)),
    (-1, (None, 0), (None, 0)),
    (0, (None, 1), (None, 4)),
    (1, (0, 2), (0, 4)),
    (4, (3, 5), (0, 8)),
    (10, (9, 11), (8, 22)),
    (22, (21, 23), (8, 29)),
    (29, (28, 30), (22, 43)),
    (42, (41, 43), (29, 43)),
    (43, (42, None), (29, None)),
    (50, (42, None), (29, None)),
    (365, (42, None), (29, None)),
    (366, (None, 0), (None, 0)),
]


@pytest.mark.parametrize(("day", "by_day", "by_stage"), STEPS, ids=[str(row[0]) for row in STEPS])
def test_each_step_leads_to_its_day(ours: Recovery, day: int | None, by_day: Days, by_stage: Days) -> None:
    assert (earlier(ours, day), later(ours, day)) == by_day
    assert (stage_before(ours, day), stage_after(ours, day)) == by_stage


@pytest.mark.parametrize(("day", "place"), [(-1, None), (0, 0), (42, 42), (43, 43), (200, 43), (365, 43), (366, None)])
def test_later_days_stand_together_at_the_end(ours: Recovery, day: int, place: int | None) -> None:
    assert end_of(ours) == 43
    assert on_ruler(ours, day) == place


@given(day=st.integers(-2, 400))
def test_a_step_and_its_opposite_lead_back(ours: Recovery, day: int) -> None:
    on = later(ours, day)
    if on is not None and on > 0:
        assert earlier(ours, on) == on_ruler(ours, day)


def test_from_the_beginning_steps_lead_over_every_day_to_the_end(ours: Recovery) -> None:
    days = [0]
    while (day := later(ours, days[-1])) is not None:
        days.append(day)
    assert days == list(range(44))


def test_a_stage_is_shown_on_its_first_day_without_another(ours: Recovery) -> None:
    assert [day_for(ours, each) for each in ours.stages] == [1, 4, 8, 29]
    assert all(tell(ours, OnDay(day_for(ours, each))).stages == (each,) for each in ours.stages)
    hidden = timeline(stage("a", 1, 9), stage("b", 2, 5))
    assert day_for(hidden, hidden.stages[1]) == 2
    assert stages_on(hidden, 2) == hidden.stages


def test_the_names_of_all_days_are_known(ours: Recovery) -> None:
    assert labels_of(ours) == (
        "Today: start here",
        "Days 1 to 3",
        "Week 1",
        "Weeks 2 to 4",
        "Weeks 2 to 4, Weeks 4 to 6",
        "Weeks 4 to 6",
        "After week 6",
    )
