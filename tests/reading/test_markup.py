"""Lines as StyledText: what is read is what was written, whatever characters it has."""

import re
from html import unescape
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.reading.markup import spoken, styled
from kiosk.reading.pieces import Line
from kiosk.shared.document import Span, Text, plain

spans = st.lists(
    st.builds(Span, st.text(min_size=1, max_size=20), st.booleans(), st.sampled_from(["", "disc"])),
    min_size=1,
    max_size=5,
).map(tuple)


@st.composite
def broken_texts(draw: st.DrawFn) -> tuple[Text, tuple[Line, ...]]:
    text = draw(spans)
    length = len(plain(text))
    breaks = sorted({0, length, *draw(st.lists(st.integers(0, length), max_size=4))})
    return text, tuple(Line(start, end) for start, end in pairwise(breaks))


@given(broken_texts(), st.booleans())
def test_without_its_tags_a_line_is_the_text(broken: tuple[Text, tuple[Line, ...]], marks_terms: bool) -> None:
    text, lines = broken
    for line, markup in zip(lines, styled(text, lines, marks_terms=marks_terms).split("<br>"), strict=True):
        words = unescape(re.sub(r"</?[bu]>", "", markup).replace("&nbsp;", "\u00a0"))
        assert words == plain(text)[line.start : line.end].rstrip()


def test_bold_goes_on_over_a_line_break() -> None:
    text = (Span("a "), Span("bold word", strong=True), Span(" & <b>"))
    assert styled(text, (Line(0, 7), Line(7, 17))) == "a <b>bold</b><br><b>word</b> &amp; &lt;b&gt;"


def test_a_term_is_underlined_where_terms_are_marked() -> None:
    text = (Span("The "), Span("spinal canal", strong=True, term="spinal-canal"), Span("."))
    lines = (Line(0, 11), Line(11, 17))
    assert styled(text, lines, marks_terms=True) == "The <b><u>spinal</u></b><br><b><u>canal</u></b>."
    assert styled(text, lines) == "The <b>spinal</b><br><b>canal</b>."


def test_what_is_spoken_has_no_breaks_and_no_styles() -> None:
    text = (Span("Ask "), Span("your clinic ", strong=True), Span("first."))
    assert spoken(text, (Line(4, 9), Line(9, 22))) == "your clinic first."
