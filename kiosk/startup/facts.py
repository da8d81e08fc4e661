"""What staff are told of the terminal they stand before."""

from datetime import date

from kiosk import __version__
from kiosk.display.screen import Millimetres, Pixels
from kiosk.doctor.health import Running, health_lines
from kiosk.doctor.screen import Glass
from kiosk.library.reader import Library, LibraryDamaged
from kiosk.library.shelf import Shelf
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.staff_facts import ContentFacts, StaffFacts
from kiosk.startup.show import Ground

VERSION_LETTERS = 12
"""Of a content's hash: enough to tell two versions apart over the telephone."""


def facts_of(ground: Ground, shelf: Shelf | None, since: float) -> StaffFacts:
    """The terminal now.

    Args:
        ground: What it stands on.
        shelf: What is shown, or None in safe mode.
        since: When it was started, on the ground's clock.
    """
    # A store of its own: the one that staff save by must not take for known what it did not show them.
    loaded = ground.loaded if ground.options.settings else SettingsStore(ground.data_folder).load()
    running = Running(
        data_folder=ground.data_folder,
        loaded=loaded,
        library=shelf.library if shelf else None,
        notice=shelf.notice if shelf else "",
        glass=_glass(ground),
        today=ground.now().date(),
    )
    return StaffFacts(
        program=__version__,
        clinic_name=loaded.settings.clinic_name,
        contents=_contents(shelf.library, ground.now().date()) if shelf else (),
        languages=shelf.library.languages if shelf else (),
        has_fallen_back=bool(shelf and shelf.notice),
        notices=(*loaded.notices, *((shelf.notice,) if shelf and shelf.notice else ())),
        pin_is_set=True,
        running_since=since,
        health=health_lines(running),
    )


def _glass(ground: Ground) -> Glass:
    screen = ground.app.primaryScreen()
    size, reported = screen.geometry().size(), screen.physicalSize()
    return Glass(Pixels(size.width(), size.height()), Millimetres(reported.width(), reported.height()))


def _contents(library: Library, today: date) -> tuple[ContentFacts, ...]:
    """The topics in the library's first language; none where it cannot be read."""
    try:
        language = library.languages[0]
        cards = library.topics(language, 0, library.topic_count(language))
        return tuple(_content(library, language, card.topic, card.title, today) for card in cards)
    except LibraryDamaged:
        return ()


def _content(library: Library, language: str, topic: str, title: str, today: date) -> ContentFacts:
    card = library.topic(language, topic)
    chapters = [library.chapter(language, topic, each.chapter) for each in card.chapters]
    # What is checked least or has to be checked first speaks for all of it.
    reviewed = min((each.reviewed for each in chapters), default="")
    next_review = min((each.next_review for each in chapters if each.next_review), default="")
    return ContentFacts(
        title=title,
        version=library.content_hash[:VERSION_LETTERS],
        reviewed=reviewed,
        next_review=next_review,
        is_overdue=bool(next_review) and next_review < today.isoformat(),
    )
