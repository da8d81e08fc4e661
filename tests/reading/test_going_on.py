"""What says on a page that something began on one before, or goes on on the next."""

from itertools import pairwise

from kiosk.display.settings import DisplaySettings
from kiosk.reading.boxes import FrameBox, HeadKind, TextBox
from kiosk.reading.galley import FrameEdges, Galley
from kiosk.reading.layout import Layout
from kiosk.reading.metrics import Metrics
from kiosk.reading.page_ends import BEFORE_NOTE, BEFORE_SIGNS, end_cost
from kiosk.reading.pieces import Line, Piece
from kiosk.reading.rows import rows_of
from kiosk.reading.sheet import Sheet
from kiosk.reading.words import ReadingWords
from kiosk.shared.document import Bullets, CareCard, Heading, KioskNote, Paragraph, Section, Span, Text, Urgency, plain
from tests.reading.documents import letters_of

WIDTH, HEIGHT = 1000, 900


def text(words: str) -> Text:
    return (Span(words),)


def laid_out(*sections: Section) -> Layout:
    settings = DisplaySettings()
    metrics = Metrics(settings, HEIGHT)
    measure = letters_of(lambda role: settings.font_pixels(role) * 0.5)
    sheet = Sheet(WIDTH, HEIGHT, metrics, ReadingWords(), measure, lambda _name: 1.0)
    layout = Layout("Recovery", is_checked=True, sections=sections, sheet=sheet)
    while not layout.is_complete:
        layout.lay_out_next()
    return layout


def running_title(layout: Layout, number: int) -> str:
    return next(
        plain(box.text)
        for box in layout.boxes(number)
        if isinstance(box, TextBox) and box.kind is HeadKind.RUNNING_TITLE
    )


WEEK = Section((Heading(2, text("Week 1")), *(Paragraph(text("Rest a little. " * 30)) for _ in range(6))))
CARD = CareCard(Urgency.EMERGENCY, text("Get help now"), (Bullets(tuple(text("A sign. " * 20) for _ in range(12))),))


def test_a_page_inside_a_section_says_whose_words_it_holds() -> None:
    layout = laid_out(WEEK, Section((Heading(2, text("Week 2")), Paragraph(text("Move. " * 400)))))
    begins = [layout.page(number).anchor.block == 0 for number in range(layout.count)]
    assert not all(begins[1:])
    for number in range(1, layout.count):
        week = f"Week {layout.page(number).anchor.section + 1}"
        assert running_title(layout, number) == ("Recovery" if begins[number] else f"Recovery: {week} (continued)")


def test_a_heading_too_long_for_the_line_leaves_the_chapters_title() -> None:
    layout = laid_out(Section((Heading(2, text("Week " * 40)), Paragraph(text("Rest. " * 900)))))
    assert layout.count > 1
    assert {running_title(layout, number) for number in range(1, layout.count)} == {"Recovery"}


def test_a_card_that_is_cut_says_that_more_follows_and_again_what_to_do() -> None:
    layout = laid_out(Section((CARD,)))
    parts = [box for number in range(layout.count) for box in layout.boxes(number) if isinstance(box, FrameBox)]
    says_more = [
        any(isinstance(box, TextBox) and box.kind is HeadKind.MORE for box in layout.boxes(number))
        for number in range(layout.count)
    ]
    assert len(parts) > 1
    assert [plain(part.label) for part in parts[1:]] == ["Emergency: Get help now (continued)"] * (len(parts) - 1)
    assert says_more == [not part.ends for part in parts] == [True] * (len(parts) - 1) + [False]


def ends(*blocks: CareCard | KioskNote | Paragraph) -> dict[tuple[str, str], float]:
    """The cost of a page end between each two rows, by their words."""
    rows = list(rows_of((Section(blocks),)))
    pieces = [Piece(row, Line(0, len(plain(row.text))), 10, is_first=True, is_last=True) for row in rows]
    return {
        (plain(last.row.text), plain(following.row.text)): end_cost(
            last, following, in_tall_frame=False, leaves_one=False
        )
        for last, following in pairwise(pieces)
    }


def test_what_is_to_be_done_keeps_its_signs_and_a_note_what_it_speaks_of() -> None:
    do, sign, said, note = (text(words) for words in ("Do this.", "A sign.", "Said.", "Noted."))
    card = CareCard(Urgency.TODAY, text("Call"), (Paragraph(do), Bullets((sign, text("Another.")))))
    costs = ends(card, Paragraph(said), KioskNote((Paragraph(note),)), Paragraph(text("On.")))
    assert costs["Do this.", "A sign."] - costs["A sign.", "Another."] > BEFORE_SIGNS / 2
    assert costs["Said.", "Noted."] - costs["Noted.", "On."] >= BEFORE_NOTE


def test_a_lists_first_item_is_rather_not_left_alone() -> None:
    rows = rows_of((Section((Paragraph(text("2 kinds:")), Bullets(tuple(text(name) for name in "abcd")))),))
    edges = FrameEdges({}, {}, 0, 0)
    galley = Galley(
        rows,
        lambda row: [Piece(row, Line(0, 1), 10, is_first=True, is_last=True)],
        HEIGHT,
        Metrics(DisplaySettings(), HEIGHT),
        edges,
    )
    costs = {end: cost for end, _, cost in galley.ends_from(0, galley.set_beyond(0, HEIGHT))}
    assert costs[2] > costs[3] == costs[4]
