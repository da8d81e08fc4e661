"""What is told beside a drawing, and which part a finger means."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.figure.telling import spot_at, spot_of, text_of, view_of
from kiosk.shared.document import Figure, FigureEntry, Span, Spot, SpotPlace, Text, View, plain, texts_of

ASPECT = 4 / 3


def words(text: str) -> Text:
    return (Span(text),)


CORE = Spot("core", words("Core"), words("It is moist."), (SpotPlace(0.5, 0.5, 0.1),))
RING = Spot("ring", words("Ring"), words("It is strong."), (SpotPlace(0.2, 0.5, 0.05), SpotPlace(0.8, 0.5, 0.05)))
ROUND = View("disc.svg", "A disc", words("Round"), words("It is soft."), (CORE, RING))
FLAT = View("flat.svg", "A flat disc", words("Flat"))
TWO = FigureEntry("back", "en", Figure("disc", (ROUND, FLAT), words("Two discs.")), "2026-11-22", "2027-05-22")
ONE = FigureEntry(
    "back", "en", Figure("one", (View("disc.svg", "A disc"),), words("Seen from above.")), "", "2027-05-22"
)


def told(entry: FigureEntry, view: int, spot: str = "") -> list[str]:
    _, sections = text_of(entry, view, spot)
    return [plain(text) for section in sections for block in section.blocks for text in texts_of(block)]


def test_a_view_is_told_by_its_name_and_caption() -> None:
    assert told(TWO, 0) == ["Round", "It is soft."]
    assert told(TWO, 1) == ["Flat"]


def test_the_only_view_has_the_figures_caption() -> None:
    assert told(ONE, 0) == ["Seen from above."]


def test_a_spot_is_told_instead_of_the_whole() -> None:
    assert told(TWO, 0, "ring") == ["Ring", "It is strong."]


def test_what_is_not_there_is_told_as_the_nearest_that_is() -> None:
    assert told(TWO, 7) == ["Flat"]
    assert told(TWO, 0, "wing") == ["Round", "It is soft."]
    assert view_of(TWO.figure, -3) == ROUND
    assert spot_of(FLAT, "core") is None


def test_each_is_a_text_of_its_own_with_the_dates_of_its_chapter() -> None:
    chapters = [text_of(TWO, *each)[0] for each in ((0, ""), (0, "core"), (1, ""))]
    assert len({chapter.chapter for chapter in chapters}) == 3
    assert {(chapter.reviewed, chapter.next_review) for chapter in chapters} == {("2026-11-22", "2027-05-22")}


def test_a_finger_means_the_part_it_lies_in_else_the_nearest_within_reach() -> None:
    assert spot_at(ROUND, 0.5, 0.5, ASPECT, 0.05) == CORE
    assert spot_at(ROUND, 0.8, 0.55, ASPECT, 0.05) == RING
    assert spot_at(ROUND, 0.5, 0.7, ASPECT, 0.06) == CORE
    assert spot_at(ROUND, 0.5, 0.9, ASPECT, 0.06) is None
    assert spot_at(FLAT, 0.5, 0.5, ASPECT, 1.0) is None


parts = st.floats(0, 1)


@given(parts, parts, st.floats(0.1, 10), st.floats(0, 0.5))
def test_a_larger_reach_never_loses_a_part(x: float, y: float, aspect: float, reach: float) -> None:
    near, far = spot_at(ROUND, x, y, aspect, reach), spot_at(ROUND, x, y, aspect, 2 * reach)
    assert near is None or near == far


@given(st.sampled_from([CORE, RING]), st.data())
def test_the_middle_of_a_place_means_its_part(spot: Spot, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(spot.places))
    assert spot_at(ROUND, place.x, place.y, ASPECT, 0.0) == spot
