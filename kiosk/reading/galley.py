"""The text as one endless column, set only as far as somebody has to know it. Pages are cut from it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from kiosk.reading.metrics import Metrics
from kiosk.reading.page_ends import CUT_TEXT, end_cost
from kiosk.reading.pieces import Piece
from kiosk.reading.rows import Frame, FrameKind, Row, RowKind


@dataclass(frozen=True)
class FrameEdges:
    """What frames cost in height in every column they stand in: the label above, by kind, and what stands below.

    ``above_again`` is the label where the frame goes on; ``below_cut`` stands below where it is not over.
    """

    above: Mapping[FrameKind, int]
    above_again: Mapping[FrameKind, int]
    below: int
    below_cut: int


@dataclass(frozen=True)
class _Set:
    """A piece as it was set, in distances from the galley's top.

    ``if_first``: what it needs above it where a column begins. ``reach``: to where a column reaches that ends with it.
    ``end_cost``: that of a page end before it.
    """

    piece: Piece
    top: int
    if_first: int
    reach: int
    end_cost: float


class Galley:
    """Pieces in reading order and the heights they take together."""

    def __init__(
        self,
        rows: Iterable[Row],
        cut: Callable[[Row], Iterable[Piece]],
        height: int,
        metrics: Metrics,
        edges: FrameEdges,
    ) -> None:
        """Sets nothing yet.

        Args:
            rows: the text.
            cut: cuts a row into its pieces, measuring it.
            height: the most that a page can hold, in pixels: taller frames are better cut than others.
            metrics: the air between pieces, and whether texts are kept whole.
            edges: what frames cost.
        """
        # A frame is set as a whole: whether it is taller than a page decides where it is cut.
        self._groups = groupby(rows, key=lambda row: row.frame or row)
        self._cut = cut
        self._height = height
        self._metrics = metrics
        self._edges = edges
        self._set: list[_Set] = []
        self._first_item: Row | None = None
        self.is_complete = False
        """Whether all of the text is set."""

    def __len__(self) -> int:
        return len(self._set)

    def piece(self, at: int) -> Piece:
        """A piece that is set."""
        return self._set[at].piece

    def set_beyond(self, start: int, height: int) -> int:
        """Sets the text until what follows ``start`` is taller than ``height``, or all of it is set.

        If the text goes on after the end it returns, what follows there is set too.

        Returns:
            the end of as much as is not taller; but of one piece at least, if there is one.
        """
        while not self.is_complete and (len(self) <= start + 1 or self.height(start, len(self)) <= height):
            self._set_more()
        end = start + 1
        while end < len(self) and self.height(start, end + 1) <= height:
            end += 1
        return min(end, len(self))

    def height(self, start: int, end: int) -> int:
        """What the pieces from ``start`` to ``end`` (not included) take as a column, frames' edges included."""
        return self._set[start].if_first - self._set[start].top + self._set[end - 1].reach

    def top(self, start: int, at: int) -> int:
        """Where a piece stands in a column that begins with ``start``."""
        return self._set[start].if_first + self._set[at].top - self._set[start].top

    def ends_from(self, start: int, last: int) -> Iterator[tuple[int, int, float]]:
        """Every end up to ``last`` of a column from ``start``: where, what it takes, the cost of a page end there."""
        above = self._set[start].if_first - self._set[start].top
        for end in range(start + 1, last + 1):
            ending = self._set[end].end_cost if end < len(self._set) else 0.0
            yield end, above + self._set[end - 1].reach, ending

    def frame_at(self, at: int) -> Frame | None:
        """The frame that a piece stands in, if there is such a piece."""
        return self._set[at].piece.row.frame if 0 <= at < len(self._set) else None

    def _set_more(self) -> None:
        group = next(self._groups, None)
        if group is None:
            self.is_complete = True
            return
        pieces = [piece for row in group[1] for piece in self._cut(row)]
        start = len(self)
        self._place(pieces, is_tall=False)
        if self.frame_at(start) and self.height(start, len(self)) > self._height:
            del self._set[start:]
            self._place(pieces, is_tall=True)

    def _place(self, pieces: list[Piece], *, is_tall: bool) -> None:
        for piece in pieces:
            above = self._set[-1] if self._set else None
            top = above.top + above.piece.height + self._space(above.piece, piece) if above else 0
            leaves_one = self._is_alone(above, piece) or (piece.row.frame and piece.row is pieces[-1].row)
            cost = end_cost(above.piece, piece, in_tall_frame=is_tall, leaves_one=bool(leaves_one)) if above else 0.0
            if above and above.piece.row is piece.row and self._metrics.keeps_texts:
                cost += CUT_TEXT
            self._begin_list(above, piece)
            reach = top + piece.height + self._below(piece, pieces[-1])
            self._set.append(_Set(piece, top, self._label_above(above, piece), reach, cost))

    def _begin_list(self, above: _Set | None, piece: Piece) -> None:
        """Remembers the first item of the list that a piece stands in, if it stands in one."""
        if piece.row.kind not in {RowKind.BULLET, RowKind.STEP}:
            self._first_item = None
        elif above is None or above.piece.row.kind is not piece.row.kind:
            self._first_item = piece.row

    def _is_alone(self, above: _Set | None, piece: Piece) -> bool:
        """Whether a list's first item stands above a piece, which goes on with the next."""
        if above is None or above.piece.row is piece.row or above.piece.row is not self._first_item:
            return False
        return piece.row.kind is above.piece.row.kind

    def _label_above(self, above: _Set | None, piece: Piece) -> int:
        frame = piece.row.frame
        if frame is None:
            return 0
        goes_on = above is not None and above.piece.row.frame == frame
        return (self._edges.above_again if goes_on else self._edges.above)[frame.kind]

    def _below(self, piece: Piece, last: Piece) -> int:
        if piece.row.frame is None:
            return 0
        return self._edges.below if piece is last else self._edges.below_cut

    def _space(self, above: Piece, piece: Piece) -> int:
        """All height between two pieces of one column, frames' edges included."""
        if above.row is piece.row:
            return 0
        gap = self._metrics.gap_between(above.row, piece.row)
        frame = piece.row.frame
        if above.row.frame == frame:
            return gap
        return (self._edges.below if above.row.frame else 0) + gap + (self._edges.above[frame.kind] if frame else 0)
