"""What follows from settings: the hours of the night, the text size for a distance."""

from datetime import time
from math import atan, degrees

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.sizes import CAPITAL, TextSize
from kiosk.site.settings import Night, Settings, SettingsError


@pytest.mark.parametrize(
    ("dim_from", "dim_until", "now", "is_night"),
    [
        ("20:00", "07:00", "19:59:59", False),
        ("20:00", "07:00", "20:00", True),
        ("20:00", "07:00", "00:00", True),
        ("20:00", "07:00", "06:59:59.999999", True),
        ("20:00", "07:00", "07:00", False),
        ("01:00", "05:00", "00:59", False),
        ("01:00", "05:00", "01:00", True),
        ("01:00", "05:00", "05:00", False),
        ("00:00", "06:00", "00:00", True),
        ("00:00", "06:00", "23:59", False),
        ("22:00", "00:00", "23:59:59", True),
        ("22:00", "00:00", "00:00", False),
    ],
)
def test_the_screen_is_dim_from_the_one_time_to_the_other(
    dim_from: str, dim_until: str, now: str, is_night: bool
) -> None:
    night = Night(time.fromisoformat(dim_from), time.fromisoformat(dim_until))
    assert night.holds(time.fromisoformat(now)) is is_night


@given(st.times(), st.times(), st.times())
def test_day_and_night_share_the_whole_clock(one: time, other: time, now: time) -> None:
    if one != other:
        assert Night(one, other).holds(now) is not Night(other, one).holds(now)


@pytest.mark.parametrize(
    ("distance", "size"),
    [
        (300, TextSize.NORMAL),
        (500, TextSize.NORMAL),
        (501, TextSize.LARGE),
        (625, TextSize.LARGE),
        (626, TextSize.LARGER),
        (750, TextSize.LARGER),
        (751, TextSize.LARGEST),
        (780, TextSize.LARGEST),
    ],
)
def test_who_stands_further_away_gets_larger_words(distance: int, size: TextSize) -> None:
    assert Settings(viewing_distance=distance).text_size is size


def angle(capital: float, distance: float) -> float:
    return degrees(atan(capital / distance))


@given(st.integers(300, 780))
def test_words_never_look_smaller_than_the_usual_ones_from_nearby(distance: int) -> None:
    size = Settings(viewing_distance=distance).text_size
    usual = angle(CAPITAL, 500)
    assert angle(CAPITAL * size.scale, distance) >= usual
    smaller = [each for each in TextSize if each.value < size.value]
    assert all(angle(CAPITAL * each.scale, distance) < usual for each in smaller)


def test_the_largest_words_are_large_enough_from_the_furthest_place() -> None:
    assert angle(CAPITAL * TextSize.LARGEST.scale, 780) >= 0.7


def test_many_problems_are_told_in_one_line_and_kept_in_full() -> None:
    assert str(SettingsError("a")) == "a"
    assert SettingsError("a").lines == ("a",)
    assert str(SettingsError("a", "b", "c")) == "a (and 2 more)"
    assert SettingsError("a", "b", "c").lines == ("a", "b", "c")
