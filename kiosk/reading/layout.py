"""A chapter laid out for one screen, page by page: each as boxes, and where in the text it starts."""

from dataclasses import replace

from kiosk.display.sizes import TextRole
from kiosk.reading.balance import balancing
from kiosk.reading.boxes import Box, Label, boxes_of, edges_of, label_again, labels_for, moved
from kiosk.reading.columns import Columns, columns_on, one_column
from kiosk.reading.galley import Galley
from kiosk.reading.head import Head, going_on, head_alone, heads_of
from kiosk.reading.paging import Flow, Page
from kiosk.reading.pieces import Piece, Room, pieces_of
from kiosk.reading.rows import Anchor, Frame, Row, rows_of
from kiosk.reading.sheet import Sheet
from kiosk.shared.document import CareCard, Heading, Section, plain

LEAST_LINES = 2
"""Lines of body text that the opening page has room for below its head; with fewer it holds the head alone."""
TITLE_PAGE = Page(Anchor(-1, 0, 0), ())
"""The page of a head alone: before the text, so that no place in the text is found on it."""


class Layout:
    """A chapter's pages, none laid out before somebody has to know it."""

    def __init__(
        self, title: str, is_checked: bool, sections: tuple[Section, ...], sheet: Sheet, opening: str = ""
    ) -> None:
        """Lays out the first page.

        Args:
            title: the chapter's title.
            is_checked: whether somebody clinical has checked its text; if not, every page says so.
            sections: all its sections, in order.
            sheet: what to lay it out on.
            opening: the name of the picture beside its title, or empty.
        """
        self._title = title
        self._notice = "" if is_checked else sheet.words.not_checked
        self._sections = sections
        self._opening_picture = opening
        height = max(sheet.height - sheet.metrics.top - sheet.metrics.bottom, 1)
        self._sheet = replace(sheet, height=height, measure=balancing(sheet.measure))
        self._set_in(columns_on(sheet.width, sheet.metrics))
        if self._columns.count > 1 and self._fits_one_column():
            self._set_in(one_column(sheet.width, sheet.metrics))
        self._begin()

    @property
    def is_complete(self) -> bool:
        """Whether all pages are laid out. If not, there is at least one after those that are."""
        return self._flow.is_complete

    @property
    def count(self) -> int:
        """How many pages are laid out."""
        return self._alone + len(self._flow.pages)

    def lay_out_next(self) -> None:
        """Lays out a few pages more, if there are any: some milliseconds' work."""
        if not self.is_complete:
            self._flow.lay_out_next()

    def lay_out_to(self, number: int) -> None:
        """Lays out the pages up to one of a number, from 0, or all there are."""
        while self.count <= number and not self.is_complete:
            self._flow.lay_out_next()

    def page_of(self, anchor: Anchor) -> int:
        """The number of the page that holds a place of the text."""
        return 0 if self._alone and anchor <= TITLE_PAGE.anchor else self._alone + self._flow.page_of(anchor)

    def page(self, number: int) -> Page:
        """A page that is laid out: what stands on it, below its head."""
        return (TITLE_PAGE, *self._flow.pages)[number] if self._alone else self._flow.pages[number]

    def boxes(self, number: int) -> tuple[Box, ...]:
        """What stands on a page that is laid out, heads included."""
        metrics = self._sheet.metrics
        head = self._head_of(number)
        boxes: list[Box] = [moved(box, self._columns.left, metrics.top) for box in head.boxes]
        for at, column in enumerate(self.page(number).columns):
            left, top = self._columns.left_of(at), metrics.top + head.height
            inside = boxes_of(column, self._column_sheet, self._labels, self._going_on)
            boxes.extend(moved(box, left, top) for box in inside)
        return tuple(boxes)

    def _head_of(self, number: int) -> Head:
        if number == 0:
            return self._opening
        heading = self._heading_above(self.page(number).anchor)
        span = self._sheet.part(self._columns.span, self._sheet.height)
        told = going_on(self._title, heading, self._notice, span, self._running.height) if heading else None
        return told or self._running

    def _heading_above(self, anchor: Anchor) -> str:
        """The heading on a page before that what stands at a place belongs to; empty where a heading stands itself."""
        blocks = self._sections[anchor.section].blocks[: anchor.block + 1] if self._sections else ()
        headings = [plain(block.text) for block in blocks if isinstance(block, Heading)]
        return headings[-1] if headings and not isinstance(blocks[-1], Heading) else ""

    def _set_in(self, columns: Columns) -> None:
        """Starts anew with columns."""
        self._columns = columns
        span = self._sheet.part(columns.span, self._sheet.height)
        heads = heads_of(self._title, self._notice, span, self._opening_picture)
        self._opening: Head = heads.opening
        self._running: Head = heads.running
        self._column_sheet = self._sheet.part(columns.width, self._sheet.height)
        self._labels = labels_for(self._column_sheet)
        self._alone = 0
        self._set_below(self._opening)

    def _set_below(self, opening: Head) -> None:
        height, first_height = (max(self._sheet.height - head.height, 1) for head in (self._running, opening))
        self._room = Room(self._columns.width, height, first_height, self._columns.count)
        edges = edges_of(self._labels, self._sheet.metrics)
        self._galley = Galley(rows_of(self._sections), self._pieces, height, self._sheet.metrics, edges)
        self._flow = Flow(self._galley, self._room, edges)

    def _pieces(self, row: Row) -> list[Piece]:
        sheet = self._sheet
        return list(pieces_of(row, self._room, sheet.metrics, sheet.measure, sheet.aspect))

    def _going_on(self, frame: Frame) -> Label:
        block = self._sections[frame.section].blocks[frame.block]
        call = plain(block.heading) if isinstance(block, CareCard) else ""
        return label_again(frame.kind, call, self._labels, self._column_sheet)

    def _fits_one_column(self) -> bool:
        end = self._galley.set_beyond(0, self._room.first_height)
        return self._galley.is_complete and end == len(self._galley)

    def _begin(self) -> None:
        """Lays out the first page; where the title leaves no room for text, that is a page of the title alone."""
        if self._room.first_height >= LEAST_LINES * self._sheet.metrics.line(TextRole.BODY):
            self._flow.lay_out_next()
            if all(column.height <= self._room.first_height for column in self._flow.pages[0].columns):
                return
        self._alone = 1
        self._set_below(self._running)
        self._opening = head_alone(self._title, self._notice, self._sheet.part(self._columns.span, self._sheet.height))
        self._flow.lay_out_next()
