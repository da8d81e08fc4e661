"""Packs pieces into pages that fit. Pure arithmetic: what it adds up is what stands on the screen."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from kiosk.reading.metrics import Metrics
from kiosk.reading.page_ends import PAGE, end_cost
from kiosk.reading.pieces import Piece, Room
from kiosk.reading.rows import Anchor, Frame, FrameKind


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
    """Packs the pieces into pages, in order, every one on exactly one page, at the least cost of all page ends.

    Every page fits its room, except a page of a single piece that is taller than the room by itself. There is
    always at least one page.
    """
    ends = _best_ends(pieces, room, metrics, edges)
    pages: list[Page] = []
    start = 0
    while start < len(pieces):
        pages.append(_page(pieces, start, ends[start], metrics, edges))
        start = ends[start]
    return tuple(pages) or (Page(Anchor(0, 0, 0), (), (), 0),)


def page_of(pages: tuple[Page, ...], anchor: Anchor) -> int:
    """Index of the page that holds a place of the text."""
    at = bisect_left([page.anchor for page in pages], anchor)
    is_start = at < len(pages) and pages[at].anchor == anchor
    return at if is_start else max(at - 1, 0)


def _best_ends(pieces: tuple[Piece, ...], room: Room, metrics: Metrics, edges: FrameEdges) -> list[int]:
    """For a page that starts at each piece, where it ends so that all pages from there on cost least.

    Found from the last piece backwards. Of equally good ends the later one is taken: pages fill from the front.
    """
    tall = _tall_frames(pieces, room, metrics, edges)
    costs = [0.0] * (len(pieces) + 1)
    ends = [0] * len(pieces)
    for start in reversed(range(len(pieces))):
        costs[start] = float("inf")
        for end in _possible_ends(pieces, start, room if start else room.opening, metrics, edges):
            ending = 0.0 if end == len(pieces) else end_cost(pieces[end - 1], pieces[end], tall)
            cost = PAGE + ending + costs[end]
            if cost <= costs[start]:
                costs[start], ends[start] = cost, end
    return ends


def _possible_ends(
    pieces: tuple[Piece, ...], start: int, room: Room, metrics: Metrics, edges: FrameEdges
) -> Iterator[int]:
    """Every end at which a page from ``start`` fits; the first one even if it does not."""
    top = 0
    for at in range(start, len(pieces)):
        piece = pieces[at]
        top += _space_before(pieces[at - 1] if at > start else None, piece, metrics, edges) + piece.height
        if at > start and top + (edges.below if piece.row.frame else 0) > room.height:
            return
        yield at + 1


def _tall_frames(pieces: tuple[Piece, ...], room: Room, metrics: Metrics, edges: FrameEdges) -> frozenset[Frame]:
    """The frames that no page can hold whole."""
    tall: set[Frame] = set()
    for frame, group in groupby(pieces, key=lambda piece: piece.row.frame):
        inside = tuple(group)
        if frame and _page(inside, 0, len(inside), metrics, edges).height > room.height:
            tall.add(frame)
    return frozenset(tall)


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
