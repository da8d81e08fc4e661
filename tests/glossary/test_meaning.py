"""What terms mean, as a chapter."""

from kiosk.glossary.meaning import meaning_of
from kiosk.shared.document import Heading, Paragraph, Section, Span, Term

PLATELET = Term("prp", "en", "platelets", "platelet", "A tiny part of blood.")
PLASMA = Term("prp", "en", "plasma", "plasma", "The part of blood that flows.")


def test_a_word_and_its_meaning() -> None:
    chapter, sections = meaning_of((PLATELET,))
    assert (chapter.topic, chapter.language, chapter.sections) == ("prp", "en", 1)
    assert chapter.title == "What this word means"
    heading, meaning = Heading(2, (Span("platelet"),)), Paragraph((Span("A tiny part of blood."),))
    assert sections == (Section((heading, meaning)),)


def test_several_words_stand_in_the_order_asked_for() -> None:
    chapter, sections = meaning_of((PLATELET, PLASMA))
    assert chapter.title == "What these words mean"
    assert [section.blocks[0] for section in sections] == [
        Heading(2, (Span("platelet"),)),
        Heading(2, (Span("plasma"),)),
    ]


def test_nobody_clinical_has_checked_a_meaning() -> None:
    assert not meaning_of((PLATELET,))[0].reviewed
