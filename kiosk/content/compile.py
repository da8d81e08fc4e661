"""Turns checked topics into what a library holds."""

from collections import Counter
from collections.abc import Sequence

from kiosk.content.compile_figures import figures_of, placed
from kiosk.content.compile_recovery import compile_recovery
from kiosk.content.compile_redflags import compile_red_flags
from kiosk.content.figures_source import pictures_shown
from kiosk.content.rules.structure import NOT_REVIEWED
from kiosk.content.source_files import ChapterSource, FrontMatter
from kiosk.content.topics import TopicSource
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic
from kiosk.shared.document import (
    Block,
    Chapter,
    ChapterCard,
    Figure,
    Heading,
    Picture,
    Section,
    Term,
    TopicCard,
    plain,
    texts_of,
)


def compile_topics(topics: Sequence[TopicSource]) -> CompiledContent:
    """The content of a library, in an order that depends on the topics alone.

    Raises:
        ValueError: a topic has errors; ``check_folder`` names them.
    """
    compiled = [_topic(topic, language) for topic in topics for language in topic.languages]
    return CompiledContent(_languages(topics), tuple(compiled), dict(_pictures(topics)))


def _languages(topics: Sequence[TopicSource]) -> tuple[str, ...]:
    """Languages the topics were written in first, the commonest before the others; then those of translations."""
    written = Counter(topic.file.language for topic in topics if topic.file)
    own = sorted(written, key=lambda language: (-written[language], language))
    others = sorted({language for topic in topics for language in topic.languages} - set(own))
    return (*own, *others)


def _topic(topic: TopicSource, language: str) -> CompiledTopic:
    file = topic.file
    if file is None or language not in topic.titles:
        raise ValueError(f"{topic.topic}: has errors; check it first")
    chapters = tuple(_chapter(topic, language, name) for name in (*file.chapters, file.about))
    cards = tuple(ChapterCard(c.head.chapter, c.head.title, c.head.icon) for c in chapters[:-1])
    title = topic.titles[language].title
    recovery = compile_recovery(topic.recovery, topic.topic, language) if topic.recovery else None
    red_flags = compile_red_flags(topic.red_flags, topic.topic, language) if topic.red_flags else None
    figures = figures_of(topic, language)
    card = TopicCard(
        topic=topic.topic,
        language=language,
        title=title,
        chapters=cards,
        about=file.about,
        timeline=file.timeline,
        warning_signs=file.warning_signs,
        has_recovery=recovery is not None,
        has_red_flags=red_flags is not None,
        figures=tuple(entry.figure.figure for entry in figures),
    )
    terms = tuple(
        Term(topic.topic, language, name, entry.word, entry.meaning)
        for name, entry in sorted(topic.glossaries[language].file.terms.items())
    )
    return CompiledTopic(card, chapters, terms, recovery, red_flags, figures)


def _chapter(topic: TopicSource, language: str, name: str) -> CompiledChapter:
    source = topic.chapters.get((language, name))
    if source is None or source.front is None:
        raise ValueError(f"{topic.topic}/{language}/{name}: has errors; check it first")
    front: FrontMatter = source.front
    sections = _sections(source, topic)
    reviewed = "" if front.reviewed == NOT_REVIEWED else front.reviewed
    head = Chapter(
        topic.topic,
        language,
        name,
        front.title,
        front.icon,
        reviewed,
        front.next_review,
        len(sections),
        front.opening,
    )
    texts = [_search_text(section) for section in sections]
    texts[0] = f"{front.title}\n{texts[0]}"
    return CompiledChapter(head, sections, tuple(texts))


def _sections(source: ChapterSource, topic: TopicSource) -> tuple[Section, ...]:
    sections: list[list[Block]] = [[]]
    for block in source.blocks:
        if isinstance(block.block, Heading) and block.block.level == 2 and sections[-1]:
            sections.append([])
        sections[-1].append(placed(block.block, topic) if isinstance(block.block, Figure) else block.block)
    return tuple(Section(tuple(blocks)) for blocks in sections)


def _search_text(section: Section) -> str:
    return "\n".join(plain(text) for block in section.blocks for text in texts_of(block))


def _pictures(topics: Sequence[TopicSource]) -> list[tuple[tuple[str, str], Picture]]:
    found = []
    for topic in topics:
        for name in sorted(pictures_shown(topic)):
            media_type = "image/png" if name.lower().endswith(".png") else "image/svg+xml"
            found.append(((topic.topic, name), Picture(media_type, topic.pictures[name])))
    return found
