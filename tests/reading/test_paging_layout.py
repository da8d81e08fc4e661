"""Whole pages with their heads and columns: everything stands on the sheet, and the words in view are found again."""

from itertools import combinations
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import LARGEST_SCALE, TextRole
from kiosk.reading.boxes import Area, FrameBox, HeadKind, PictureBox, TextBox
from kiosk.reading.columns import LEAST_EMS, columns_on
from kiosk.reading.layout import Layout
from kiosk.reading.metrics import Air, Metrics
from kiosk.reading.pieces import Measure
from kiosk.reading.rows import Row
from kiosk.reading.sheet import Sheet
from kiosk.reading.words import ReadingWords
from kiosk.shared.document import Figure, Paragraph, Section, Span, Text, View, plain, texts_of
from tests.reading.documents import documents, letters_of, scales

ORDINARY = 0.5
"""Width of a letter over its font size, about that of the bundled font."""


class Spaced(Metrics):
    """Lines and paragraphs as far apart as some readers set them: 1.5 and 2 times the font size."""

    def line(self, role: TextRole) -> int:
        return ceil(1.5 * self.font(role))

    def gap_between(self, above: Row, below: Row) -> int:  # noqa: ARG002 (the same everywhere)
        return 2 * self.font(TextRole.BODY)


def sheet_of(width: int, height: int, scale: float, *, letter: float = ORDINARY, metrics: type = Metrics) -> Sheet:
    lengths = metrics(DisplaySettings(text_scale=scale), height)
    measure: Measure = letters_of(lambda role: letter * lengths.font(role))
    return Sheet(width, height, lengths, ReadingWords(), measure, lambda _: 1.5)


sheets = st.builds(sheet_of, st.integers(900, 3600), st.integers(420, 2000), scales)
# Letters 0.12 em further apart; the letters of a line are few, so words 0.16 em further apart are among them.
spread_sheets = st.builds(
    sheet_of,
    st.integers(900, 3600),
    st.integers(420, 2000),
    scales,
    letter=st.floats(ORDINARY, ORDINARY + 0.28),
    metrics=st.sampled_from([Metrics, Spaced]),
)
titles = st.integers(1, 120).map(lambda length: ("What is normal " * 8)[:length].strip())


def laid_out(title: str, document: tuple[Section, ...], sheet: Sheet) -> Layout:
    layout = Layout(title, False, document, sheet)
    while not layout.is_complete:
        layout.lay_out_next()
    return layout


def is_apart(one: Area, other: Area) -> bool:
    beside = one.left + one.width <= other.left or other.left + other.width <= one.left
    return beside or one.top + one.height <= other.top or other.top + other.height <= one.top


def is_inside(area: Area, width: int, height: int) -> bool:
    within = area.left >= 0 and area.left + area.width <= width and area.top >= 0 and area.top + area.height <= height
    return within and area.width > 0


@settings(deadline=None)
@given(titles, documents, spread_sheets)
def test_boxes_never_overlap_nor_leave_the_sheet_whatever_the_spacing(
    title: str, document: tuple[Section, ...], sheet: Sheet
) -> None:
    layout = laid_out(title, document, sheet)
    for number in range(layout.count):
        boxes = layout.boxes(number)
        assert all(is_inside(box.area, sheet.width, sheet.height) for box in boxes)
        contents = [box.area for box in boxes if not isinstance(box, FrameBox)]
        frames = [box.area for box in boxes if isinstance(box, FrameBox)]
        assert all(is_apart(one, other) for one, other in combinations(contents, 2))
        assert all(is_apart(one, other) for one, other in combinations(frames, 2))


@settings(deadline=None)
@given(titles, documents, spread_sheets)
def test_every_word_stands_on_a_line_that_has_its_height(
    title: str, document: tuple[Section, ...], sheet: Sheet
) -> None:
    layout = laid_out(title, document, sheet)
    shown = ""
    for number in range(layout.count):
        for box in layout.boxes(number):
            if isinstance(box, TextBox):
                assert box.area.height == len(box.lines) * sheet.metrics.line(box.role)
                if not isinstance(box.kind, HeadKind):
                    shown += plain(box.text)[box.lines[0].start : box.lines[-1].end]
    assert shown == "".join(plain(text) for section in document for block in section.blocks for text in texts_of(block))


@settings(deadline=None)
@given(titles, documents, sheets, st.lists(sheets, min_size=1, max_size=3), st.data())
def test_the_page_is_found_again_after_any_changes_of_size(
    title: str, document: tuple[Section, ...], sheet: Sheet, others: list[Sheet], data: st.DataObject
) -> None:
    layout = laid_out(title, document, sheet)
    number = data.draw(st.integers(0, layout.count - 1))
    anchor = layout.page(number).anchor
    for other in others:
        resized = laid_out(title, document, other)
        at = resized.page_of(anchor)
        assert resized.page(at).anchor <= anchor
        assert at + 1 == resized.count or anchor < resized.page(at + 1).anchor
    assert layout.page_of(anchor) == number


@settings(deadline=None)
@given(titles, documents, sheets)
def test_text_stays_within_its_column(title: str, document: tuple[Section, ...], sheet: Sheet) -> None:
    columns = columns_on(sheet.width, sheet.metrics)
    layout = laid_out(title, document, sheet)
    for number in range(layout.count):
        if len(layout.page(number).columns) < 2:
            continue
        for box in layout.boxes(number)[2:]:
            begins = [columns.left_of(at) for at in range(columns.count)]
            assert any(
                each <= box.area.left <= box.area.left + box.area.width <= each + columns.width for each in begins
            )


@pytest.mark.parametrize(
    ("width", "scale", "count"),
    [(1863, 1.0, 2), (1863, 1.25, 2), (1863, 1.5, 1), (1863, 2.0, 1), (1023, 1.0, 1)],
    ids=str,
)
def test_columns_stand_side_by_side_where_both_can_be_read_well(width: int, scale: float, count: int) -> None:
    metrics = Metrics(DisplaySettings(text_scale=scale), 1000)
    columns = columns_on(width, metrics)
    assert columns.count == count
    assert columns.width >= LEAST_EMS * metrics.font(TextRole.BODY)
    assert columns.left >= 0
    assert columns.left_of(0) + columns.span <= width


def words(count: int) -> Text:
    return (Span("word " * count),)


def test_a_chapter_that_fits_one_column_stands_in_the_middle() -> None:
    layout = laid_out("Short", (Section((Paragraph(words(30)),)),), sheet_of(1863, 950, 1.0))
    assert len(layout.page(0).columns) == 1
    left, width = layout.boxes(0)[-1].area.left, layout.boxes(0)[-1].area.width
    assert abs(left - (1863 - left - width)) <= 1
    assert {box.area.left for box in layout.boxes(0)} == {left}


def test_the_title_stands_at_the_edge_of_the_first_of_two_columns() -> None:
    layout = laid_out("Long", (Section(tuple(Paragraph(words(60)) for _ in range(20))),), sheet_of(1863, 950, 1.0))
    for number in range(layout.count - 1):
        lefts = [box.area.left for box in layout.boxes(number)]
        assert lefts[0] == min(lefts)
        assert len(layout.page(number).columns) == 2


def test_low_glass_has_five_lines_of_the_largest_letters() -> None:
    small = DisplaySettings(10.1 * 25.4 / (1024**2 + 600**2) ** 0.5, text_scale=LARGEST_SCALE)
    metrics = Metrics(small, small.pixels(100))
    assert metrics.air is Air.CRAMPED
    measure = letters_of(lambda role: ORDINARY * metrics.font(role))
    sheet = Sheet(small.pixels(207), metrics.page_height, metrics, ReadingWords(), measure, lambda _: 1.0)
    layout = laid_out("Recovery", (Section((Paragraph(words(300)),)),), sheet)
    counts = [len(layout.page(number).columns[0].placed) for number in range(1, layout.count - 2)]
    assert min(counts) == 5
    assert metrics.font(TextRole.SMALL) >= small.plain_font_pixels * 0.8 - 1


@pytest.mark.parametrize("size", [(1863, 950), (1023, 1750), (3600, 2000), (950, 460)], ids=str)
def test_a_picture_keeps_its_shape_and_leaves_room_for_its_words(size: tuple[int, int]) -> None:
    document = (
        Section((Paragraph(words(20)), Figure("a", (View("a.svg", "a drawing"),), words(5)), Paragraph(words(400)))),
    )
    sheet = sheet_of(*size, 1.0)
    layout = laid_out("Picture", document, sheet)
    pictures = [box for at in range(layout.count) for box in layout.boxes(at) if isinstance(box, PictureBox)]
    assert len(pictures) == 1
    area = pictures[0].area
    assert abs(area.width - 1.5 * area.height) <= 2
    assert area.height <= 0.56 * sheet.height
    page = next(at for at in range(layout.count) if pictures[0] in layout.boxes(at))
    assert any(isinstance(box, TextBox) and box.kind.name == "CAPTION" for box in layout.boxes(page))
