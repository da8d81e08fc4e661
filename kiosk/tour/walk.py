"""The way through every screen and every page of every chapter."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.library.reader import Library
from kiosk.session.place import Topics
from kiosk.shared.document import TopicCard
from kiosk.shell.bar import Forward
from kiosk.shell.kiosk_view_model import KioskViewModel


@dataclass(frozen=True)
class Stop:
    """A place on the way: which screen, which chapter (or empty), and the name of its picture without a number."""

    screen: str
    chapter: str
    name: str


def walk(kiosk: KioskViewModel, library: Library) -> Iterator[Stop]:
    """Moves the kiosk from stop to stop. Whoever asks for the next one has let the screen settle.

    Raises:
        LibraryDamaged: an entry of the library cannot be read.
    """
    yield Stop("attract", "", "attract")
    kiosk.screens.attract.start()
    language = kiosk.session.language
    topics = library.topics(language, 0, library.topic_count(language))
    if isinstance(kiosk.session.place, Topics):
        yield from _pages(kiosk, "topics", "", "topics", always_numbered=False)
    for card in topics:
        prefix = f"{card.topic}-" if len(topics) > 1 else ""
        if prefix:
            kiosk.screens.topics.openTopic(card.topic)
        yield from _pages(kiosk, "home", "", f"{prefix}home", always_numbered=False)
        for chapter in _chapters(card):
            kiosk.screens.home.openChapter(chapter)
            yield from _pages(kiosk, "reading", chapter, f"{prefix}{chapter}", always_numbered=True)
            kiosk.goHome()
    kiosk.askStaff()
    yield Stop("ask-staff", "", "ask-staff")


def _pages(kiosk: KioskViewModel, screen: str, chapter: str, name: str, *, always_numbered: bool) -> Iterator[Stop]:
    yield Stop(screen, chapter, f"{name}-1" if always_numbered else name)
    while kiosk.screens.bar.state.forward is Forward.PAGE:
        kiosk.goOn()
        yield Stop(screen, chapter, f"{name}-{kiosk.screens.bar.state.page}")


def _chapters(card: TopicCard) -> tuple[str, ...]:
    in_order = tuple(chapter.chapter for chapter in card.chapters if chapter.chapter != card.about)
    return (*in_order, card.about)
