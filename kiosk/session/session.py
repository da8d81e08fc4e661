"""The state of one visit."""

from dataclasses import dataclass, field

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.session.place import Attract, Place
from kiosk.session.site import Site


@dataclass(frozen=True)
class Session:
    """One visit.

    ``only_topic`` is the topic's id where there is exactly one in ``language``. ``trail`` holds the places the
    visitor came through, oldest first: the way back.
    """

    site: Site
    language: str
    theme: ThemeName
    text_size: TextSize
    only_topic: str | None
    place: Place = field(default_factory=Attract)
    trail: tuple[Place, ...] = ()
