"""Pages from any text and any room: nothing is lost, everything fits, headings stay with what they announce."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import TextRole
from kiosk.reading.galley import FrameEdges, Galley
from kiosk.reading.metrics import Metrics
from kiosk.reading.paging import Column, Flow, Page
from kiosk.reading.pieces import Line, Piece, Room, pieces_of
from kiosk.reading.rows import Anchor, FrameKind, RowKind, rows_of
from kiosk.shared.document import (
    Bullets,
    CareCard,
    Figure,
    Heading,
    Paragraph,
    Section,
    Span,
    Text,
    Urgency,
    View,
    plain,
    texts_of,
)
from tests.reading.documents import documents, letters_of, scales

LETTER = 10
"""Pixels: how wide each character is for `measure`."""
measure = letters_of(lambda _: LETTER)
rooms = st.builds(Room, st.integers(50, 2000), st.integers(50, 2000), st.integers(50, 2000), columns=st.integers(1, 2))


class Setting:
    """A text in a room, and what was measured of it."""

    def __init__(self, document: tuple[Section, ...], room: Room, scale: float = 1.0) -> None:
        metrics = Metrics(DisplaySettings(text_scale=scale), room.height)
        edges = FrameEdges(
            dict.fromkeys(FrameKind, 60), dict.fromkeys(FrameKind, 40), metrics.padding, metrics.below_cut
        )
        self.measured = 0

        def counted(text: Text, role: TextRole, width: int) -> tuple[Line, ...]:
            self.measured += 1
            return measure(text, role, width)

        self.galley = Galley(
            rows_of(document),
            lambda row: pieces_of(row, room, metrics, counted, lambda _: 1.5),
            room.height,
            metrics,
            edges,
        )
        self.flow = Flow(self.galley, room, edges)


def finished(flow: Flow) -> tuple[Page, ...]:
    while not flow.is_complete:
        flow.lay_out_next()
    return flow.pages


def pages_of(document: tuple[Section, ...], room: Room, scale: float = 1.0) -> tuple[Page, ...]:
    return finished(Setting(document, room, scale).flow)


def columns_of(pages: tuple[Page, ...]) -> list[Column]:
    return [column for page in pages for column in page.columns]


def pieces_on(pages: tuple[Page, ...]) -> list[Piece]:
    return [placed.piece for column in columns_of(pages) for placed in column.placed]


@given(documents, rooms, scales)
def test_no_character_is_lost_doubled_or_moved(document: tuple[Section, ...], room: Room, scale: float) -> None:
    pieces = pieces_on(pages_of(document, room, scale))
    shown = "".join(plain(piece.row.text)[piece.line.start : piece.line.end] for piece in pieces)
    assert shown == "".join(plain(text) for section in document for block in section.blocks for text in texts_of(block))
    pictures = [block for section in document for block in section.blocks if isinstance(block, Figure)]
    assert sum(piece.row.kind is RowKind.PICTURE for piece in pieces) == len(pictures)


@given(documents, rooms, scales)
def test_every_column_fits_unless_its_one_piece_cannot(document: tuple[Section, ...], room: Room, scale: float) -> None:
    pages = pages_of(document, room, scale)
    assert len(pages) >= 1
    for number, page in enumerate(pages):
        assert 1 <= len(page.columns) <= room.columns
        height = room.height if number else room.first_height
        for column in page.columns:
            assert column.height <= height or len(column.placed) == 1


@given(documents, rooms)
def test_only_the_last_page_may_leave_a_column_empty(document: tuple[Section, ...], room: Room) -> None:
    pages = pages_of(document, room)
    assert all(len(page.columns) == room.columns for page in pages[:-1])
    assert all(column.placed for column in columns_of(pages)) or pages[0].columns == (Column((), (), 0),)


@given(documents, rooms)
def test_pieces_follow_each_other_downwards_inside_their_frames(document: tuple[Section, ...], room: Room) -> None:
    for column in columns_of(pages_of(document, room)):
        for above, below in pairwise(column.placed):
            assert above.top + above.piece.height <= below.top
        for one, other in pairwise(column.frames):
            assert one.top + one.height <= other.top
        for frame in column.frames:
            inside = [placed for placed in column.placed if placed.piece.row.frame == frame.frame]
            assert all(0 <= frame.top < placed.top for placed in inside)
            assert all(placed.top + placed.piece.height < frame.top + frame.height for placed in inside)
            assert frame.top + frame.height <= column.height


@given(documents, rooms)
def test_a_frame_begins_once_and_ends_once(document: tuple[Section, ...], room: Room) -> None:
    pages = pages_of(document, room)
    for frame in {piece.row.frame for piece in pieces_on(pages) if piece.row.frame}:
        parts = [part for column in columns_of(pages) for part in column.frames if part.frame == frame]
        assert [part.begins for part in parts] == [True] + [False] * (len(parts) - 1)
        assert [part.ends for part in parts] == [False] * (len(parts) - 1) + [True]


@given(documents, rooms)
@example(
    (Section((Paragraph((Span("a"),)), Figure("a", (View("a.svg", "a drawing"),), (Span("b"),)))),), Room(50, 50, 83)
)
def test_every_place_of_the_text_is_found_on_the_page_that_shows_it(document: tuple[Section, ...], room: Room) -> None:
    flow = Setting(document, room).flow
    for number, page in enumerate(finished(flow)):
        for column in page.columns:
            for placed in column.placed:
                assert flow.page_of(placed.piece.anchor) == number


@given(documents, rooms, st.data())
def test_pages_are_the_same_whoever_asks_for_them_in_whatever_order(
    document: tuple[Section, ...], room: Room, data: st.DataObject
) -> None:
    pages = pages_of(document, room)
    anchors = st.sampled_from([placed.piece.anchor for each in columns_of(pages) for placed in each.placed] or [START])
    lazy = Setting(document, room).flow
    for anchor in data.draw(st.lists(anchors, max_size=4)):
        number = lazy.page_of(anchor)
        assert lazy.pages == pages[: len(lazy.pages)]
        assert number < len(lazy.pages) or not lazy.pages
    assert finished(lazy) == pages


@given(documents, scales, st.integers(1, 2))
def test_a_heading_is_never_the_last_in_a_column_with_room_for_more(
    document: tuple[Section, ...], scale: float, columns: int
) -> None:
    line = DisplaySettings(text_scale=scale).line_pixels(TextRole.HEADING)
    # Room for the longest heading of the strategy and the first lines of anything that follows it.
    pages = pages_of(document, Room(1500, 30 * line, 30 * line, columns), scale)
    pieces = pieces_on(pages)
    for column in columns_of(pages):
        last = column.placed[-1].piece if column.placed else None
        if last is None or last is pieces[-1] or not last.row.kind.is_heading:
            continue
        assert all(placed.piece.row.kind.is_heading for placed in column.placed), "there was something better to end on"


START = Anchor(0, 0, 0)


def paragraphs(*lengths: int) -> tuple[Section, ...]:
    return (Section(tuple(Paragraph((Span("x" * length * 10),)) for length in lengths)),)


def lines_on(pages: tuple[Page, ...]) -> list[list[int]]:
    return [[len(column.placed) for column in page.columns] for page in pages]


@pytest.fixture
def line() -> int:
    return Metrics(DisplaySettings(), 10_000).line(TextRole.BODY)


def tall(lines: int, line: int, columns: int = 1) -> Room:
    """Room for so many lines of ten letters, on pages that are not short of air."""
    return Room(100, lines * line, lines * line, columns)


def test_a_paragraph_that_would_leave_a_line_alone_moves_whole(line: int) -> None:
    assert lines_on(pages_of(paragraphs(10, 3), tall(12, line))) == [[10], [3]]


def test_a_paragraph_taller_than_the_page_is_split_between_lines_evenly(line: int) -> None:
    assert lines_on(pages_of(paragraphs(27), tall(12, line))) == [[9], [9], [9]]


def test_the_last_page_does_not_hold_a_line_or_two_after_full_ones(line: int) -> None:
    pages = pages_of(paragraphs(*[2] * 9), tall(19, line))
    assert len(pages) == 2
    assert min(sum(columns) for columns in lines_on(pages)) >= 8


def test_what_ends_a_chapter_stands_in_columns_of_about_one_height(line: int) -> None:
    assert lines_on(pages_of(paragraphs(*[2] * 6), tall(14, line, columns=2))) == [[6, 6]]


def test_text_goes_down_the_first_column_and_then_the_next(line: int) -> None:
    assert lines_on(pages_of(paragraphs(*[12] * 4), tall(12, line, columns=2))) == [[12, 12], [12, 12]]


def test_even_pages_are_no_more_than_full_ones(line: int) -> None:
    # Four paragraphs and the air between them fill a page.
    assert lines_on(pages_of(paragraphs(*[3] * 28), tall(14, line))) == [[12]] * 7


def test_a_heading_goes_with_the_text_it_announces(line: int) -> None:
    document = (Section((*paragraphs(10)[0].blocks, Heading(2, (Span("Why"),)), *paragraphs(6)[0].blocks)),)
    assert lines_on(pages_of(document, tall(13, line))) == [[10], [7]]


def test_a_card_that_fits_one_page_is_not_cut(line: int) -> None:
    card = CareCard(Urgency.TODAY, (Span("Act"),), (Bullets(tuple((Span("x" * 10),) for _ in range(4))),))
    document = (Section((*paragraphs(12)[0].blocks, card)),)
    pages = pages_of(document, Room(200, 14 * line, 14 * line))
    assert [[part.begins and part.ends for part in column.frames] for column in columns_of(pages)] == [[], [True]]


def test_a_card_taller_than_the_page_fills_the_pages_it_needs(line: int) -> None:
    action, signs = (Span("x" * 30),), tuple((Span("x" * 10),) for _ in range(5))
    card = CareCard(Urgency.TODAY, (Span("Act"),), (Paragraph(action), Bullets(signs)))
    first, second = pages_of((Section((card,)),), Room(200, 9 * line, 9 * line))
    kinds = [placed.piece.row.kind for placed in first.columns[0].placed]
    assert kinds.count(RowKind.BULLET) >= 1
    assert len(second.columns[0].placed) >= 2


def test_an_empty_chapter_is_one_empty_page() -> None:
    assert pages_of((), Room(100, 100, 100)) == (Page(START, (Column((), (), 0),)),)


def test_a_line_taller_than_the_page_still_turns_pages() -> None:
    assert lines_on(pages_of(paragraphs(3), Room(100, 5, 5))) == [[1], [1], [1]]


@pytest.mark.parametrize("columns", [1, 2])
def test_a_place_is_found_where_a_line_is_taller_than_all_pages_that_are_weighed(columns: int) -> None:
    document, room = paragraphs(1, 2, 1), Room(100, 5, 5, columns)
    pages = pages_of(document, room)
    for number, page in enumerate(pages):
        assert Setting(document, room).flow.page_of(page.anchor) == number
    flow = Setting(document, room).flow
    while not flow.is_complete:
        count = len(flow.pages)
        flow.lay_out_next()
        assert len(flow.pages) > count, "where it is not complete there is one more"


@pytest.mark.parametrize("columns", [1, 2])
def test_the_first_page_takes_no_more_measuring_in_a_long_chapter_than_in_a_short_one(line: int, columns: int) -> None:
    measured: list[int] = []
    for length in (60, 600, 6000):
        setting = Setting(paragraphs(*[3] * length), tall(12, line, columns))
        setting.flow.lay_out_next()
        measured.append(setting.measured)
    assert measured == [measured[0]] * 3
    assert measured[0] < 60
