"""A whole chapter laid out for one screen: its pages as boxes, and where in the text each starts."""

from dataclasses import dataclass, replace
from math import ceil

from kiosk.display.sizes import COLUMN_EMS, TextRole
from kiosk.reading.boxes import Box, boxes_of, edges_of, labels_for, moved
from kiosk.reading.head import Head, head_alone, heads_of
from kiosk.reading.paging import Page, flow
from kiosk.reading.pieces import Room, pieces_of
from kiosk.reading.rows import Anchor, rows_of
from kiosk.reading.sheet import Sheet
from kiosk.shared.document import Section

LEAST_LINES = 2
"""Lines of body text that the opening page has room for below its head; with fewer it holds the head alone."""
TITLE_PAGE = Page(Anchor(-1, 0, 0), (), (), 0)
"""The page of a head alone: before the text, so that no place in the text is found on it."""


@dataclass(frozen=True)
class Layout:
    """A chapter's pages: what stands on each as boxes, heads included."""

    pages: tuple[Page, ...]
    boxes: tuple[tuple[Box, ...], ...]


def lay_out(title: str, is_checked: bool, sections: tuple[Section, ...], sheet: Sheet) -> Layout:
    """Lays out a chapter in a column in the middle of a sheet, no wider than the eye can follow.

    Args:
        title: the chapter's title.
        is_checked: whether somebody clinical has checked its text; if not, every page says so.
        sections: all its sections, in order.
        sheet: what to lay it out on.
    """
    width = min(sheet.width, ceil(sheet.metrics.font(TextRole.BODY) * COLUMN_EMS))
    left = (sheet.width - width) // 2
    column = _laid_out(title, is_checked, sections, replace(sheet, width=width))
    return Layout(column.pages, tuple(tuple(moved(box, left, 0) for box in boxes) for boxes in column.boxes))


def _laid_out(title: str, is_checked: bool, sections: tuple[Section, ...], sheet: Sheet) -> Layout:
    notice = "" if is_checked else sheet.words.not_checked
    heads = heads_of(title, notice, sheet)
    labels = labels_for(sheet)
    height, first_height = sheet.height - heads.running.height, sheet.height - heads.opening.height

    def flowed(room: Room) -> tuple[Page, ...]:
        pieces = pieces_of(rows_of(sections), room, sheet.metrics, sheet.measure, sheet.aspect)
        return flow(pieces, room, sheet.metrics, edges_of(labels, sheet.metrics))

    def boxes(page: Page, head: Head) -> tuple[Box, ...]:
        below = boxes_of(page, sheet.width, sheet.metrics, labels)
        return (*head.boxes, *(moved(box, 0, head.height) for box in below))

    if first_height >= LEAST_LINES * sheet.metrics.line(TextRole.BODY):
        first, *others = pages = flowed(Room(sheet.width, height, first_height))
        if first.height <= first_height:
            return Layout(pages, (boxes(first, heads.opening), *(boxes(page, heads.running) for page in others)))
    pages = flowed(Room(sheet.width, height, height))
    alone = head_alone(title, notice, sheet)
    return Layout((TITLE_PAGE, *pages), (alone.boxes, *(boxes(page, heads.running) for page in pages)))
