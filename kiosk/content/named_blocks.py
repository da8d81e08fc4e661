"""Care cards, kiosk notes and steps: turns a named block into a block of the document."""

from kiosk.content.chunk_reader import ChunkReader, SourceBlock
from kiosk.content.chunks import Fence
from kiosk.content.named_figures import FigureReader
from kiosk.content.problems import ProblemList
from kiosk.shared.document import (
    Block,
    Bullets,
    CareCard,
    Heading,
    KioskNote,
    Paragraph,
    Steps,
    Text,
    Urgency,
)


class NamedBlockReader:
    """Reads the named blocks of one file."""

    def __init__(self, path: str, chunks: ChunkReader, problems: ProblemList) -> None:
        self._path = path
        self._chunks = chunks
        self._problems = problems

    def read(self, fence: Fence) -> SourceBlock | None:
        """A named block; None, and a problem, when it cannot be read."""
        match fence.name:
            case "care-card":
                return self._care_card(fence)
            case "kiosk-note":
                return self._note(fence)
            case "steps":
                return self._steps(fence)
            case "figure":
                return FigureReader(self._path, self._chunks, self._problems).read(fence)
            case _:
                known = "care-card, kiosk-note, steps, figure"
                self._error(fence.line, "unknown-block", f"'::: {fence.name[:60]}' is not a block (known: {known})")
                return None

    def _care_card(self, fence: Fence) -> SourceBlock | None:
        levels = {urgency.value: urgency for urgency in Urgency}
        if fence.words not in levels:
            message = f"a care card needs how soon: {', '.join(levels)} (write '::: care-card today')"
            self._error(fence.line, "care-card", message)
            return None
        inner = self._inner(fence)
        if not inner or not isinstance(inner[0].block, Heading) or inner[0].block.level != 3:
            self._error(fence.line, "care-card", "a care card starts with '### ' and the one thing to do (add it)")
            return None
        heading: Text = inner[0].block.text
        blocks = self._plain_blocks(inner[1:])
        if blocks is None:
            return None
        return self._gathered(fence, CareCard(levels[fence.words], heading, blocks), inner)

    def _note(self, fence: Fence) -> SourceBlock | None:
        self._no_words(fence)
        inner = self._inner(fence)
        blocks = self._plain_blocks(inner)
        if not blocks:
            if blocks is not None:
                self._error(fence.line, "empty", "a kiosk note without words (write them or take it out)")
            return None
        return self._gathered(fence, KioskNote(blocks), inner)

    def _steps(self, fence: Fence) -> SourceBlock | None:
        self._no_words(fence)
        inner = self._inner(fence)
        items: list[Text] = []
        for read in inner:
            if not isinstance(read.block, Steps):
                self._error(read.line, "steps", "steps hold only lines that start with '1. ' (move the rest out)")
                return None
            items.extend(read.block.items)
        if not items:
            self._error(fence.line, "empty", "steps without a step (write '1. ' and what to do)")
            return None
        return self._gathered(fence, Steps(tuple(items)), inner)

    def _inner(self, fence: Fence) -> list[SourceBlock]:
        return [read for chunk in fence.chunks if (read := self._chunks.read(chunk))]

    def _plain_blocks(self, inner: list[SourceBlock]) -> tuple[Paragraph | Bullets, ...] | None:
        blocks: list[Paragraph | Bullets] = []
        for read in inner:
            if not isinstance(read.block, Paragraph | Bullets):
                self._error(read.line, "block-inside", "here only paragraphs and '- ' lists may stand (change it)")
                return None
            blocks.append(read.block)
        return tuple(blocks)

    def _gathered(self, fence: Fence, block: Block, inner: list[SourceBlock]) -> SourceBlock:
        lines = tuple(line for read in inner for line in read.lines)
        return SourceBlock(block, fence.line, lines, tuple(claim for read in inner for claim in read.facts))

    def _no_words(self, fence: Fence) -> None:
        if fence.words:
            message = f"'::: {fence.name}' takes no words after it (take '{fence.words[:60]}' out)"
            self._error(fence.line, "unknown-block", message)

    def _error(self, line: int, rule: str, message: str) -> None:
        self._problems.error(self._path, line, rule, message)
