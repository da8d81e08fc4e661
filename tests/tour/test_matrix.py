"""Our own content in every size, text size and theme, as the tour shows it: whole, large, apart and well seen."""

from itertools import combinations

import pytest

from kiosk.shell.kiosk_view_model import KioskViewModel
from tests.tour.places import smallest_gap, smallest_side
from tests.tour.tours import THEMES, Shown, Toured, Tours

SMALL = (1024, 600)
"""The one size on which targets may be smaller: on 10.1 inches seven of 20 mm leave no page."""
SIZES = ((1920, 1080), (1080, 1920), SMALL, (3840, 2160))
MATRIX = [Shown(size, text, theme) for size in SIZES for text in (100, 200) for theme in THEMES]
TARGET, SMALLEST_TARGET, GAP = 20.0, 11.6, 3.0
"""Millimetres; a pixel less is the rounding of a place."""
ONLY_WITH_SEVERAL = {"topics", "languages"}
"""Screens that offer a choice: our own content has one topic in one language."""


@pytest.fixture(params=MATRIX, ids=str, scope="session")
def shown(request: pytest.FixtureRequest) -> Shown:
    assert isinstance(request.param, Shown)
    return request.param


@pytest.fixture(scope="session")
def toured(shown: Shown, tours: Tours) -> Toured:
    return tours.of(shown)


def test_nothing_is_cut_off_and_nothing_lies_on_something_else(toured: Toured) -> None:
    assert [(entry["file"], entry["clipped"]) for entry in toured.entries if entry["clipped"]] == []
    assert [(entry["file"], entry["overlapping"]) for entry in toured.entries if entry["overlapping"]] == []


def test_targets_are_large_and_apart(toured: Toured, shown: Shown) -> None:
    least = SMALLEST_TARGET if shown.size == SMALL else TARGET
    small, close = [], []
    for entry in toured.entries:
        side, name = smallest_side(entry["targets"])
        gap, names = smallest_gap(entry["targets"])
        if side < least * entry["px_per_mm"] - 1:
            small.append((entry["file"], name, round(side / entry["px_per_mm"], 1)))
        if gap < GAP * entry["px_per_mm"] - 1:
            close.append((entry["file"], names, round(gap / entry["px_per_mm"], 1)))
    assert small == []
    assert close == []


def test_words_and_controls_stand_out_from_their_ground(toured: Toured) -> None:
    assert min(toured.counts.values()) >= len(toured.entries), "all kinds were measured, on all pictures"
    assert [(each["file"], each["kind"], each["what"], round(each["ratio"], 2)) for each in toured.pale] == []


def test_every_screen_is_there_under_a_title_of_its_own(toured: Toured) -> None:
    screens = {each.name for each in KioskViewModel.Screen}
    visited = {entry["screen"].title().replace("-", "") for entry in toured.entries}
    assert screens - visited <= {each.title() for each in ONLY_WITH_SEVERAL}
    titles: dict[tuple[str, str], set[str]] = {}
    for entry in toured.entries:
        titles.setdefault((entry["screen"], entry["chapter"]), set()).add(entry["title"])
    assert all(title for each in titles.values() for title in each)
    same = [(one, other) for one, other in combinations(titles, 2) if titles[one] & titles[other]]
    assert same == []


def test_the_words_of_a_picture_all_have_their_places(toured: Toured) -> None:
    for entry in toured.entries:
        assert entry["texts"] == [place["text"] for place in entry["places"]]
        assert 1 <= entry["page"] <= entry["pages"]
