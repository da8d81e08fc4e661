"""Places of a word are dealt to pages: all of them, in order, each tile within its page and large enough."""

from itertools import combinations
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.find.place_tiles import TileRoom, deal_tiles
from kiosk.find.places import FoundPlace

MM = 4.0
"""Pixels."""
SCREENS = {"wide": (460, 200), "upright": (254, 400), "low": (208, 70), "low and large": (208, 62)}
TITLES = ("Recovery", "After the injection: what is normal, what is not", "Other treatments", "Week 1")


class Letters:
    """Every letter is as wide as a bold one of the font at most."""

    def lines(self, text: str, width: int, pixels: int) -> int:
        lines, left = 1, width
        for word in text.split():
            need = (len(word) + 1) * pixels * 6 // 10
            if need > left and left < width:
                lines, left = lines + 1, width
            left -= need
        return lines

    def wordWidth(self, text: str, pixels: int) -> int:  # noqa: N802 (as QML knows it)
        return max(len(word) for word in text.split()) * pixels * 6 // 10


def room_of(width: float, height: float, scale: float = 1.0) -> TileRoom:
    plain = round(7.2 * MM)
    return TileRoom(
        width=round(width * MM),
        height=round(height * MM),
        fonts=tuple(range(round(plain * scale), plain - 1, -1)),
        target=round(20 * MM),
        tallest=round(34 * MM),
        narrowest=round(80 * MM),
        widest=round(260 * MM),
        gap=round(3 * MM),
        padding=round(5 * MM),
        letters=Letters(),
    )


PLACES = st.lists(
    st.builds(
        FoundPlace, st.just("chapter"), st.integers(0, 99), st.sampled_from(TITLES), st.sampled_from([*TITLES, "Pain"])
    ),
    max_size=24,
)


@given(screen=st.sampled_from(sorted(SCREENS)), scale=st.sampled_from([1.0, 1.5, 2.0]), places=PLACES)
def test_every_place_has_a_tile(screen: str, scale: float, places: list[FoundPlace]) -> None:
    room = room_of(*SCREENS[screen], scale)
    pages = deal_tiles(places, room)
    assert [(tile.section, tile.heading) for page in pages for tile in page] == [
        (place.section, place.heading) for place in places
    ]
    assert len(pages) <= max(ceil(len(places) / 2), 1), "pages are worth their turns, two tiles each on the average"
    for page in pages:
        for tile in page:
            assert min(tile.width, tile.height) >= room.target
            assert tile.left + tile.width <= room.width
            assert tile.top + tile.height <= room.height
            inner = tile.width - 2 * room.padding
            texts = ((tile.heading, tile.font), (tile.note, tile.note_font))
            lines = sum(room.letters.lines(text, inner, font) * font for text, font in texts if text)
            assert lines * 1.26 <= tile.height
            assert tile.note_font >= room.fonts[-1], "a chapter's title is not smaller than text"
        for one, other in combinations(page, 2):
            assert (
                one.left + one.width + room.gap <= other.left
                or one.top + one.height + room.gap <= other.top
                or other.left + other.width + room.gap <= one.left
            )


def test_a_chapter_is_named_once() -> None:
    same, other = FoundPlace("a", 0, "Recovery", "Recovery"), FoundPlace("a", 1, "Recovery", "Week 1")
    ((first, second),) = deal_tiles((same, other), room_of(*SCREENS["wide"]))
    assert (first.heading, first.note) == ("Recovery", "")
    assert (second.heading, second.note) == ("Week 1", "Recovery")


@pytest.mark.parametrize(("screen", "columns"), [("wide", 2), ("upright", 1)])
def test_tiles_are_no_wider_than_the_eye_likes(screen: str, columns: int) -> None:
    places = [FoundPlace("a", number, "Recovery", "Week 1") for number in range(4)]
    (page,) = deal_tiles(places, room_of(*SCREENS[screen]))
    assert len({tile.left for tile in page}) == columns
