"""Pages from any text and any room: nothing is lost, everything fits, headings stay with what they announce."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import TextRole
from kiosk.reading.metrics import Metrics
from kiosk.reading.paging import FrameEdges, Page, flow, page_of
from kiosk.reading.pieces import Line, Piece, Room, pieces_of
from kiosk.reading.rows import Anchor, FrameKind, rows_of
from kiosk.shared.document import (
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
    plain,
    texts_of,
)

LETTER = 10
"""Pixels: how wide each character is for `measure`."""


def measure(text: Text, _role: TextRole, width: int) -> tuple[Line, ...]:
    """Lines of equally wide characters, broken anywhere."""
    length, room = len(plain(text)), max(width // LETTER, 1)
    return tuple(Line(start, min(start + room, length)) for start in range(0, length, room))


texts = st.text("ab :", min_size=1, max_size=300).map(lambda text: (Span(text),))
items = st.lists(texts, min_size=1, max_size=6).map(tuple)
plain_blocks = st.builds(Paragraph, texts) | st.builds(Bullets, items)
framed = st.lists(plain_blocks, min_size=1, max_size=3).map(tuple)
blocks: st.SearchStrategy[Block] = (
    plain_blocks
    | st.builds(Heading, st.sampled_from([2, 3]), texts)
    | st.builds(Steps, items)
    | st.builds(KioskNote, framed)
    | st.builds(CareCard, st.sampled_from(Urgency), texts, framed)
    | st.builds(Figure, st.just("a.svg"), st.just("a drawing"), texts | st.just(()))
)
documents = st.lists(st.builds(Section, st.lists(blocks, max_size=5).map(tuple)), max_size=4).map(tuple)
scales = st.floats(1.0, 2.0)
rooms = st.builds(Room, st.integers(50, 2000), st.integers(50, 2000), st.integers(50, 2000))


def edges_for(metrics: Metrics) -> FrameEdges:
    return FrameEdges(dict.fromkeys(FrameKind, 60), metrics.padding)


def pages_of(
    document: tuple[Section, ...], room: Room, scale: float = 1.0
) -> tuple[tuple[Piece, ...], tuple[Page, ...]]:
    metrics = Metrics(DisplaySettings(text_scale=scale), room.height)
    pieces = pieces_of(rows_of(document), room, metrics, measure, lambda _: 1.5)
    return pieces, flow(pieces, room, metrics, edges_for(metrics))


@given(documents, rooms, scales)
def test_no_character_is_lost_doubled_or_moved(document: tuple[Section, ...], room: Room, scale: float) -> None:
    _, pages = pages_of(document, room, scale)
    shown = "".join(
        plain(placed.piece.row.text)[placed.piece.line.start : placed.piece.line.end]
        for page in pages
        for placed in page.placed
    )
    assert shown == "".join(plain(text) for section in document for block in section.blocks for text in texts_of(block))


@given(documents, rooms, scales)
def test_every_page_fits_unless_its_one_piece_cannot(document: tuple[Section, ...], room: Room, scale: float) -> None:
    _, pages = pages_of(document, room, scale)
    assert len(pages) >= 1
    for number, page in enumerate(pages):
        height = room.height if number else room.first_height
        assert page.height <= height or len(page.placed) == 1


@given(documents, rooms)
def test_pieces_follow_each_other_downwards_inside_their_frames(document: tuple[Section, ...], room: Room) -> None:
    _, pages = pages_of(document, room)
    for page in pages:
        for above, below in pairwise(page.placed):
            assert above.top + above.piece.height <= below.top
        for one, other in pairwise(page.frames):
            assert one.top + one.height <= other.top
        for frame in page.frames:
            inside = [placed for placed in page.placed if placed.piece.row.frame == frame.frame]
            assert all(frame.top < placed.top for placed in inside)
            assert all(placed.top + placed.piece.height < frame.top + frame.height for placed in inside)
            assert frame.top + frame.height <= page.height


@given(documents, rooms)
def test_a_frame_begins_once_and_ends_once(document: tuple[Section, ...], room: Room) -> None:
    pieces, pages = pages_of(document, room)
    for frame in {piece.row.frame for piece in pieces if piece.row.frame}:
        parts = [part for page in pages for part in page.frames if part.frame == frame]
        assert [part.begins for part in parts] == [True] + [False] * (len(parts) - 1)
        assert [part.ends for part in parts] == [False] * (len(parts) - 1) + [True]


@given(documents, rooms)
@example((Section((Paragraph((Span("a"),)), Figure("a.svg", "a drawing", (Span("b"),)))),), Room(50, 50, 83))
def test_every_place_of_the_text_is_found_on_the_page_that_shows_it(document: tuple[Section, ...], room: Room) -> None:
    _, pages = pages_of(document, room)
    for number, page in enumerate(pages):
        for placed in page.placed:
            assert page_of(pages, placed.piece.anchor) == number


@given(documents, scales)
def test_a_heading_is_never_the_last_on_a_page_with_room_for_more(document: tuple[Section, ...], scale: float) -> None:
    line = DisplaySettings(text_scale=scale).line_pixels(TextRole.HEADING)
    # Room for the longest heading of the strategy and the first lines of anything that follows it.
    room = Room(1500, 30 * line, 30 * line)
    pieces, pages = pages_of(document, room, scale)
    for page in pages:
        last = page.placed[-1].piece if page.placed else None
        if last is None or last is pieces[-1] or not last.row.kind.is_heading:
            continue
        assert all(placed.piece.row.kind.is_heading for placed in page.placed), "there was something better to end on"


def paragraphs(*lengths: int) -> tuple[Section, ...]:
    return (Section(tuple(Paragraph((Span("x" * length * 10),)) for length in lengths)),)


def lines_on(pages: tuple[Page, ...]) -> list[int]:
    return [len(page.placed) for page in pages]


@pytest.fixture
def line() -> int:
    return DisplaySettings().line_pixels(TextRole.BODY)


def test_a_paragraph_that_would_leave_a_line_alone_moves_whole(line: int) -> None:
    room = Room(100, 10 * line, 10 * line)
    _, pages = pages_of(paragraphs(8, 3), room)
    assert lines_on(pages) == [8, 3]


def test_a_paragraph_taller_than_the_page_is_split_between_lines(line: int) -> None:
    _, pages = pages_of(paragraphs(25), Room(100, 10 * line, 10 * line))
    assert lines_on(pages) == [10, 10, 5]


def test_a_heading_goes_with_the_text_it_announces(line: int) -> None:
    document = (Section((*paragraphs(8)[0].blocks, Heading(2, (Span("Why"),)), *paragraphs(4)[0].blocks)),)
    _, pages = pages_of(document, Room(100, 10 * line, 10 * line))
    assert lines_on(pages) == [8, 5]


def test_a_card_that_fits_one_page_is_not_cut(line: int) -> None:
    card = CareCard(Urgency.TODAY, (Span("Act"),), (Bullets(tuple((Span("x" * 10),) for _ in range(4))),))
    document = (Section((*paragraphs(12)[0].blocks, card)),)
    _, pages = pages_of(document, Room(200, 14 * line, 14 * line))
    assert [[part.begins and part.ends for part in page.frames] for page in pages] == [[], [True]]


def test_an_empty_chapter_is_one_empty_page() -> None:
    _, pages = pages_of((), Room(100, 100, 100))
    assert pages == (Page(Anchor(0, 0, 0), (), (), 0),)


def test_a_line_taller_than_the_page_still_turns_pages() -> None:
    _, pages = pages_of(paragraphs(3), Room(100, 5, 5))
    assert lines_on(pages) == [1, 1, 1]
