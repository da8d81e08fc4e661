"""Many figures become one, and hold against a goal or not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.figures import CHROMIUM, FLOOR, KIOSK, SURF, Figures, Measure, of_topics
from bench.goals import GOALS, Against, Goal, verdict, verdicts
from bench.spread import Spread, ratio, spread_of
from bench.table import as_json, lines

FIGURE = st.floats(min_value=0.01, max_value=1e6)


def figures(*taken: tuple[Measure, str, float]) -> Figures:
    made = Figures()
    for measure, whose, figure in taken:
        made.take(measure, whose, figure)
    return made


@pytest.mark.parametrize(
    ("taken", "middle", "lower", "upper"),
    [
        ([7.0], 7.0, 7.0, 7.0),
        ([1.0, 3.0], 2.0, 1.5, 2.5),
        ([5.0, 1.0, 2.0, 4.0, 3.0], 3.0, 2.0, 4.0),
        ([1.0, 1.0, 1.0, 1000.0, 1.0], 1.0, 1.0, 1.0),
    ],
)
def test_one_wild_figure_does_not_move_the_middle(
    taken: list[float], middle: float, lower: float, upper: float
) -> None:
    assert spread_of(taken) == Spread(middle, lower, upper, len(taken))


@given(st.lists(FIGURE, min_size=1, max_size=30))
def test_the_quartiles_stand_around_the_middle_whatever_the_order(taken: list[float]) -> None:
    spread = spread_of(taken)
    assert min(taken) <= spread.lower <= spread.middle <= spread.upper <= max(taken)
    assert spread_of(taken[::-1]) == spread


def test_nothing_has_no_spread() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        spread_of([])


def test_nothing_is_no_measure_for_a_ratio() -> None:
    with pytest.raises(ValueError, match="nothing to compare"):
        ratio(spread_of([1.0]), spread_of([0.0]))


@pytest.mark.parametrize(
    ("chromium", "surf", "reached"), [(400.0, 800.0, 0.5), (800.0, 400.0, 0.5), (250.0, 800.0, 0.8)]
)
def test_the_better_browser_is_the_one_that_counts(chromium: float, surf: float, reached: float) -> None:
    taken = figures((Measure.START, KIOSK, 200.0), (Measure.START, CHROMIUM, chromium), (Measure.START, SURF, surf))
    assert verdict(Goal(Measure.START, Against.BETTER_BROWSER, 0.5), taken).reached == reached


def test_one_browser_alone_is_not_the_better_one() -> None:
    taken = figures((Measure.START, KIOSK, 200.0), (Measure.START, SURF, 800.0))
    assert verdict(Goal(Measure.START, Against.BETTER_BROWSER, 0.5), taken).is_met is None


@pytest.mark.parametrize(
    ("against", "other"),
    [
        (Against.FLOOR, FLOOR),
        (Against.CHROMIUM, CHROMIUM),
        (Against.SURF, SURF),
        (Against.ONE_TOPIC, of_topics(1)),
    ],
)
def test_a_figure_is_held_against_the_one_named(against: Against, other: str) -> None:
    taken = figures((Measure.MEMORY, KIOSK, 30.0), (Measure.MEMORY, other, 100.0))
    assert verdict(Goal(Measure.MEMORY, against, 0.30), taken).is_met is True
    assert verdict(Goal(Measure.MEMORY, against, 0.29), taken).is_met is False


@pytest.mark.parametrize(("idle", "is_met"), [(0.0, True), (0.004, True), (0.006, False), (0.03, False)])
def test_what_rounds_to_nothing_is_nothing(idle: float, is_met: bool) -> None:
    goal = Goal(Measure.IDLE, Against.ITSELF, 0.0)
    assert verdict(goal, figures((Measure.IDLE, KIOSK, idle))).is_met is is_met


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    assert {each.is_met for each in verdicts(Figures())} == {None}
    told = "\n".join(lines(Figures()))
    assert told.count("not measured") == len(GOALS)


def test_the_table_tells_the_goal_the_figure_and_what_came_of_it() -> None:
    taken = figures((Measure.DISK, KIOSK, 94.0), (Measure.PACKED, KIOSK, 40.5))
    taken.missing.append("cold start: not as root")
    told = lines(taken)
    assert any(line.split()[-3:] == ["100", "94.00", "met"] for line in told)
    assert any(line.split()[-3:] == ["32", "40.50", "missed"] for line in told)
    assert told[-1] == "not measured: cold start: not as root"


def test_the_file_holds_every_single_figure() -> None:
    taken = figures((Measure.TURN, KIOSK, 9.0), (Measure.TURN, KIOSK, 11.0))
    written = as_json(taken, {"processors": 2})
    assert written["about"] == {"processors": 2}
    assert written["figures"] == [
        {
            "measure": "touch to pixel",
            "whose": "kiosk",
            "unit": "ms",
            "median": 10.0,
            "quartiles": [9.5, 10.5],
            "all": [9.0, 11.0],
        }
    ]
