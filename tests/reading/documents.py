"""Random chapters for Hypothesis, and letters that are easy to count."""

from collections.abc import Callable

from hypothesis import strategies as st

from kiosk.display.sizes import TextRole
from kiosk.reading.pieces import Line, Measure
from kiosk.shared.document import (
    AdviceCard,
    AdviceKind,
    Block,
    Bullets,
    CareCard,
    Figure,
    Heading,
    KioskNote,
    Paragraph,
    Section,
    Span,
    Steps,
    Text,
    Urgency,
    View,
    plain,
)

texts = st.text("ab :", min_size=1, max_size=300).map(lambda text: (Span(text),))
items = st.lists(texts, min_size=1, max_size=6).map(tuple)
plain_blocks = st.builds(Paragraph, texts) | st.builds(Bullets, items)
framed = st.lists(plain_blocks, min_size=1, max_size=3).map(tuple)
blocks: st.SearchStrategy[Block] = (
    plain_blocks
    | st.builds(Heading, st.sampled_from([2, 3]), texts)
    | st.builds(Steps, items)
    | st.builds(KioskNote, framed)
    | st.builds(AdviceCard, st.sampled_from(AdviceKind), framed)
    | st.builds(CareCard, st.sampled_from(Urgency), texts, framed)
    | st.builds(
        Figure,
        st.just("a"),
        st.lists(st.builds(View, st.just("a.svg"), st.just("a drawing")), min_size=1, max_size=5).map(tuple),
        texts | st.just(()),
    )
)
documents = st.lists(st.builds(Section, st.lists(blocks, max_size=5).map(tuple)), max_size=4).map(tuple)
scales = st.floats(1.0, 2.0)


def letters_of(width: Callable[[TextRole], float]) -> Measure:
    """A `Measure` whose letters are all as wide as ``width`` says of their role, and whose lines break anywhere."""

    def measure(text: Text, role: TextRole, room: int) -> tuple[Line, ...]:
        length, fitting = len(plain(text)), max(int(room / width(role)), 1)
        return tuple(Line(start, min(start + fitting, length)) for start in range(0, length, fitting))

    return measure
