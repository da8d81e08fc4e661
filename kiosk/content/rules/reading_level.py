"""How hard a chapter is to read.

The grade is Flesch-Kincaid's (Kincaid et al. 1975, "Derivation of new readability formulas"): 0.39 x words a sentence
+ 11.8 x syllables a word - 15.59. It is made for English; for other languages only the length of sentences counts.
Libraries that count syllables were looked at: those with a dictionary are under the GPL, those that hyphenate count
too few. Counting groups of vowels errs by about one syllable in thirty, to both sides.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.chunk_reader import SourceBlock
from kiosk.content.problems import ProblemList
from kiosk.content.source_files import ChapterSource
from kiosk.shared.document import Bullets, Heading, Paragraph, Steps, plain, texts_of

GRADE_LIMIT = 6.0
WARNING_SIGNS_GRADE_LIMIT = 5.0
SENTENCE_LIMIT = 20
"""Words."""
MEAN_SENTENCE_LIMIT = 12.0
"""Words."""
PARAGRAPH_LIMIT = 3
"""Sentences."""
LIST_LIMIT = 5
"""Points."""
FEWEST_SENTENCES = 3
"""A grade of less text means nothing."""

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+")
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouyàâäéèêëïîôöùûü]+")


@dataclass(frozen=True)
class ReadingLevel:
    """What was measured. ``grade`` is None for too little text and for languages other than English."""

    words: int
    grade: float | None
    longest_sentence: int
    """Words."""


@dataclass(frozen=True)
class _Sentence:
    words: tuple[str, ...]
    line: int


def sentences_of(words: str) -> list[str]:
    """The sentences of a text; a text without a full stop is one."""
    return [part for part in _SENTENCE_END.split(words) if _WORD.search(part)]


def syllables(word: str) -> int:
    """Syllables of an English word, at least 1; a figure counts one for each digit up to three."""
    word = word.lower().replace("’", "'")
    if word[0].isdigit():
        return min(3, sum(char.isdigit() for char in word))
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    count = len(_VOWELS.findall(word))
    if re.search(r"[^aeiouyl]es$|[^aeiouytd]ed$|[^aeiouyl]e$|[aeiouy][^aeiouy]*le$", word) and not re.search(
        r"(?:[sxz]|[cs]h|[cg])es$|[^aeiouy]le$", word
    ):
        count -= 1
    # Two vowels that are spoken apart: "di-et", "i-de-a", "fu-el", "do-ing", "radi-ology", "cre-ate".
    count += len(re.findall(r"i(?:e[tn]|a(?!l)|o(?!u)|u)|eo(?!p)|ea(?:t[ei]|$)|ue[ltn]|[yo]ing|ui[dt]i", word))
    count -= len(re.findall(r"[tscg]i(?:o|a(?!l)|en|u)", word))
    return max(1, count)


def grade_of(sentences: Sequence[Sequence[str]]) -> float | None:
    """Flesch-Kincaid grade of sentences given as words, to one decimal; None for fewer than three."""
    if len(sentences) < FEWEST_SENTENCES:
        return None
    words = [word for sentence in sentences for word in sentence]
    grade = 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return round(grade, 1)


def check_reading_level(source: ChapterSource, limit: float, problems: ProblemList) -> ReadingLevel:
    """Measure a chapter; warn of a grade over ``limit``, in the whole or a section, and of long sentences and lists."""
    sentences = [sentence for block in source.blocks for sentence in _sentences(block)]
    for sentence in sentences:
        if len(sentence.words) > SENTENCE_LIMIT:
            start = " ".join(sentence.words[:5])
            message = f"a sentence of {len(sentence.words)} words, '{start} ...' (at most {SENTENCE_LIMIT}: split it)"
            problems.warning(source.path, sentence.line, "long-sentence", message)
    for block in source.blocks:
        _check_block(block, source.path, problems)
    english = source.language.split("-")[0] == "en"
    grade = grade_of([sentence.words for sentence in sentences]) if english else None
    words = sum(len(sentence.words) for sentence in sentences)
    if grade is not None and grade > limit:
        message = f"the chapter reads at grade {grade} (at most {limit}: shorter sentences, plainer words)"
        problems.warning(source.path, 1, "reading-grade", message)
    if sentences and words / len(sentences) > MEAN_SENTENCE_LIMIT:
        mean = words / len(sentences)
        message = f"sentences have {mean:.1f} words on average (at most {MEAN_SENTENCE_LIMIT:.0f}: split some)"
        problems.warning(source.path, 1, "long-sentence", message)
    if english:
        _check_sections(source, limit, problems)
    return ReadingLevel(words, grade, max((len(sentence.words) for sentence in sentences), default=0))


def _check_sections(source: ChapterSource, limit: float, problems: ProblemList) -> None:
    sections: list[list[SourceBlock]] = [[]]
    for block in source.blocks:
        if isinstance(block.block, Heading) and block.block.level == 2:
            sections.append([])
        sections[-1].append(block)
    sections = [section for section in sections if section]
    for section in sections if len(sections) > 1 else ():
        grade = grade_of([sentence.words for block in section for sentence in _sentences(block)])
        if grade is not None and grade > limit:
            message = f"this section reads at grade {grade} (at most {limit}: shorter sentences, plainer words)"
            problems.warning(source.path, section[0].line, "reading-grade", message)


def _check_block(block: SourceBlock, path: str, problems: ProblemList) -> None:
    match block.block:
        case Paragraph(text=text) if (count := len(sentences_of(plain(text)))) > PARAGRAPH_LIMIT:
            message = f"a paragraph of {count} sentences (at most {PARAGRAPH_LIMIT}: split it)"
            problems.warning(path, block.line, "long-paragraph", message)
        case Bullets(items=items) | Steps(items=items) if len(items) > LIST_LIMIT:
            problems.warning(
                path, block.line, "long-list", f"a list of {len(items)} points (at most {LIST_LIMIT}: split it)"
            )
        case _:
            pass


def _sentences(block: SourceBlock) -> list[_Sentence]:
    return [
        _Sentence(tuple(_WORD.findall(sentence)), line)
        for text, line in zip(texts_of(block.block), block.lines, strict=True)
        for sentence in sentences_of(plain(text))
    ]
