"""Cuts rows into the pieces that pages are packed from: single lines, and whole pictures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.display.sizes import TextRole
from kiosk.reading.metrics import PICTURE_SHARE, Metrics
from kiosk.reading.rows import Anchor, Row, RowKind
from kiosk.shared.document import Text, View


@dataclass(frozen=True)
class Line:
    """Characters ``start`` to ``end`` (not included) of a row's text; a row's lines leave out no character."""

    start: int
    end: int


LEAST_PICTURE = 40.0
"""Millimetres that each of several pictures is wide if they stand side by side."""

Measure: TypeAlias = Callable[[Text, TextRole, int], tuple[Line, ...]]
"""Breaks a text of a role into lines at most so many pixels wide."""

Aspect: TypeAlias = Callable[[str], float]
"""Width over height of a picture by its name."""


@dataclass(frozen=True)
class Room:
    """What pages have to offer for text, in pixels: columns of a width and height, on the first page of less height.

    ``first_height``: what the first page's title leaves.
    """

    width: int
    height: int
    first_height: int
    columns: int = 1


@dataclass(frozen=True)
class Piece:
    """What is never cut: a line of a row, its first or last one perhaps; or the pictures of a figure side by side.

    ``aspects``: width over height of each picture that is shown.
    """

    row: Row
    line: Line
    height: int
    is_first: bool
    is_last: bool
    aspects: tuple[float, ...] = ()

    @property
    def anchor(self) -> Anchor:
        """The place in the text of its first character."""
        at = self.row.anchor
        return Anchor(at.section, at.block, at.offset + self.line.start)


def beside(views: tuple[View, ...], width: int, metrics: Metrics, aspect: Aspect) -> tuple[float, ...]:
    """The shapes of a figure's pictures that stand side by side in a width: all, or where they were small the first."""
    shapes = tuple(aspect(view.picture) for view in views)
    least = metrics.settings.pixels(LEAST_PICTURE)
    is_wide = (width - (len(shapes) - 1) * metrics.gap) / len(shapes) >= least
    return shapes if is_wide else shapes[:1]


def pieces_of(row: Row, room: Room, metrics: Metrics, measure: Measure, aspect: Aspect) -> Iterator[Piece]:
    """The pieces of a row in reading order."""
    if row.kind is RowKind.PICTURE:
        most = int(min(room.height, room.first_height) * PICTURE_SHARE)
        shapes = beside(row.views, room.width, metrics, aspect)
        gaps = (len(shapes) - 1) * metrics.gap
        height = max(1, min(int((room.width - gaps) / sum(shapes)), most))
        yield Piece(row, Line(0, 0), height, is_first=True, is_last=True, aspects=shapes)
        return
    role = row.kind.role
    width = room.width - 2 * metrics.inset(row) - metrics.indent(row.kind)
    lines = measure(row.text, role, width)
    for line in lines:
        yield Piece(row, line, metrics.line(role), is_first=line is lines[0], is_last=line is lines[-1])
