"""Packs a text into pages that fit. Pure arithmetic: what it adds up is what stands on the screen."""

from bisect import bisect_right
from dataclasses import dataclass

from kiosk.reading.best_ends import Stretch, best_ends
from kiosk.reading.galley import FrameEdges, Galley
from kiosk.reading.pieces import Piece, Room
from kiosk.reading.rows import Anchor, Frame

LOOK_AHEAD = 4
"""Pages of text that are weighed against each other. Only the first of them is kept, unless the text ends with them."""


@dataclass(frozen=True)
class Placed:
    """A piece and its distance from the column's top in pixels."""

    piece: Piece
    top: int


@dataclass(frozen=True)
class PlacedFrame:
    """The part of a frame that stands in a column, label and edges included, and whether it begins and ends there."""

    frame: Frame
    top: int
    height: int
    begins: bool
    ends: bool


@dataclass(frozen=True)
class Column:
    """What stands in one column of a page. ``height`` is what all of it takes."""

    placed: tuple[Placed, ...]
    frames: tuple[PlacedFrame, ...]
    height: int


@dataclass(frozen=True)
class Page:
    """The columns of a page, and the place in the text where it starts."""

    anchor: Anchor
    columns: tuple[Column, ...]


class Flow:
    """The pages of a text. Which they are does not depend on when they are asked for."""

    def __init__(self, galley: Galley, room: Room, edges: FrameEdges) -> None:
        self._galley = galley
        self._room = room
        self._edges = edges
        self._start = 0
        self._pages: list[Page] = []
        self._anchors: list[Anchor] = []
        self.is_complete = False
        """Whether the pages are all there are."""

    @property
    def pages(self) -> tuple[Page, ...]:
        """Those laid out so far."""
        return tuple(self._pages)

    def lay_out_next(self) -> None:
        """Lays out one page more, or all that are left if they can be seen from here. There is always at least one."""
        room = self._room
        ahead = LOOK_AHEAD * room.columns * max(room.height, room.first_height)
        end = self._galley.set_beyond(self._start, ahead)
        goes_on = end < len(self._galley)
        pages = best_ends(Stretch(self._galley, self._start, end, goes_on, room))
        for ends in pages[:1] if goes_on else pages:
            self._keep(ends)
        if not goes_on:
            self.is_complete = True
            if not self._pages:
                self._pages.append(Page(Anchor(0, 0, 0), (Column((), (), 0),)))

    def page_of(self, anchor: Anchor) -> int:
        """Index of the page that holds a place of the text; lays out as many as that takes."""
        while not self.is_complete and not self._has_reached(anchor):
            self.lay_out_next()
        return max(bisect_right(self._anchors, anchor) - 1, 0)

    def _has_reached(self, anchor: Anchor) -> bool:
        return bool(self._pages) and anchor < self._galley.piece(self._start).anchor

    def _keep(self, ends: tuple[int, ...]) -> None:
        anchor = self._galley.piece(self._start).anchor
        columns: list[Column] = []
        for end in ends:
            columns.append(_column(self._galley, self._start, end, self._edges))
            self._start = end
        self._pages.append(Page(anchor, tuple(columns)))
        self._anchors.append(anchor)


def _column(galley: Galley, start: int, end: int, edges: FrameEdges) -> Column:
    placed = tuple(Placed(galley.piece(at), galley.top(start, at)) for at in range(start, end))
    frames = tuple(
        _placed_frame(frame, placed, edges, galley.frame_at(start - 1) != frame, galley.frame_at(end) != frame)
        for frame in dict.fromkeys(each.piece.row.frame for each in placed)
        if frame
    )
    return Column(placed, frames, galley.height(start, end))


def _placed_frame(
    frame: Frame, placed: tuple[Placed, ...], edges: FrameEdges, is_first_before: bool, is_last_after: bool
) -> PlacedFrame:
    inside = [each for each in placed if each.piece.row.frame == frame]
    begins = is_first_before or inside[0] is not placed[0]
    ends = is_last_after or inside[-1] is not placed[-1]
    top = inside[0].top - (edges.above if begins else edges.above_again)[frame.kind]
    bottom = inside[-1].top + inside[-1].piece.height + (edges.below if ends else edges.below_cut)
    return PlacedFrame(frame, top, bottom - top, begins, ends)
