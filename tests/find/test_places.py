"""A section is known by its heading, and by its chapter where it has none."""

from pathlib import Path

from kiosk.find.places import FoundPlace, places_of
from kiosk.library.reader import Library
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import Chapter, ChapterCard, Heading, Paragraph, Section, Span, TopicCard


def test_a_place_is_called_by_heading_or_chapter(tmp_path: Path) -> None:
    opening = Section((Heading(3, (Span("Small"),)), Paragraph((Span("Swelling, swelling"),))))
    week = Section((Heading(2, (Span("Week "), Span("1", strong=True))), Paragraph((Span("Some swelling"),))))
    card = TopicCard("topic", "en", "Topic", (ChapterCard("rest", "Recovery", "info"),), "rest", "rest", "rest")
    head = Chapter("topic", "en", "rest", "Recovery", "info", "", "2027-05-22", 2)
    chapter = CompiledChapter(head, (opening, week), ("Recovery Small Swelling, swelling", "Week 1 Some swelling"))
    write_library(CompiledContent(("en",), (CompiledTopic(card, (chapter,), ()),)), tmp_path / "a.kiosk")
    library = Library.open(tmp_path / "a.kiosk")
    assert places_of(library, "en", "topic", "Swelling") == (
        FoundPlace("rest", 0, "Recovery", "Recovery"),
        FoundPlace("rest", 1, "Recovery", "Week 1"),
    )
    assert places_of(library, "en", "topic", "nothing") == ()
    library.close()


def test_places_stand_in_the_order_they_are_read(tmp_path: Path) -> None:
    often = Section((Paragraph((Span("pain pain pain"),)),))
    once = Section((Paragraph((Span("a long text in which pain is spoken of once"),)),))
    names = ("words", "first", "second", "alone")
    card = TopicCard(
        "topic", "en", "Topic", tuple(ChapterCard(name, name, "info") for name in names), "words", "first", "first"
    )
    chapters = tuple(
        CompiledChapter(
            Chapter("topic", "en", name, name, "info", "", "2027-05-22", 2),
            (once, often),
            (f"{name} a long text in which pain is spoken of once", "pain pain pain"),
        )
        for name in names[:3]
    )
    empty = CompiledChapter(
        Chapter("topic", "en", "alone", "alone", "info", "", "2027-05-22", 1),
        (Section((Paragraph((Span("end"),)),)),),
        ("alone end",),
    )
    write_library(CompiledContent(("en",), (CompiledTopic(card, (*chapters, empty), ()),)), tmp_path / "a.kiosk")
    library = Library.open(tmp_path / "a.kiosk")
    places = places_of(library, "en", "topic", "pain")
    assert [(place.chapter, place.section) for place in places] == [
        ("first", 0),
        ("first", 1),
        ("second", 0),
        ("second", 1),
        ("words", 0),
        ("words", 1),
    ], "what the text says of itself stands last"
    library.close()
