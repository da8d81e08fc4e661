"""What terms mean, as a small chapter, so that it is laid out, paged and mirrored like any other text."""

from dataclasses import dataclass

from kiosk.shared.document import Chapter, Heading, Paragraph, Section, Span, Term


@dataclass(frozen=True)
class MeaningWords:
    """The kiosk's own words over the meaning of one word, and over that of several."""

    one: str = "What this word means"
    several: str = "What these words mean"


def meaning_of(terms: tuple[Term, ...], words: MeaningWords = MeaningWords()) -> tuple[Chapter, tuple[Section, ...]]:
    """A chapter with a section for each term: the word as its heading, below it the meaning.

    Glossaries have no review date of their own, so the chapter has none either, and says that nobody clinical has
    checked it.

    Args:
        terms: what was asked for, at least one, all of the same topic and language.
        words: what stands over it.
    """
    first = terms[0]
    chapter = Chapter(
        topic=first.topic,
        language=first.language,
        chapter="",
        title=words.one if len(terms) == 1 else words.several,
        icon="",
        reviewed="",
        next_review="",
        sections=len(terms),
    )
    return chapter, tuple(_section(term) for term in terms)


def _section(term: Term) -> Section:
    return Section((Heading(2, (Span(term.word),)), Paragraph((Span(term.meaning),))))
