"""A whole chapter laid out for one screen: its pages as boxes, and where in the text each starts."""

from dataclasses import dataclass

from kiosk.reading.boxes import Box, boxes_of, edges_of, labels_for, moved_down
from kiosk.reading.head import Head, heads_of
from kiosk.reading.paging import Page, flow
from kiosk.reading.pieces import Room, pieces_of
from kiosk.reading.rows import rows_of
from kiosk.reading.sheet import Sheet
from kiosk.shared.document import Section


@dataclass(frozen=True)
class Layout:
    """A chapter's pages: what stands on each as boxes, heads included."""

    pages: tuple[Page, ...]
    boxes: tuple[tuple[Box, ...], ...]


def lay_out(title: str, is_checked: bool, sections: tuple[Section, ...], sheet: Sheet) -> Layout:
    """Lays out a chapter.

    Args:
        title: the chapter's title.
        is_checked: whether somebody clinical has checked its text; if not, every page says so.
        sections: all its sections, in order.
        sheet: what to lay it out on.
    """
    notice = "" if is_checked else sheet.words.not_checked
    heads = heads_of(title, notice, sheet)
    room = Room(sheet.width, sheet.height - heads.running.height, sheet.height - heads.opening.height)
    labels = labels_for(sheet)
    pieces = pieces_of(rows_of(sections), room, sheet.metrics, sheet.measure, sheet.aspect)
    pages = flow(pieces, room, sheet.metrics, edges_of(labels, sheet.metrics))

    def boxes(page: Page, head: Head) -> tuple[Box, ...]:
        below = boxes_of(page, sheet.width, sheet.metrics, labels)
        return (*head.boxes, *(moved_down(box, head.height) for box in below))

    first, *others = pages
    return Layout(pages, (boxes(first, heads.opening), *(boxes(page, heads.running) for page in others)))
