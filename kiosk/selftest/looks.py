"""Fonts, icons and drawings: what the screens are painted with."""

import unicodedata
from collections.abc import Iterable, Iterator

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QRawFont

from kiosk.display.fonts import FONT_FILES, use_bundled_fonts
from kiosk.display.icons import IconProvider
from kiosk.display.settings import FAMILY
from kiosk.display.theme import ThemeName
from kiosk.library.reader import Library
from kiosk.selftest.check import Check, NotSo
from kiosk.selftest.drawn import is_plain
from kiosk.selftest.ground import Ground
from kiosk.selftest.second_library import chapters_of, pictures_of
from kiosk.shared.document import TopicCard
from kiosk.shared.resources import icon_names, resources_folder
from kiosk.shell.picture_provider import draw

FONTS = resources_folder() / "fonts" / "atkinson-hyperlegible"
ICON_SIZE, PICTURE_SIZE = QSize(96, 96), QSize(480, 360)
"""Pixels."""


def looks(ground: Ground) -> Iterable[Check]:
    """That fonts, icons and drawings are there and can be drawn."""
    yield Check("fonts", lambda: _fonts(ground))
    yield Check("letters of the texts", lambda: _letters(ground, letters_of(ground.library)))
    yield Check("icons", lambda: _icons(ground))
    yield Check("pictures", lambda: _pictures(ground))


def letters_on_screens(ground: Ground) -> Iterable[Check]:
    """That all letters which were seen on the glass are of our fonts."""
    yield Check("letters of the screens", lambda: _letters(ground, ground.letters))


def letters_of(library: Library) -> set[str]:
    """Every character of every text.

    Raises:
        LibraryDamaged: an entry cannot be read.
    """
    return {letter for card in cards_of(library) for entry in _entries(library, card) for letter in _characters(entry)}


def cards_of(library: Library) -> Iterator[TopicCard]:
    """Every topic in every language.

    Raises:
        LibraryDamaged: an entry cannot be read.
    """
    for language in library.languages:
        yield from library.topics(language, 0, library.topic_count(language))


def _entries(library: Library, card: TopicCard) -> Iterator[msgspec.Struct]:
    where = (card.language, card.topic)
    yield card
    for chapter in chapters_of(card):
        head = library.chapter(*where, chapter)
        yield head
        yield from (library.section(*where, chapter, number) for number in range(head.sections))
    yield from library.terms(*where)
    yield from (library.figure(*where, figure) for figure in card.figures)
    if card.has_recovery:
        yield library.recovery(*where)
    if card.has_red_flags:
        yield library.red_flags(*where)


def _characters(entry: msgspec.Struct) -> set[str]:
    found: set[str] = set()
    waiting: list[object] = [msgspec.to_builtins(entry)]
    while waiting:
        match waiting.pop():
            case str(text):
                found.update(text)
            case dict(fields):
                waiting.extend(fields.values())
            case list(items) | tuple(items):
                waiting.extend(items)
            case _:
                pass  # numbers have no letters
    return found


def _fonts(ground: Ground) -> str:
    use_bundled_fonts(ground.app, FONTS)
    if FAMILY not in QFontDatabase.families():
        raise NotSo(f"{FONTS}: the files hold no '{FAMILY}'")
    return f"{FAMILY}, {len(FONT_FILES)} files"


def _letters(ground: Ground, letters: set[str]) -> str:
    ground.start_qt()
    seen = {letter for letter in letters if unicodedata.category(letter)[0] not in "CZ"}
    if not seen:
        raise NotSo("there are none")
    for file in FONT_FILES:
        font = QRawFont(str(FONTS / file), 24)
        missing = sorted(letter for letter in seen if not font.supportsCharacter(ord(letter)))
        if missing:
            raise NotSo(f"{file} has no {' '.join(f'{each} (U+{ord(each):04X})' for each in missing)}")
    return f"{len(seen)}"


def _icons(ground: Ground) -> str:
    ground.start_qt()
    names, provider = sorted(icon_names()), IconProvider(resources_folder() / "icons")
    if not names:
        raise NotSo(f"{resources_folder() / 'icons'}: there are none")
    blank = [name for name in names if is_plain(provider.requestImage(f"{name}/000000", QSize(), ICON_SIZE))]
    if blank:
        raise NotSo(f"nothing is drawn for {', '.join(blank)}")
    return f"{len(names)}"


def _pictures(ground: Ground) -> str:
    ground.start_qt()
    count = 0
    for card in cards_of(ground.library):
        for name, picture in pictures_of(ground.library, card).items():
            for theme in ThemeName:
                if is_plain(draw(picture, PICTURE_SIZE, theme)):
                    raise NotSo(f"{card.topic}/{name}: nothing is drawn ({theme.name.lower()})")
            count += 1
    return f"{count}"
