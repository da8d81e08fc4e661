"""Libraries to read and to spoil."""

from pathlib import Path

import pytest

from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import (
    Chapter,
    ChapterCard,
    Heading,
    Paragraph,
    Picture,
    Section,
    Span,
    Term,
    TopicCard,
    plain,
    texts_of,
)


def topic(number: int, language: str = "en", chapters: int = 3, sections: int = 3) -> CompiledTopic:
    name = f"topic-{number:04d}"
    names = [f"chapter-{index}" for index in range(chapters)]
    cards = tuple(ChapterCard(chapter, f"{language} {name} {chapter}", "info") for chapter in names)
    compiled = []
    for chapter in names:
        made = tuple(
            Section(
                (
                    Heading(2, (Span(f"Section {index}"),)),
                    Paragraph(
                        (Span(f"{language} {name} {chapter} words {index} "), Span("platelets", term="platelets"))
                    ),
                )
            )
            for index in range(sections)
        )
        head = Chapter(name, language, chapter, f"{language} {name} {chapter}", "info", "", "2027-05-22", sections)
        texts = tuple(" ".join(plain(text) for block in section.blocks for text in texts_of(block)) for section in made)
        compiled.append(CompiledChapter(head, made, texts))
    card = TopicCard(name, language, f"{language} {name}", cards, names[-1], names[0], names[0])
    terms = (Term(name, language, "platelets", "platelets", "Tiny parts of blood."),)
    return CompiledTopic(card, tuple(compiled), terms)


def content(topics: int, languages: tuple[str, ...] = ("en",), **size: int) -> CompiledContent:
    made = tuple(topic(number, language, **size) for number in range(topics) for language in languages)
    picture = Picture("image/png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    return CompiledContent(languages, made, {("topic-0000", "disc.png"): picture})


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    """A library of two topics in two languages."""
    path = tmp_path / "library.kiosk"
    write_library(content(2, ("en", "de")), path)
    return path


@pytest.fixture
def grown_library(tmp_path: Path) -> "dict[int, Path]":
    """Libraries of 1 and of 1,000 topics."""
    paths = {}
    for topics in (1, 1000):
        paths[topics] = tmp_path / f"{topics}.kiosk"
        write_library(content(topics), paths[topics])
    return paths
