"""The invitation never stands still for long, and never far from its middle."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.settings import DisplaySettings
from kiosk.idle.drift import MINUTES_AROUND, REACH, drift


def test_it_begins_in_the_middle() -> None:
    assert drift(0) == (0, 0)


@given(st.integers(0, 10**9))
def test_it_stays_near(minute: int) -> None:
    right, down = drift(minute)
    assert abs(right) <= REACH
    assert abs(down) <= REACH


@given(st.integers(0, 10**9))
def test_another_minute_is_another_place_on_a_common_glass(minute: int) -> None:
    pixels = DisplaySettings().pixels
    one, other = (tuple(pixels(mm) for mm in drift(each)) for each in (minute, minute + 1))
    assert one != other


def test_it_goes_both_ways_in_a_round() -> None:
    stands = [drift(minute) for minute in range(MINUTES_AROUND)]
    assert max(right for right, _ in stands) > 1.5
    assert min(right for right, _ in stands) < -1.5
    assert min(down for _, down in stands) < -1.5
