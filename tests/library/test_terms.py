"""All of a topic's glossary entries, from A to Z."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.library.reader import Library, LibraryDamaged
from kiosk.library.writer import CompiledContent, CompiledTopic, write_library
from kiosk.shared.document import Term, TopicCard

WORDS = ("plasma", "PRP", "Épidural", "disc", "epilepsy", "Platelet")


def topic(name: str, language: str, words: tuple[str, ...]) -> CompiledTopic:
    terms = (Term(name, language, f"t{at}", word, "Means.") for at, word in enumerate(words))
    return CompiledTopic(TopicCard(name, language, name, (), "", "", ""), (), tuple(terms))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "terms.kiosk"
    topics = (
        topic("prp", "en", WORDS),
        topic("prp", "de", ("Plasma",)),
        topic("prp-2", "en", ("nerve",)),
        topic("none", "en", ()),
    )
    write_library(CompiledContent(("en", "de"), topics), path)
    return path


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_terms_come_from_a_to_z_whatever_their_capitals_and_accents(path: Path) -> None:
    with closing(Library.open(path)) as library:
        words = [term.word for term in library.terms("en", "prp")]
    assert words == ["disc", "Épidural", "epilepsy", "plasma", "Platelet", "PRP"]


def test_only_the_topic_and_language_asked_for(path: Path) -> None:
    with closing(Library.open(path)) as library:
        terms = library.terms("de", "prp")
    assert [(term.language, term.topic, term.word) for term in terms] == [("de", "prp", "Plasma")]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM entry WHERE key = 'en/prp/t3'",
        "UPDATE entry SET data = data || x'00' WHERE key = 'en/prp/t3'",
        "DELETE FROM entry WHERE kind = 'glossary' AND key = 'en/prp'",
    ],
    ids=["lost", "changed", "list lost"],
)
def test_a_term_that_is_lost_or_changed_is_damage(path: Path, statement: str) -> None:
    spoil(path, statement)
    with closing(Library.open(path)) as library:
        assert library.terms("en", "prp-2")
        with pytest.raises(LibraryDamaged):
            library.terms("en", "prp")


def test_a_topic_may_have_none(path: Path) -> None:
    with closing(Library.open(path)) as library:
        assert library.terms("en", "none") == ()
