"""Another library than the bundled one, of the same texts: to be installed, and to have topics and languages to choose.

Nothing is compiled: the entries are read, and written again under other names.
"""

from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.library.reader import Library
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import Picture, Section, TopicCard, plain, texts_of

_Entry = TypeVar("_Entry", bound=msgspec.Struct)

_OTHERS = ("de", "fr")
"""The language that is added: the first that the library does not begin with."""
_AGAIN = "-again"
"""What the second topic's name ends with."""


def write_second_library(library: Library, path: Path) -> None:
    """Writes the first topic of a library twice, each in two languages.

    Raises:
        LibraryDamaged: an entry cannot be read.
        OSError: the file cannot be written.
    """
    own = library.languages[0]
    languages = (own, next(each for each in _OTHERS if each != own))
    [card] = library.topics(own, 0, 1)
    names = (card.topic, f"{card.topic}{_AGAIN}")
    topics = tuple(_topic(library, card, name, language) for language in languages for name in names)
    pictures = {(name, picture): data for name in names for picture, data in pictures_of(library, card).items()}
    write_library(CompiledContent(languages, topics, pictures), path)


def pictures_of(library: Library, card: TopicCard) -> dict[str, Picture]:
    """Every picture that a topic shows in a language, by its name.

    Raises:
        LibraryDamaged: an entry cannot be read.
    """
    heads = (library.chapter(card.language, card.topic, name) for name in chapters_of(card))
    figures = (library.figure(card.language, card.topic, name).figure for name in card.figures)
    names = [head.opening for head in heads if head.opening]
    names += [view.picture for figure in figures for view in figure.views]
    return {name: library.picture(card.topic, name) for name in names}


def chapters_of(card: TopicCard) -> tuple[str, ...]:
    """The ids of all chapters, "About this text" among them."""
    return tuple(dict.fromkeys((*(each.chapter for each in card.chapters), card.about)))


def _topic(library: Library, card: TopicCard, name: str, language: str) -> CompiledTopic:
    where = (card.language, card.topic)
    title = card.title if name == card.topic else f"{card.title} (2)"
    chapters = tuple(_chapter(library, card, chapter, name, language) for chapter in chapters_of(card))
    recovery = library.recovery(*where) if card.has_recovery else None
    red_flags = library.red_flags(*where) if card.has_red_flags else None
    figures = (library.figure(*where, figure) for figure in card.figures)
    return CompiledTopic(
        card=msgspec.structs.replace(card, topic=name, language=language, title=title),
        chapters=chapters,
        terms=tuple(_moved(term, name, language) for term in library.terms(*where)),
        recovery=_moved(recovery, name, language) if recovery else None,
        red_flags=_moved(red_flags, name, language) if red_flags else None,
        figures=tuple(_moved(figure, name, language) for figure in figures),
    )


def _chapter(library: Library, card: TopicCard, chapter: str, name: str, language: str) -> CompiledChapter:
    where = (card.language, card.topic, chapter)
    head = library.chapter(*where)
    sections = tuple(library.section(*where, number) for number in range(head.sections))
    return CompiledChapter(_moved(head, name, language), sections, tuple(map(_search_text, sections)))


def _moved(entry: _Entry, topic: str, language: str) -> _Entry:
    return msgspec.structs.replace(entry, topic=topic, language=language)


def _search_text(section: Section) -> str:
    return "\n".join(plain(text) for block in section.blocks for text in texts_of(block))
