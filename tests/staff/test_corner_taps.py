"""The gesture opens the door for whoever knows it, and for nobody else."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.corner_taps import CORNER, HELD, WITHIN, CornerTaps

WIDTH = 300.0
LEFT, RIGHT, ELSEWHERE = (10.0, 10.0), (290.0, 10.0), (150.0, 80.0)


def tap(taps: CornerTaps, place: tuple[float, float], now: float) -> None:
    taps.press(*place, WIDTH, now)
    taps.release(*place, WIDTH, now + 0.1)


def three_taps(taps: CornerTaps, now: float = 0.0) -> None:
    for at, place in enumerate((LEFT, RIGHT, LEFT)):
        tap(taps, place, now + at)


def test_four_taps_the_last_one_held_open_the_door() -> None:
    taps = CornerTaps()
    three_taps(taps)
    assert taps.opens_at is None
    taps.press(*RIGHT, WIDTH, 3.0)
    assert taps.opens_at == 3.0 + HELD


def test_the_door_stays_shut_where_the_last_finger_leaves_early() -> None:
    taps = CornerTaps()
    three_taps(taps)
    tap(taps, RIGHT, 3.0)
    assert taps.opens_at is None
    taps.press(*LEFT, WIDTH, 4.0)
    assert taps.opens_at is None
    taps.release(*LEFT, WIDTH, 4.1)
    taps.press(*RIGHT, WIDTH, 5.0)
    assert taps.opens_at is None


@pytest.mark.parametrize(
    "wrong",
    [ELSEWHERE, RIGHT, (10.0, 21.0), (21.0, 10.0), (-1.0, 10.0)],
    ids=["elsewhere", "other corner", "below", "beside", "outside"],
)
def test_a_wrong_tap_starts_over(wrong: tuple[float, float]) -> None:
    taps = CornerTaps()
    for place in (LEFT, RIGHT, wrong, LEFT):
        tap(taps, place, 1.0)
    taps.press(*RIGHT, WIDTH, 2.0)
    assert taps.opens_at is None


def test_a_slide_out_of_the_corner_starts_over() -> None:
    taps = CornerTaps()
    three_taps(taps)
    taps.press(*RIGHT, WIDTH, 3.0)
    taps.move(WIDTH - 15, 15.0, WIDTH, 3.5)
    assert taps.opens_at == 5.0, "a finger that trembles within the corner stays"
    taps.move(*ELSEWHERE, WIDTH, 4.0)
    taps.move(*RIGHT, WIDTH, 4.1)
    assert taps.opens_at is None


def test_a_tap_that_ends_elsewhere_is_none() -> None:
    taps = CornerTaps()
    tap(taps, LEFT, 0.0)
    taps.press(*RIGHT, WIDTH, 1.0)
    taps.release(*ELSEWHERE, WIDTH, 1.2)
    tap(taps, LEFT, 2.0)
    taps.press(*RIGHT, WIDTH, 3.0)
    assert taps.opens_at is None


@pytest.mark.parametrize("second", [LEFT, RIGHT], ids=["other corner", "same corner"])
def test_a_second_finger_starts_over(second: tuple[float, float]) -> None:
    taps = CornerTaps()
    three_taps(taps)
    taps.press(*RIGHT, WIDTH, 3.0)
    taps.press(*second, WIDTH, 3.2)
    assert taps.opens_at is None
    taps.stray()
    three_taps(taps, 4.0)
    taps.press(*RIGHT, WIDTH, 7.0)
    taps.stray()
    assert taps.opens_at is None


def test_all_of_it_has_to_be_quick() -> None:
    late = WITHIN - HELD
    taps = CornerTaps()
    three_taps(taps)
    taps.press(*RIGHT, WIDTH, late)
    assert taps.opens_at == WITHIN
    taps = CornerTaps()
    three_taps(taps)
    taps.press(*RIGHT, WIDTH, late + 0.1)
    assert taps.opens_at is None


def test_a_first_tap_of_long_ago_does_not_spoil_the_next_gesture() -> None:
    taps = CornerTaps()
    tap(taps, LEFT, 0.0)
    tap(taps, RIGHT, 1.0)
    three_taps(taps, 60.0)
    taps.press(*RIGHT, WIDTH, 63.0)
    assert taps.opens_at == 65.0


near_edges = st.one_of(st.floats(0, WIDTH), st.floats(0, 25), st.floats(WIDTH - 25, WIDTH))
touches = st.lists(st.tuples(near_edges, st.floats(0, 60), st.floats(0.05, 4.0), st.floats(0.05, 3.0)), max_size=40)


@given(touches)
@settings(max_examples=300)
def test_whatever_opens_the_door_is_the_gesture(made: list[tuple[float, float, float, float]]) -> None:
    taps, now = CornerTaps(), 0.0
    presses: list[tuple[float, float, float]] = []
    for x, y, pause, length in made:
        now += pause
        taps.press(x, y, WIDTH, now)
        presses.append((x, y, now))
        if taps.opens_at is not None:
            last = presses[-4:]
            assert all(height <= CORNER for _, height, _ in last)
            assert [x <= CORNER for x, _, _ in last] == [True, False, True, False]
            assert [x >= WIDTH - CORNER for x, _, _ in last] == [False, True, False, True]
            assert taps.opens_at - last[0][2] <= WITHIN
        now += length
        taps.release(x, y, WIDTH, now)
        assert taps.opens_at is None


@given(touches, st.lists(st.floats(0.05, 2.0), min_size=3, max_size=3), st.floats(60, 3000))
def test_the_gesture_opens_after_whatever_came_before(
    made: list[tuple[float, float, float, float]], pauses: list[float], width: float
) -> None:
    taps, now = CornerTaps(), 0.0
    for x, y, pause, length in made:
        now += pause
        taps.press(x, y, width, now)
        now += length
        taps.release(x, y, width, now)
    now += WITHIN + 1
    starts = [now]
    for pause in pauses:
        starts.append(starts[-1] + pause + 0.1)
    places = ((5.0, 5.0), (width - 5.0, 5.0), (5.0, 5.0), (width - 5.0, 5.0))
    for place, start in zip(places[:3], starts[:3], strict=True):
        taps.press(*place, width, start)
        taps.release(*place, width, start + 0.05)
    assert all(after > before for before, after in pairwise(starts))
    taps.press(*places[3], width, starts[3])
    assert taps.opens_at == starts[3] + HELD
