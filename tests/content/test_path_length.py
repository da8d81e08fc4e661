"""How long a path is, at most."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.shared.path_length import path_length


@pytest.mark.parametrize(
    ("data", "length"),
    [
        ("", 0),
        ("M5 5", 0),
        ("M0 0L10 0 10 10H0V5z", 40),
        ("M0 0 10 0 10 10", 20),
        ("m5 5l3 4", 7),
        ("M9 9m1 1h5v-5", 10),
        ("M0 0C0 10 10 10 10 0", 30),
        ("M9 9c0 10 10 10 10 0", 30),
        ("M0 0Q5 5 10 0T20 0", 30),
        ("M0 0S5 5 10 0", 20),
        ("M0 0l4 0zl0 3", 11),
        ("M0 0L5e1,0", 50),
        ("M0 0L10 0 ? L20 0", 20),
        ("10 10", 0),
        ("M0 0L10 0X5 5", 10),
        ("M0 0L10", 0),
    ],
)
def test_it_follows_the_control_points(data: str, length: float) -> None:
    assert path_length(data) == length


def test_an_arc_counts_its_way_round() -> None:
    assert path_length("M0 0A5 5 0 1 1 1 0") >= 2 * 3.14 * 5


@given(st.text("MmLlHhVvCcSsQqTtAaZz0123456789.-e, ", max_size=200))
def test_anything_has_a_length(data: str) -> None:
    assert path_length(data) >= 0


@given(st.lists(st.tuples(st.integers(-99, 99), st.integers(-99, 99)), min_size=1, max_size=20))
def test_a_line_is_no_longer_than_that(points: list[tuple[int, int]]) -> None:
    data = "M0 0" + "".join(f"L{x} {y}" for x, y in points)
    way = [(0, 0), *points]
    straight = sum(((a - c) ** 2 + (b - d) ** 2) ** 0.5 for (a, b), (c, d) in pairwise(way))
    assert straight <= path_length(data) + 1e-6
