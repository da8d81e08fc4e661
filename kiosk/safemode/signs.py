"""The signs of an emergency that a library knows: what is left to be said where all else has failed.

No word of them is our own: they are those of the emergency cards of each topic's chapter on warning signs. Where that
is not whole, those of the questions that lead to an emergency are: half of the signs would read as if they were all.
Where these are damaged too, what is left of the cards has to do.
"""

from collections.abc import Iterator
from contextlib import suppress

from kiosk.library.reader import Library, LibraryDamaged
from kiosk.shared.document import Bullets, CareCard, Section, TopicCard, Urgency, plain
from kiosk.shared.redflags import Level

MOST = 16
"""Signs that are told: more than a glass has room for nobody would read."""


def emergency_signs(library: Library, language: str) -> tuple[str, ...]:
    """The signs, each once, in the order of the library; none where none can be read.

    Args:
        library: What is installed, in whatever state.
        language: The language; where the library has nothing in it, the library's own is taken.
    """
    languages = [each for each in (language, *library.languages) if library.topic_count(each)]
    signs: list[str] = []
    for topic in _topics(library, languages[0]) if languages else ():
        signs += _of_topic(library, topic)
    return tuple(dict.fromkeys(sign for sign in signs if sign))[:MOST]


def _topics(library: Library, language: str) -> Iterator[TopicCard]:
    for position in range(library.topic_count(language)):
        with suppress(LibraryDamaged):
            yield from library.topics(language, position, 1)


def _of_topic(library: Library, topic: TopicCard) -> list[str]:
    where = (topic.language, topic.topic, topic.warning_signs)
    signs: list[str] = []
    is_whole = False
    with suppress(LibraryDamaged):
        numbers = range(library.chapter(*where).sections)
        is_whole = not [n for n in numbers if not _add_section(library, (*where, n), signs)]
    return signs if is_whole and signs else _of_questions(library, topic) or signs


def _add_section(library: Library, where: tuple[str, str, str, int], signs: list[str]) -> bool:
    """Adds the signs of a section, and says whether it can be read."""
    try:
        signs += _of_section(library.section(*where))
    except LibraryDamaged:
        return False
    return True


def _of_section(section: Section) -> list[str]:
    cards = (block for block in section.blocks if isinstance(block, CareCard) and block.urgency is Urgency.EMERGENCY)
    lists = (block for card in cards for block in card.blocks if isinstance(block, Bullets))
    return [plain(item) for bullets in lists for item in bullets.items]


def _of_questions(library: Library, topic: TopicCard) -> list[str]:
    if not topic.has_red_flags:
        return []
    with suppress(LibraryDamaged):
        red_flags = library.red_flags(topic.language, topic.topic)
        short = {words.question: words.short for words in red_flags.questions}
        urgent = (each.question for each in red_flags.rules.questions if each.level is Level.EMERGENCY)
        return [short[question] for question in urgent if question in short]
    return []
