"""Marked words and the words from A to Z: touched, explained, and left again to where the visitor was."""

from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest

from kiosk.display.theme import LIGHT
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.session.place import Glossary, Home, Meaning, Reading
from kiosk.shared.document import (
    Chapter,
    ChapterCard,
    Heading,
    Paragraph,
    Section,
    Span,
    Term,
    TopicCard,
    texts_of,
)

NAMES = {
    "en": {"plasma": "plasma", "platelet": "platelets", "blood": "blood", "disc": "disc", "nerve": "nerve"},
    "ar": {"plasma": "البلازما", "platelet": "الصفائح", "blood": "الدم", "disc": "القرص", "nerve": "العصب"},
}
FILLING = {"en": "Plain words that fill a page. " * 14, "ar": "كلمات سهلة تملأ الصفحة. " * 14}


@pytest.fixture
def library(tmp_path: Path) -> Callable[[str], Path]:
    """A library in one language, in which the first chapter has four terms on its second page or before."""

    def make(language: str) -> Path:
        path = tmp_path / f"{language}.kiosk"
        write_library(CompiledContent((language,), (_topic(language),)), path)
        return path

    return make


def _topic(language: str) -> CompiledTopic:
    words, filling = NAMES[language], Paragraph((Span(FILLING[language]),))

    def marked(term: str) -> Span:
        return Span(words[term], term=term)

    between = (Span(", "),)
    section = Section(
        (
            Heading(2, (Span(FILLING[language][:12]), marked("disc"))),
            Paragraph((Span(FILLING[language][:40]), marked("disc"), Span(". " + FILLING[language]))),
            Paragraph((marked("plasma"), *between, marked("platelet"), *between, marked("blood"), Span("."))),
            Paragraph((Span(FILLING[language]), marked("nerve"), Span("."))),
        )
    )
    sections = (Section((filling, filling)), section)
    cards = tuple(ChapterCard(name, name, "book") for name in ("one", "two"))
    card = TopicCard("topic", language, "Topic", cards, "two", "one", "one")
    chapters = tuple(
        CompiledChapter(Chapter("topic", language, name, name, "book", "", "", 2), sections, ("", ""))
        for name in ("one", "two")
    )
    terms = tuple(Term("topic", language, term, word, f"{word}!") for term, word in words.items())
    return CompiledTopic(card, chapters, terms)


def open_text(visitor: Any) -> None:
    """To the first page of the chapter on which a term is marked."""
    visitor.touch(visitor.sight.targets[0].name)
    visitor.stage.kiosk.screens.home.openChapter("one")
    while not spots(visitor):
        visitor.stage.kiosk.goOn()


def spots(visitor: Any) -> list[Any]:
    return [target for target in visitor.sight.targets if "what it means" in target.name or "what they" in target.name]


def middle(target: Any) -> QPoint:
    return QPoint(target.x + target.width // 2, target.y + target.height // 2)


def place_of(target: Any) -> QRect:
    return QRect(target.x, target.y, target.width, target.height)


def focused(visitor: Any) -> str:
    interface = QAccessible.queryAccessibleInterface(visitor.stage.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_a_marked_word_is_touched_for_its_meaning_and_back_leads_to_its_page(
    visit: Callable[..., Any], library: Callable[[str], Path]
) -> None:
    visitor = visit(library("en"))
    open_text(visitor)
    before = visitor.stage.kiosk.session.place
    assert isinstance(before, Reading)
    visitor.touch("nerve: what it means")
    assert visitor.stage.kiosk.session.place == Meaning("topic", ("nerve",))
    assert {"What this word means", "nerve", "nerve!"} <= {text.strip() for text in visitor.sight.texts}
    assert any("Not yet checked by a clinician" in text for text in visitor.sight.texts)
    assert not spots(visitor)
    visitor.touch("Back")
    assert visitor.stage.kiosk.session.place == before


def test_words_side_by_side_are_explained_together(visit: Callable[..., Any], library: Callable[[str], Path]) -> None:
    visitor = visit(library("en"), size=(1024, 600))
    open_text(visitor)
    while not (shared := [spot.name for spot in spots(visitor) if spot.name.endswith(": what they mean")]):
        visitor.touch("Next")
    visitor.touch(shared[0])
    place = visitor.stage.kiosk.session.place
    assert isinstance(place, Meaning)
    assert [NAMES["en"][term] for term in place.terms] == shared[0].removesuffix(": what they mean").split(", ")
    assert len(place.terms) > 1
    assert "What these words mean" in {text.strip() for text in visitor.sight.texts}


def test_a_finger_that_slides_off_a_word_asks_nothing(
    visit: Callable[..., Any], library: Callable[[str], Path]
) -> None:
    visitor = visit(library("en"))
    open_text(visitor)
    spot = visitor.target("nerve: what it means")
    before = visitor.stage.kiosk.session.place
    visitor.slide(middle(spot), middle(spot) + QPoint(0, spot.height))
    assert visitor.stage.kiosk.session.place == before


def test_a_page_is_drawn_from_a_marked_word_too(visit: Callable[..., Any], library: Callable[[str], Path]) -> None:
    visitor = visit(library("en"), size=(1024, 600))
    open_text(visitor)
    before = visitor.stage.kiosk.session.place
    start = middle(spots(visitor)[0])
    visitor.put(start)
    for step in range(1, 8):
        visitor.draw(start - QPoint(50 * step, 0))
    visitor.lift(start - QPoint(350, 0))
    assert visitor.stage.kiosk.session.place == Reading("topic", "one", before.page + 1)


def test_keys_reach_marked_words_in_reading_order(visit: Callable[..., Any], library: Callable[[str], Path]) -> None:
    visitor = visit(library("en"))
    open_text(visitor)
    visitor.stage.window.requestActivate()
    expected = [spot.name for spot in spots(visitor)]
    assert len(expected) > 1
    while focused(visitor) != expected[0]:
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
    for name in expected:
        assert focused(visitor) == name
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(visitor.stage.window, Qt.Key.Key_Backtab)
    QTest.keyClick(visitor.stage.window, Qt.Key.Key_Return)
    assert visitor.stage.kiosk.session.place == Meaning("topic", ("nerve",))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_marked_letter_stands_in_a_spot(
    visit: Callable[..., Any], library: Callable[[str], Path], language: str
) -> None:
    visitor = visit(library(language))
    open_text(visitor)
    found = [place_of(spot) for spot in spots(visitor)]
    assert found
    image = visitor.stage.window.grabWindow()
    accent = QColor(LIGHT.accent).rgb()
    bottom = min(target.y for target in visitor.sight.targets if target.name in {"Back", "Next"})
    marked = [QPoint(x, y) for y in range(0, bottom) for x in range(image.width()) if image.pixel(x, y) == accent]
    assert len(marked) > 200
    assert [point for point in marked if not any(place.contains(point) for place in found)] == []
    assert all(any(place.contains(point) for point in marked) for place in found)


def test_the_ground_under_a_finger_shows_behind_the_words(
    visit: Callable[..., Any], library: Callable[[str], Path]
) -> None:
    visitor = visit(library("en"))
    open_text(visitor)
    spot = visitor.target("nerve: what it means")
    visitor.put(middle(spot))
    assert visitor.sight.targets
    image = visitor.stage.window.grabWindow().copy(place_of(spot))
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert {QColor(LIGHT.surface_pressed).rgb(), QColor(LIGHT.accent).rgb()} <= colours
    visitor.lift(middle(spot))


def test_from_home_through_all_words_to_a_meaning_and_back(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library, size=(1024, 600))
    kiosk = visitor.stage.kiosk
    visitor.touch("Touch to start")
    visitor.touch("Words explained")
    visitor.touch("Next")
    names = {target.name for target in visitor.sight.targets}
    visitor.touch(sorted(names & {"chiropractic", "corticosteroid", "disc", "cauda equina syndrome"})[0])
    opened = kiosk.session.place
    assert isinstance(opened, Meaning)
    visitor.touch("Back")
    assert kiosk.session.place == Glossary("prp-back-pain", 1)
    visitor.touch("Back")
    visitor.touch("Back")
    assert kiosk.session.place == Home("prp-back-pain")


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1920, 1080), 1.0), ((1080, 1920), 2.0), ((1024, 600), 2.0)],
    ids=["wide", "tall, 200 %", "low, 200 %"],
)
def test_every_term_that_staff_marked_opens_its_meaning(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    kiosk = visitor.stage.kiosk
    topic = "prp-back-pain"
    visitor.touch("Touch to start")
    for card in visitor.shelf.library.topic("en", topic).chapters:
        opened = set[str]()
        kiosk.screens.home.openChapter(card.chapter)
        kiosk.screens.reading.finish()
        for page in range(kiosk.screens.reading.page_count):
            while kiosk.session.place != Reading(topic, card.chapter, page):
                kiosk.goOn()
            if kiosk.screens.reading.sheet_in_view.spots.rowCount():
                opened |= touch_all(visitor)
            assert kiosk.session.place == Reading(topic, card.chapter, page)
        assert opened == marked_terms(visitor, card.chapter)
        kiosk.goHome()


def touch_all(visitor: Any) -> set[str]:
    """Touches every spot of the page in view and holds it against the rule of sizes; gives the terms explained."""
    kiosk, mm = visitor.stage.kiosk, visitor.mm_per_pixel
    targets, found = visitor.sight.targets, spots(visitor)
    for one, other in combinations([place_of(target) for target in targets], 2):
        across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
        down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
        assert max(across, down) * mm >= 3 - mm
    terms = set[str]()
    for spot in found:
        assert min(spot.width, spot.height) * mm >= 20 - mm
        visitor.touch_at(middle(spot))
        assert isinstance(kiosk.session.place, Meaning)
        terms |= set(kiosk.session.place.terms)
        kiosk.back()
    return terms


def marked_terms(visitor: Any, chapter: str) -> set[str]:
    """The terms that staff marked in a chapter's text."""
    library = visitor.shelf.library
    count = library.chapter("en", "prp-back-pain", chapter).sections
    sections = [library.section("en", "prp-back-pain", chapter, number) for number in range(count)]
    texts = [text for section in sections for block in section.blocks for text in texts_of(block)]
    return {span.term for text in texts for span in text if span.term}
