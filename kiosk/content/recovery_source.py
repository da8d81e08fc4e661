"""A topic's recovery timeline as written: the rules, and the words of each language with their lines."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.content.chunk_reader import SourceBlock
from kiosk.content.chunks import FactClaim
from kiosk.content.recovery_files import NAME, Points, RulesFile, WordsFile
from kiosk.content.source_files import ChapterSource
from kiosk.content.yaml_file import RulesIn, WordsIn
from kiosk.content.yaml_lines import Path
from kiosk.shared.document import Bullets, Heading, Span

RecoveryRules: TypeAlias = RulesIn[RulesFile]
RecoveryWords: TypeAlias = WordsIn[WordsFile]


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
    """Whether what stands at a place is shown as it is written: a label, or a stage's name."""
    match where:
        case ("labels", _) | ("stages", _, "name"):
            return True
        case _:
            return False


def _chapter(words: RecoveryWords, file: WordsFile, blocks: tuple[SourceBlock, ...]) -> ChapterSource:
    return words.as_chapter(NAME, file.reviewed, file.next_review, blocks)


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
        yield from self._words.blocks(("stages", stage, "gist"))
        for group, points in (("feel", rule.feel), ("do", rule.do), ("avoid", rule.avoid)):
            yield from self._points(points, "stages", stage, group)
        yield from self._words.blocks(*self._words.below("stages", stage, "notes"))

    def always(self, rules: RulesFile) -> Iterator[SourceBlock]:
        """What every stage says."""
        yield from self._words.blocks(("notes", "injection-day"), ("notes", "overlap"), ("notes", "nothing-to-avoid"))
        yield from self.calls(rules)
        yield from self._words.blocks(*self._words.below("notes", "tips"))
        yield from self._points({tip: rule.facts for tip, rule in rules.tips.items()}, "tips")
        yield from self._points(rules.benefit, "benefit")
        yield from self._points(rules.safe, "safe")
        yield from self._points(rules.complications, "complications")
        yield from self._points(rules.overall, "overall")

    def calls(self, rules: RulesFile) -> Iterator[SourceBlock]:
        """The calls for help."""
        for call, rule in rules.calls.items():
            yield from self._words.blocks(*(("calls", call, each) for each in ("gist", "heading", "action")))
            yield from self._points(rule.signs, "calls", call, "signs")

    def without_stage(self) -> Iterator[SourceBlock]:
        """What is said on days that are in no stage."""
        yield from self._words.blocks(("notes", "not-sure"), *self._words.below("notes", "after"))

    def _points(self, points: Points, *above: str) -> Iterator[SourceBlock]:
        """Each point by itself: a list is as long as a card makes it, not as long as the file has points."""
        for point, facts in points.items():
            text, line = self._words.text(*above, point), self._words.line(*above, point)
            if text:
                claims = tuple(FactClaim(fact, line) for fact in facts if fact in self._facts)
                yield SourceBlock(Bullets((text,)), line, (line,), claims)
