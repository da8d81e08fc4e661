"""What keys are, and the room they are dealt to."""

from dataclasses import dataclass
from typing import Protocol


class Letters(Protocol):
    """Measures bold words in pixels, as `Lettering` does."""

    def width(self, text: str, pixels: int) -> int:
        """Width of a text on one line at a font size."""


@dataclass(frozen=True)
class Key:
    """A key: what it stands for, what it says, and where it is; ``left`` counts from where the language starts."""

    name: str
    text: str
    font: int
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class KeyRoom:
    """What keys are dealt to, all in pixels.

    ``largest`` is the side a letter's key has where there is room enough, ``target`` the least it should have, and
    ``least`` the height of words where too few of them would have room else. ``narrowest`` is the least width of words
    where there are several columns of them, ``broad`` what they have if none is hidden so, ``widest`` the most.
    ``fonts`` are the sizes words may have, largest first; a letter has at most ``letter_font``.
    """

    width: int
    height: int
    largest: int
    target: int
    least: int
    narrowest: int
    broad: int
    widest: int
    gap: int
    padding: int
    letter_font: int
    fonts: tuple[int, ...]
    letters: Letters


@dataclass(frozen=True)
class Area:
    """A part of the room, in pixels. ``left`` counts from where the language starts."""

    left: int
    top: int
    width: int
    height: int
