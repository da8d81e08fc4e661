"""A site's defaults, which every visit begins with."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName


@dataclass(frozen=True)
class Site:
    """What a session begins with.

    ``only_topic`` is the topic's id where there is exactly one in this language; ``languages`` are the ones on offer.
    """

    language: str
    theme: ThemeName
    text_size: TextSize
    only_topic: str | None
    languages: tuple[str, ...] = ()


def default_language(languages: Sequence[str], wanted: str | None) -> str:
    """The language a session begins in: the wanted one if the library has it, else its first.

    Args:
        languages: The library's languages, at least one.
        wanted: The site's setting, or None.
    """
    return wanted if wanted in languages and wanted is not None else languages[0]
