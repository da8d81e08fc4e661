"""Our own content in longer words, as a library in any language, with a second topic and language to choose."""

from datetime import date
from pathlib import Path
from typing import assert_never

import msgspec

from kiosk.content.check import check_folder
from kiosk.content.compile import compile_topics
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import (
    AdviceCard,
    Block,
    Bullets,
    CareCard,
    Chapter,
    ChapterCard,
    Figure,
    Heading,
    KioskNote,
    Paragraph,
    Section,
    Steps,
    Term,
    TopicCard,
)
from kiosk.shared.resources import icon_names, resources_folder
from tests.tour.longer import longer
from tests.tour.longer_recovery import longer_recovery, longer_text
from tests.tour.longer_redflags import longer_red_flags

OTHER_LANGUAGE = "de"


def write_longer_content(language: str, path: Path) -> None:
    """Writes the library; ``language`` stands first, and holds two topics."""
    root = resources_folder() / "content"
    report = check_folder(root, date.today(), icon_names())
    compiled = compile_topics(report.topics)
    topics = [_topic(topic, language) for topic in compiled.topics]
    first = topics[0]
    topics.append(_short(first))
    topics.append(_topic(compiled.topics[0], OTHER_LANGUAGE))
    write_library(CompiledContent((language, OTHER_LANGUAGE), tuple(topics), compiled.pictures), path)


def _short(topic: CompiledTopic) -> CompiledTopic:
    """Another topic that holds little more than what every topic has to hold."""
    card = topic.card
    kept = {card.chapters[0].chapter, card.about, card.timeline, card.warning_signs}
    other = "another"
    return CompiledTopic(
        msgspec.structs.replace(
            card,
            topic=other,
            title=longer("Another topic"),
            chapters=tuple(c for c in card.chapters if c.chapter in kept),
            has_recovery=False,
            has_red_flags=False,
            figures=(),
        ),
        tuple(
            CompiledChapter(
                msgspec.structs.replace(chapter.head, topic=other, sections=1, opening=""),
                (_without_figures(chapter.sections[0]),),
                chapter.search_texts[:1],
            )
            for chapter in topic.chapters
            if chapter.head.chapter in kept
        ),
        tuple(msgspec.structs.replace(term, topic=other) for term in topic.terms),
    )


def _without_figures(section: Section) -> Section:
    return Section(tuple(block for block in section.blocks if not isinstance(block, Figure)))


def _topic(topic: CompiledTopic, language: str) -> CompiledTopic:
    return CompiledTopic(
        _card(topic.card, language),
        tuple(
            CompiledChapter(
                _head(chapter.head, language),
                tuple(Section(tuple(_block(block) for block in section.blocks)) for section in chapter.sections),
                tuple(longer(text) for text in chapter.search_texts),
            )
            for chapter in topic.chapters
        ),
        tuple(_term(term, language) for term in topic.terms),
        longer_recovery(topic.recovery, language) if topic.recovery else None,
        longer_red_flags(topic.red_flags, language) if topic.red_flags else None,
        tuple(
            msgspec.structs.replace(entry, language=language, figure=longer_figure(entry.figure))
            for entry in topic.figures
        ),
    )


def _card(card: TopicCard, language: str) -> TopicCard:
    chapters = tuple(ChapterCard(each.chapter, longer(each.title), each.icon) for each in card.chapters)
    return msgspec.structs.replace(card, language=language, title=longer(card.title), chapters=chapters)


def _head(head: Chapter, language: str) -> Chapter:
    return msgspec.structs.replace(head, language=language, title=longer(head.title))


def _term(term: Term, language: str) -> Term:
    return msgspec.structs.replace(term, language=language, word=longer(term.word), meaning=longer(term.meaning))


def _block(block: Block) -> Block:  # noqa: PLR0911 (one a kind)
    match block:
        case Heading(level=level, text=text):
            return Heading(level, longer_text(text))
        case Paragraph() | Bullets():
            return _inner(block)
        case Steps(items=items):
            return Steps(tuple(longer_text(item) for item in items))
        case KioskNote(blocks=blocks):
            return KioskNote(tuple(_inner(each) for each in blocks))
        case AdviceCard(kind=kind, blocks=blocks):
            return AdviceCard(kind, tuple(_inner(each) for each in blocks))
        case CareCard(urgency=urgency, heading=heading, blocks=blocks):
            return CareCard(urgency, longer_text(heading), tuple(_inner(each) for each in blocks))
        case Figure():
            return longer_figure(block)
        case _:
            assert_never(block)


def longer_figure(figure: Figure) -> Figure:
    """A figure in longer words."""
    views = tuple(
        msgspec.structs.replace(
            view,
            alternative=longer(view.alternative),
            name=longer_text(view.name),
            caption=longer_text(view.caption),
            spots=tuple(
                msgspec.structs.replace(spot, label=longer_text(spot.label), text=longer_text(spot.text))
                for spot in view.spots
            ),
        )
        for view in figure.views
    )
    return msgspec.structs.replace(figure, views=views, caption=longer_text(figure.caption))


def _inner(block: Paragraph | Bullets) -> Paragraph | Bullets:
    match block:
        case Paragraph(text=text):
            return Paragraph(longer_text(text))
        case Bullets(items=items):
            return Bullets(tuple(longer_text(item) for item in items))
