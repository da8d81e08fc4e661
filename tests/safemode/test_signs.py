"""What is left to be said of a library in any state, in its own words."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.library.reader import Library
from kiosk.library.writer import CompiledChapter, CompiledContent, CompiledTopic, write_library
from kiosk.safemode.signs import MOST, emergency_signs
from kiosk.shared.document import (
    Bullets,
    CareCard,
    Chapter,
    ChapterCard,
    Paragraph,
    Section,
    Span,
    Text,
    TopicCard,
    Urgency,
)


def words(text: str) -> Text:
    return (Span(text, strong=True), Span("."))


def card(urgency: Urgency, *signs: str) -> CareCard:
    return CareCard(urgency, words("Act"), (Paragraph(words("At once")), Bullets(tuple(map(words, signs)))))


def topic(name: str, *sections: Section) -> CompiledTopic:
    head = ChapterCard("signs", "Signs", "doctor")
    whole = TopicCard(name, "en", name, (head,), about="signs", timeline="signs", warning_signs="signs")
    chapter = Chapter(name, "en", "signs", "Signs", "doctor", "2026-11-22", "2027-05-22", len(sections))
    return CompiledTopic(whole, (CompiledChapter(chapter, sections, ("",) * len(sections)),), ())


@pytest.fixture
def opened(tmp_path: Path) -> Callable[..., Library]:
    """A library of some topics in English."""

    def make(*topics: CompiledTopic) -> Library:
        path = tmp_path / "library.kiosk"
        write_library(CompiledContent(("en",), topics), path)
        return Library.open(path)

    return make


def damage(path: Path, to: Path, *patterns: str) -> Library:
    """A library whose entries of some kinds and keys say something else than was written."""
    to.write_bytes(path.read_bytes())
    connection = sqlite3.connect(to)
    for pattern in patterns:
        changed = connection.execute("UPDATE entry SET data = x'00' WHERE kind || ' ' || key LIKE ?", (pattern,))
        assert changed.rowcount
    connection.commit()
    connection.close()
    return Library.open(to)


def test_ours_are_those_of_the_cards_on_warning_signs(our_library: Path) -> None:
    library = Library.open(our_library)
    signs = emergency_signs(library, "en")
    assert len(signs) == 10
    assert "You have chest pain with your back pain." in signs
    assert not any("fever." in sign for sign in signs), "what has time until tonight is not among them"


def test_only_emergencies_are_told_each_once_and_in_order(opened: Callable[..., Library]) -> None:
    one = topic(
        "one",
        Section((card(Urgency.EMERGENCY, "a", "b"), card(Urgency.TODAY, "c"))),
        Section((card(Urgency.BEFORE, "d"), Paragraph(words("e")), card(Urgency.EMERGENCY, "f", "a"))),
    )
    two = topic("two", Section((card(Urgency.EMERGENCY, "b", "g"),)))
    assert emergency_signs(opened(one, two), "en") == ("a.", "b.", "f.", "g.")


def test_there_are_never_more_than_a_glass_has_room_for(opened: Callable[..., Library]) -> None:
    many = topic("many", Section((card(Urgency.EMERGENCY, *map(str, range(100))),)))
    assert len(emergency_signs(opened(many), "en")) == MOST


@pytest.mark.parametrize("language", ["xx", "", "e/n", "%"])
def test_a_language_that_is_not_there_is_the_librarys_own(our_library: Path, language: str) -> None:
    library = Library.open(our_library)
    assert emergency_signs(library, language) == emergency_signs(library, "en")


@pytest.mark.parametrize(
    ("patterns", "count"),
    [
        (("section %when-to-see-a-doctor/%0",), 9),
        (("section %when-to-see-a-doctor%",), 9),
        (("chapter %when-to-see-a-doctor",), 9),
        (("red%",), 10),
        (("section %when-to-see-a-doctor/%0", "red%"), 5),
        (("topic %",), 0),
        (("order %",), 0),
    ],
    ids=[
        "one section",
        "all sections",
        "the chapter",
        "only the questions",
        "one section and the questions",
        "the topic",
        "the list of topics",
    ],
)
def test_what_is_damaged_is_left_out_and_the_rest_is_told(
    our_library: Path, tmp_path: Path, patterns: tuple[str, ...], count: int
) -> None:
    library = damage(our_library, tmp_path / "damaged.kiosk", *patterns)
    assert len(emergency_signs(library, "en")) == count


def test_with_all_of_it_damaged_nothing_is_told(our_library: Path, tmp_path: Path) -> None:
    kinds = ("chapter%", "section%", "topic%", "order%", "red%")
    assert emergency_signs(damage(our_library, tmp_path / "damaged.kiosk", *kinds), "en") == ()


def test_where_no_card_is_left_the_questions_of_an_emergency_are(our_library: Path, tmp_path: Path) -> None:
    library = damage(our_library, tmp_path / "damaged.kiosk", "chapter %when-to-see-a-doctor")
    signs = emergency_signs(library, "en")
    assert "Chest pain" in signs
    assert "Fever or chills" not in signs
