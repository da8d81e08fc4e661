"""A topic's recovery timeline as written: the rules, and the words of each language with their lines."""

from collections.abc import Container, Iterator
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
_DATES = ("reviewed", "next-review")


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
        listed = (each for each in self.texts if each[:-1] == path and each[-1].isdecimal())
        return sorted(listed, key=lambda each: int(each[-1]))


@dataclass(frozen=True)
class RecoverySource:
    """The timeline of a topic: its rules, and its words by language."""

    rules: RecoveryRules
    words: dict[str, RecoveryWords]

    def chapters(self, facts: Container[str]) -> Iterator[ChapterSource]:
        """Each language's words as a chapter, so that all that is held against chapters is held against them too.

        It claims those of ``facts`` that the rules name; others are named where the rules stand.
        """
        for words, file, rules in self._sound():
            yield _chapter(words, file, tuple(_Blocks(words, facts).all(file, rules)))

    def cards(self) -> Iterator[ChapterSource]:
        """What stands together on a card, as a chapter: a stage's, and that of days without one; in each language."""
        for words, file, rules in self._sound():
            blocks = _Blocks(words, ())
            for stage in (each for each in rules.stages if each in file.stages):
                yield _chapter(words, file, (*blocks.stage(stage, file, rules), *blocks.always(rules)))
            yield _chapter(words, file, (*blocks.without_stage(), *blocks.calls(rules)))

    def _sound(self) -> Iterator[tuple[RecoveryWords, WordsFile, RulesFile]]:
        """The languages whose words could be read."""
        for words in self.words.values():
            if words.file and self.rules.file:
                yield words, words.file, self.rules.file


def is_plain(where: Path) -> bool:
    """Whether what stands at a place is shown as it is written: a label, a stage's name, a date.

    All else may be bold and mark terms.
    """
    match where:
        case ("labels", _) | ("stages", _, "name"):
            return True
        case _:
            return where[0] in _DATES


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
        if is_plain(where):
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


def _chapter(words: RecoveryWords, file: WordsFile, blocks: tuple[SourceBlock, ...]) -> ChapterSource:
    front = FrontMatter(reviewed=file.reviewed, next_review=file.next_review)
    dates = {name: words.line(name) for name in _DATES if (name,) in words.lines}
    # It has no title and needs no icon, so neither is missing.
    front_lines = {"title": 1, "icon": 1, **dates}
    return ChapterSource(words.path, words.language, NAME, front, front_lines, blocks)


class _Blocks:
    """Makes blocks of the words of one language, in the order of a card; what is not worded is left out."""

    def __init__(self, words: RecoveryWords, facts: Container[str]) -> None:
        self._words = words
        self._facts = facts

    def all(self, file: WordsFile, rules: RulesFile) -> Iterator[SourceBlock]:
        """All words, with a heading for each stage."""
        yield from self.without_stage()
        for stage in (each for each in rules.stages if each in file.stages):
            yield from self.stage(stage, file, rules)
        yield from self.always(rules)

    def stage(self, stage: str, file: WordsFile, rules: RulesFile) -> Iterator[SourceBlock]:
        """What only a stage says."""
        rule, line = rules.stages[stage], self._words.line("stages", stage, "name")
        yield SourceBlock(Heading(2, (Span(file.stages[stage].name),)), line, (line,), ())
        yield from self._texts(("stages", stage, "gist"))
        for group, points in (("feel", rule.feel), ("do", rule.do), ("avoid", rule.avoid)):
            yield from self._points(points, "stages", stage, group)
        yield from self._texts(*self._words.below("stages", stage, "notes"))

    def always(self, rules: RulesFile) -> Iterator[SourceBlock]:
        """What every stage says."""
        yield from self._texts(("notes", "injection-day"), ("notes", "overlap"), ("notes", "nothing-to-avoid"))
        yield from self.calls(rules)
        yield from self._texts(*self._words.below("notes", "tips"))
        yield from self._points({tip: rule.facts for tip, rule in rules.tips.items()}, "tips")
        yield from self._points(rules.benefit, "benefit")
        yield from self._points(rules.safe, "safe")
        yield from self._points(rules.complications, "complications")
        yield from self._points(rules.overall, "overall")

    def calls(self, rules: RulesFile) -> Iterator[SourceBlock]:
        """The calls for help."""
        for call, rule in rules.calls.items():
            yield from self._texts(*(("calls", call, each) for each in ("gist", "heading", "action")))
            yield from self._points(rule.signs, "calls", call, "signs")

    def without_stage(self) -> Iterator[SourceBlock]:
        """What is said on days that are in no stage."""
        yield from self._texts(("notes", "not-sure"), *self._words.below("notes", "after"))

    def _points(self, points: Points, *above: str) -> Iterator[SourceBlock]:
        """Each point by itself: a list is as long as a card makes it, not as long as the file has points."""
        for point, facts in points.items():
            text, line = self._words.text(*above, point), self._words.line(*above, point)
            if text:
                claims = tuple(FactClaim(fact, line) for fact in facts if fact in self._facts)
                yield SourceBlock(Bullets((text,)), line, (line,), claims)

    def _texts(self, *paths: Path) -> Iterator[SourceBlock]:
        for path in paths:
            text, line = self._words.text(*path), self._words.line(*path)
            if text:
                yield SourceBlock(Paragraph(text), line, (line,), ())
