"""Packs pieces into pages that fit. Pure arithmetic: what it adds up is what stands on the screen."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.reading.metrics import Metrics
from kiosk.reading.pieces import Piece, Room
from kiosk.reading.rows import Anchor, Frame, FrameKind, RowKind
from kiosk.shared.document import plain

AFTER_HEADING = 4.0
BEFORE_CAPTION = 2.0
LONELY_LINE = 1.0
BEFORE_LIST = 0.7
INSIDE_FRAME = 0.6
INSIDE_TEXT = 0.4
BETWEEN_ITEMS = 0.1
"""What a page end costs at each place, as a share of a page: so much of it is rather left empty."""


@dataclass(frozen=True)
class Placed:
    """A piece and its distance from the page's top in pixels."""

    piece: Piece
    top: int


@dataclass(frozen=True)
class PlacedFrame:
    """The part of a frame that stands on a page, label and edges included, and whether it begins and ends there."""

    frame: Frame
    top: int
    height: int
    begins: bool
    ends: bool


@dataclass(frozen=True)
class Page:
    """What stands on one page, and the place in the text where it starts. ``height`` is what all of it takes."""

    anchor: Anchor
    placed: tuple[Placed, ...]
    frames: tuple[PlacedFrame, ...]
    height: int


@dataclass(frozen=True)
class FrameEdges:
    """What frames cost in height on every page they stand on: the label above, by kind, and the padding below."""

    above: Mapping[FrameKind, int]
    below: int


def flow(pieces: tuple[Piece, ...], room: Room, metrics: Metrics, edges: FrameEdges) -> tuple[Page, ...]:
    """Packs the pieces into pages, in order, every one on exactly one page.

    Every page fits its room, except a page of a single piece that is taller than the room by itself. There is
    always at least one page.
    """
    pages: list[Page] = []
    start = 0
    while start < len(pieces):
        height = room.height if pages else room.first_height
        end = _best_end(pieces, start, height, metrics, edges)
        pages.append(_page(pieces, start, end, metrics, edges))
        start = end
    return tuple(pages) or (Page(Anchor(0, 0, 0), (), (), 0),)


def page_of(pages: tuple[Page, ...], anchor: Anchor) -> int:
    """Index of the page that holds a place of the text."""
    at = bisect_left([page.anchor for page in pages], anchor)
    is_start = at < len(pages) and pages[at].anchor == anchor
    return at if is_start else max(at - 1, 0)


def _best_end(pieces: tuple[Piece, ...], start: int, room: int, metrics: Metrics, edges: FrameEdges) -> int:
    """Where the page that starts at ``start`` ends: the fullest one whose end costs least."""
    best, best_score = start + 1, float("-inf")
    top = 0
    for at in range(start, len(pieces)):
        piece = pieces[at]
        top += _space_before(pieces[at - 1] if at > start else None, piece, metrics, edges) + piece.height
        used = top + (edges.below if piece.row.frame else 0)
        if used > room:
            return best
        if at + 1 == len(pieces):
            return len(pieces)
        score = used / room - end_cost(piece, pieces[at + 1])
        if score >= best_score:
            best, best_score = at + 1, score
    return best


def end_cost(last: Piece, following: Piece) -> float:
    """How bad a page end between two neighbouring pieces is; 0 between two blocks."""
    if last.row.kind.is_heading:
        return AFTER_HEADING
    if last.row.kind is RowKind.PICTURE and following.row.kind is RowKind.CAPTION:
        return BEFORE_CAPTION
    cost = INSIDE_FRAME if last.row.frame and last.row.frame == following.row.frame else 0.0
    if last.row is following.row:
        return cost + (LONELY_LINE if last.is_first or following.is_last else INSIDE_TEXT)
    is_list = following.row.kind in {RowKind.BULLET, RowKind.STEP}
    if is_list and last.row.kind is following.row.kind:
        return cost + BETWEEN_ITEMS
    if is_list and plain(last.row.text).rstrip().endswith(":"):
        return cost + BEFORE_LIST
    return cost


def _space_before(above: Piece | None, piece: Piece, metrics: Metrics, edges: FrameEdges) -> int:
    """All height between a piece and the one above it on the page, frames' edges included."""
    frame = piece.row.frame
    opening = edges.above[frame.kind] if frame else 0
    if above is None:
        return opening
    if above.row is piece.row:
        return 0
    gap = metrics.gap_between(above.row, piece.row)
    if above.row.frame == frame:
        return gap
    return (edges.below if above.row.frame else 0) + gap + opening


def _page(pieces: tuple[Piece, ...], start: int, end: int, metrics: Metrics, edges: FrameEdges) -> Page:
    placed: list[Placed] = []
    top = 0
    for at in range(start, end):
        above = pieces[at - 1] if at > start else None
        top += _space_before(above, pieces[at], metrics, edges)
        placed.append(Placed(pieces[at], top))
        top += pieces[at].height
    frames = tuple(
        _placed_frame(frame, placed, edges, _frame_at(pieces, start - 1) != frame, _frame_at(pieces, end) != frame)
        for frame in dict.fromkeys(each.piece.row.frame for each in placed)
        if frame
    )
    height = top + (edges.below if placed[-1].piece.row.frame else 0)
    return Page(pieces[start].anchor, tuple(placed), frames, height)


def _placed_frame(
    frame: Frame, placed: list[Placed], edges: FrameEdges, is_first_before: bool, is_last_after: bool
) -> PlacedFrame:
    inside = [each for each in placed if each.piece.row.frame == frame]
    top = inside[0].top - edges.above[frame.kind]
    bottom = inside[-1].top + inside[-1].piece.height + edges.below
    begins = is_first_before or inside[0] is not placed[0]
    ends = is_last_after or inside[-1] is not placed[-1]
    return PlacedFrame(frame, top, bottom - top, begins, ends)


def _frame_at(pieces: tuple[Piece, ...], at: int) -> Frame | None:
    return pieces[at].row.frame if 0 <= at < len(pieces) else None
