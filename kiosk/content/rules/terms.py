"""Hard words are explained where they first stand in a chapter."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.problems import ProblemList
from kiosk.content.source_files import ChapterSource, GlossaryFile, GlossarySource
from kiosk.shared.document import Text, plain, texts_of

FORMS_LIMIT = 1_000
"""Terms, their forms and watched words in one glossary; a book's has a few hundred."""


def check_glossary(glossary: GlossarySource, problems: ProblemList) -> None:
    """Name a glossary too long to be held against every chapter, and a word that stands for two terms."""
    forms = [(form.casefold(), name) for name, form in _all_forms(glossary.file)]
    if len(forms) + len(glossary.file.watch) > FORMS_LIMIT:
        message = f"more than {FORMS_LIMIT} words; what follows is not looked for (make it shorter)"
        problems.error(glossary.path, 1, "too-long", message)
    seen: dict[str, str] = {}
    for form, name in forms:
        if seen.setdefault(form, name) != name:
            message = f"'{form}' stands for '{seen[form]}' and for '{name}' (keep one)"
            problems.error(glossary.path, glossary.lines.get(name, 1), "duplicate-term", message)


class HardWords:
    """The words of a glossary, ready to be looked for; made once for all chapters of a language."""

    def __init__(self, glossary: GlossarySource) -> None:
        self.glossary = glossary
        forms = [(form.casefold(), name) for name, form in _all_forms(glossary.file)][:FORMS_LIMIT]
        self.terms = dict(forms)
        self.hard = _any_of(self.terms, r"(?!\w)")
        known = "\n".join(self.terms)
        self.watched = _any_of([word for word in glossary.file.watch[:FORMS_LIMIT] if word.casefold() not in known], "")


def check_terms(source: ChapterSource, words: HardWords, problems: ProblemList) -> None:
    """Name marks of unknown terms, and terms and watched words that stand unexplained."""
    check = _TermCheck(source.path, words, problems)
    for block in source.blocks:
        for text, line in zip(texts_of(block.block), block.lines, strict=True):
            check.read(text, line)


@dataclass(frozen=True)
class _Mark:
    """Words marked as a term, from ``start`` to ``end`` of a text."""

    start: int
    end: int
    term: str


class _TermCheck:
    """Reads a chapter's texts in order and remembers which terms were explained."""

    def __init__(self, path: str, words: HardWords, problems: ProblemList) -> None:
        self._path = path
        self._words = words
        self._problems = problems
        self._explained: set[str] = set()

    def read(self, text: Text, line: int) -> None:
        words = plain(text)
        marks = list(_marks(text))
        for mark in marks:
            if mark.term not in self._words.glossary.file.terms:
                mend = f"add it to {self._words.glossary.path}"
                self._error(line, "unknown-term", f"'{mark.term}' is not in the glossary ({mend})")
        for found in self._words.hard.finditer(words) if self._words.hard else ():
            term = self._words.terms[found.group().casefold()]
            before = {mark.term for mark in marks if mark.start <= found.start()}
            if not _is_marked(found, marks) and term not in self._explained | before:
                self._explained.add(term)  # one line a term is enough
                mend = f"write [{found.group()}](term:{term}) here, where it is first used"
                self._error(line, "unexplained-term", f"'{found.group()}' stands unexplained ({mend})")
        for found in self._words.watched.finditer(words) if self._words.watched else ():
            if not _is_marked(found, marks) and found.group().casefold() not in self._explained:
                self._explained.add(found.group().casefold())
                mend = "add it, or use plain words"
                message = f"'{found.group()}' is a medical word the glossary does not explain ({mend})"
                self._error(line, "unexplained-term", message)
        self._explained.update(mark.term for mark in marks)

    def _error(self, line: int, rule: str, message: str) -> None:
        self._problems.error(self._path, line, rule, message)


def _all_forms(file: GlossaryFile) -> Iterable[tuple[str, str]]:
    """Each term's name with each way it is written."""
    return ((name, form) for name, entry in file.terms.items() for form in (entry.word, *entry.forms) if form)


def _any_of(words: Iterable[str], end: str) -> re.Pattern[str] | None:
    """Finds any of ``words`` where a word starts, the longest that fits; None for no words."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    pattern = "|".join(re.escape(word) for word in longest_first)
    return re.compile(rf"\b(?:{pattern}){end}", re.IGNORECASE) if pattern else None


def _marks(text: Text) -> Iterable[_Mark]:
    start = 0
    for span in text:
        if span.term:
            yield _Mark(start, start + len(span.text), span.term)
        start += len(span.text)


def _is_marked(found: re.Match[str], marks: list[_Mark]) -> bool:
    return any(mark.start <= found.start() < mark.end for mark in marks)
