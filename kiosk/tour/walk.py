"""The way through every screen and every page of every chapter."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.library.reader import Library
from kiosk.redflags.assess import asked
from kiosk.session.place import OnDay, Topics
from kiosk.shared.document import TopicCard
from kiosk.shared.redflags import Answer, Level
from kiosk.shell.bar import Forward
from kiosk.shell.kiosk_view_model import KioskViewModel

TOLD_APART = (0, 25, 50)
"""Days of a timeline: that of the injection, one in two stages, and one after the last stage of ours."""


@dataclass(frozen=True)
class Stop:
    """A place on the way.

    Which screen it is; the chapter's id and title, or empty; the name of its picture, without the number in front.
    """

    screen: str
    name: str
    chapter: str = ""
    chapter_title: str = ""


def walk(kiosk: KioskViewModel, library: Library) -> Iterator[Stop]:
    """Moves the kiosk from stop to stop. Whoever asks for the next one has let the screen settle.

    Raises:
        LibraryDamaged: an entry of the library cannot be read.
    """
    yield Stop("attract", "attract")
    kiosk.screens.attract.start()
    language = kiosk.session.language
    topics = library.topics(language, 0, library.topic_count(language))
    if isinstance(kiosk.session.place, Topics):
        yield from _pages(kiosk, Stop("topics", "topics"))
    for card in topics:
        prefix = f"{card.topic}-" if len(topics) > 1 else ""
        if prefix:
            kiosk.screens.topics.openTopic(card.topic)
        yield from _pages(kiosk, Stop("home", f"{prefix}home"))
        for name, title in _chapters(library, card):
            kiosk.screens.home.openChapter(name)
            yield from _pages(kiosk, Stop("reading", f"{prefix}{name}", name, title))
            kiosk.goHome()
        yield from _figures(kiosk, library, card, prefix)
        yield from _words(kiosk, library, card, prefix)
        yield from _search(kiosk, library, card, prefix)
        yield from _timeline(kiosk, library, card, prefix)
        yield from _red_flags(kiosk, library, card, prefix)
    if len(library.languages) > 1:
        kiosk.chooseLanguage()
        yield Stop("languages", "languages")
        kiosk.back()
    kiosk.askStaff()
    yield Stop("ask-staff", "ask-staff")


def _figures(kiosk: KioskViewModel, library: Library, card: TopicCard, prefix: str) -> Iterator[Stop]:
    """Every view of every figure, and what each of its parts is."""
    for name in card.figures:
        kiosk.screens.reading.lookCloser(name, 0)
        for number, view in enumerate(library.figure(card.language, card.topic, name).figure.views):
            kiosk.screens.figure.chooseView(number)
            first = Stop("figure", f"{prefix}figure-{name}-{number + 1}")
            yield from _pages(kiosk, first)
            for spot in view.spots:
                kiosk.screens.figure.chooseSpot(spot.spot)
                yield from _pages(kiosk, replace(first, name=f"{first.name}-{spot.spot}"))
        kiosk.goHome()


def _words(kiosk: KioskViewModel, library: Library, card: TopicCard, prefix: str) -> Iterator[Stop]:
    """The topic's terms from A to Z, the card of one, and a card of all: every meaning is seen."""
    terms = tuple(term.term for term in library.terms(card.language, card.topic))
    if not terms:
        return
    kiosk.screens.home.openWords()
    yield from _pages(kiosk, Stop("glossary", f"{prefix}glossary"))
    kiosk.screens.glossary.openTerm(terms[0])
    yield from _pages(kiosk, Stop("meaning", f"{prefix}meaning"))
    kiosk.back()
    if len(terms) > 1:
        kiosk.screens.reading.terms_chosen.emit(terms)
        yield from _pages(kiosk, Stop("meaning", f"{prefix}meanings"))
    kiosk.goHome()


def _search(kiosk: KioskViewModel, library: Library, card: TopicCard, prefix: str) -> Iterator[Stop]:
    """The search before its first letter, after it, and where its first word stands."""
    kiosk.screens.home.openFind()
    yield Stop("find", f"{prefix}find")
    letters = library.letters_after(card.language, card.topic, "")
    if letters:
        kiosk.screens.find.chooseLetter(letters[0])
        yield Stop("find", f"{prefix}find-{letters[0]}")
        word = library.words_from(card.language, card.topic, letters[0], 1)[0]
        kiosk.screens.find.chooseWord(word)
        yield from _pages(kiosk, Stop("found", f"{prefix}found"))
    kiosk.goHome()


def _timeline(kiosk: KioskViewModel, library: Library, card: TopicCard, prefix: str) -> Iterator[Stop]:
    """The timeline with all stages, each stage, the days that are told in a way of their own, the question for it."""
    if not card.has_recovery:
        return
    timeline, my_day, first = kiosk.screens.timeline, kiosk.screens.my_day, Stop("timeline", f"{prefix}timeline")
    kiosk.screens.home.openTimeline()
    yield first
    for stage in library.recovery(card.language, card.topic).stages:
        timeline.openStage(stage.stage)
        yield from _pages(kiosk, replace(first, name=f"{first.name}-{stage.stage}"))
    for day in TOLD_APART:
        timeline.openMyDay()
        my_day.mark_chosen.emit(OnDay(day))
        yield from _pages(kiosk, replace(first, name=f"{first.name}-day-{day}"))
    timeline.openMyDay()
    my_day.chooseNotSure()
    yield replace(first, name=f"{first.name}-not-sure")
    timeline.openMyDay()
    yield Stop("my-day", f"{prefix}my-day")
    kiosk.goHome()


def _red_flags(kiosk: KioskViewModel, library: Library, card: TopicCard, prefix: str) -> Iterator[Stop]:
    """The opening, a question of each kind, the call in an emergency, the answers, and every result.

    The first way through leaves questions open; of the others each picks the one sign that leads to its result.
    """
    if not card.has_red_flags:
        return
    rules, check = library.red_flags(card.language, card.topic).rules, kiosk.screens.red_flags
    first = Stop("red-flags", f"{prefix}red-flags")
    urgent = next((each for each in rules.questions if each.level is Level.EMERGENCY and each.follow_up), None)
    for level in (None, *Level):
        picked = next((each.question for each in rules.questions if each.level is level and not each.follow_up), "")
        kiosk.screens.home.openWarningSigns()
        if level is None:
            yield from _pages(kiosk, replace(first, name=f"{first.name}-opening"))
        check.begin()
        if level is None:
            yield from _pages(kiosk, replace(first, name=f"{first.name}-question"))
            check.toggleHidden()
            yield replace(first, name=f"{first.name}-hidden")
            check.toggleHidden()
            if urgent and urgent.follow_up:
                check.change(urgent.question)
                check.toggleWhy()
                yield from _pages(kiosk, replace(first, name=f"{first.name}-why"))
                check.answerYes()
                yield from _pages(kiosk, replace(first, name=f"{first.name}-alarm"))
                check.goOn()
                yield from _pages(kiosk, replace(first, name=f"{first.name}-follow-up"))
                check.answerNo()
        else:
            for question in asked(rules, {rules.opening: Answer.YES}):
                check.change(question)
                if question in {picked, rules.opening}:
                    check.answerYes()
                else:
                    check.answerNo()
        check.lookThrough()
        if level is not Level.EMERGENCY:
            yield from _pages(kiosk, replace(first, name=f"{first.name}-answers-{_called(level)}"))
        check.conclude()
        yield from _pages(kiosk, replace(first, name=f"{first.name}-result-{_called(level)}"))
        kiosk.goHome()


def _called(level: Level | None) -> str:
    return "open" if level is None else level.value


def _pages(kiosk: KioskViewModel, first: Stop) -> Iterator[Stop]:
    """All pages of a place; those of a chapter have a number in their names even if there is only one."""
    yield replace(first, name=f"{first.name}-1") if first.chapter else first
    while kiosk.screens.bar.state.forward is Forward.PAGE:
        kiosk.goOn()
        yield replace(first, name=f"{first.name}-{kiosk.screens.bar.state.page}")


def _chapters(library: Library, card: TopicCard) -> Iterator[tuple[str, str]]:
    """Id and title of every chapter in reading order, and of "About this text" at last."""
    in_order = [each.chapter for each in card.chapters if each.chapter != card.about]
    for chapter in (*in_order, card.about):
        yield chapter, library.chapter(card.language, card.topic, chapter).title
