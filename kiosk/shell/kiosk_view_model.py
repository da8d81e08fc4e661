"""The root view model: holds the session, applies the moves, and tells every screen what to show."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import TypeVar, assert_never

from PySide6.QtCore import Property, QEnum, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attract.attract_view_model import AttractViewModel
from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.figure.figure_view_model import FigureViewModel
from kiosk.find.find_view_model import FindViewModel
from kiosk.find.found_view_model import FoundViewModel
from kiosk.glossary.glossary_view_model import GlossaryViewModel
from kiosk.home.home_view_model import HomeViewModel
from kiosk.home.topics_view_model import TopicsViewModel
from kiosk.languages.languages_view_model import LanguagesViewModel
from kiosk.library.reader import LibraryDamaged, LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.recovery.my_day_view_model import MyDayViewModel
from kiosk.recovery.timeline_view_model import TimelineViewModel
from kiosk.redflags.red_flags_view_model import RedFlagsViewModel
from kiosk.session import checking, looking, marking, navigation
from kiosk.session.place import (
    Found,
    Glossary,
    Home,
    Languages,
    Meaning,
    Place,
    Reading,
    RedFlagCheck,
    ShownFigure,
    Timeline,
    Topics,
)
from kiosk.session.session import Session
from kiosk.session.site import Site, default_language
from kiosk.shell import screens
from kiosk.shell.bar import Forward, bar_of
from kiosk.shell.bar_view_model import BarViewModel
from kiosk.shell.presenter import Presenter
from kiosk.shell.screens import Screens, screen_of
from kiosk.shell.site import SiteWishes, only_topic, site_of
from kiosk.shell.standing import stands
from kiosk.staffhelp.staff_help_view_model import StaffHelpViewModel

Wanted = TypeVar("Wanted")

QML_IMPORT_NAME = "PatientKiosk"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class KioskViewModel(QObject):
    """The session, and the view models of the screens it moves between."""

    @QEnum
    class Screen(Enum):
        """Which screen stands on the window; the values are those of `screens.Screen`."""

        Attract = screens.Screen.ATTRACT.value
        Languages = screens.Screen.LANGUAGES.value
        Topics = screens.Screen.TOPICS.value
        Home = screens.Screen.HOME.value
        Reading = screens.Screen.READING.value
        Glossary = screens.Screen.GLOSSARY.value
        Meaning = screens.Screen.MEANING.value
        Find = screens.Screen.FIND.value
        Found = screens.Screen.FOUND.value
        AskStaff = screens.Screen.ASK_STAFF.value
        Timeline = screens.Screen.TIMELINE.value
        MyDay = screens.Screen.MY_DAY.value
        RedFlags = screens.Screen.RED_FLAGS.value
        Figure = screens.Screen.FIGURE.value

    changed = Signal()
    moved = Signal()
    """The session has made a move, also one that changed nothing."""

    def __init__(self, shelf: Shelf, screens: Screens, wishes: SiteWishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._wishes = wishes
        self._screens = screens
        self._presenter = Presenter(shelf, screens, wishes)
        self._session = navigation.start(Site(wishes.language or "en", wishes.theme, wishes.text_size, None))
        self._listen()
        self._apply(lambda: navigation.start(site_of(shelf.library, wishes)))

    def _listen(self) -> None:
        screens = self._screens
        screens.attract.started.connect(self._start)
        screens.languages.language_chosen.connect(self._choose_language)
        screens.topics.topic_chosen.connect(self._opening(navigation.open_topic))
        screens.home.chapter_chosen.connect(self._opening(navigation.open_chapter))
        screens.home.words_asked.connect(lambda: self._move(navigation.open_glossary(self._session)))
        screens.home.timeline_asked.connect(lambda: self._move(marking.open_timeline(self._session)))
        screens.home.red_flags_asked.connect(lambda: self._move(checking.open_red_flags(self._session)))
        screens.home.find_asked.connect(lambda: self._move(navigation.open_find(self._session)))
        screens.glossary.term_chosen.connect(lambda term: self._move(navigation.open_meaning(self._session, (term,))))
        screens.reading.terms_chosen.connect(self._opening(navigation.open_meaning))
        screens.find.letter_chosen.connect(self._opening(navigation.add_letter))
        screens.find.taken_back.connect(lambda: self._move(navigation.take_letter_back(self._session)))
        screens.find.word_chosen.connect(self._opening(navigation.open_found))
        screens.found.place_chosen.connect(
            lambda chapter, section: self._move(navigation.open_section(self._session, chapter, section))
        )
        screens.timeline.mark_chosen.connect(self._opening(marking.put_marker))
        screens.timeline.my_day_asked.connect(lambda: self._move(marking.open_my_day(self._session)))
        screens.timeline.help_asked.connect(self._opening(navigation.open_chapter))
        screens.timeline.red_flags_asked.connect(lambda: self._move(checking.open_red_flags(self._session)))
        screens.timeline.card.terms_chosen.connect(self._opening(navigation.open_meaning))
        screens.timeline.card.pageChanged.connect(self._opening(marking.turn_timeline))
        screens.my_day.mark_chosen.connect(self._opening(marking.put_marker))
        screens.my_day.stepped.connect(lambda days, longest: self._move(marking.step_ago(self._session, days, longest)))
        screens.red_flags.moved.connect(self._opening(checking.step))
        screens.red_flags.capacity_changed.connect(lambda: self._move(self._session))
        screens.red_flags.card.terms_chosen.connect(self._opening(navigation.open_meaning))
        screens.red_flags.card.pageChanged.connect(self._opening(checking.turn_red_flags))
        for text in (screens.reading, screens.red_flags):
            text.figure_chosen.connect(
                lambda figure, view: self._move(looking.open_figure(self._session, figure, view))
            )
        screens.figure.closed.connect(lambda: self._move(navigation.close(self._session)))
        screens.figure.view_chosen.connect(self._opening(looking.choose_view))
        screens.figure.spot_chosen.connect(
            lambda spot, page: self._move(looking.choose_spot(self._session, spot, page))
        )
        screens.figure.card.terms_chosen.connect(self._opening(navigation.open_meaning))
        screens.figure.page_moved.connect(self._opening(looking.turn_figure))
        screens.reading.pageChanged.connect(self._opening(navigation.turn_reading))
        screens.meaning.pageChanged.connect(self._opening(navigation.turn_meaning))
        for pages_changed, kind in (
            (screens.topics.capacity_changed, Topics),
            (screens.home.capacity_changed, Home),
            (screens.reading.pageCountChanged, Reading),
            (screens.glossary.capacity_changed, Glossary),
            (screens.meaning.pageCountChanged, Meaning),
            (screens.found.capacity_changed, Found),
            (screens.figure.card.pageCountChanged, ShownFigure),
            (screens.figure.shape_changed, ShownFigure),
            (screens.timeline.card.pageCountChanged, Timeline),
            (screens.red_flags.card.pageCountChanged, RedFlagCheck),
        ):
            pages_changed.connect(self._counting(kind))

    def _opening(self, move: Callable[[Session, Wanted], Session]) -> Callable[[Wanted], None]:
        """What hears a screen's wish and makes the move of it."""
        return lambda wanted: self._move(move(self._session, wanted))

    def _counting(self, kind: type[Place]) -> Callable[[], None]:
        """What hears that a kind of place has other pages: of no concern where the visitor does not stand there."""
        return lambda: self._on_pages_changed() if isinstance(self._session.place, kind) else None

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._session

    @property
    def screens(self) -> Screens:
        """The view models of the screens."""
        return self._screens

    @property
    def words_in_view(self) -> int:
        """Words to read on the screen in view; 0 where it holds no text."""
        return self._presenter.words_in_view(self._session)

    @Slot()
    def back(self) -> None:
        """A page back, or to where the visitor came from."""
        self._move(navigation.back(self._session))

    @Slot()
    def turnBack(self) -> None:  # noqa: N802 (a QML name)
        """A page back, and never out of a text."""
        self._move(navigation.previous_page(self._session))

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
    def checkForWarningSigns(self) -> None:  # noqa: N802 (a QML name)
        """To the red-flag questions."""
        self._move(checking.open_red_flags(self._session))

    @Slot()
    def chooseLanguage(self) -> None:  # noqa: N802 (a QML name)
        """To the choice of a language."""
        self._move(navigation.open_languages(self._session))

    @Slot()
    def startOver(self) -> None:  # noqa: N802 (a QML name)
        """To a new session."""
        self._move(navigation.start_over(self._session))

    @Slot()
    def goOn(self) -> None:  # noqa: N802 (a QML name)
        """To the next page; at a chapter's end to the next chapter, or Home; from a card's to where it was opened."""
        match self._screens.bar.state.forward:
            case Forward.NOWHERE:
                pass
            case Forward.PAGE:
                # Where the pages are not counted yet there is at least one more, and a touch must not be lost.
                count = self._presenter.page_count(self._session) or self._screens.bar.state.page + 1
                self._move(navigation.next_page(self._session, count))
            case Forward.CHAPTER | Forward.HOME:
                self._move(navigation.next_chapter(self._session, self._presenter.chapters))
            case Forward.CLOSE:
                self._move(navigation.close(self._session))
            case Forward.PICTURE:
                self._move(looking.turn_figure(self._session, 0))
            case Forward.VIEW:
                self._move(looking.next_view(self._session, self._screens.figure.view_count))
            case other:
                assert_never(other)

    def library_replaced(self) -> None:
        """Shows the same place from the library that stands on the shelf now, or the nearest that is still there."""

        def stayed() -> Session:
            library, session = self._shelf.library, self._session
            site = site_of(library, self._wishes)
            language = default_language(site.languages, session.language)
            session = navigation.choose_language(session, language, only_topic(library, language))
            return navigation.stay(replace(session, site=site), lambda place: stands(place, library, language))

        self._apply(stayed)
        for texts in (self._screens.reading, self._screens.figure, self._screens.red_flags):
            texts.forget_pictures()

    def use(self, wishes: SiteWishes) -> None:
        """Begins anew with other wishes of the site, which hold from now on."""
        self._wishes = wishes
        self._presenter.use(wishes)
        self._apply(lambda: navigation.start(site_of(self._shelf.library, wishes)))

    def _start(self, language: str) -> None:
        def started() -> Session:
            session = self._session
            if language in session.site.languages:
                session = navigation.choose_language(session, language, only_topic(self._shelf.library, language))
            return navigation.touch_to_start(session)

        self._apply(started)

    def _choose_language(self, language: str) -> None:
        def chosen() -> Session:
            library, session = self._shelf.library, self._session
            if isinstance(session.place, Languages):
                session = navigation.back(session)
            session = navigation.choose_language(session, language, only_topic(library, language))
            return navigation.stay(session, lambda place: stands(place, library, language))

        self._apply(chosen)

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
        self.moved.emit()

    def _in_view(self) -> tuple[int, bool, str, ThemeName, TextSize]:
        session = self._session
        return self._screen(), self._presenter.is_at_warning_signs, session.language, session.theme, session.text_size

    def _recover(self, reason: str) -> None:
        try:
            self._shelf.fall_back(reason)
            self._show(navigation.start(site_of(self._shelf.library, self._wishes)))
        except (LibraryDamaged, LibraryUnusable):
            # Nothing is left to read; the one screen that needs no library still helps.
            self._show(navigation.ask_staff(navigation.start(self._session.site)))

    def _show(self, session: Session) -> None:
        show = self._presenter.prepare(session)
        self._session = session
        show()
        self._presenter.forget_texts(session)
        pages = self._presenter.page_count(self._session)
        within = navigation.keep_within(self._session, pages) if pages else self._session
        if within == self._session:
            self._show_bar()
        else:
            # The way back may lead to a page that was the last of more.
            self._show(within)

    def _show_bar(self) -> None:
        pages = self._presenter.page_count(self._session)
        self._screens.bar.show(
            bar_of(
                self._session,
                pages,
                self._presenter.next_title,
                has_languages=len(self._session.site.languages) > 1,
                view_count=self._screens.figure.view_count,
            )
        )

    def _on_pages_changed(self) -> None:
        """The screen in view has heard how much fits it."""
        pages = self._presenter.page_count(self._session)
        if pages == 0:
            return
        within = navigation.keep_within(self._session, pages)
        if within == self._session and not isinstance(within.place, Topics | Home | Glossary | Found):
            self._show_bar()
        else:
            self._move(within)

    def _screen(self) -> int:
        return int(screen_of(self._session.place).value)

    def _is_right_to_left(self) -> bool:
        return QLocale(self._session.language).textDirection() is Qt.LayoutDirection.RightToLeft

    screen = Property(int, _screen, notify=changed)
    isAtWarningSigns = Property(  # noqa: N815
        bool, lambda self: self._presenter.is_at_warning_signs, notify=changed
    )
    """Whether the chapter in view is the one on warning signs, of a topic that has red-flag questions."""
    isRightToLeft = Property(bool, _is_right_to_left, notify=changed)  # noqa: N815
    attract = Property(AttractViewModel, lambda self: self._screens.attract, constant=True)
    languages = Property(LanguagesViewModel, lambda self: self._screens.languages, constant=True)
    topics = Property(TopicsViewModel, lambda self: self._screens.topics, constant=True)
    home = Property(HomeViewModel, lambda self: self._screens.home, constant=True)
    reading = Property(ReadingViewModel, lambda self: self._screens.reading, constant=True)
    figure = Property(FigureViewModel, lambda self: self._screens.figure, constant=True)
    glossary = Property(GlossaryViewModel, lambda self: self._screens.glossary, constant=True)
    meaning = Property(ReadingViewModel, lambda self: self._screens.meaning, constant=True)
    find = Property(FindViewModel, lambda self: self._screens.find, constant=True)
    found = Property(FoundViewModel, lambda self: self._screens.found, constant=True)
    timeline = Property(TimelineViewModel, lambda self: self._screens.timeline, constant=True)
    myDay = Property(MyDayViewModel, lambda self: self._screens.my_day, constant=True)  # noqa: N815
    redFlags = Property(RedFlagsViewModel, lambda self: self._screens.red_flags, constant=True)  # noqa: N815
    staffHelp = Property(StaffHelpViewModel, lambda self: self._screens.staff_help, constant=True)  # noqa: N815
    bar = Property(BarViewModel, lambda self: self._screens.bar, constant=True)
