"""Words two fifths longer, from left to right and from right to left: nothing is cut, and all is mirrored."""

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.languages.language_names import own_name
from kiosk.reading.drawn import RIGHT_TO_LEFT_MARK
from kiosk.shell.kiosk_view_model import KioskViewModel
from tests.tour.longer import longer
from tests.tour.places import smallest_gap, smallest_side
from tests.tour.test_matrix import GAP, SMALL, SMALLEST_TARGET, TARGET
from tests.tour.tours import Shown, Toured, Tours

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "en", "ar"
OWN_NAMES = (own_name(LEFT_TO_RIGHT), own_name(RIGHT_TO_LEFT))
SPOTS = (longer(": what it means"), longer(": what they mean"))
ROUNDING = 2
"""Pixels: what stands in the middle of an odd width is a pixel aside, on either side."""
WAYS = [(size, text) for size in ((1920, 1080), (1080, 1920), SMALL) for text in (100, 200)]


def shown(way: tuple[tuple[int, int], int], language: str) -> Shown:
    return Shown(*way, language)


@pytest.fixture(params=[shown(way, code) for way in WAYS for code in (LEFT_TO_RIGHT, RIGHT_TO_LEFT)], ids=str)
def longer_shown(request: pytest.FixtureRequest) -> Shown:
    assert isinstance(request.param, Shown)
    return request.param


def test_longer_words_are_whole_and_targets_as_large(longer_shown: Shown, tours: Tours) -> None:
    toured = tours.of(longer_shown)
    least = SMALLEST_TARGET if longer_shown.size == SMALL else TARGET
    assert [(entry["file"], entry["clipped"]) for entry in toured.entries if entry["clipped"]] == []
    assert [(entry["file"], entry["overlapping"]) for entry in toured.entries if entry["overlapping"]] == []
    for entry in toured.entries:
        side, name = smallest_side(entry["targets"])
        assert side >= least * entry["px_per_mm"] - 1, (entry["file"], name)
        gap, names = smallest_gap(entry["targets"])
        assert gap >= GAP * entry["px_per_mm"] - 1, (entry["file"], names)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(shown(way, "mirrored")))
def test_mirrored_is_the_mirror_image(way: tuple[tuple[int, int], int], tours: Tours) -> None:
    straight, mirrored = (tours.of(shown(way, code)) for code in (LEFT_TO_RIGHT, RIGHT_TO_LEFT))
    assert [entry["file"] for entry in mirrored.entries] == [entry["file"] for entry in straight.entries]
    asymmetric = 0
    for one, other in zip(straight.entries, mirrored.entries, strict=True):
        for kind, what in (("targets", "name"), ("places", "text"), ("icons", "name")):
            if kind == "places" and one["file"].endswith("-staff.png"):
                continue  # it names the version of a library and its languages, and these are two libraries
            expected = sorted(_places(one[kind], what, mirrored_in=way[0][0]))
            got = sorted(_places(other[kind], what))
            assert [each[0] for each in got] == [each[0] for each in expected], one["file"]
            # The keys of a PIN pad stand in the order of every telephone; tests/staff looks at what is around them.
            is_pad = one["file"].endswith("staff-pin.png")
            wrong = [pair for pair in zip(got, expected, strict=True) if not (is_pad or _same(*pair))]
            assert wrong == [], one["file"]
            asymmetric += sum(not _same(*pair) for pair in zip(got, sorted(_places(one[kind], what)), strict=True))
    assert asymmetric > len(straight.entries), "most things stand aside, so that a mirror shows"


def test_every_screen_that_there_is_was_seen(tours: Tours) -> None:
    """Here there are several topics and languages to choose from, so that none is left out."""
    visited = {entry["screen"].title().replace("-", "") for entry in tours.of(shown(WAYS[0], LEFT_TO_RIGHT)).entries}
    assert visited == {each.name for each in KioskViewModel.Screen} | {"StillThere", "Staff"}


def test_the_words_are_longer(tours: Tours) -> None:
    ours, longer_ones = tours.of(shown(WAYS[0], "light")), tours.of(shown(WAYS[0], LEFT_TO_RIGHT))
    assert _letters(longer_ones, "ask-staff") >= 1.35 * _letters(ours, "ask-staff")
    assert _letters(longer_ones, "home") >= 1.35 * _letters(ours, "home")


def _letters(toured: Toured, screen: str) -> int:
    first = next(entry for entry in toured.entries if entry["screen"] == screen)
    return sum(len(text) for text in first["texts"])


Placed = tuple[str, int, int, int, int]


def _places(places: list[dict[str, Any]], what: str, mirrored_in: int = 0) -> Iterator[Placed]:
    """What stands where; its distance from the other side where a width to mirror it in is given.

    The names that the two languages give themselves are not of the same width, and a mark stands beside one. The words
    of a line are Latin here: within it they run from left to right, and with them the spots that explain them. The
    numbers on a drawing stand where its parts are, and no drawing is mirrored.
    """
    for place in places:
        if place[what].isdecimal() and not place.get("control", ""):
            continue
        if place[what].startswith((*OWN_NAMES, "check")) or place[what].endswith(SPOTS):
            continue
        x = mirrored_in - place["x"] - place["width"] if mirrored_in else place["x"]
        yield place[what].replace("\n", " ").lstrip(RIGHT_TO_LEFT_MARK), place["y"], x, place["width"], place["height"]


def _same(one: Placed, other: Placed) -> bool:
    return all(abs(a - b) <= ROUNDING for a, b in zip(one[1:], other[1:], strict=True))
