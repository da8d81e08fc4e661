"""Figures among the text: their views side by side, and the quiet picture beside a chapter's title."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.display.sizes import TextRole
from kiosk.reading.boxes import HeadKind, PictureBox, TextBox
from kiosk.reading.layout import Layout
from kiosk.reading.sheet import Sheet
from kiosk.shared.document import Figure, Paragraph, Section, Span, Text, View
from tests.reading.documents import documents
from tests.reading.test_paging_layout import is_apart, is_inside, laid_out, sheet_of, sheets, titles

OPENING = "opening.svg"
WIDE, SMALL = sheet_of(1863, 950, 1.0), sheet_of(950, 460, 1.0)


def words(text: str) -> Text:
    return (Span(text),)


def figure(count: int) -> Figure:
    views = tuple(View(f"{at}.svg", f"view {at}", words(f"View {at}")) for at in range(count))
    return Figure("views", views, words("Several."))


def pictures_of(layout: Layout, number: int) -> list[PictureBox]:
    return [box for box in layout.boxes(number) if isinstance(box, PictureBox)]


def opened(title: str, document: tuple[Section, ...], sheet: Sheet, opening: str = OPENING) -> Layout:
    layout = Layout(title, False, document, sheet, opening)
    while not layout.is_complete:
        layout.lay_out_next()
    return layout


def lines_of(layout: Layout, kind: HeadKind) -> int:
    return sum(len(box.lines) for box in layout.boxes(0) if isinstance(box, TextBox) and box.kind is kind)


def test_views_stand_side_by_side_in_their_order() -> None:
    layout = laid_out("Causes", (Section((figure(3),)),), WIDE)
    shown = pictures_of(layout, 0)
    assert [(box.picture, box.figure, box.view) for box in shown] == [(f"{at}.svg", "views", at) for at in range(3)]
    lefts = [box.area.left for box in shown]
    assert lefts == sorted(lefts)
    assert len({(box.area.top, box.area.height) for box in shown}) == 1
    for one, other in combinations(shown, 2):
        assert is_apart(one.area, other.area)


def test_where_they_would_be_small_the_first_stands_for_all() -> None:
    shown = pictures_of(laid_out("Causes", (Section((figure(7),)),), SMALL), 0)
    assert [box.view for box in shown] == [0]


@settings(deadline=None)
@given(titles, documents, sheets, st.booleans())
def test_the_picture_beside_a_title_lies_on_nothing_and_costs_the_title_no_line(
    title: str, document: tuple[Section, ...], sheet: Sheet, is_low: bool
) -> None:
    sheet = sheet.part(sheet.width, sheet.height // 2) if is_low else sheet
    layout, without = opened(title, document, sheet), opened(title, document, sheet, "")
    assert lines_of(layout, HeadKind.TITLE) <= lines_of(without, HeadKind.TITLE)
    adorning = [box for box in pictures_of(layout, 0) if box.picture == OPENING]
    assert len(adorning) <= 1
    for box in adorning:
        assert is_inside(box.area, sheet.width, sheet.height)
        assert all(is_apart(box.area, other.area) for other in layout.boxes(0) if other != box)
    for number in range(1, layout.count):
        assert all(box.picture != OPENING for box in pictures_of(layout, number)), "only on the first page"


def test_it_stands_where_there_is_room_and_gives_way_to_words() -> None:
    document = (Section((Paragraph(words("a" * 900)),)),)
    assert [box.picture for box in pictures_of(opened("Causes", document, WIDE), 0)] == [OPENING]
    assert pictures_of(opened("Causes", document, sheet_of(950, 460, 2.0)), 0) == []


@pytest.mark.parametrize("sheet", [WIDE, SMALL], ids=["wide", "small"])
def test_it_says_nothing_and_opens_nothing(sheet: Sheet) -> None:
    for box in pictures_of(opened("Causes", (Section((Paragraph(words("a" * 900)),)),), sheet), 0):
        assert (box.alternative, box.figure) == ("", "")
    assert sheet.metrics.font(TextRole.BODY) > 0
