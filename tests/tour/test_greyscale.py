"""Without colours everything is still told apart: by words, by shapes, by light and dark."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from kiosk.display.theme import ThemeName
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import (
    Block,
    CareCard,
    Chapter,
    ChapterCard,
    KioskNote,
    Paragraph,
    Section,
    Span,
    Term,
    TopicCard,
    Urgency,
)
from kiosk.tour.sight import IconPlace, Target, TextPlace
from tests.tour.conftest import OpenGlass
from tests.tour.contrast import Pixels, contrast
from tests.tour.glass import Glass
from tests.tour.grey import Grey, differing

CARDS = {"emergency": "Emergency", "today": "Today", "before": "Before your injection"}
NOTE = "Note from this kiosk"
EVERY_THEME = pytest.mark.parametrize("theme", list(ThemeName), ids=[theme.name.lower() for theme in ThemeName])


def words(text: str, term: str = "") -> Paragraph:
    return Paragraph((Span("The doctor takes "), Span(text, term=term), Span(" from the blood.")))


def library(path: Path, *blocks: Block) -> Path:
    """A library whose first chapter holds the blocks."""
    card = ChapterCard("first", "The first", "book")
    topic = TopicCard("topic", "en", "A topic", (card,), "about", card.chapter, card.chapter)
    heads = [
        Chapter("topic", "en", name, title, "book", "2026-01-02", "2027-01-02", 1)
        for name, title in ((card.chapter, card.title), ("about", "About this text"))
    ]
    chapters = tuple(CompiledChapter(head, (Section(blocks),), ("",)) for head in heads)
    terms = (Term("topic", "en", "plasma", "Plasma", "The clear part of the blood."),)
    write_library(CompiledContent(("en",), (CompiledTopic(topic, chapters, terms),)), path)
    return path


def read(glass: Glass) -> Glass:
    """Opens the first chapter."""
    glass.kiosk.screens.attract.start()
    assert glass.picture.width() > 0
    glass.kiosk.screens.home.openChapter("first")
    return glass


def rect(place: TextPlace | IconPlace | Target) -> QRect:
    return QRect(place.x, place.y, place.width, place.height)


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    cards = (CareCard(urgency, (Span("Tell somebody"),), (words("it"),)) for urgency in Urgency)
    return library(tmp_path / "cards.kiosk", KioskNote((words("it"),)), *cards)


@EVERY_THEME
def test_care_cards_and_notes_differ_in_words_and_in_the_shape_of_their_icons(
    theme: ThemeName, cards: Path, open_glass: OpenGlass
) -> None:
    glass = read(open_glass(cards, theme))
    grey = Grey(glass.picture)
    for label in (*CARDS.values(), NOTE):
        assert grey.spread(rect(glass.text(label))) >= 100, label
    icons = [glass.icon(name) for name in (*CARDS, "note")]
    side = min(icon.width for icon in icons)
    shapes = [grey.shape(QRect(icon.x, icon.y, side, side)) for icon in icons]
    for one, other in combinations(shapes, 2):
        differing_ink = sum(a != b for a, b in zip(one, other, strict=True))
        assert differing_ink >= 0.25 * sum(a or b for a, b in zip(one, other, strict=True))


@EVERY_THEME
def test_cards_and_notes_have_an_edge_that_is_seen(theme: ThemeName, cards: Path, open_glass: OpenGlass) -> None:
    glass = read(open_glass(cards, theme))
    pixels = Pixels(glass.picture)
    for label in (*CARDS.values(), NOTE):
        place = glass.text(label)
        y = place.y + place.height // 2
        ground = pixels.at(2, y)
        assert ground is not None
        # From the page's side to the words, over the edge of what they stand on.
        crossed = [pixels.at(x, y) for x in range(2, place.x)]
        assert max(contrast(ground, each) for each in crossed if each is not None) >= 3, label


@EVERY_THEME
def test_a_control_that_is_off_is_pale(theme: ThemeName, cards: Path, open_glass: OpenGlass) -> None:
    glass = open_glass(cards, theme)
    glass.kiosk.screens.attract.start()
    off, off_grey = glass.text("Home"), Grey(glass.picture)
    read(glass)
    on, on_grey = glass.text("Home"), Grey(glass.picture)
    assert (off.enabled, on.enabled) == (False, True)
    assert off_grey.spread(rect(off)) <= 0.6 * on_grey.spread(rect(on))


@EVERY_THEME
@pytest.mark.parametrize("name", ["Ask staff", "Check for warning signs"])
def test_a_control_under_the_finger_looks_otherwise(
    name: str, theme: ThemeName, cards: Path, open_glass: OpenGlass
) -> None:
    glass = open_glass(cards, theme)
    glass.kiosk.screens.attract.start()
    target = glass.target(name)
    around = rect(target).adjusted(-8, -8, 8, 8)
    before = Grey(glass.picture).levels(around)
    glass.put_finger_on(target)
    pressed = Grey(glass.picture).levels(around)
    glass.lift_finger_far_from(target)
    # The whole ground a little, or its edges clearly.
    assert differing(before, pressed, 12) >= 0.5 * len(before) or differing(before, pressed) >= target.width
    assert differing(before, Grey(glass.picture).levels(around)) == 0


def test_the_text_size_in_use_is_written_on_its_button(cards: Path, open_glass: OpenGlass) -> None:
    glass = read(open_glass(cards, ThemeName.LIGHT))
    written = []
    for _ in range(4):
        label = next(place for place in glass.sight.places if place.control.startswith("Text ") and "%" in place.text)
        assert Grey(glass.picture).spread(rect(label)) >= 100
        written.append(re.findall(r"\d+", label.text))
        glass.kiosk.nextTextSize()
    assert written == [["100"], ["125"], ["150"], ["200"]]


def test_themes_differ_in_light_and_dark_and_in_what_has_edges(cards: Path, open_glass: OpenGlass) -> None:
    pictures = [Grey(read(open_glass(cards, theme)).picture) for theme in ThemeName]
    whole = QRect(0, 0, 1920, 1080)
    light, dark, high = (picture.levels(whole) for picture in pictures)
    assert differing(light, dark) >= 0.5 * len(light)
    assert differing(light, high) >= 0.5 * len(light)
    assert differing(dark, high, 12) >= 0.2 * len(light)


@EVERY_THEME
def test_a_word_with_a_meaning_is_marked(theme: ThemeName, tmp_path: Path, open_glass: OpenGlass) -> None:
    plain = read(open_glass(library(tmp_path / "plain.kiosk", words("plasma")), theme))
    marked = read(open_glass(library(tmp_path / "marked.kiosk", words("plasma", "plasma")), theme))
    place = next(each for each in plain.sight.places if "plasma" in each.text)
    line = rect(place).adjusted(0, 0, 0, 12)
    changed = differing(Grey(plain.picture).levels(line), Grey(marked.picture).levels(line))
    # A line below the word's letters, at least a pixel high.
    assert changed >= place.width * len("plasma") // len(place.text) // 2
