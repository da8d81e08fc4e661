"""What stands on a page as boxes with a place and a size in pixels: all that QML has to know to draw it.

``left`` counts from where the language starts to read: QML mirrors it for languages written from right to left.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby
from typing import TypeAlias

from kiosk.display.sizes import TextRole
from kiosk.reading.galley import FrameEdges
from kiosk.reading.metrics import Metrics
from kiosk.reading.paging import Column, PlacedFrame
from kiosk.reading.pieces import Line, Piece
from kiosk.reading.rows import Frame, FrameKind, Row, RowKind
from kiosk.reading.sheet import Sheet
from kiosk.shared.document import Span, Text, plain


class HeadKind(Enum):
    """What the kiosk itself says around a page's text."""

    TITLE = auto()
    """The chapter's title, large, on its first page."""
    RUNNING_TITLE = auto()
    """The same, small, on the pages after."""
    NOTICE = auto()
    """That nobody clinical has checked the text yet."""
    MORE = auto()
    """That a frame goes on in the next column or on the next page."""


@dataclass(frozen=True)
class Area:
    """A place and size in pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class TextBox:
    """Lines of a text, spoken after its ``label`` if it has one.

    ``begins``: with its first line, where its bullet or numeral stands, in ``indent`` pixels. ``at_end``: it stands
    where lines end, not where they begin.
    """

    kind: RowKind | HeadKind
    area: Area
    role: TextRole
    text: Text
    lines: tuple[Line, ...]
    indent: int = 0
    at_end: bool = False
    begins: bool = True
    number: int = 0
    label: str = ""


@dataclass(frozen=True)
class FrameBox:
    """A care card's or note's ground with its label; texts inside follow as boxes of their own."""

    kind: FrameKind
    area: Area
    role: TextRole
    label: Text
    lines: tuple[Line, ...]
    label_height: int
    begins: bool
    ends: bool


@dataclass(frozen=True)
class PictureBox:
    """A picture with its name and what it shows in words.

    ``figure`` and ``view``: the figure that it opens, and which of its views it is, from 0; without one it adorns.
    """

    area: Area
    picture: str
    alternative: str
    figure: str = ""
    view: int = 0


Box: TypeAlias = TextBox | FrameBox | PictureBox


@dataclass(frozen=True)
class Label:
    """A frame's label, measured; ``height`` is what it takes of the frame."""

    text: Text
    lines: tuple[Line, ...]
    role: TextRole
    height: int


@dataclass(frozen=True)
class Labels:
    """A frame's label where it begins, and where it goes on."""

    first: Label
    again: Label


def labels_for(sheet: Sheet) -> dict[FrameKind, Labels]:
    """The labels of all frames in columns as wide as a sheet."""
    return {kind: _labels(kind, sheet) for kind in FrameKind}


def edges_of(labels: dict[FrameKind, Labels], metrics: Metrics) -> FrameEdges:
    """What frames with these labels cost in height."""
    return FrameEdges(
        {kind: _above(kind, label.first, metrics) for kind, label in labels.items()},
        {kind: _above(kind, label.again, metrics) for kind, label in labels.items()},
        metrics.padding,
        metrics.below_cut,
    )


def label_again(kind: FrameKind, call: str, labels: dict[FrameKind, Labels], sheet: Sheet) -> Label:
    """A frame's label where it goes on, with the card's ``call`` if that has room on as many lines.

    Args:
        kind: the frame's.
        call: what the card asks the reader to do; empty for a note.
        labels: as they are without it.
        sheet: as wide as a column.
    """
    again = labels[kind].again
    if not call:
        return again
    calling = _label(sheet.words.again_in(sheet.words.label(kind), call), kind, sheet)
    return calling if len(calling.lines) <= len(again.lines) else again


def boxes_of(
    column: Column, sheet: Sheet, labels: dict[FrameKind, Labels], going_on: Callable[[Frame], Label]
) -> Iterator[Box]:
    """The boxes of a column in reading order, a frame before what stands in it.

    Args:
        column: what stands in it.
        sheet: as wide as the column.
        labels: of frames that begin.
        going_on: the label of one that goes on.
    """
    width, metrics = sheet.width, sheet.metrics
    frames = {placed.frame: placed for placed in column.frames}
    drawn: set[object] = set()
    for _, group in groupby(column.placed, key=lambda placed: id(placed.piece.row)):
        pieces = list(group)
        row = pieces[0].piece.row
        if row.frame and row.frame not in drawn:
            drawn.add(row.frame)
            placed = frames[row.frame]
            yield _frame_box(placed, width, labels[row.frame.kind].first if placed.begins else going_on(row.frame))
        inset = metrics.inset(row)
        height = sum(placed.piece.height for placed in pieces)
        area = Area(inset, pieces[0].top, width - 2 * inset, height)
        if row.kind is RowKind.PICTURE:
            yield from _pictures(row, area, pieces[0].piece.aspects, metrics)
        else:
            lines = tuple(placed.piece.line for placed in pieces)
            yield TextBox(
                row.kind,
                area,
                row.kind.role,
                row.text,
                lines,
                indent=metrics.indent(row.kind),
                begins=pieces[0].piece.is_first,
                number=row.number,
                label=_label_spoken_with(pieces[0].piece, labels),
            )
    for placed in column.frames:
        if not placed.ends and metrics.below_cut > metrics.padding:
            yield from _more(placed, sheet)


def _pictures(row: Row, area: Area, aspects: tuple[float, ...], metrics: Metrics) -> Iterator[PictureBox]:
    left = area.left
    for at, (view, aspect) in enumerate(zip(row.views, aspects, strict=False)):
        width = min(area.left + area.width - left, round(area.height * aspect))
        yield PictureBox(replace(area, left=left, width=width), view.picture, view.alternative, row.figure, at)
        left += width + metrics.gap


def moved(box: Box, right: int, down: int) -> Box:
    """The same box at so many pixels further in the direction of reading, and further down."""
    return replace(box, area=replace(box.area, left=box.area.left + right, top=box.area.top + down))


def _labels(kind: FrameKind, sheet: Sheet) -> Labels:
    first, again = (
        _label(sheet.words.label(kind), kind, sheet),
        _label(sheet.words.again(sheet.words.label(kind)), kind, sheet),
    )
    # Room to read is worth more than "continued": the cut corners say it too.
    return Labels(first, again if len(again.lines) <= len(first.lines) else first)


def _label(words: str, kind: FrameKind, sheet: Sheet) -> Label:
    metrics = sheet.metrics
    role = metrics.label_role(kind)
    room = sheet.width - 2 * metrics.padding - metrics.sign(role) - metrics.gap
    text = (Span(words, strong=kind is not FrameKind.NOTE),)
    lines = sheet.measure(text, role, room)
    return Label(text, lines, role, len(lines) * metrics.line(role) + 2 * metrics.label_padding)


def _above(kind: FrameKind, label: Label, metrics: Metrics) -> int:
    """A note and advice have no head that is set off from what stands below it."""
    return label.height + (0 if kind is FrameKind.NOTE or kind.is_advice else metrics.padding)


def _label_spoken_with(piece: Piece, labels: dict[FrameKind, Labels]) -> str:
    """A card's heading says first how urgent it is."""
    is_call = piece.row.kind is RowKind.CARD_HEADING and piece.is_first
    return plain(labels[piece.row.frame.kind].first.text) if is_call and piece.row.frame else ""


def _more(placed: PlacedFrame, sheet: Sheet) -> Iterator[TextBox]:
    metrics, text = sheet.metrics, (Span(sheet.words.more, strong=True),)
    width = sheet.width - 2 * metrics.padding
    top = placed.top + placed.height - metrics.below_cut
    area = Area(metrics.padding, top, width, metrics.line(TextRole.SMALL))
    lines = sheet.measure(text, TextRole.SMALL, width)
    if len(lines) == 1:
        yield TextBox(HeadKind.MORE, area, TextRole.SMALL, text, lines, at_end=True)


def _frame_box(placed: PlacedFrame, width: int, label: Label) -> FrameBox:
    area = Area(0, placed.top, width, placed.height)
    return FrameBox(
        placed.frame.kind, area, label.role, label.text, label.lines, label.height, placed.begins, placed.ends
    )
