"""What was written is read back, lazily."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.library.reader import Found, Library, LibraryDamaged, LibraryUnusable
from kiosk.shared.document import Heading, plain


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    """A library of two topics in two languages, open."""
    with closing(Library.open(library_file)) as opened:
        yield opened


def test_everything_written_is_read_back(library: Library) -> None:
    assert library.languages == ("en", "de")
    assert library.topic_count("en") == library.topic_count("de") == 2
    assert library.topic_count("fr") == 0
    assert [card.topic for card in library.topics("de", 0, 8)] == ["topic-0000", "topic-0001"]
    assert [card.topic for card in library.topics("de", 1, 1)] == ["topic-0001"]
    assert library.topics("de", 2, 8) == ()
    card = library.topic("de", "topic-0001")
    assert card.title == "de topic-0001"
    chapter = library.chapter("de", card.topic, card.chapters[1].chapter)
    assert (chapter.title, chapter.sections) == ("de topic-0001 chapter-1", 3)
    section = library.section("de", card.topic, chapter.chapter, 2)
    assert isinstance(section.blocks[0], Heading)
    assert plain(section.blocks[0].text) == "Section 2"
    assert library.term("de", card.topic, "platelets").meaning == "Tiny parts of blood."
    assert library.picture("topic-0000", "disc.png").data.startswith(b"\x89PNG")
    assert len(library.content_hash) == 64


def test_what_is_not_there_is_damage(library: Library) -> None:
    with pytest.raises(LibraryDamaged, match="section en/topic-0000/chapter-0/00000009 is missing"):
        library.section("en", "topic-0000", "chapter-0", 9)


def test_words_are_found_by_their_start_and_in_their_language(library: Library) -> None:
    found = library.search("de", "plate topic-0001", 100)
    assert len(found) == 9
    assert Found("topic-0001", "chapter-2", 1) in found
    assert library.search("en", "de", 100) == ()
    assert len(library.search("en", "platelets", 5)) == 5


@pytest.mark.parametrize("words", ["", "  ", '"', '""" "', "'", "*", "NEAR(", "a OR", "col:x", "-", "\x00", "ß" * 300])
def test_any_words_can_be_searched(library: Library, words: str) -> None:
    assert isinstance(library.search("en", words, 5), tuple)


class CountingConnection(sqlite3.Connection):
    """Counts what is asked of SQLite, and the rows it gives."""

    statements = 0
    rows = 0

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        CountingConnection.statements += 1
        cursor = super().execute(*arguments)
        cursor.row_factory = self._count
        return cursor

    @staticmethod
    def _count(_cursor: sqlite3.Cursor, row: tuple[object, ...]) -> tuple[object, ...]:
        CountingConnection.rows += 1
        return row


def cost_of_first_screens(path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """Statements and rows for the attract screen, a topic's home and a chapter's first section."""
    CountingConnection.statements = CountingConnection.rows = 0
    connect = sqlite3.connect
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.library.reader.sqlite3.connect", partial(connect, factory=CountingConnection))
        library = Library.open(path)
    card = library.topics("en", 0, 1)[0]
    library.chapter("en", card.topic, card.chapters[0].chapter)
    library.section("en", card.topic, card.chapters[0].chapter, 0)
    library.close()
    return CountingConnection.statements, CountingConnection.rows


def test_a_thousand_topics_cost_the_first_screens_no_more_than_one(
    grown_library: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, thousand = (cost_of_first_screens(grown_library[topics], monkeypatch) for topics in (1, 1000))
    assert one == thousand
    statements, rows = one
    assert statements <= 8
    assert 0 < rows <= statements


def test_opening_reads_a_few_pages_only(grown_library: dict[int, Path], tmp_path: Path) -> None:
    """A stretch of a large library may be nonsense, and it still opens, unless the manifest lies in it."""
    data = grown_library[1000].read_bytes()
    opened = 0
    for start in range(0, len(data), len(data) // 50):
        spoiled = bytearray(data)
        spoiled[start : start + 4096] = b"\xff" * 4096
        (tmp_path / "spoiled.kiosk").write_bytes(spoiled)
        try:
            Library.open(tmp_path / "spoiled.kiosk").close()
            opened += 1
        except LibraryUnusable:
            continue
    assert opened >= 45
