"""The page is whole on every glass: whom to ask, each sign, and the number."""

from itertools import product
from pathlib import Path

import pytest

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.reader import Library
from kiosk.safemode.safe_mode_view_model import SafeModeViewModel
from kiosk.safemode.signs import MOST, emergency_signs
from kiosk.site.numbers import Numbers
from kiosk.tour.sight import look_at
from tests.safemode.conftest import Show

SIZES = [(1024, 600), (1080, 1920), (1920, 1080)]
LONG = tuple(f"You have the sign with the number {number}, and it is a long one" for number in range(MOST))
TITLE = "Please ask our staff"


def safe_mode(signs: tuple[str, ...], number: str = "999") -> SafeModeViewModel:
    model = SafeModeViewModel()
    model.show(signs, Numbers(emergency=number))
    return model


@pytest.mark.parametrize(("size", "text_size"), list(product(SIZES, TextSize)))
@pytest.mark.parametrize("signs", ["ours", "long", "none"])
def test_all_of_it_is_seen(
    show: Show, our_library: Path, size: tuple[int, int], text_size: TextSize, signs: str
) -> None:
    told = {"ours": emergency_signs(Library.open(our_library), "en"), "long": LONG, "none": ()}[signs]
    window = show(safe_mode(told), size, text_size)
    sight = look_at(window)
    assert sight.title == TITLE
    assert set(told) <= set(sight.texts)
    assert "In an emergency call 999" in sight.texts
    assert not sight.clipped
    assert not sight.overlapping
    for place in sight.places:
        assert place.x >= 0
        assert place.y >= 0
        assert place.x + place.width <= size[0]
        assert place.y + place.height <= size[1]


@pytest.mark.parametrize("size", SIZES)
def test_the_number_stays_whatever_the_signs_say(show: Show, size: tuple[int, int]) -> None:
    endless = tuple(f"{number} " + "words without an end " * 30 for number in range(MOST))
    sight = look_at(show(safe_mode(endless), size, TextSize.LARGEST))
    assert sight.title == TITLE
    assert endless[0] in sight.texts, "as many as have room are told"
    assert not sight.clipped
    assert not sight.overlapping
    (call,) = (place for place in sight.places if place.text == "In an emergency call 999")
    assert call.y + call.height <= size[1]


def heights(show: Show, signs: tuple[str, ...], size: tuple[int, int], text_size: TextSize) -> dict[str, float]:
    sight = look_at(show(safe_mode(signs), size, text_size))
    return {place.text: place.height / place.lines for place in sight.places}


@pytest.mark.parametrize("size", SIZES)
def test_larger_letters_are_never_smaller(show: Show, our_library: Path, size: tuple[int, int]) -> None:
    signs = emergency_signs(Library.open(our_library), "en")
    normal, largest = (heights(show, signs, size, each) for each in (TextSize.NORMAL, TextSize.LARGEST))
    assert all(largest[sign] >= normal[sign] * 0.97 for sign in signs)


@pytest.mark.parametrize("theme", ThemeName)
def test_it_stands_in_every_theme_and_from_right_to_left(show: Show, theme: ThemeName) -> None:
    signs = ("First", "Second", "Third", "Fourth")
    plain = look_at(show(safe_mode(signs), (1024, 600), theme=theme))
    mirrored = look_at(show(safe_mode(signs), (1024, 600), theme=theme, is_mirrored=True))
    for left, right in zip(plain.places, mirrored.places, strict=True):
        assert left.text == right.text
        assert not mirrored.clipped
        assert not mirrored.overlapping
        if left.text in signs:
            assert right.x + right.width == pytest.approx(1024 - left.x, abs=4)


def test_there_is_nothing_to_touch_on_it(show: Show) -> None:
    assert not look_at(show(safe_mode(LONG))).targets


def test_without_a_library_and_settings_there_is_still_a_number(show: Show) -> None:
    sight = look_at(show(SafeModeViewModel()))
    assert "In an emergency call 112" in sight.texts
