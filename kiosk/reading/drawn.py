"""What one box needs to be drawn, flat: the row of the model that QML's delegates read."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.display.sizes import is_bold
from kiosk.reading.boxes import Area, Box, FrameBox, HeadKind, PictureBox, TextBox
from kiosk.reading.markup import spoken, styled
from kiosk.reading.metrics import Metrics
from kiosk.reading.rows import FrameKind, RowKind
from kiosk.reading.term_spots import marks_terms

RIGHT_TO_LEFT_MARK = "\u200f"
"""Starts a fragment: the direction of the language, even if the fragment's first word is written from left to right."""


@dataclass(frozen=True)
class Drawn:
    """A box. Lengths in pixels; ``markup`` is StyledText with its lines broken, ``spoken`` the same in plain words.

    ``number`` is a step's, or of a picture which view of its ``figure`` it is.
    """

    kind: RowKind | HeadKind | FrameKind
    area: Area
    markup: str = ""
    spoken: str = ""
    font: int = 0
    line: int = 0
    is_bold: bool = False
    indent: int = 0
    at_end: bool = False
    begins: bool = True
    ends: bool = True
    number: int = 0
    label_height: int = 0
    padding: int = 0
    source: str = ""
    figure: str = ""


def drawn(box: Box, metrics: Metrics, topic: str, *, right_to_left: bool) -> Drawn:
    """A box as it is drawn; ``topic`` is the one its picture belongs to."""
    mark = RIGHT_TO_LEFT_MARK if right_to_left else ""
    match box:
        case TextBox():
            words = spoken(box.text, box.lines)
            return Drawn(
                box.kind,
                box.area,
                markup=mark + styled(box.text, box.lines, marks_terms=marks_terms(box)),
                spoken=f"{box.label}: {words}" if box.label else words,
                font=metrics.font(box.role),
                line=metrics.line(box.role),
                is_bold=is_bold(box.role),
                indent=box.indent,
                at_end=box.at_end,
                begins=box.begins,
                number=box.number,
            )
        case FrameBox():
            return Drawn(
                box.kind,
                box.area,
                markup=mark + styled(box.label, box.lines),
                spoken=spoken(box.label, box.lines),
                font=metrics.font(box.role),
                line=metrics.line(box.role),
                is_bold=is_bold(box.role),
                indent=metrics.sign(box.role) + metrics.gap,
                begins=box.begins,
                ends=box.ends,
                label_height=box.label_height,
                padding=metrics.padding,
            )
        case PictureBox():
            source = f"image://library/{topic}/{box.picture}"
            return Drawn(
                RowKind.PICTURE, box.area, spoken=box.alternative, source=source, figure=box.figure, number=box.view
            )
        case _:
            assert_never(box)
