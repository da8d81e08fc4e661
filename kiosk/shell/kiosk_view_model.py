"""The root view model: holds the session, applies the moves, and tells every screen what to show."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from PySide6.QtCore import Property, QEnum, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attract.attract_view_model import AttractViewModel
from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.home.home_view_model import HomeViewModel
from kiosk.home.tile import page_count
from kiosk.home.topics_view_model import TopicsViewModel
from kiosk.library.reader import LibraryDamaged, LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.session import navigation
from kiosk.session.place import AskStaff, Attract, Home, Reading, Topics
from kiosk.session.session import Session, Site
from kiosk.shared.document import ChapterCard, TopicCard
from kiosk.shell.bar import Forward, bar_of
from kiosk.shell.bar_view_model import BarViewModel
from kiosk.shell.site import SiteWishes, only_topic, site_of
from kiosk.staffhelp.staff_help_view_model import StaffHelpViewModel

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@dataclass(frozen=True)
class Screens:
    """What each screen shows, and the bar below them."""

    attract: AttractViewModel
    topics: TopicsViewModel
    home: HomeViewModel
    reading: ReadingViewModel
    staff_help: StaffHelpViewModel
    bar: BarViewModel


@QmlElement
class KioskViewModel(QObject):
    """The session, and the view models of the screens it moves between."""

    @QEnum
    class Screen(Enum):
        """Which screen stands on the window."""

        Attract = 0
        Topics = 1
        Home = 2
        Reading = 3
        AskStaff = 4

    changed = Signal()

    def __init__(
        self, shelf: Shelf, reading: ReadingViewModel, wishes: SiteWishes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._wishes = wishes
        self._screens = Screens(
            attract=AttractViewModel(self),
            topics=TopicsViewModel(self),
            home=HomeViewModel(self),
            reading=reading,
            staff_help=StaffHelpViewModel(self),
            bar=BarViewModel(self),
        )
        self._chapters: tuple[str, ...] = ()
        self._next_title: str | None = None
        self._session = navigation.start(Site(wishes.language or "en", wishes.theme, wishes.text_size, None))
        self._listen()
        self._apply(lambda: navigation.start(site_of(shelf.library, wishes)))

    def _listen(self) -> None:
        screens = self._screens
        screens.attract.started.connect(self._start)
        screens.topics.topic_chosen.connect(lambda topic: self._move(navigation.open_topic(self._session, topic)))
        screens.topics.capacity_changed.connect(self._on_capacity_changed)
        screens.home.chapter_chosen.connect(lambda chapter: self._move(navigation.open_chapter(self._session, chapter)))
        screens.home.capacity_changed.connect(self._on_capacity_changed)
        screens.reading.pageChanged.connect(lambda page: self._move(navigation.turn_to(self._session, page)))
        screens.reading.pageCountChanged.connect(self._on_pages_changed)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._session

    @property
    def screens(self) -> Screens:
        """The view models of the screens."""
        return self._screens

    @Slot()
    def back(self) -> None:
        """A page back, or to where the visitor came from."""
        self._move(navigation.back(self._session))

    @Slot()
    def goHome(self) -> None:  # noqa: N802 (a QML name)
        """To the topic's front page."""
        self._move(navigation.home(self._session))

    @Slot()
    def askStaff(self) -> None:  # noqa: N802 (a QML name)
        """To the advice to go to the desk."""
        self._move(navigation.ask_staff(self._session))

    @Slot()
    def nextTextSize(self) -> None:  # noqa: N802 (a QML name)
        """To the next larger letters, and from the largest to the smallest."""
        self._move(navigation.next_text_size(self._session))

    @Slot()
    def nextTheme(self) -> None:  # noqa: N802 (a QML name)
        """To the next colours."""
        self._move(navigation.next_theme(self._session))

    @Slot()
    def startOver(self) -> None:  # noqa: N802 (a QML name)
        """To a new session."""
        self._move(navigation.start_over(self._session))

    @Slot()
    def goOn(self) -> None:  # noqa: N802 (a QML name)
        """To the next page; at a chapter's end to the next chapter, or Home."""
        match self._screens.bar.state.forward:
            case Forward.NOWHERE:
                pass
            case Forward.PAGE:
                self._move(navigation.next_page(self._session, self._page_count()))
            case Forward.CHAPTER | Forward.HOME:
                self._move(navigation.next_chapter(self._session, self._chapters))
            case other:
                assert_never(other)

    def _start(self, language: str) -> None:
        def started() -> Session:
            session = self._session
            if language in self._shelf.library.languages:
                session = navigation.choose_language(session, language, only_topic(self._shelf.library, language))
            return navigation.touch_to_start(session)

        self._apply(started)

    def _move(self, session: Session) -> None:
        self._apply(lambda: session)

    def _apply(self, move: Callable[[], Session]) -> None:
        """Moves on and shows the new place; what the library cannot give ends in a new session from a sound one."""
        before = self._in_view()
        try:
            self._show(move())
        except LibraryDamaged as damage:
            self._recover(str(damage))
        # A screen that is being made may turn a page; it must not hear that it changed by that.
        if self._in_view() != before:
            self.changed.emit()

    def _in_view(self) -> tuple[int, str, ThemeName, TextSize]:
        return self._screen(), self._session.language, self._session.theme, self._session.text_size

    def _recover(self, reason: str) -> None:
        try:
            self._shelf.fall_back(reason)
            self._show(navigation.start(site_of(self._shelf.library, self._wishes)))
        except (LibraryDamaged, LibraryUnusable):
            # Nothing is left to read; the one screen that needs no library still helps.
            self._show(navigation.ask_staff(navigation.start(self._session.site)))

    def _show(self, session: Session) -> None:
        """Reads first what the place needs, so that nothing has changed if that fails."""
        library, language = self._shelf.library, session.language
        match session.place:
            case Attract():
                subject = library.topic(language, session.only_topic).title if session.only_topic else ""
                self._session = session
                self._screens.topics.forget()
                others = (each for each in library.languages if each != language)
                self._screens.attract.show(subject, (language, *others))
            case Topics(page=page):
                count = self._screens.topics.topics_a_page
                topics = library.topics(language, page * count, count)
                self._session = session
                self._screens.topics.show(topics)
            case Home(topic=topic, page=page):
                card = library.topic(language, topic)
                about = library.chapter(language, topic, card.about)
                self._session = session
                self._screens.home.show(card, ChapterCard(about.chapter, about.title, about.icon), page)
            case Reading(topic=topic, chapter=name, page=page):
                chapter = library.chapter(language, topic, name)
                sections = tuple(library.section(language, topic, name, number) for number in range(chapter.sections))
                titles = _reading_order(library.topic(language, topic))
                following = navigation.chapter_after(session, tuple(titles))
                self._session = session
                self._chapters = tuple(titles)
                self._next_title = titles[following] if following else None
                self._screens.reading.show(chapter, sections, page)
            case AskStaff():
                self._session = session
                self._screens.staff_help.show(self._shelf.notice)
            case _:
                assert_never(session.place)
        self._show_bar()

    def _show_bar(self) -> None:
        self._screens.bar.show(bar_of(self._session, self._page_count(), self._next_title))

    def _page_count(self) -> int:
        """Pages of the present place on this screen; 0 where the screen has not said yet."""
        match self._session.place:
            case Topics():
                return page_count(
                    self._shelf.library.topic_count(self._session.language), self._screens.topics.topics_a_page
                )
            case Home():
                return self._screens.home.page_count
            case Reading():
                return self._screens.reading.page_count
            case Attract() | AskStaff():
                return 1
            case _:
                assert_never(self._session.place)

    def _on_capacity_changed(self) -> None:
        if isinstance(self._session.place, Home | Topics):
            self._move(navigation.keep_within(self._session, self._page_count()))

    def _on_pages_changed(self) -> None:
        if not isinstance(self._session.place, Reading) or self._page_count() == 0:
            return
        within = navigation.keep_within(self._session, self._page_count())
        if within == self._session:
            self._show_bar()
        else:
            self._move(within)

    def _screen(self) -> int:
        return self._screen_kind().value

    def _screen_kind(self) -> Screen:
        match self._session.place:
            case Attract():
                return self.Screen.Attract
            case Topics():
                return self.Screen.Topics
            case Home():
                return self.Screen.Home
            case Reading():
                return self.Screen.Reading
            case AskStaff():
                return self.Screen.AskStaff
            case _:
                assert_never(self._session.place)

    def _is_right_to_left(self) -> bool:
        return QLocale(self._session.language).textDirection() is Qt.LayoutDirection.RightToLeft

    screen = Property(int, _screen, notify=changed)
    isRightToLeft = Property(bool, _is_right_to_left, notify=changed)  # noqa: N815
    attract = Property(AttractViewModel, lambda self: self._screens.attract, constant=True)
    topics = Property(TopicsViewModel, lambda self: self._screens.topics, constant=True)
    home = Property(HomeViewModel, lambda self: self._screens.home, constant=True)
    reading = Property(ReadingViewModel, lambda self: self._screens.reading, constant=True)
    staffHelp = Property(StaffHelpViewModel, lambda self: self._screens.staff_help, constant=True)  # noqa: N815
    bar = Property(BarViewModel, lambda self: self._screens.bar, constant=True)


def _reading_order(card: TopicCard) -> dict[str, str]:
    """Chapter titles by id, in the order Next leads through them; "About this text" stands apart."""
    return {each.chapter: each.title for each in card.chapters if each.chapter != card.about}
