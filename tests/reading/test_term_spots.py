"""Places to touch around marked words: all of them, large enough, apart, over their words."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import TextRole
from kiosk.reading.boxes import Area, HeadKind, TextBox
from kiosk.reading.metrics import Metrics
from kiosk.reading.pieces import Line
from kiosk.reading.rows import RowKind
from kiosk.reading.term_spots import Spot, _Page, spots_of
from kiosk.shared.document import Span, Text, plain

WIDTH, HEIGHT = 1600, 900
METRICS = Metrics(DisplaySettings(mm_per_pixel=0.25), HEIGHT)
TARGET, GAP = 80, 12
LETTER = 14
LINE = METRICS.line(TextRole.BODY)


def extent(_text: Text, _role: TextRole, line: Line, part: Line) -> tuple[float, float]:
    """Letters of one width."""
    return LETTER * (part.start - line.start), LETTER * (part.end - line.start)


def box(text: Text, *, top: int = 0, left: int = 100, letters: int = 60, kind: RowKind = RowKind.PARAGRAPH) -> TextBox:
    """A text in lines of so many letters."""
    length = len(plain(text))
    breaks = [*range(0, length, letters), length]
    lines = tuple(Line(start, end) for start, end in pairwise(breaks) if end > start)
    return TextBox(kind, Area(left, top, letters * LETTER, len(lines) * LINE), kind.role, text, lines)


def spots(*boxes: TextBox) -> tuple[Spot, ...]:
    return spots_of(boxes, WIDTH, HEIGHT, METRICS, extent)


def terms(found: tuple[Spot, ...]) -> list[tuple[str, ...]]:
    return [spot.terms for spot in found]


spans = st.builds(
    Span,
    st.text(alphabet="abc ", min_size=1, max_size=30),
    st.booleans(),
    st.sampled_from(["", "", "disc", "nerve", "plasma"]),
)


@st.composite
def pages(draw: st.DrawFn) -> list[TextBox]:
    """Texts one below the other, perhaps in two columns."""
    boxes: list[TextBox] = []
    for left in draw(st.sampled_from([[0], [300], [0, 820]])):
        top = draw(st.integers(0, 100))
        for text in draw(st.lists(st.lists(spans, min_size=1, max_size=6).map(tuple), max_size=4)):
            made = box(text, top=top, left=left, letters=draw(st.integers(8, 55)))
            if made.area.top + made.area.height > HEIGHT:
                break
            boxes.append(made)
            top += made.area.height + draw(st.integers(0, 200))
    return boxes


@given(pages())
def test_every_spot_is_a_target_on_the_page_and_far_from_others(boxes: list[TextBox]) -> None:
    found = spots(*boxes)
    for area in (spot.area for spot in found):
        assert min(area.width, area.height) >= TARGET
        assert area.left >= 0
        assert area.top >= 0
        assert area.left + area.width <= WIDTH
        assert area.top + area.height <= HEIGHT
    for one, other in combinations((spot.area for spot in found), 2):
        across = max(one.left, other.left) - min(one.left + one.width, other.left + other.width)
        down = max(one.top, other.top) - min(one.top + one.height, other.top + other.height)
        assert across >= GAP or down >= GAP


@given(pages())
def test_every_letter_of_a_term_lies_in_a_spot_that_explains_it(boxes: list[TextBox]) -> None:
    found = spots(*boxes)
    for made in boxes:
        at = 0
        for span in made.text:
            for offset, letter in enumerate(span.text, start=at):
                if span.term and letter != " ":
                    number, line = next((n, line) for n, line in enumerate(made.lines) if offset < line.end)
                    x = made.area.left + LETTER * (offset - line.start) + LETTER // 2
                    y = made.area.top + LINE * number + LINE // 2
                    assert [span.term in spot.terms for spot in found if _holds(spot.area, x, y)] == [True]
            at += len(span.text)


@given(pages())
def test_nothing_else_has_a_spot(boxes: list[TextBox]) -> None:
    marked = {span.term for made in boxes for span in made.text if span.term and span.text.strip()}
    assert {term for spot in spots(*boxes) for term in spot.terms} == marked


def _holds(area: Area, x: int, y: int) -> bool:
    return area.left <= x < area.left + area.width and area.top <= y < area.top + area.height


def test_a_spot_stands_around_the_middle_of_its_word() -> None:
    (spot,) = spots(box((Span("The "), Span("disc", term="disc"), Span(" is soft.")), top=400, left=300))
    assert spot.words == ("disc",)
    middle = 300 + 4 * LETTER + 2 * LETTER
    assert abs(spot.area.left + spot.area.width / 2 - middle) <= 1
    assert abs(spot.area.top + spot.area.height / 2 - (400 + LINE / 2)) <= 1


def test_a_word_in_a_corner_keeps_its_spot_on_the_page() -> None:
    text = (Span("disc", term="disc"),)
    corner = box(text, top=HEIGHT - LINE, left=WIDTH - 4 * LETTER, letters=4)
    (spot,) = spots(corner)
    assert (spot.area.left + spot.area.width, spot.area.top + spot.area.height) == (WIDTH, HEIGHT)
    (spot,) = spots(box(text, left=0))
    assert (spot.area.left, spot.area.top) == (0, 0)


def test_words_on_one_line_move_their_spots_apart() -> None:
    text = (Span("disc", term="disc"), Span(" is "), Span("nerve", term="nerve"))
    assert terms(spots(box(text, top=400, left=300))) == [("disc",), ("nerve",)]


def test_words_too_near_share_a_spot_that_names_both() -> None:
    text = (Span("disc", term="disc"), Span(" "), Span("nerve", term="nerve"), Span(", "), Span("disc", term="disc"))
    (spot,) = spots(box(text, top=400, left=300, letters=11), box((Span("x"),), top=700))
    assert spot.terms == ("disc", "nerve")
    assert spot.words == ("disc", "nerve")


def test_a_word_on_two_lines_has_one_spot_over_both() -> None:
    (spot,) = spots(box((Span("a" * 50), Span("ankylosing spondylitis", term="spine")), top=400, left=100))
    assert spot.words == ("ankylosing spondylitis",)
    assert spot.area.left <= 100
    assert spot.area.left + spot.area.width >= 100 + 60 * LETTER
    assert spot.area.height >= 2 * LINE


def test_a_word_that_goes_on_on_the_next_page_is_named_whole() -> None:
    whole = box((Span("a" * 55), Span("spondylitis", term="spine")))
    cut = TextBox(whole.kind, whole.area, whole.role, whole.text, whole.lines[1:])
    assert spots(cut)[0].words == ("spondylitis",)


def test_headings_and_titles_have_none() -> None:
    text = (Span("disc", term="disc"),)
    heading = box(text, kind=RowKind.HEADING)
    title = TextBox(HeadKind.TITLE, heading.area, TextRole.TITLE, text, heading.lines)
    assert spots(heading, title) == ()


def test_a_term_in_two_styles_is_one_word() -> None:
    text = (Span("spinal ", strong=True, term="canal"), Span("canal", term="canal"))
    assert spots(box(text))[0].words == ("spinal canal",)


def test_a_page_full_of_terms_is_not_compared_over_and_over(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    is_near = _Page._is_near

    def counted(page: _Page, one: Area, other: Area) -> bool:
        nonlocal compared
        compared += 1
        return is_near(page, one, other)

    monkeypatch.setattr(_Page, "_is_near", counted)
    count = 200
    text = tuple(Span("disc ", term=f"disc-{number}") for number in range(count))
    found = spots(box(text, left=0, letters=100))
    assert {term for spot in found for term in spot.terms} == {span.term for span in text}
    assert compared < 10 * count**2
