"""What a session begins with, from what the site wishes and what the library has."""

from dataclasses import dataclass, field

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.library.reader import Library, LibraryDamaged
from kiosk.session.site import Site, default_language
from kiosk.site.numbers import Numbers


@dataclass(frozen=True)
class SiteWishes:
    """What a site wishes, of which the library may not have everything.

    ``language``: to begin in, or None for the library's own. ``languages``: to offer, or all there are if empty.
    ``clinic`` and ``logo``: its name, and the path of its picture; either may be empty.
    """

    language: str | None
    theme: ThemeName
    text_size: TextSize = TextSize.NORMAL
    numbers: Numbers = field(default_factory=Numbers)
    languages: tuple[str, ...] = ()
    clinic: str = ""
    logo: str = ""


def site_of(library: Library, wishes: SiteWishes) -> Site:
    """The defaults of every session with this library.

    Raises:
        LibraryDamaged: the library's list of topics cannot be read, or it holds no language at all.
    """
    if not library.languages:
        raise LibraryDamaged("the library holds no language; build it again")
    # A site whose languages are all missing still has something to show.
    languages = tuple(each for each in wishes.languages if each in library.languages) or library.languages
    language = default_language(languages, wishes.language)
    return Site(language, wishes.theme, wishes.text_size, only_topic(library, language), languages)


def invited(
    library: Library, only: str | None, language: str, languages: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """What the invitation names: the title of the only topic, or nothing, and the languages, its own first.

    Raises:
        LibraryDamaged: the topic cannot be read.
    """
    title = library.topic(language, only).title if only else ""
    return title, (language, *(each for each in languages if each != language))


def only_topic(library: Library, language: str) -> str | None:
    """The topic's id where there is exactly one in a language, else None.

    Raises:
        LibraryDamaged: the library's list of topics cannot be read.
    """
    if library.topic_count(language) != 1:
        return None
    return library.topics(language, 0, 1)[0].topic
