"""The places a visitor can stand at. Each is a type of its own, so that no place carries another's data."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Attract:
    """The invitation shown while nobody is there."""


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
    """A page of a chapter. ``page`` counts from 0; how many there are depends on the screen."""

    topic: str
    chapter: str
    page: int = 0


@dataclass(frozen=True)
class AskStaff:
    """The advice to go to the desk."""


Place: TypeAlias = Attract | Topics | Home | Reading | AskStaff


def topic_of(place: Place) -> str | None:
    """The id of the topic a place belongs to, or None where it belongs to none."""
    match place:
        case Home(topic=topic) | Reading(topic=topic):
            return topic
        case _:
            return None
