"""A YAML file as written: its values, the line of each entry, and its words with what is marked in them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.content.chunk_reader import ChunkReader, SourceBlock
from kiosk.content.chunks import Chunk, ChunkKind
from kiosk.content.problems import ProblemList
from kiosk.content.source_files import ChapterSource, FrontMatter
from kiosk.content.yaml_lines import Path, lines_of, nearest, scalars_of
from kiosk.content.yaml_tree import Mapping
from kiosk.shared.document import Paragraph, Text

_F = TypeVar("_F")

TEXTS_LIMIT = 400
"""Texts in one file of words; ours have some 100."""
DATES = ("reviewed", "next-review")
"""The entries that say when a text was checked, and when it is to be read again."""


@dataclass(frozen=True)
class RulesIn(Generic[_F]):
    """A topic's file of rules. ``file`` is None when it could not be read."""

    path: str
    file: _F | None
    lines: dict[Path, int]

    def line(self, *path: str) -> int:
        """The line of an entry, or of the nearest one above it that is there."""
        return nearest(self.lines, path)


@dataclass(frozen=True)
class WordsIn(Generic[_F]):
    """A language's file of words. ``texts`` are those that may be marked, by where they stand."""

    path: str
    language: str
    file: _F | None
    lines: dict[Path, int]
    texts: dict[Path, Text]

    def line(self, *path: str) -> int:
        """The line of an entry, or of the nearest one above it that is there."""
        return nearest(self.lines, path)

    def text(self, *path: str) -> Text:
        """The words at a place; none where nothing could be read."""
        return self.texts.get(path, ())

    def below(self, *path: str) -> list[Path]:
        """The places of the texts in a list."""
        listed = (each for each in self.texts if each[:-1] == path and each[-1].isdecimal())
        return sorted(listed, key=lambda each: int(each[-1]))

    def as_chapter(self, name: str, reviewed: str, next_review: str, blocks: tuple[SourceBlock, ...]) -> ChapterSource:
        """Blocks of its words as a chapter, so that what is held against chapters is held against them too."""
        dates = {each: self.line(each) for each in DATES if (each,) in self.lines}
        # It has no title and needs no icon, so neither is missing.
        front_lines = {"title": 1, "icon": 1, **dates}
        front = FrontMatter(reviewed=reviewed, next_review=next_review)
        return ChapterSource(self.path, self.language, name, front, front_lines, blocks)

    def blocks(self, *paths: Path) -> tuple[SourceBlock, ...]:
        """A paragraph for each of some texts; what is not worded is left out."""
        placed = ((self.text(*path), self.line(*path)) for path in paths)
        return tuple(SourceBlock(Paragraph(text), line, (line,), ()) for text, line in placed if text)


def read_rules(path: str, node: Mapping | None, file: _F | None) -> RulesIn[_F]:
    """Rules, with the line of each entry."""
    return RulesIn(path, file, dict(lines_of(node)) if node else {})


class WordsReader:
    """Reads files of words; ``is_plain`` says what stands as it is written, all else may be bold and mark terms."""

    def __init__(self, is_plain: Callable[[Path], bool], problems: ProblemList) -> None:
        self._is_plain = is_plain
        self._problems = problems

    def read(self, path: str, language: str, node: Mapping | None, file: _F | None) -> WordsIn[_F]:
        """The words of a language. What cannot be shown in them is a problem."""
        lines = dict(lines_of(node)) if node else {}
        return WordsIn(path, language, file, lines, self._texts(path, node) if node else {})

    def _texts(self, path: str, node: Mapping) -> dict[Path, Text]:
        texts: dict[Path, Text] = {}
        reader = ChunkReader(path, "", 1, self._problems)
        for where, scalar in scalars_of(node):
            if where[0] in DATES or self._is_plain(where):
                continue
            if len(texts) == TEXTS_LIMIT:
                message = f"more than {TEXTS_LIMIT} texts; what follows is not read (take some out)"
                self._problems.error(path, scalar.line, "too-long", message)
                break
            read = reader.read(Chunk(ChunkKind.PARAGRAPH, (" ".join(scalar.text.split()),), scalar.line))
            if read and isinstance(read.block, Paragraph):
                texts[where] = read.block.text
            elif read:
                message = "a list or heading in a point (write plain words)"
                self._problems.error(path, scalar.line, "unknown-markup", message)
        return texts
