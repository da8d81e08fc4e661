"""Reads a topic as a terminal would that comes by every screen of it."""

from collections import Counter
from collections.abc import Iterator

from kiosk.install.refusal import FaultError
from kiosk.library.format import key_of
from kiosk.library.reader import Library
from kiosk.shared.document import Figure, Section, Text, TopicCard, View, plain, texts_of
from kiosk.shared.drawing import fault_of
from kiosk.shared.redflags import RedFlags


class TopicReader:
    """Reads the topics of a library and counts what was read.

    Args:
        library: What is read.
        indexed: The keys of the sections that a search leads to.
        icons: The names of the icons that this program has.
    """

    def __init__(self, library: Library, indexed: frozenset[str], icons: frozenset[str]) -> None:
        self._library, self._indexed, self._icons = library, indexed, icons
        self._pictures: set[tuple[str, str]] = set()
        self._counted: Counter[str] = Counter()

    @property
    def counted(self) -> Counter[str]:
        """How many there were of what."""
        return self._counted + Counter({"pictures": len(self._pictures)})

    def read(self, language: str, card: TopicCard) -> RedFlags | None:
        """Reads all of a topic; its red-flag questions, if it has some.

        Raises:
            FaultError: something leads to what is not there.
            LibraryDamaged: an entry is missing, or was changed.
        """
        topic, library = card.topic, self._library
        terms = frozenset(term.term for term in library.terms(language, topic))
        chapters = tuple(dict.fromkeys((*(each.chapter for each in card.chapters), card.about)))
        for leads_to in (card.timeline, card.warning_signs):
            if leads_to not in chapters:
                raise FaultError(f"{language}/{topic}: has no chapter '{leads_to}'")
        for chapter in card.chapters:
            self._check_icon(f"{language}/{topic}", chapter.icon)
        for name in card.figures:
            self._read_figure(library.figure(language, topic, name).figure, f"{language}/{topic}", topic, terms)
        for name in chapters:
            self._read_chapter(language, card, name, terms)
        if card.has_recovery:
            for stage in library.recovery(language, topic).stages:
                self._check_icon(f"{language}/{topic}", stage.icon)
            self._counted["timelines"] += 1
        self._counted.update({"topics": 1, "terms": len(terms), "figures": len(card.figures)})
        return self._read_red_flags(language, card) if card.has_red_flags else None

    def _read_chapter(self, language: str, card: TopicCard, name: str, terms: frozenset[str]) -> None:
        chapter = self._library.chapter(language, card.topic, name)
        where = f"{language}/{card.topic}/{name}"
        if chapter.sections < 1:
            raise FaultError(f"{where}: has no text")
        self._check_icon(where, chapter.icon)
        if chapter.opening:
            self._read_picture(card.topic, chapter.opening)
        for number in range(chapter.sections):
            section = self._library.section(language, card.topic, name, number)
            self._read_section(section, where, card, terms)
            key = key_of(language, card.topic, name, number)
            if key not in self._indexed and _has_words(section):
                raise FaultError(f"{where}: the search index does not lead to section {number + 1}")
        self._counted.update({"chapters": 1, "sections": chapter.sections})

    def _read_section(self, section: Section, where: str, card: TopicCard, terms: frozenset[str]) -> None:
        for block in section.blocks:
            for text in texts_of(block):
                _check_terms(text, where, terms)
            if isinstance(block, Figure):
                if block.figure not in card.figures:
                    raise FaultError(f"{where}: has no figure '{block.figure}'")
                self._read_figure(block, where, card.topic, terms)

    def _read_figure(self, figure: Figure, where: str, topic: str, terms: frozenset[str]) -> None:
        if not figure.views:
            raise FaultError(f"{where}: the figure '{figure.figure}' shows nothing")
        for view in figure.views:
            self._read_picture(topic, view.picture)
            for text in _texts_of_view(view):
                _check_terms(text, where, terms)

    def _read_red_flags(self, language: str, card: TopicCard) -> RedFlags:
        red_flags = self._library.red_flags(language, card.topic)
        for question in red_flags.rules.questions:
            if question.figure and question.figure not in card.figures:
                raise FaultError(f"{language}/{card.topic}: has no figure '{question.figure}'")
        self._counted["sets of red-flag questions"] += 1
        return red_flags

    def _read_picture(self, topic: str, name: str) -> None:
        if (topic, name) in self._pictures:
            return
        fault = fault_of(name, self._library.picture(topic, name).data)
        if fault:
            raise FaultError(f"the picture {topic}/{name} {fault.message}")
        self._pictures.add((topic, name))

    def _check_icon(self, where: str, icon: str) -> None:
        if icon not in self._icons:
            raise FaultError(f"{where}: this Patient Kiosk has no icon '{icon}'; update it")


def _has_words(section: Section) -> bool:
    return any(letter.isalnum() for block in section.blocks for text in texts_of(block) for letter in plain(text))


def _texts_of_view(view: View) -> Iterator[Text]:
    yield from (view.name, view.caption)
    for spot in view.spots:
        yield from (spot.label, spot.text)


def _check_terms(text: Text, where: str, terms: frozenset[str]) -> None:
    for span in text:
        if span.term and span.term not in terms:
            raise FaultError(f"{where}: has no term '{span.term}'")
