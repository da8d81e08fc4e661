"""Reads a library, one entry at a time; nothing that fails its checksum is ever handed out."""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, TypeVar

import msgspec

from kiosk.library.format import APPLICATION_ID, FORMAT, SCHEMA, Kind, Manifest, checksum, key_of
from kiosk.library.words import (
    LAST,
    SECTIONS,
    VOCABULARY,
    WORDS,
    IndexedWord,
    as_written,
    is_search_word,
    is_typed,
    letters_of,
    likeliest,
    words_of_terms,
)
from kiosk.shared.alphabet import sort_key
from kiosk.shared.document import Chapter, FigureEntry, Picture, Section, Term, TopicCard, plain, texts_of
from kiosk.shared.plain_file import read_plain, reason
from kiosk.shared.recovery import Recovery
from kiosk.shared.redflags import RedFlags

_T = TypeVar("_T")

_KINDS: dict[object, Kind] = {kind.value: kind for kind in Kind}
_ASKED = re.compile(r"[\w\u0300-\u036f]+")
"""Words somebody asks for. An accent that is a letter of its own is a part of one: Yoruba has some that need it."""
_TABLES = ("entry", "search")
_STEPS_A_TICK = 1_000_000
_MANY_TICKS = 50
"""A query in a damaged file may go round in circles: it is given up after this many ticks of so many steps each.
A sound one takes a few hundred steps."""
_LONGEST_VALUE = 100_000_000
"""Bytes of one value: a folder of content holds less than half of that altogether."""


class LibraryUnusable(Exception):  # noqa: N818 - named for what it tells, like FileExistsError's siblings
    """A file that cannot be opened as a library; its text is one line for staff."""


class LibraryDamaged(Exception):  # noqa: N818 - as above
    """An opened library in which an entry is missing or changed; its text is one line for staff."""


@dataclass(frozen=True)
class Found:
    """Where a searched word stands."""

    topic: str
    chapter: str
    section: int


class Library:
    """An open library.

    Opening reads the file's head and one entry; every other method reads the entries it returns and no more, so its
    cost does not depend on how much the library holds; only the letters of a word are looked for in the whole index.
    Every method raises ``LibraryDamaged`` when what it reads is missing or was changed since it was written.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._ticks = 0
        connection.set_progress_handler(self._tick, _STEPS_A_TICK)
        self._manifest = self._entry(Kind.MANIFEST, "", Manifest)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the library at ``path``, read-only.

        Raises:
            LibraryUnusable: no such file, not a library, cut short, damaged, or made for a newer program.
        """
        _check_head(path)
        connection: sqlite3.Connection | None = None
        try:
            # Immutable: no journal is looked for and no lock taken, so a read-only disk will do.
            address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
            return cls(connection, path)
        except (sqlite3.Error, LibraryDamaged) as error:
            if connection is not None:
                connection.close()
            raise LibraryUnusable(f"{path}: the library is damaged ({_one_line(error)}); build it again") from error

    def verify(self) -> None:
        """Read every entry and hold it against its checksum; takes as long as the library is large.

        Raises:
            LibraryDamaged: an entry was changed, or the tables are not a library's.
        """
        made = {statement for (statement,) in self._rows("SELECT sql FROM sqlite_master WHERE name IN (?, ?)", _TABLES)}
        if made != set(SCHEMA):
            raise LibraryDamaged(f"{self._path}: its tables are not a library's; build the library again")
        for kind, key, data, stored in self._each("SELECT kind, key, data, sum FROM entry"):
            if not isinstance(data, bytes) or kind not in _KINDS or stored != checksum(_KINDS[kind], str(key), data):
                raise LibraryDamaged(f"{self._path}: {kind} {key} was changed; build the library again")

    def indexed(self) -> frozenset[str]:
        """The keys of all sections that any word leads to; takes as long as the search index is large.

        Raises:
            LibraryDamaged: the index cannot be read from end to end.
        """
        self._rows(VOCABULARY, ())
        rows = {row for (row,) in self._each("SELECT doc FROM temp.standing")}
        sections = self._rows("SELECT rowid, key FROM entry WHERE kind = ?", (Kind.SECTION.value,))
        return frozenset(str(key) for row, key in sections if row in rows)

    def close(self) -> None:
        """Close the file; the library cannot be read afterwards."""
        self._connection.close()

    @property
    def content_hash(self) -> str:
        """The hash of all the content, as the build printed it."""
        return self._manifest.content_hash

    @property
    def made(self) -> datetime | None:
        """When it was built (UTC), or None where it does not say."""
        try:
            return self._manifest.made and self._manifest.made.astimezone(UTC)
        except OverflowError:  # a moment before the first year
            return None

    @property
    def languages(self) -> tuple[str, ...]:
        """Language codes, the default one first."""
        return tuple(count.language for count in self._manifest.languages)

    def topic_count(self, language: str) -> int:
        """How many topics can be read in ``language``; 0 for a language the library does not have."""
        return sum(count.topics for count in self._manifest.languages if count.language == language)

    def topics(self, language: str, first: int, count: int) -> tuple[TopicCard, ...]:
        """Up to ``count`` topics of ``language`` from position ``first`` (from 0) on, in the order shown."""
        last = min(first + count, self.topic_count(language))
        return tuple(
            self.topic(language, self._entry(Kind.ORDER, key_of(language, position), str))
            for position in range(first, last)
        )

    def topic(self, language: str, topic: str) -> TopicCard:
        """A topic's card: its title and its chapters."""
        return self._entry(Kind.TOPIC, key_of(language, topic), TopicCard)

    def chapter(self, language: str, topic: str, chapter: str) -> Chapter:
        """A chapter's head: title, review dates, number of sections."""
        return self._entry(Kind.CHAPTER, key_of(language, topic, chapter), Chapter)

    def section(self, language: str, topic: str, chapter: str, number: int) -> Section:
        """A chapter's section, counted from 0."""
        return self._entry(Kind.SECTION, key_of(language, topic, chapter, number), Section)

    def term(self, language: str, topic: str, term: str) -> Term:
        """A glossary entry."""
        return self._entry(Kind.TERM, key_of(language, topic, term), Term)

    def terms(self, language: str, topic: str) -> tuple[Term, ...]:
        """Every glossary entry of a topic, from A to Z."""
        names = self._entry(Kind.GLOSSARY, key_of(language, topic), tuple[str, ...])
        return tuple(sorted((self.term(language, topic, name) for name in names), key=lambda term: sort_key(term.word)))

    def recovery(self, language: str, topic: str) -> Recovery:
        """The recovery timeline of a topic whose card says that it has one."""
        return self._entry(Kind.RECOVERY, key_of(language, topic), Recovery)

    def red_flags(self, language: str, topic: str) -> RedFlags:
        """The red-flag questions of a topic whose card says that it has some."""
        return self._entry(Kind.RED_FLAGS, key_of(language, topic), RedFlags)

    def figure(self, language: str, topic: str, figure: str) -> FigureEntry:
        """A figure by its name."""
        return self._entry(Kind.FIGURE, key_of(language, topic, figure), FigureEntry)

    def picture(self, topic: str, name: str) -> Picture:
        """A picture by its file name."""
        return self._entry(Kind.PICTURE, key_of(topic, name), Picture)

    def search(self, language: str, words: str, limit: int) -> tuple[Found, ...]:
        """Up to ``limit`` sections that hold all of ``words`` (each may be the start of a longer word), best first."""
        # Each word in quotes: nothing a visitor asks for is taken as an operator of the index.
        query = " ".join(f'"{word}"*' for word in _ASKED.findall(words))
        if not query:
            return ()
        return self._holding(query, key_of(language, ""), limit)

    def found(self, language: str, topic: str, word: str, limit: int) -> tuple[Found, ...]:
        """Up to ``limit`` sections of a topic that hold ``word``, and not only as the start of another, best first."""
        query = " ".join(_ASKED.findall(word))
        return self._holding(f'"{query}"', key_of(language, topic, ""), limit) if query else ()

    def letters_after(self, language: str, topic: str, typed: str) -> tuple[str, ...]:
        """The letters, sorted, that lead from ``typed`` (letters given before) to a word a topic can be searched by."""
        return letters_of(self._words(language, topic, typed), typed)

    def words_from(self, language: str, topic: str, typed: str, limit: int) -> tuple[str, ...]:
        """Up to ``limit`` words that a topic can be searched by and that begin with ``typed``, likeliest first.

        Words of its glossary come before others. They are spelled as the topic writes them; what is not written in it
        is left out, however it got into the index.
        """
        found = self._words(language, topic, typed)
        if not found:
            return ()
        terms = words_of_terms(term.word for term in self.terms(language, topic))
        words = likeliest(found, typed, terms)[:limit]
        spelled = (as_written(word.folded, self._texts(word.first_row)) for word in words)
        return tuple(dict.fromkeys(word for word in spelled if word))

    def _words(self, language: str, topic: str, typed: str) -> list[IndexedWord]:
        """The search words of a topic that begin with ``typed``.

        Reads what begins so of the index, that of other topics too: before the first letter all of it. Ours takes
        30,000 steps for that, so that more than 1,500 topics as long would be taken for a query going in circles.
        """
        if not is_typed(typed):
            return []
        start = key_of(language, topic, "")
        ((sections, first, last),) = self._rows(SECTIONS, (Kind.SECTION.value, start, start + LAST))
        if not isinstance(sections, int) or sections == 0:
            return []
        self._rows(VOCABULARY, ())
        rows = self._rows(WORDS, (typed, typed + LAST, first, last))
        words = [
            IndexedWord(word, count, row)
            for word, count, row in rows
            if isinstance(word, str) and isinstance(count, int) and isinstance(row, int)
        ]
        return [word for word in words if is_search_word(word, sections)]

    def _texts(self, row: int) -> list[str]:
        """What the index holds of a section: its words, and the chapter's title before the first."""
        ((key,),) = self._rows("SELECT key FROM entry WHERE rowid = ?", (row,)) or [("",)]
        language, topic, chapter, number = self._section_key(key)
        section = self.section(language, topic, chapter, number)
        texts = [plain(text) for block in section.blocks for text in texts_of(block)]
        return texts if number else [self.chapter(language, topic, chapter).title, *texts]

    def _holding(self, query: str, start: str, limit: int) -> tuple[Found, ...]:
        """Sections whose keys begin with ``start`` and that match a query of the index, best first."""
        statement = (
            "SELECT entry.key FROM search JOIN entry ON entry.rowid = search.rowid"
            " WHERE search MATCH ? AND entry.kind = ? AND entry.key BETWEEN ? AND ? ORDER BY rank, entry.key LIMIT ?"
        )
        values = (query, Kind.SECTION.value, start, start + LAST, limit)
        return tuple(self._found(key) for (key,) in self._rows(statement, values))

    def _found(self, key: object) -> Found:
        language, topic, chapter, number = self._section_key(key)
        self.section(language, topic, chapter, number)
        return Found(topic, chapter, number)

    def _section_key(self, key: object) -> tuple[str, str, str, int]:
        parts = key.split("/") if isinstance(key, str) else []
        if len(parts) != 4 or not parts[3].isdecimal():
            raise LibraryDamaged(f"{self._path}: the index is damaged; build the library again")
        return parts[0], parts[1], parts[2], int(parts[3])

    def _entry(self, kind: Kind, key: str, type_: type[_T]) -> _T:
        rows = self._rows("SELECT data, sum FROM entry WHERE kind = ? AND key = ?", (kind.value, key))
        if len(rows) != 1:
            raise LibraryDamaged(f"{self._path}: {kind.value} {key} is missing; build the library again")
        data, stored = rows[0]
        if not isinstance(data, bytes) or stored != checksum(kind, key, data):
            raise LibraryDamaged(f"{self._path}: {kind.value} {key} was changed; build the library again")
        try:
            return msgspec.msgpack.decode(data, type=type_)
        except msgspec.MsgspecError as error:
            message = f"{self._path}: {kind.value} {key} is of another make; build the library again"
            raise LibraryDamaged(message) from error

    def _tick(self) -> int:
        self._ticks += 1
        return int(self._ticks > _MANY_TICKS)

    def _each(self, statement: str) -> Iterator[tuple[object, ...]]:
        """The rows one by one, however many there are."""
        try:
            for row in self._connection.execute(statement):
                self._ticks = 0
                yield row
        except (sqlite3.Error, UnicodeError, OverflowError, MemoryError) as error:
            raise LibraryDamaged(f"{self._path}: cannot be read ({_one_line(error)}); build it again") from error

    def _rows(self, statement: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
        self._ticks = 0
        try:
            return self._connection.execute(statement, values).fetchall()
        except (sqlite3.Error, UnicodeError, OverflowError, MemoryError) as error:
            raise LibraryDamaged(f"{self._path}: cannot be read ({_one_line(error)}); build it again") from error


def _check_head(path: Path) -> None:
    """Tell a foreign, newer or cut-short file from its first 100 bytes and its size.

    Offsets are those of SQLite's file format: page size at 16, page count at 28, user version at 60, application id
    at 68.
    """
    try:
        head = read_plain(path, 100)
        size = path.stat().st_size
    except OSError as error:
        raise LibraryUnusable(f"{path}: cannot be opened ({reason(error)}); name a library that is there") from error
    if len(head) < 100 or head[:16] != b"SQLite format 3\0" or _number(head, 68, 4) != APPLICATION_ID:
        raise LibraryUnusable(f"{path}: is not a library; make one with 'build'")
    form = _number(head, 60, 4)
    if form > FORMAT:
        message = (
            f"{path}: was made for a newer Patient Kiosk (format {form}, this one reads {FORMAT}); update this one"
        )
        raise LibraryUnusable(message)
    if 0 < form < FORMAT:
        message = (
            f"{path}: was made for an older Patient Kiosk (format {form}, this one reads {FORMAT}); build it again"
        )
        raise LibraryUnusable(message)
    page_size = _number(head, 16, 2)
    if form < 1 or size != _number(head, 28, 4) * page_size:
        raise LibraryUnusable(f"{path}: is damaged or was not copied whole; copy or build it again")


def _number(head: bytes, offset: int, length: int) -> int:
    return int.from_bytes(head[offset : offset + length], "big")


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split()) or type(error).__name__
