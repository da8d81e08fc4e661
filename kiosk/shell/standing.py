"""Whether a place is there in a library and a language: one may go when either changes."""

from typing import assert_never

from kiosk.library.reader import Library
from kiosk.redflags.assess import ids_of
from kiosk.redflags.steps import questions_in
from kiosk.session.place import (
    AskStaff,
    Attract,
    Find,
    Found,
    Glossary,
    Home,
    Languages,
    Meaning,
    MyDay,
    Place,
    Reading,
    RedFlagCheck,
    ShownFigure,
    Timeline,
    Topics,
)


def stands(place: Place, library: Library, language: str) -> bool:  # noqa: PLR0911, PLR0912 (one a place)
    """Whether a visitor may stand at a place.

    Raises:
        LibraryDamaged: the library cannot say so.
    """
    match place:
        case Attract() | AskStaff():
            return True
        case Languages():
            return len(library.languages) > 1
        case Topics():
            return library.topic_count(language) > 1
        case Home(topic=topic) | Glossary(topic=topic):
            return _has_topic(library, language, topic)
        case Reading(topic=topic, chapter=chapter):
            if not _has_topic(library, language, topic):
                return False
            card = library.topic(language, topic)
            return chapter == card.about or any(each.chapter == chapter for each in card.chapters)
        case Meaning(topic=topic, terms=terms):
            if not _has_topic(library, language, topic):
                return False
            return {term.term for term in library.terms(language, topic)}.issuperset(terms)
        case ShownFigure(topic=topic, figure=figure):
            return _has_topic(library, language, topic) and figure in library.topic(language, topic).figures
        case Timeline(topic=topic) | MyDay(topic=topic):
            return _has_topic(library, language, topic) and library.topic(language, topic).has_recovery
        case RedFlagCheck(topic=topic):
            if not _has_topic(library, language, topic) or not library.topic(language, topic).has_red_flags:
                return False
            # Of other questions nobody knows what the answers mean.
            return questions_in(place) <= ids_of(library.red_flags(language, topic).rules)
        case Find(topic=topic, typed=typed):
            return not typed and _has_topic(library, language, topic)
        case Found():
            return False  # its word was one of the text as it was
        case _:
            assert_never(place)


def _has_topic(library: Library, language: str, topic: str) -> bool:
    cards = library.topics(language, 0, library.topic_count(language))
    return any(card.topic == topic for card in cards)
