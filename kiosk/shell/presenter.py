"""Puts a session's place on its screen: reads what it needs from the library, then shows it."""

from collections.abc import Callable
from typing import assert_never

from kiosk.attract.attract_view_model import Clinic
from kiosk.display.tile import page_count
from kiosk.figure.figure_view_model import FigureViewModel
from kiosk.find.found_view_model import FoundViewModel
from kiosk.find.places import places_of
from kiosk.glossary.glossary_view_model import GlossaryViewModel
from kiosk.glossary.meaning import meaning_of
from kiosk.glossary.own_words import meaning_words
from kiosk.home.home_view_model import HomeViewModel
from kiosk.library.shelf import Shelf
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.recovery.timeline_view_model import TimelineViewModel
from kiosk.redflags.red_flags_view_model import RedFlagsViewModel
from kiosk.redflags.steps import figure_of
from kiosk.session import navigation
from kiosk.session.place import (
    AskStaff,
    Attract,
    Find,
    Found,
    Glossary,
    Home,
    Languages,
    Meaning,
    MyDay,
    Reading,
    RedFlagCheck,
    ShownFigure,
    Timeline,
    Topics,
)
from kiosk.session.session import Session
from kiosk.shared.document import Chapter, ChapterCard, Section, TopicCard
from kiosk.shared.recovery import Recovery
from kiosk.shared.redflags import RedFlags
from kiosk.shell.screens import Screens
from kiosk.shell.site import SiteWishes, invited

WORDS_OFFERED = 10
"""Words that Find offers at most; how many of them stand on a screen depends on its size."""


class Presenter:
    """Shows places on the screens that are theirs.

    ``chapters`` and ``next_title`` are those of the chapter in view: the topic's chapters in reading order, and the
    title of the one that follows, or None after the last. ``is_at_warning_signs``: it is the one that red-flag
    questions of the topic belong to.
    """

    def __init__(self, shelf: Shelf, screens: Screens, wishes: SiteWishes) -> None:
        self._shelf = shelf
        self._screens = screens
        self._wishes = wishes
        self._text: tuple[Chapter, tuple[Section, ...]] | None = None
        self._text_key: tuple[str, str, str, str] | None = None
        self._recovery: Recovery | None = None
        self._recovery_key: tuple[str, str, str] | None = None
        self._red_flags: RedFlags | None = None
        self._red_flags_key: tuple[str, str, str] | None = None
        self.chapters: tuple[str, ...] = ()
        self.next_title: str | None = None
        self.is_at_warning_signs = False

    def use(self, wishes: SiteWishes) -> None:
        """Shows by other wishes of the site from now on."""
        self._wishes = wishes

    def prepare(self, session: Session) -> Callable[[], None]:  # noqa: PLR0911, PLR0912 (one a place)
        """Reads what the session's place needs. Nothing has changed before what it returns is called.

        Raises:
            LibraryDamaged: an entry of the library cannot be read.
        """
        library, language, screens = self._shelf.library, session.language, self._screens
        match session.place:
            case Attract():
                subject, languages = invited(library, session.only_topic, language, session.site.languages)
                return lambda: self._invite(subject, languages)
            case Languages():
                return lambda: screens.languages.show(session.site.languages, language)
            case Topics(page=page):
                count = screens.topics.topics_a_page
                topics = library.topics(language, page * count, count)
                return lambda: screens.topics.show(topics)
            case Home(topic=topic, page=page):
                card = library.topic(language, topic)
                about = library.chapter(language, topic, card.about)
                return lambda: screens.home.show(card, ChapterCard(about.chapter, about.title, about.icon), page)
            case Reading() as place:
                return self._prepare_reading(session, place)
            case Glossary(topic=topic, page=page):
                terms = library.terms(language, topic)
                return lambda: screens.glossary.show(terms, page)
            case Meaning(topic=topic, terms=names, page=page):
                terms = tuple(library.term(language, topic, name) for name in names)
                chapter, sections = meaning_of(terms, meaning_words())
                return lambda: screens.meaning.show(chapter, sections, page)
            case Find(topic=topic, typed=typed):
                letters = library.letters_after(language, topic, typed)
                words = library.words_from(language, topic, typed, WORDS_OFFERED) if typed else ()
                return lambda: screens.find.show(typed, letters, words)
            case Found(topic=topic, word=word, page=page):
                places = places_of(library, language, topic, word)
                return lambda: screens.found.show(word, places, page)
            case Timeline(topic=topic, mark=mark, page=page):
                recovery, card = self._recovery_of(language, topic), library.topic(language, topic)
                return lambda: screens.timeline.show(recovery, card, mark, page)
            case MyDay(topic=topic, ago=ago):
                recovery = self._recovery_of(language, topic)
                return lambda: screens.my_day.show(recovery, ago)
            case RedFlagCheck(topic=topic) as check:
                red_flags = self._red_flags_of(language, topic)
                numbers = self._wishes.numbers.places(red_flags.your_clinic)
                shown = figure_of(red_flags.rules, check.stand)
                entry = library.figure(language, topic, shown) if shown else None
                return lambda: screens.red_flags.show(red_flags, check, numbers, entry)
            case ShownFigure(topic=topic, figure=name) as figure:
                looked_at = library.figure(language, topic, name)
                return lambda: screens.figure.show(looked_at, figure)
            case AskStaff():
                return lambda: screens.staff_help.show(self._shelf.notice)
            case _:
                assert_never(session.place)

    def forget_texts(self, session: Session) -> None:
        """Forgets the texts that the session does not lead back to: the next reader begins at their beginning."""
        way = (session.place, *session.trail)
        if not any(isinstance(place, Reading) for place in way):
            self._screens.reading.forget()
        if not any(isinstance(place, ShownFigure) for place in way):
            self._screens.figure.forget()
        if not any(isinstance(place, Meaning) for place in way):
            self._screens.meaning.forget()
        if not any(isinstance(place, Timeline) for place in way):
            self._screens.timeline.forget()
            self._screens.my_day.forget()
        if not any(isinstance(place, RedFlagCheck) for place in way):
            self._screens.red_flags.forget()

    def words_in_view(self, session: Session) -> int:
        """Words of the text that stands at the session's place; 0 where there is none."""
        screens = self._screens
        match session.place:
            case Reading():
                return screens.reading.word_count
            case Meaning():
                return screens.meaning.word_count
            case Timeline():
                return screens.timeline.card.word_count
            case RedFlagCheck():
                return screens.red_flags.card.word_count
            case ShownFigure():
                return screens.figure.card.word_count
            case _:
                return 0

    def page_count(self, session: Session) -> int:
        """Pages of the session's place on this screen; 0 where the screen has not said yet."""
        screens = self._screens
        match session.place:
            case Topics():
                return page_count(self._shelf.library.topic_count(session.language), screens.topics.topics_a_page)
            case (
                Home()
                | Reading()
                | Glossary()
                | Meaning()
                | Found()
                | ShownFigure()
                | Timeline()
                | RedFlagCheck() as place
            ):
                return self._paged(place).page_count
            case Attract() | Languages() | Find() | MyDay() | AskStaff():
                return 1
            case _:
                assert_never(session.place)

    def _paged(  # noqa: PLR0911 (one a place)
        self, place: Home | Reading | Glossary | Meaning | Found | ShownFigure | Timeline | RedFlagCheck
    ) -> (
        HomeViewModel
        | ReadingViewModel
        | GlossaryViewModel
        | FoundViewModel
        | FigureViewModel
        | TimelineViewModel
        | RedFlagsViewModel
    ):
        screens = self._screens
        match place:
            case Home():
                return screens.home
            case Reading():
                return screens.reading
            case Glossary():
                return screens.glossary
            case Meaning():
                return screens.meaning
            case Found():
                return screens.found
            case ShownFigure():
                return screens.figure
            case Timeline():
                return screens.timeline
            case RedFlagCheck():
                return screens.red_flags
            case _:
                assert_never(place)

    def _invite(self, subject: str, languages: tuple[str, ...]) -> None:
        self._screens.topics.forget()
        self._screens.attract.show(subject, languages, Clinic(self._wishes.clinic, self._wishes.logo))

    def _prepare_reading(self, session: Session, place: Reading) -> Callable[[], None]:
        chapter, sections = self._text_of(session.language, place)
        card = self._shelf.library.topic(session.language, place.topic)
        titles = _reading_order(card)
        following = navigation.chapter_after(session, tuple(titles))

        def show() -> None:
            self.chapters = tuple(titles)
            self.next_title = titles[following] if following else None
            self.is_at_warning_signs = card.has_red_flags and place.chapter == card.warning_signs
            _show_text(self._screens.reading, chapter, sections, place)

        return show

    def _recovery_of(self, language: str, topic: str) -> Recovery:
        """The topic's timeline, kept while the marker is moved."""
        key = (self._shelf.library.content_hash, language, topic)
        if self._recovery is None or key != self._recovery_key:
            self._recovery, self._recovery_key = self._shelf.library.recovery(language, topic), key
        return self._recovery

    def _red_flags_of(self, language: str, topic: str) -> RedFlags:
        """The topic's red-flag questions, kept while they are answered."""
        key = (self._shelf.library.content_hash, language, topic)
        if self._red_flags is None or key != self._red_flags_key:
            self._red_flags, self._red_flags_key = self._shelf.library.red_flags(language, topic), key
        return self._red_flags

    def _text_of(self, language: str, place: Reading) -> tuple[Chapter, tuple[Section, ...]]:
        """The chapter's text, kept while its pages are turned."""
        library = self._shelf.library
        key = (library.content_hash, language, place.topic, place.chapter)
        if self._text is None or key != self._text_key:
            chapter = library.chapter(language, place.topic, place.chapter)
            numbers = range(chapter.sections)
            sections = tuple(library.section(language, place.topic, place.chapter, number) for number in numbers)
            self._text, self._text_key = (chapter, sections), key
        return self._text


def _show_text(reading: ReadingViewModel, chapter: Chapter, sections: tuple[Section, ...], place: Reading) -> None:
    if place.section is None:
        reading.show(chapter, sections, place.page)
    else:
        reading.show_section(chapter, sections, place.section)


def _reading_order(card: TopicCard) -> dict[str, str]:
    """Chapter titles by id, in the order Next leads through them; "About this text" stands apart."""
    return {each.chapter: each.title for each in card.chapters if each.chapter != card.about}
