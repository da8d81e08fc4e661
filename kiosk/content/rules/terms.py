"""Hard words are explained where they first stand in a chapter."""

import re
from dataclasses import dataclass

from kiosk.content.problems import ProblemList
from kiosk.content.source_files import ChapterSource, GlossaryFile, GlossarySource
from kiosk.shared.document import Text, plain, texts_of


@dataclass(frozen=True)
class _Place:
    """A text of a chapter, the line it starts on, and which of its characters stand in a marked word."""

    words: str
    line: int
    marked: tuple[str, ...]
    """For each character the term it is marked with, or empty."""


def check_terms(source: ChapterSource, glossary: GlossarySource, problems: ProblemList) -> None:
    """Name marks of unknown terms, and terms and watched words that stand unexplained."""
    _TermCheck(source, glossary, problems).run()


class _TermCheck:
    def __init__(self, source: ChapterSource, glossary: GlossarySource, problems: ProblemList) -> None:
        self._source = source
        self._glossary = glossary
        self._problems = problems
        self._forms = _forms(glossary.file)
        self._texts: list[tuple[Text, int]] = [
            (text, line)
            for block in source.blocks
            for text, line in zip(texts_of(block.block), block.lines, strict=True)
        ]
        self._places = [
            _Place(plain(text), line, tuple(span.term for span in text for _ in span.text))
            for text, line in self._texts
        ]

    def run(self) -> None:
        for text, line in self._texts:
            for span in text:
                if span.term and span.term not in self._glossary.file.terms:
                    mend = f"add it to {self._glossary.path or 'glossary.yaml'}"
                    self._error(line, "unknown-term", f"'{span.term}' is not in the glossary ({mend})")
        for word, term in self._forms.items():
            self._check_first(word, term)
        for word in self._glossary.file.watch:
            if not any(word.casefold() in form for form in self._forms):
                self._check_watched(word)

    def _check_first(self, word: str, term: str) -> None:
        """A problem if ``word`` stands unmarked before the chapter's first mark of its term."""
        pattern = _pattern(word)
        longer = [_pattern(form) for form in self._forms if len(form) > len(word) and word in form]
        for place in self._places:
            inside = [match.span() for form in longer for match in form.finditer(place.words)]
            for match in pattern.finditer(place.words):
                if any(start <= match.start() and match.end() <= end for start, end in inside):
                    continue
                if term in place.marked[: match.start() + 1]:
                    return
                if not place.marked[match.start()]:
                    mend = f"write [{match.group()}](term:{term}) here, where it is first used"
                    message = f"'{match.group()}' stands unexplained ({mend})"
                    self._error(place.line, "unexplained-term", message)
                    return
            if term in place.marked:
                return

    def _check_watched(self, word: str) -> None:
        for place in self._places:
            for match in _pattern(word, start_only=True).finditer(place.words):
                if not place.marked[match.start()]:
                    mend = "add it, or use plain words"
                    message = f"'{match.group()}' is a medical word the glossary does not explain ({mend})"
                    self._error(place.line, "unexplained-term", message)
                    return

    def _error(self, line: int, rule: str, message: str) -> None:
        self._problems.error(self._source.path, line, rule, message)


def _forms(file: GlossaryFile) -> dict[str, str]:
    """Every way a term is written, in small letters, and the term; longer ones first."""
    forms = {form.casefold(): name for name, entry in file.terms.items() for form in (entry.word, *entry.forms) if form}
    return dict(sorted(forms.items(), key=lambda item: -len(item[0])))


def _pattern(word: str, *, start_only: bool = False) -> re.Pattern[str]:
    end = "" if start_only else r"(?!\w)"
    return re.compile(rf"\b{re.escape(word)}{end}", re.IGNORECASE)
