"""Flattens a chapter's sections into rows: the texts and pictures in reading order, each knowing where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from kiosk.display.sizes import TextRole
from kiosk.shared.document import (
    AdviceCard,
    AdviceKind,
    Block,
    Bullets,
    CareCard,
    Figure,
    Heading,
    KioskNote,
    Paragraph,
    Section,
    Steps,
    Text,
    Urgency,
    View,
    plain,
)


class RowKind(Enum):
    """What a row is; how it is drawn follows from it."""

    HEADING = auto()
    SUBHEADING = auto()
    CARD_HEADING = auto()
    PARAGRAPH = auto()
    BULLET = auto()
    STEP = auto()
    PICTURE = auto()
    CAPTION = auto()

    @property
    def role(self) -> TextRole:
        """The type its text is set in."""
        match self:
            case RowKind.HEADING | RowKind.CARD_HEADING:
                return TextRole.HEADING
            case RowKind.SUBHEADING:
                return TextRole.SUBHEADING
            case RowKind.CAPTION:
                return TextRole.SMALL
            case RowKind.PARAGRAPH | RowKind.BULLET | RowKind.STEP | RowKind.PICTURE:
                return TextRole.BODY
        assert_never(self)

    @property
    def is_heading(self) -> bool:
        """Whether it announces what follows it."""
        return self in {RowKind.HEADING, RowKind.SUBHEADING, RowKind.CARD_HEADING}


class FrameKind(Enum):
    """The frame drawn around the rows of a block."""

    NOTE = auto()
    EMERGENCY = auto()
    TODAY = auto()
    BEFORE = auto()
    FEEL = auto()
    DO = auto()
    AVOID = auto()
    HELP = auto()

    @property
    def is_advice(self) -> bool:
        """Whether it holds advice for a day."""
        return self in {FrameKind.FEEL, FrameKind.DO, FrameKind.AVOID, FrameKind.HELP}


@dataclass(frozen=True, order=True)
class Anchor:
    """A place in the text that outlives any layout: section, block in it, character in all the block's text."""

    section: int
    block: int
    offset: int


@dataclass(frozen=True)
class Frame:
    """A care card or a note, told from its neighbours by where it stands."""

    kind: FrameKind
    section: int
    block: int


@dataclass(frozen=True)
class Row:
    """A text or a figure. ``number`` counts steps from 1; ``figure`` is one's name and ``views`` are its pictures."""

    kind: RowKind
    anchor: Anchor
    text: Text = ()
    frame: Frame | None = None
    number: int = 0
    figure: str = ""
    views: tuple[View, ...] = ()


def rows_of(sections: tuple[Section, ...]) -> Iterator[Row]:
    """Every text and picture of the sections in reading order."""
    for section_number, section in enumerate(sections):
        for block_number, block in enumerate(section.blocks):
            yield from _Block(section_number, block_number).rows(block)


@dataclass
class _Block:
    """Turns one block into rows and counts its characters on the way."""

    section: int
    block: int
    offset: int = 0

    def rows(self, block: Block) -> Iterator[Row]:
        match block:
            case KioskNote(blocks=blocks) | AdviceCard(blocks=blocks):
                kind = _frame_of_advice(block.kind) if isinstance(block, AdviceCard) else FrameKind.NOTE
                frame = Frame(kind, self.section, self.block)
                for inner in blocks:
                    yield from self._plain_rows(inner, frame)
            case CareCard(urgency=urgency, heading=heading, blocks=blocks):
                frame = Frame(_frame_of(urgency), self.section, self.block)
                yield self._row(RowKind.CARD_HEADING, heading, frame)
                for inner in blocks:
                    yield from self._plain_rows(inner, frame)
            case Figure(figure=figure, views=views, caption=caption):
                anchor = Anchor(self.section, self.block, self.offset)
                yield Row(RowKind.PICTURE, anchor, figure=figure, views=views)
                self.offset += 1  # as one character, so that its caption is at another place
                if caption:
                    yield self._row(RowKind.CAPTION, caption)
            case Heading(level=level, text=text):
                yield self._row(RowKind.HEADING if level <= 2 else RowKind.SUBHEADING, text)
            case Steps(items=items):
                for number, item in enumerate(items, start=1):
                    yield self._row(RowKind.STEP, item, number=number)
            case Paragraph() | Bullets():
                yield from self._plain_rows(block, None)
            case _:
                assert_never(block)

    def _plain_rows(self, block: Paragraph | Bullets, frame: Frame | None) -> Iterator[Row]:
        match block:
            case Paragraph(text=text):
                yield self._row(RowKind.PARAGRAPH, text, frame)
            case Bullets(items=items):
                for item in items:
                    yield self._row(RowKind.BULLET, item, frame)
            case _:
                assert_never(block)

    def _row(self, kind: RowKind, text: Text, frame: Frame | None = None, number: int = 0) -> Row:
        anchor = Anchor(self.section, self.block, self.offset)
        self.offset += len(plain(text))
        return Row(kind, anchor, text, frame, number)


def _frame_of(urgency: Urgency) -> FrameKind:
    match urgency:
        case Urgency.EMERGENCY:
            return FrameKind.EMERGENCY
        case Urgency.TODAY:
            return FrameKind.TODAY
        case Urgency.BEFORE:
            return FrameKind.BEFORE
    assert_never(urgency)


def _frame_of_advice(kind: AdviceKind) -> FrameKind:
    match kind:
        case AdviceKind.FEEL:
            return FrameKind.FEEL
        case AdviceKind.DO:
            return FrameKind.DO
        case AdviceKind.AVOID:
            return FrameKind.AVOID
        case AdviceKind.HELP:
            return FrameKind.HELP
    assert_never(kind)
