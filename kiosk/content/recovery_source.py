"""A topic's recovery timeline as written: the rules, and the words of each language with their lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.content.chunk_reader import ChunkReader, SourceBlock
from kiosk.content.chunks import Chunk, ChunkKind, FactClaim
from kiosk.content.problems import ProblemList
from kiosk.content.recovery_files import NAME, Points, RulesFile, WordsFile
from kiosk.content.source_files import ChapterSource, FrontMatter
from kiosk.content.yaml_tree import Mapping, Node, Scalar, Sequence
from kiosk.shared.document import Bullets, Heading, Paragraph, Span, Text

Path: TypeAlias = tuple[str, ...]
"""Where something stands in a file: the names that lead to it, and the number (from 0) in a list."""

TEXTS_LIMIT = 400
"""Texts in a language's words; ours have some 50."""
_PLAIN = {"reviewed", "next-review", "labels", "name"}
"""What is shown as it is written; all else may be bold and mark terms."""


@dataclass(frozen=True)
class RecoveryRules:
    """``recovery.yaml`` of a topic. ``file`` is None when it could not be read; ``lines`` by `Path`."""

    path: str
    file: RulesFile | None
    lines: dict[Path, int]

    def line(self, *path: str) -> int:
        """The line of an entry, or of the nearest one above it that is there."""
        return _nearest(self.lines, path)


@dataclass(frozen=True)
class RecoveryWords:
    """``recovery.yaml`` of a language. ``texts`` are the words that can be marked, read, by `Path`."""

    path: str
    language: str
    file: WordsFile | None
    lines: dict[Path, int]
    texts: dict[Path, Text]

    def line(self, *path: str) -> int:
        """The line of an entry, or of the nearest one above it that is there."""
        return _nearest(self.lines, path)

    def text(self, *path: str) -> Text:
        """The words at a place; none where nothing could be read."""
        return self.texts.get(path, ())

    def below(self, *path: str) -> list[Path]:
        """The places of the texts in a list."""
        return sorted((each for each in self.texts if each[:-1] == path), key=lambda each: int(each[-1]))


@dataclass(frozen=True)
class RecoverySource:
    """The timeline of a topic: its rules, and its words by language."""

    rules: RecoveryRules
    words: dict[str, RecoveryWords]

    def chapters(self) -> Iterator[ChapterSource]:
        """Each language's words as a chapter, so that all that is held against chapters is held against them too."""
        if self.rules.file:
            for words in self.words.values():
                if words.file:
                    yield _chapter(words, words.file, self.rules.file, self.rules)


def read_rules(path: str, node: Mapping | None, file: RulesFile | None) -> RecoveryRules:
    """The rules, with the line of each entry."""
    return RecoveryRules(path, file, dict(_lines(node)) if node else {})


def read_words(
    path: str, language: str, node: Mapping | None, file: WordsFile | None, problems: ProblemList
) -> RecoveryWords:
    """The words of a language. What cannot be shown in them is a problem."""
    texts: dict[Path, Text] = {}
    reader = ChunkReader(path, "", 1, problems)
    for where, scalar in _scalars(node) if node else ():
        if _PLAIN & set(where):
            continue
        if len(texts) == TEXTS_LIMIT:
            message = f"more than {TEXTS_LIMIT} texts; what follows is not read (take some out)"
            problems.error(path, scalar.line, "too-long", message)
            break
        read = reader.read(Chunk(ChunkKind.PARAGRAPH, (" ".join(scalar.text.split()),), scalar.line))
        if read and isinstance(read.block, Paragraph):
            texts[where] = read.block.text
        elif read:
            problems.error(path, scalar.line, "unknown-markup", "a list or heading in a point (write plain words)")
    return RecoveryWords(path, language, file, dict(_lines(node)) if node else {}, texts)


def _lines(node: Node, above: Path = ()) -> Iterator[tuple[Path, int]]:
    match node:
        case Mapping(items=items, key_lines=lines):
            for key, value in items.items():
                yield (*above, key), lines[key]
                yield from _lines(value, (*above, key))
        case Sequence(items=items):
            for number, item in enumerate(items):
                yield (*above, str(number)), item.line
        case Scalar():
            pass


def _scalars(node: Node, above: Path = ()) -> Iterator[tuple[Path, Scalar]]:
    match node:
        case Mapping(items=items):
            for key, value in items.items():
                yield from _scalars(value, (*above, key))
        case Sequence(items=items):
            for number, item in enumerate(items):
                yield from _scalars(item, (*above, str(number)))
        case Scalar() if node.text.strip():
            yield above, node
        case Scalar():
            pass


def _nearest(lines: dict[Path, int], path: Path) -> int:
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), 1)


def _chapter(words: RecoveryWords, file: WordsFile, rules: RulesFile, source: RecoveryRules) -> ChapterSource:
    """In the order of a card, with a heading for each stage."""
    blocks = tuple(_Blocks(words, source).all(file, rules))
    front = FrontMatter(reviewed=file.reviewed, next_review=file.next_review)
    dates = {name: words.line(name) for name in ("reviewed", "next-review") if (name,) in words.lines}
    # It has no title and needs no icon, so neither is missing.
    front_lines = {"title": 1, "icon": 1, **dates}
    return ChapterSource(words.path, words.language, NAME, front, front_lines, blocks)


class _Blocks:
    """Makes blocks of the words of one language; what is not worded is left out."""

    def __init__(self, words: RecoveryWords, rules: RecoveryRules) -> None:
        self._words = words
        self._rules = rules

    def all(self, file: WordsFile, rules: RulesFile) -> Iterator[SourceBlock]:
        yield from self._list(("notes", "injection-day"), ("notes", "overlap"), ("notes", "not-sure"))
        for stage, rule in rules.stages.items():
            if stage in file.stages:
                yield self._heading(file.stages[stage].name, "stages", stage, "name")
                yield from self._list(("stages", stage, "gist"))
                for group, points in (("feel", rule.feel), ("do", rule.do), ("avoid", rule.avoid)):
                    yield from self._points(points, "stages", stage, group)
                yield from self._numbered("stages", stage, "notes")
        for call, call_rule in rules.calls.items():
            yield from self._list(("calls", call, "heading"))
            yield from self._list(("calls", call, "action"), ("calls", call, "gist"))
            yield from self._points(call_rule.signs, "calls", call, "signs")
        yield from self._points({tip: rule.facts for tip, rule in rules.tips.items()}, "tips")
        yield from self._numbered("notes", "tips")
        yield from self._points(rules.overall, "overall")
        yield from self._points(rules.benefit, "benefit")
        yield from self._points(rules.safe, "safe")
        yield from self._points(rules.complications, "complications")
        yield from self._numbered("notes", "after")
        yield from self._list(("notes", "nothing-to-avoid"))

    def _heading(self, words: str, *path: str) -> SourceBlock:
        line = self._words.line(*path)
        return SourceBlock(Heading(2, (Span(words),)), line, (line,), ())

    def _points(self, points: Points, *above: str) -> Iterator[SourceBlock]:
        """Each point by itself: a list is as long as a card makes it, not as long as the file has points."""
        for point, facts in points.items():
            text, line = self._words.text(*above, point), self._words.line(*above, point)
            if text:
                claims = tuple(FactClaim(fact, line) for fact in facts)
                yield SourceBlock(Bullets((text,)), line, (line,), claims)

    def _numbered(self, *above: str) -> Iterator[SourceBlock]:
        yield from self._list(*self._words.below(*above))

    def _list(self, *paths: Path) -> Iterator[SourceBlock]:
        for path in paths:
            text, line = self._words.text(*path), self._words.line(*path)
            if text:
                yield SourceBlock(Paragraph(text), line, (line,), ())
