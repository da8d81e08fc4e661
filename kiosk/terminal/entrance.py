"""A terminal before anybody can come in: its glass with the invitation."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from kiosk.library.shelf import Shelf
from kiosk.shell.scene import scene_for
from kiosk.site.settings import Settings
from kiosk.terminal.invitation import invitation
from kiosk.terminal.wishes import wishes_of


class Sounds(Protocol):
    """The soft sound that asks for somebody."""

    def chime(self, volume: int) -> None:
        """Plays it at once, from 0 to 100 loud."""

    def stop(self) -> None:
        """Ends it."""


@dataclass(frozen=True)
class Surroundings:
    """What a terminal hears of the world and how it is heard.

    ``clock`` gives seconds that nobody sets. ``now`` is what the clock on the wall shows; only the night's dimming
    depends on it.
    """

    clock: Callable[[], float]
    now: Callable[[], datetime]
    sounds: Sounds


class Entrance:
    """What a terminal begins with. A touch leads nowhere until the `Terminal` is made of it.

    Args:
        app: The application.
        shelf: What is shown.
        settings: The site's.
        mm_per_pixel: Side of a pixel in millimetres.
        surroundings: Clocks and sounds.
        is_locked: Only staff close the window.
        language: To begin in, before the site's own; or None.
        moves: Whether a page that is turned slides in.

    Raises:
        FontError, StageError: the window cannot be made.
    """

    def __init__(  # noqa: PLR0913 (each is one thing the terminal stands on)
        self,
        app: QGuiApplication,
        shelf: Shelf,
        settings: Settings,
        mm_per_pixel: float,
        surroundings: Surroundings,
        *,
        is_locked: bool,
        language: str | None = None,
        moves: bool = True,
    ) -> None:
        self.shelf, self.settings, self.surroundings = shelf, settings, surroundings
        self.is_locked, self.language = is_locked, language
        wishes = wishes_of(settings, language)
        self.scene = scene_for(app, wishes, mm_per_pixel, moves=moves)
        self.glass = invitation(self.scene, shelf, wishes, is_locked=is_locked)
        is_night = settings.is_night(surroundings.now().time())
        self.glass.looks.show(dim=is_night, lowered=settings.lower_controls)

    def close(self) -> None:
        """Takes the window down."""
        self.scene.close()
