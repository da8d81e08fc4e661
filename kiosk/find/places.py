"""Where a word stands, in the words a visitor knows the place by."""

from dataclasses import dataclass

from kiosk.library.reader import Library
from kiosk.shared.document import Heading, Section, plain

MOST_PLACES = 24
"""The best are shown; nobody leafs further through a word that stands everywhere."""


@dataclass(frozen=True)
class FoundPlace:
    """A section by its chapter's id and its number, and what it is called: its heading, or else its chapter."""

    chapter: str
    section: int
    chapter_title: str
    heading: str


def places_of(library: Library, language: str, topic: str, word: str) -> tuple[FoundPlace, ...]:
    """The sections of a topic that hold a word: the best of them, in the order they are read; "About this text" last.

    Raises:
        LibraryDamaged: what it reads is missing or was changed.
    """
    card = library.topic(language, topic)
    order = [*(each.chapter for each in card.chapters if each.chapter != card.about), card.about]
    places: list[FoundPlace] = []
    for found in library.found(language, topic, word, MOST_PLACES):
        title = library.chapter(language, topic, found.chapter).title
        section = library.section(language, topic, found.chapter, found.section)
        places.append(FoundPlace(found.chapter, found.section, title, _heading(section) or title))
    return tuple(sorted(places, key=lambda place: (order.index(place.chapter), place.section)))


def _heading(section: Section) -> str:
    headings = (block for block in section.blocks if isinstance(block, Heading) and block.level == 2)
    return next((plain(heading.text) for heading in headings), "")
