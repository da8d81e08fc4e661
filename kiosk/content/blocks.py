"""Turns a chapter's text into the blocks of a document."""

from kiosk.content.chunk_reader import ChunkReader, SourceBlock
from kiosk.content.chunks import Fence, cut
from kiosk.content.named_blocks import NamedBlockReader
from kiosk.content.problems import ProblemList
from kiosk.shared.document import Block, Bullets, Steps

PIECES_LIMIT = 1_000
"""Paragraphs, lists, headings and named blocks in one chapter; ours have about 40."""


def read_blocks(text: str, path: str, first_line: int, problems: ProblemList) -> tuple[SourceBlock, ...]:
    """The blocks of a chapter's text. What cannot be read is left out and each reason is a problem.

    ``text`` starts on line ``first_line`` of the file at ``path``.
    """
    chunks = ChunkReader(path, text, first_line, problems)
    named = NamedBlockReader(path, chunks, problems)
    blocks: list[SourceBlock] = []
    pieces = cut(text, path, first_line, problems)
    count = 0
    for piece in pieces:
        count += 1 + (len(piece.chunks) if isinstance(piece, Fence) else 0)
        if count > PIECES_LIMIT:
            message = f"more than {PIECES_LIMIT} paragraphs; what follows is not read (make two chapters of it)"
            problems.error(path, piece.line, "too-long", message)
            break
        read = named.read(piece) if isinstance(piece, Fence) else chunks.read(piece)
        if read is None:
            continue
        merged = _merged(blocks[-1], read) if blocks else None
        if merged:
            blocks[-1] = merged
        else:
            blocks.append(read)
    return tuple(blocks)


def _merged(above: SourceBlock, below: SourceBlock) -> SourceBlock | None:
    """Two lists of one kind with nothing between them are one list with empty lines in it."""
    match above.block, below.block:
        case Bullets(items=first), Bullets(items=second):
            block: Block = Bullets(first + second)
        case Steps(items=first), Steps(items=second):
            block = Steps(first + second)
        case _:
            return None
    return SourceBlock(block, above.line, above.lines + below.lines, above.facts + below.facts)
