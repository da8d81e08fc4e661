"""Letters and words are dealt to any room without one upon the other, and large enough to touch."""

from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.find.key_room import Key, KeyRoom
from kiosk.find.keys import KeyPlan, plan_keys

MM = 4.0
"""Pixels."""
LATIN = tuple("abcdefghijklmnopqrstuvwxyz")
SCREENS = {"wide": (460, 150), "upright": (254, 380), "low": (208, 60), "low and large": (208, 54)}
"""Room for keys in millimetres, as the screens of the matrix leave it."""
LOW = {"low", "low and large"}
WORDS = ("injection", "inflammation", "infection", "inject", "injury", "into", "inside", "information", "in")


class Letters:
    """Every letter is as wide as a bold one of the font at most."""

    def width(self, text: str, pixels: int) -> int:
        return len(text) * pixels * 7 // 10


def room_of(width: float, height: float, scale: float = 1.0) -> KeyRoom:
    plain = round(7.2 * MM)
    return KeyRoom(
        width=round(width * MM),
        height=round(height * MM),
        largest=round(30 * MM),
        target=round(20 * MM),
        least=round(15 * MM),
        narrowest=round(60 * MM),
        broad=round(100 * MM),
        widest=round(140 * MM),
        gap=round(3 * MM),
        padding=round(5 * MM),
        letter_font=round(11 * scale * MM),
        fonts=tuple(range(round(plain * scale * 1.1), plain - 1, -1)),
        letters=Letters(),
    )


def keys_of(plan: KeyPlan) -> list[Key]:
    return [*plan.letters, *plan.empty, *plan.words]


def touch(one: Key, other: Key, gap: int) -> bool:
    """Whether two keys stand nearer to each other than the gap."""
    apart = one.left + one.width + gap <= other.left or other.left + other.width + gap <= one.left
    above = one.top + one.height + gap <= other.top or other.top + other.height + gap <= one.top
    return not (apart or above)


@example(screen="low and large", scale=1.0, letters=set(LATIN) - {"z"}, words=["injection"])
@given(
    screen=st.sampled_from(sorted(SCREENS)),
    scale=st.sampled_from([1.0, 1.25, 1.5, 2.0]),
    letters=st.sets(st.sampled_from(LATIN)),
    words=st.lists(st.sampled_from(WORDS), unique=True),
)
def test_keys_stand_apart_within_their_room_and_are_large(
    screen: str, scale: float, letters: set[str], words: list[str]
) -> None:
    room = room_of(*SCREENS[screen], scale)
    plan = plan_keys(LATIN, sorted(letters), words, room)
    assert [key.name for key in plan.letters] == sorted(letters), "every letter is there"
    assert [key.name for key in plan.words] == sorted(words[: len(plan.words)]), "the likeliest, from A to Z"
    assert len(plan.words) >= min(len(words), 3)
    least = (11.6 if screen in LOW else 20) * MM
    for key in keys_of(plan):
        assert key.left >= 0
        assert key.top >= 0
        assert key.left + key.width <= room.width
        assert key.top + key.height <= room.height
        assert min(key.width, key.height) >= least
    for key in plan.words:
        assert room.letters.width(key.text, key.font) <= key.width - 2 * room.padding
    assert not any(touch(one, other, room.gap) for one, other in combinations(keys_of(plan), 2))


def test_a_letter_keeps_its_place_while_others_go() -> None:
    room = room_of(*SCREENS["wide"])
    before = {key.name: (key.left, key.top) for key in plan_keys(LATIN, LATIN, (), room).letters}
    plan = plan_keys(LATIN, ("a", "z"), WORDS, room)
    assert {key.name: (key.left, key.top) for key in plan.letters} == {name: before[name] for name in "az"}
    assert len(plan.empty) == 24


def test_a_low_screen_has_only_the_letters_that_lead_on() -> None:
    plan = plan_keys(LATIN, ("a", "z"), WORDS, room_of(*SCREENS["low"]))
    assert (plan.letters[0].left, plan.letters[0].top) == (0, 0)
    assert not plan.empty
    assert all(min(key.width, key.height) >= 20 * MM for key in plan.letters), "so they are larger"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("screen", ["wide", "upright"])
def test_letters_and_the_words_below_them_fill_the_room(screen: str, scale: float) -> None:
    room = room_of(*SCREENS[screen], scale)
    plan = plan_keys(LATIN, LATIN, WORDS, room)
    assert min(key.top for key in plan.words) > max(key.top for key in plan.letters)
    assert max(key.left + key.width for key in plan.letters) > room.width * 0.9
    assert max(key.top + key.height for key in plan.words) > room.height * 0.8
    assert min(key.height for key in plan.letters) >= room.target
    assert len(plan.words) >= 5


@pytest.mark.parametrize("screen", ["low", "low and large"])
def test_words_stand_beside_letters_where_the_screen_is_low(screen: str) -> None:
    plan = plan_keys(LATIN, tuple("abc"), WORDS, room_of(*SCREENS[screen]))
    assert min(key.left for key in plan.words) > max(key.left for key in plan.letters)
    assert plan.words[0].top == plan.letters[0].top == 0


def test_the_eye_is_given_no_more_words_than_it_takes_in() -> None:
    words = [f"{letter}{number}" for letter in LATIN for number in range(4)]
    assert len(plan_keys(LATIN, LATIN, words, room_of(460, 400)).words) == 10


def test_words_alone_have_all_the_room() -> None:
    plan = plan_keys((), (), WORDS[:1], room_of(*SCREENS["low"]))
    assert [(key.left, key.top) for key in plan.words] == [(0, 0)]


def test_a_very_long_word_is_made_smaller_and_stays_whole() -> None:
    room = room_of(*SCREENS["low"], 2.0)
    (key,) = plan_keys(LATIN, tuple("abc"), ("x" * 40,), room).words
    assert key.font < room.fonts[-1]
    assert room.letters.width(key.text, key.font) <= key.width - 2 * room.padding


@pytest.mark.parametrize(("letter", "shown"), [("a", "A"), ("ß", "ß"), ("й", "Й"), ("ش", "ش")])
def test_a_key_shows_a_capital_where_there_is_one(letter: str, shown: str) -> None:
    (key,) = plan_keys((letter,), (letter,), (), room_of(*SCREENS["wide"])).letters
    assert (key.name, key.text) == (letter, shown)
