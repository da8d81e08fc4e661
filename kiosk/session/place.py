"""The places a visitor can stand at. Each is a type of its own, so that no place carries another's data."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.shared.redflags import Answer


@dataclass(frozen=True)
class Attract:
    """The invitation shown while nobody is there."""


@dataclass(frozen=True)
class Languages:
    """The choice of a language; only where the library holds more than one."""


@dataclass(frozen=True)
class Topics:
    """The choice of a topic; only where the library holds more than one. ``page`` counts from 0."""

    page: int = 0


@dataclass(frozen=True)
class Home:
    """A topic's front page. ``page`` counts from 0 and leaves 0 only where the tiles need several pages."""

    topic: str
    page: int = 0


@dataclass(frozen=True)
class Reading:
    """A page of a chapter. ``page`` counts from 0; how many there are depends on the screen.

    ``section``: the one (from 0) that the page asked for begins with, until the screen has said which page that is.
    ``entered``: the page the visitor came in by; Back leads out of it.
    """

    topic: str
    chapter: str
    page: int = 0
    section: int | None = None
    entered: int = 0


@dataclass(frozen=True)
class Glossary:
    """All the terms that a topic explains, from A to Z. ``page`` counts from 0."""

    topic: str
    page: int = 0


@dataclass(frozen=True)
class Meaning:
    """What terms of a topic mean. ``page`` counts from 0 and leaves 0 only where the words need several pages."""

    topic: str
    terms: tuple[str, ...]
    page: int = 0


@dataclass(frozen=True)
class Find:
    """The search for a word of a topic: the letters touched so far."""

    topic: str
    typed: str = ""


@dataclass(frozen=True)
class Found:
    """Where a word stands in a topic. ``page`` counts from 0."""

    topic: str
    word: str
    page: int = 0


@dataclass(frozen=True)
class ShownFigure:
    """A figure on the whole screen. ``view`` counts from 0; ``spot`` is the part that was touched, or empty.

    ``page`` counts from 0 and leaves 0 where words need several pages. ``entered``: the view the visitor came in by;
    Back leads out of it.
    """

    topic: str
    figure: str
    view: int = 0
    spot: str = ""
    page: int = 0
    entered: int = 0


@dataclass(frozen=True)
class AllStages:
    """No day is chosen yet: all stages are offered."""


@dataclass(frozen=True)
class OnDay:
    """A day is chosen: any whole number, 0 being the day of the injection."""

    day: int


@dataclass(frozen=True)
class NotSure:
    """The visitor does not know the day."""


Mark: TypeAlias = AllStages | OnDay | NotSure
"""Where the marker of a recovery timeline stands."""


@dataclass(frozen=True)
class Timeline:
    """A topic's recovery timeline. ``page`` counts from 0, and leaves 0 where a day's card needs several pages."""

    topic: str
    mark: Mark = AllStages()
    page: int = 0


FIRST_AGO = 2
"""The least days ago to step from: the two before have buttons of their own, "Today" and "Yesterday"."""


@dataclass(frozen=True)
class MyDay:
    """The question when the injection was; ``ago`` is the number of days ago that the steppers stand at."""

    topic: str
    ago: int = FIRST_AGO


@dataclass(frozen=True)
class Invited:
    """What the red-flag questions are and are not, before the first."""


@dataclass(frozen=True)
class Asked:
    """One of them, by its id."""

    question: str


@dataclass(frozen=True)
class Alarmed:
    """An answer to one that is an emergency: what to do now."""

    question: str


@dataclass(frozen=True)
class Reviewed:
    """All answers."""


@dataclass(frozen=True)
class Concluded:
    """What the answers come to."""


Stand: TypeAlias = Invited | Asked | Alarmed | Reviewed | Concluded
"""Where a visitor stands in the red-flag questions."""


@dataclass(frozen=True)
class RedFlagCheck:
    """The red-flag questions of a topic: the answers so far, in the order given, and the way one came through them.

    ``is_changed``: an answer was changed downward. ``page`` counts from 0 and leaves 0 where words need several pages.
    """

    topic: str
    stand: Stand = Invited()
    way: tuple[Stand, ...] = ()
    answers: tuple[tuple[str, Answer], ...] = ()
    is_changed: bool = False
    shows_why: bool = False
    is_hidden: bool = False
    page: int = 0


@dataclass(frozen=True)
class AskStaff:
    """The advice to go to the desk."""


Paged: TypeAlias = Topics | Home | Reading | Glossary | Meaning | Found | ShownFigure | Timeline | RedFlagCheck
"""What may need several pages."""

Place: TypeAlias = Paged | Attract | Languages | Find | MyDay | AskStaff


def topic_of(place: Place) -> str | None:
    """The id of the topic a place belongs to, or None where it belongs to none."""
    match place:
        case Home(topic=topic) | Reading(topic=topic) | Glossary(topic=topic) | Meaning(topic=topic):
            return topic
        case Find(topic=topic) | Found(topic=topic) | Timeline(topic=topic) | MyDay(topic=topic):
            return topic
        case ShownFigure(topic=topic) | RedFlagCheck(topic=topic):
            return topic
        case _:
            return None
