"""Reads and checks a folder of content: every problem at once."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk.content.folder import read_folder
from kiosk.content.problems import ProblemList
from kiosk.content.redflags_files import NAME as RED_FLAGS
from kiosk.content.rules.facts import FactCount, check_facts
from kiosk.content.rules.pictures import check_pictures
from kiosk.content.rules.reading_level import (
    GRADE_LIMIT,
    WARNING_SIGNS_GRADE_LIMIT,
    ReadingLevel,
    check_reading_level,
)
from kiosk.content.rules.recovery import check_recovery
from kiosk.content.rules.redflags import check_red_flags
from kiosk.content.rules.structure import check_front_matter, check_headings, check_structure
from kiosk.content.rules.terms import HardWords, check_glossary, check_terms
from kiosk.content.topics import TopicSource, read_topics
from kiosk.shared.problem import Problem, Severity


@dataclass(frozen=True)
class ChapterLevel:
    """A chapter and how hard it is to read."""

    topic: str
    chapter: str
    language: str
    level: ReadingLevel


@dataclass(frozen=True)
class Report:
    """What a check found. ``topics`` is fit to be compiled only if ``sound``."""

    problems: tuple[Problem, ...]
    facts: tuple[FactCount, ...]
    """One a topic, in the order of ``topics``."""
    chapters: tuple[ChapterLevel, ...]
    topics: tuple[TopicSource, ...]

    @property
    def sound(self) -> bool:
        """Whether there is no error; warnings may be there."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)

    def strict(self) -> "Report":
        """The same report with every warning an error."""
        return replace(self, problems=tuple(replace(p, severity=Severity.ERROR) for p in self.problems))

    def below(self, folder: str) -> "Report":
        """The same report with every path starting at ``folder``, so that it can be opened from where one stands."""
        return replace(self, problems=tuple(replace(p, path=f"{folder}/{p.path}") for p in self.problems))


def check_folder(root: Path, today: date, icons: frozenset[str]) -> Report:
    """Read and check all topics below ``root``. Whatever is in there gives problems, never an exception.

    Args:
        root: a folder of topics, or one topic's folder.
        today: against which review dates are held.
        icons: names a chapter's ``icon`` may have.
    """
    problems = ProblemList()
    folder = read_folder(root, problems)
    topics = read_topics(folder, root.resolve().name, problems)
    facts: list[FactCount] = []
    chapters: list[ChapterLevel] = []
    for topic in topics:
        check_structure(topic, problems)
        facts.append(check_facts(topic, problems))
        check_pictures(topic, problems)
        check_recovery(topic, icons, problems)
        check_red_flags(topic, problems)
        for glossary in topic.glossaries.values():
            check_glossary(glossary, problems)
        words = {language: HardWords(glossary) for language, glossary in topic.glossaries.items()}
        for source in topic.texts:
            check_front_matter(source, icons, today, problems)
            check_headings(source, problems)
            check_terms(source, words[source.language], problems)
            urgent = source.chapter in {RED_FLAGS, topic.file.warning_signs if topic.file else RED_FLAGS}
            limit = WARNING_SIGNS_GRADE_LIMIT if urgent else GRADE_LIMIT
            level = check_reading_level(source, limit, problems)
            chapters.append(ChapterLevel(topic.topic, source.chapter, source.language, level))
        for apart in topic.apart:
            check_terms(apart, words[apart.language], problems)
    return Report(problems.sorted(), tuple(facts), tuple(chapters), topics)
