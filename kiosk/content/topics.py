"""Gathers the files of a folder into topics."""

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TypeVar

from msgspec import Struct

from kiosk.content.chunk_reader import SourceBlock
from kiosk.content.folder import Folder, printable
from kiosk.content.problems import ProblemList
from kiosk.content.recovery_files import NAME as RECOVERY
from kiosk.content.recovery_files import RulesFile, WordsFile
from kiosk.content.recovery_source import RecoverySource
from kiosk.content.recovery_source import is_plain as is_plain_in_recovery
from kiosk.content.redflags_files import NAME as RED_FLAGS
from kiosk.content.redflags_files import RedFlagRulesFile, RedFlagWordsFile
from kiosk.content.redflags_source import RedFlagSource, is_plain
from kiosk.content.shape import Shape
from kiosk.content.source_files import (
    NAME,
    ChapterSource,
    GlossaryFile,
    GlossarySource,
    LanguageFile,
    PicturesFile,
    TopicFile,
    read_chapter,
    read_facts,
)
from kiosk.content.yaml_file import RulesIn, WordsIn, WordsReader, read_rules
from kiosk.content.yaml_tree import Mapping, read_yaml

SHOWN = "pictures/pictures.yaml"
"""Where it is written down what each picture shows."""
WORDS_FILES = frozenset({"topic.yaml", "glossary.yaml", RECOVERY, RED_FLAGS})

_S = TypeVar("_S", bound=Struct)
_LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")


@dataclass(frozen=True)
class PicturesIn:
    """The file on what each picture shows, with the line of each picture's entry."""

    path: str
    file: PicturesFile | None = None
    lines: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class TopicSource:
    """A topic as written; ``prefix`` is its folder with a slash, empty where the folder read is itself the topic."""

    topic: str
    prefix: str
    file: TopicFile | None
    file_lines: dict[str, int]
    """The line of each entry of ``topic.yaml``."""
    titles: dict[str, LanguageFile]
    """By language; a language whose title could not be read is not in it."""
    languages: tuple[str, ...]
    """Every language folder, the topic's own language first."""
    chapters: dict[tuple[str, str], ChapterSource]
    """By language and chapter."""
    glossaries: dict[str, GlossarySource]
    facts: dict[str, int]
    pictures: dict[str, bytes]
    shown: PicturesIn
    """What each picture shows; empty where nobody wrote that down."""
    recovery: RecoverySource | None
    """None where the topic has no timeline."""
    red_flags: RedFlagSource | None
    """None where the topic has no red-flag questions."""

    @property
    def texts(self) -> tuple[ChapterSource, ...]:
        """Everything there is to read: the chapters, and as if they were some the timeline and the questions."""
        recovery = self.recovery.chapters(self.facts) if self.recovery else ()
        return (*self.chapters.values(), *recovery, *(self.red_flags.chapters() if self.red_flags else ()))

    @property
    def apart(self) -> tuple[ChapterSource, ...]:
        """What is read by itself, away from all else: views of figures, cards of the timeline, questions, results."""
        cards = self.recovery.cards() if self.recovery else ()
        views = (replace(source, blocks=words) for source in self.chapters.values() for words in _views(source))
        return (*views, *cards, *(self.red_flags.screens() if self.red_flags else ()))


def _views(source: ChapterSource) -> list[tuple[SourceBlock, ...]]:
    return [words for block in source.blocks for words in block.apart if words]


def read_topics(folder: Folder, root_name: str, problems: ProblemList) -> tuple[TopicSource, ...]:
    """The topics of a folder: the folder itself if it holds ``topic.yaml``, else each folder in it, by name."""
    if "topic.yaml" in folder.names:
        return (_TopicReader(folder, root_name, "", problems).read(sorted(folder.names)),)
    by_topic: dict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.names):
        topic, _, rest = path.partition("/")
        if rest:
            by_topic[topic].append(rest)
        else:
            problems.error(path, 1, "stray-file", "belongs to no topic (move it into a topic's folder)")
    if not by_topic:
        problems.error(".", 1, "no-topic", "there is no topic here (make a folder with a topic.yaml)")
    return tuple(_TopicReader(folder, topic, f"{topic}/", problems).read(names) for topic, names in by_topic.items())


class _TopicReader:
    def __init__(self, folder: Folder, topic: str, prefix: str, problems: ProblemList) -> None:
        self._folder = folder
        self._topic = topic
        self._prefix = prefix
        self._problems = problems

    def read(self, names: list[str]) -> TopicSource:
        if not NAME.match(self._topic):
            message = f"'{printable(self._topic[:60])}' is no topic's name (small letters, numerals and '-')"
            self._problems.error(printable(self._topic) if self._prefix else ".", 1, "name", message)
        node = self._yaml("topic.yaml", names)
        file = self._shaped("topic.yaml", node, TopicFile)
        folders = sorted({name.partition("/")[0] for name in names if "/" in name} - {"pictures"})
        languages = [name for name in folders if _LANGUAGE.match(name)]
        if file and file.language in languages:
            languages.remove(file.language)
            languages.insert(0, file.language)
        for name in names:
            self._check_place(name, languages)
        titles = {
            lang: title for lang in languages if (title := self._struct(f"{lang}/topic.yaml", LanguageFile, names))
        }
        facts_text = self._folder.texts.get(f"{self._prefix}facts.tsv", "")
        return TopicSource(
            self._topic,
            self._prefix,
            file,
            node.key_lines if node else {},
            titles,
            tuple(languages),
            dict(self._chapters(names, languages)),
            {language: self._glossary(language, names) for language in languages},
            read_facts(facts_text, f"{self._prefix}facts.tsv", self._problems),
            {
                path.removeprefix(f"{self._prefix}pictures/"): data
                for path, data in self._folder.pictures.items()
                if path.startswith(f"{self._prefix}pictures/")
            },
            self._shown(names),
            self._recovery(names, languages),
            self._red_flags(names, languages),
        )

    def _chapters(self, names: list[str], languages: list[str]) -> list[tuple[tuple[str, str], ChapterSource]]:
        found = []
        for name in names:
            language, _, file_name = name.partition("/")
            path = self._prefix + name
            if (
                language in languages
                and "/" not in file_name
                and file_name.endswith(".md")
                and path in self._folder.texts
            ):
                chapter = file_name.removesuffix(".md")
                source = read_chapter(self._folder.texts[path], path, language, chapter, self._problems)
                found.append(((language, chapter), source))
        return found

    def _glossary(self, language: str, names: list[str]) -> GlossarySource:
        name = f"{language}/glossary.yaml"
        path = self._prefix + name
        if name not in names:
            return GlossarySource(path)
        node = self._yaml(name, names)
        file = self._shaped(name, node, GlossaryFile) or GlossaryFile()
        terms = node.items.get("terms") if node else None
        lines = terms.key_lines if isinstance(terms, Mapping) else {}
        for term in file.terms:
            if not NAME.match(term):
                message = f"'{term[:60]}' is no term's name (small letters, numerals and '-')"
                self._problems.error(path, lines.get(term, 1), "name", message)
        return GlossarySource(path, file, lines)

    def _shown(self, names: list[str]) -> PicturesIn:
        if SHOWN not in names:
            return PicturesIn(self._prefix + SHOWN)
        node = self._yaml(SHOWN, names)
        entries = node.items.get("pictures") if node else None
        lines = entries.key_lines if isinstance(entries, Mapping) else {}
        return PicturesIn(self._prefix + SHOWN, self._shaped(SHOWN, node, PicturesFile), lines)

    def _recovery(self, names: list[str], languages: list[str]) -> RecoverySource | None:
        worded = self._worded(RECOVERY, names, languages)
        if worded is None:
            return None
        reader = WordsReader(is_plain_in_recovery, self._problems)
        rules = self._rules(RECOVERY, RulesFile, names)
        return RecoverySource(rules, {each: self._words(each, RECOVERY, WordsFile, names, reader) for each in worded})

    def _red_flags(self, names: list[str], languages: list[str]) -> RedFlagSource | None:
        worded = self._worded(RED_FLAGS, names, languages)
        if worded is None:
            return None
        reader = WordsReader(is_plain, self._problems)
        rules = self._rules(RED_FLAGS, RedFlagRulesFile, names)
        words = {each: self._words(each, RED_FLAGS, RedFlagWordsFile, names, reader) for each in worded}
        return RedFlagSource(rules, words)

    def _worded(self, name: str, names: list[str], languages: list[str]) -> list[str] | None:
        """The languages that have the words of some rules; None where there are neither words nor rules."""
        worded = [language for language in languages if f"{language}/{name}" in names]
        return worded if worded or name in names else None

    def _rules(self, name: str, type_: type[_S], names: list[str]) -> RulesIn[_S]:
        node = self._yaml(name, names)
        return read_rules(self._prefix + name, node, self._shaped(name, node, type_))

    def _words(self, language: str, name: str, type_: type[_S], names: list[str], reader: WordsReader) -> WordsIn[_S]:
        where = f"{language}/{name}"
        node = self._yaml(where, names)
        return reader.read(self._prefix + where, language, node, self._shaped(where, node, type_))

    def _struct(self, name: str, type_: type[_S], names: list[str]) -> _S | None:
        return self._shaped(name, self._yaml(name, names), type_)

    def _yaml(self, name: str, names: list[str]) -> Mapping | None:
        path = self._prefix + name
        if name not in names:
            self._problems.error(path, 1, "missing-file", "is not there (make it: see docs/editing-the-content.md)")
            return None
        if path not in self._folder.texts:
            return None  # unreadable, and named as such already
        return read_yaml(self._folder.texts[path], path, 1, self._problems)

    def _shaped(self, name: str, node: Mapping | None, type_: type[_S]) -> _S | None:
        return Shape(self._prefix + name, "shape", self._problems).struct(node, type_) if node else None

    def _check_place(self, name: str, languages: list[str]) -> None:
        path = self._prefix + name
        if path not in self._folder.texts and path not in self._folder.pictures:
            return  # named already
        first, _, rest = name.partition("/")
        good = name in {"topic.yaml", "facts.tsv", RECOVERY, RED_FLAGS} or (
            rest
            and "/" not in rest
            and (
                (first == "pictures" and (name == SHOWN or not rest.endswith((".md", ".yaml", ".tsv"))))
                or (first in languages and rest.endswith((".md", ".yaml")))
            )
        )
        if good and rest.endswith(".md") and not NAME.match(rest.removesuffix(".md")):
            message = "is no chapter's name (small letters, numerals and '-', then .md)"
            self._problems.error(self._prefix + name, 1, "name", message)
        elif good and rest.endswith(".yaml") and rest not in WORDS_FILES and name != SHOWN:
            self._problems.error(self._prefix + name, 1, "stray-file", "has no use here (take it out)")
        elif not good:
            message = "has no use here (chapters stand in a language's folder such as 'en', pictures in 'pictures')"
            self._problems.error(self._prefix + name, 1, "stray-file", message)
