"""Cuts a chapter's lines into chunks: the pieces that become one block each, with their line numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kiosk.content.problems import ProblemList

_FACTS = re.compile(r"\{facts:([^{}]*)\}\s*$")
_FENCE = re.compile(r"^:::\s*(\S*)\s*(.*?)\s*$")
_HEADING = re.compile(r"^#+(\s|$)")
_ITEM = re.compile(r"^([-*+]|\d{1,3}[.)])\s+")


class ChunkKind(Enum):
    """What a chunk's first line says it is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"


@dataclass(frozen=True)
class FactClaim:
    """A fact's id and the line that claims it."""

    fact: str
    line: int


@dataclass(frozen=True)
class Chunk:
    """Lines (without indentation) that belong together, the number of the first, and the facts claimed by them."""

    kind: ChunkKind
    lines: tuple[str, ...]
    line: int
    facts: tuple[FactClaim, ...] = ()


@dataclass(frozen=True)
class Fence:
    """A named block: what stands between ``::: name words`` and ``:::``."""

    name: str
    words: str
    line: int
    chunks: tuple[Chunk, ...]


class _Scope:
    """Chunks being gathered, at the top of a chapter or inside one named block."""

    def __init__(self) -> None:
        self.chunks: list[Chunk] = []
        self._lines: list[str] = []
        self._first = 0
        self._kind = ChunkKind.PARAGRAPH

    def add(self, line: str, number: int) -> None:
        text = line.strip()
        kind = _kind_of(text)
        starts_list = kind is ChunkKind.LIST and self._kind is not ChunkKind.LIST
        if kind is ChunkKind.HEADING or starts_list or not text:
            self.end()
        if not text:
            return
        if not self._lines:
            self._first, self._kind = number, kind
        self._lines.append(text)
        if kind is ChunkKind.HEADING:
            self.end()

    def end(self) -> None:
        if self._lines:
            self.chunks.append(Chunk(self._kind, tuple(self._lines), self._first))
            self._lines = []
        self._kind = ChunkKind.PARAGRAPH

    def claim(self, claims: tuple[FactClaim, ...]) -> bool:
        """Give facts to the chunk above; False where there is none."""
        self.end()
        if not self.chunks:
            return False
        last = self.chunks[-1]
        self.chunks[-1] = Chunk(last.kind, last.lines, last.line, last.facts + claims)
        return True


def cut(text: str, path: str, first_line: int, problems: ProblemList) -> tuple[Chunk | Fence, ...]:
    """The chunks and named blocks of ``text`` in order. ``first_line`` is the line of the file it starts on."""
    return tuple(_Cutter(path, problems).cut(text, first_line))


class _Cutter:
    def __init__(self, path: str, problems: ProblemList) -> None:
        self._path = path
        self._problems = problems
        self._top = _Scope()
        self._inner: _Scope | None = None
        self._opened = ("", "", 0)

    def cut(self, text: str, first_line: int) -> Iterator[Chunk | Fence]:
        for number, line in enumerate(text.split("\n"), start=first_line):
            if line.lstrip().startswith(":::"):
                yield from self._fence(line.strip(), number)
            else:
                self._line(line, number)
        if self._inner is not None:
            name, _, opened = self._opened
            self._error(opened, "unclosed-block", f"'::: {name}' is never closed (put ':::' on a line below it)")
            yield from self._close()
        yield from self._flush()

    def _line(self, line: str, number: int) -> None:
        scope = self._inner or self._top
        found = _FACTS.search(line)
        if not found:
            scope.add(line, number)
            return
        before = line[: found.start()].rstrip()
        if before:
            scope.add(before, number)
        facts = found.group(1).replace(",", " ").split()
        if not facts:
            self._error(number, "facts", "names no fact (write {facts: name name} or take the line out)")
        claims = tuple(FactClaim(fact, number) for fact in facts)
        if not scope.claim(claims):
            self._error(number, "facts", "no text stands above these facts (put them below the text that states them)")

    def _fence(self, line: str, number: int) -> Iterator[Chunk | Fence]:
        found = _FENCE.match(line)
        name, words = (found.group(1), found.group(2)) if found else (line[3:], "")
        if self._inner is not None:
            if name:
                message = f"a block inside '::: {self._opened[0]}' (close it with ':::' first)"
                self._error(number, "nested-block", message)
                yield from self._close()
                self._open(name, words, number)
            else:
                yield from self._close()
        elif name:
            yield from self._flush()
            self._open(name, words, number)
        else:
            self._error(number, "unclosed-block", "':::' closes nothing (name a block above, or take it out)")

    def _open(self, name: str, words: str, number: int) -> None:
        self._opened = (name, words, number)
        self._inner = _Scope()

    def _close(self) -> Iterator[Fence]:
        if self._inner is not None:
            self._inner.end()
            yield Fence(*self._opened, tuple(self._inner.chunks))
        self._inner = None

    def _flush(self) -> Iterator[Chunk]:
        self._top.end()
        yield from self._top.chunks
        self._top = _Scope()

    def _error(self, line: int, rule: str, message: str) -> None:
        self._problems.error(self._path, line, rule, message)


def _kind_of(line: str) -> ChunkKind:
    if _HEADING.match(line):
        return ChunkKind.HEADING
    return ChunkKind.LIST if _ITEM.match(line) else ChunkKind.PARAGRAPH


def is_item(line: str) -> bool:
    """Whether a line starts an item of a list."""
    return _ITEM.match(line) is not None


def item_marker(line: str) -> str:
    """What an item starts with: a dash, or a number and its dot."""
    found = _ITEM.match(line)
    return found.group(1) if found else ""


def item_words(line: str) -> str:
    """An item's words without its dash or number."""
    return _ITEM.sub("", line, count=1)
