"""Headings, paragraphs and lists: turns a chunk of Markdown into a block."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.content.chunk_rules import sound
from kiosk.content.chunks import Chunk, FactClaim, is_item
from kiosk.content.inline import InlineReader
from kiosk.content.markdown_text import MarkdownText
from kiosk.content.problems import ProblemList
from kiosk.shared.document import Block, Bullets, Heading, Paragraph, Steps, texts_of


@dataclass(frozen=True)
class SourceBlock:
    """A block, the line each of its texts (``texts_of``) starts on, and the facts it claims.

    ``apart``: what is read on a screen of its own: what a figure says of a view, or of a spot, with its line.
    """

    block: Block
    line: int
    lines: tuple[int, ...]
    facts: tuple[FactClaim, ...]
    apart: tuple[tuple["SourceBlock", ...], ...] = ()


class ChunkReader:
    """Reads the chunks of one file; ``text`` starts on line ``first_line`` of the file at ``path``."""

    def __init__(self, path: str, text: str, first_line: int, problems: ProblemList) -> None:
        self.inline = InlineReader(path, problems)
        self._path = path
        self._source = ("",) * (first_line - 1) + tuple(text.split("\n"))
        self._problems = problems
        self._markdown = MarkdownText()
        self._above: Chunk | None = None

    def read(self, chunk: Chunk) -> SourceBlock | None:
        """A heading, paragraph or list; None, and a problem, when it cannot be read."""
        elements = self.elements(chunk)
        if elements is None:
            return None
        if len(elements) != 1:
            self._error(chunk.line, "unknown-markup", "cannot be told apart (put an empty line between the parts)")
            return None
        read = self._block(elements[0], chunk)
        if read and not all(texts_of(read.block)):
            self._error(chunk.line, "empty", "holds no words (write them or take it out)")
            return None
        return read

    def elements(self, chunk: Chunk) -> list[Element] | None:
        """The Markdown elements of a chunk; None, and a problem, when something in it is not taken."""
        above, self._above = self._above, chunk
        if not sound(chunk, above, self._source, self._path, self._problems):
            return None
        try:
            return self._markdown.elements("\n".join(chunk.lines))
        except RecursionError:
            self._error(chunk.line, "unknown-markup", "signs nested too deep to read (make it simpler)")
            return None

    def _block(self, element: Element, chunk: Chunk) -> SourceBlock | None:
        match element.tag:
            case "h2" | "h3":
                heading = Heading(int(element.tag[1]), self.inline.text(element, chunk.line))
                return SourceBlock(heading, chunk.line, (chunk.line,), chunk.facts)
            case "p":
                paragraph = Paragraph(self.inline.text(element, chunk.line))
                return SourceBlock(paragraph, chunk.line, (chunk.line,), chunk.facts)
            case "ul" | "ol":
                return self._list(element, chunk)
            case tag if re.fullmatch(r"h\d", tag):
                message = "a heading here starts with '##' or '###' (the title is in 'title:')"
                self._error(chunk.line, "heading", message)
            case _:
                self._error(chunk.line, "unknown-markup", "is not shown (write a paragraph or a list)")
        return None

    def _list(self, element: Element, chunk: Chunk) -> SourceBlock | None:
        lines = tuple(number for number, line in enumerate(chunk.lines, start=chunk.line) if is_item(line))
        if len(lines) != len(element):
            self._error(chunk.line, "unknown-markup", "a list that mixes dashes and numbers (use one kind)")
            return None
        items = tuple(self.inline.text(item, line) for item, line in zip(element, lines, strict=True))
        return SourceBlock(Bullets(items) if element.tag == "ul" else Steps(items), chunk.line, lines, chunk.facts)

    def _error(self, line: int, rule: str, message: str) -> None:
        self._problems.error(self._path, line, rule, message)
