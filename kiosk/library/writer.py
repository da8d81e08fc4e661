"""Writes a library: all of it or nothing."""

import contextlib
import errno
import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.library.format import APPLICATION_ID, FORMAT, SCHEMA, Kind, LanguageCount, Manifest, checksum, key_of
from kiosk.shared.document import Chapter, FigureEntry, Picture, Section, Term, TopicCard
from kiosk.shared.recovery import Recovery
from kiosk.shared.redflags import RedFlags
from kiosk.shared.whole_file import sync_folder


@dataclass(frozen=True)
class CompiledChapter:
    """A chapter's head, its sections in order, and the words each section is found by."""

    head: Chapter
    sections: tuple[Section, ...]
    search_texts: tuple[str, ...]


@dataclass(frozen=True)
class CompiledTopic:
    """A topic in one language."""

    card: TopicCard
    chapters: tuple[CompiledChapter, ...]
    terms: tuple[Term, ...]
    recovery: Recovery | None = None
    red_flags: RedFlags | None = None
    figures: tuple[FigureEntry, ...] = ()


@dataclass(frozen=True)
class CompiledContent:
    """Everything a library holds. ``languages`` has the default one first; topics stand in the order shown."""

    languages: tuple[str, ...]
    topics: tuple[CompiledTopic, ...]
    pictures: dict[tuple[str, str], Picture] = field(default_factory=dict)
    """By topic and file name."""


@dataclass(frozen=True)
class _Entry:
    kind: Kind
    key: str
    data: bytes
    search_text: str = ""


def write_library(content: CompiledContent, path: Path, made: datetime | None = None) -> str:
    """Write ``content`` to ``path`` and return its content hash (64 hexadecimal digits).

    The same content gives the same hash on any machine whenever it is written, and the same bytes with the same
    SQLite and the same ``made``. A file already at ``path`` is replaced in one step; when anything fails it stays as
    it was.

    Args:
        content: what the library holds.
        path: where it goes.
        made: the moment to write into it, with its time zone; None leaves it undated.

    Raises:
        OSError: the file cannot be written (no folder, no right, no space), or is there and is no library.
    """
    _refuse_foreign(path)
    entries = sorted(_entries(content), key=lambda entry: (entry.kind.value, entry.key))
    content_hash = _hash(entries)
    moment = made.astimezone(UTC).replace(microsecond=0) if made else None
    manifest = Manifest(content_hash, _count_topics(content), moment)
    image = _database([_Entry(Kind.MANIFEST, "", msgspec.msgpack.encode(manifest)), *entries])
    _write_whole(image, path)
    return content_hash


def _entries(content: CompiledContent) -> Iterable[_Entry]:
    encode = msgspec.msgpack.encode
    positions = dict.fromkeys(content.languages, 0)
    for topic in content.topics:
        card = topic.card
        here = (card.language, card.topic)
        yield _Entry(Kind.ORDER, key_of(card.language, positions[card.language]), encode(card.topic))
        positions[card.language] += 1
        yield _Entry(Kind.TOPIC, key_of(*here), encode(card))
        for chapter in topic.chapters:
            name = chapter.head.chapter
            yield _Entry(Kind.CHAPTER, key_of(*here, name), encode(chapter.head))
            for number, (section, text) in enumerate(zip(chapter.sections, chapter.search_texts, strict=True)):
                yield _Entry(Kind.SECTION, key_of(*here, name, number), encode(section), text)
        yield _Entry(Kind.GLOSSARY, key_of(*here), encode(tuple(term.term for term in topic.terms)))
        for term in topic.terms:
            yield _Entry(Kind.TERM, key_of(*here, term.term), encode(term))
        if topic.recovery:
            yield _Entry(Kind.RECOVERY, key_of(*here), encode(topic.recovery))
        if topic.red_flags:
            yield _Entry(Kind.RED_FLAGS, key_of(*here), encode(topic.red_flags))
        for entry in topic.figures:
            yield _Entry(Kind.FIGURE, key_of(*here, entry.figure.figure), encode(entry))
    for (topic_id, name), picture in content.pictures.items():
        yield _Entry(Kind.PICTURE, key_of(topic_id, name), encode(picture))


def _count_topics(content: CompiledContent) -> tuple[LanguageCount, ...]:
    return tuple(
        LanguageCount(language, sum(topic.card.language == language for topic in content.topics))
        for language in content.languages
    )


def _hash(entries: list[_Entry]) -> str:
    digest = hashlib.sha256(f"patient-kiosk library {FORMAT}\n".encode())
    for entry in entries:
        for part in (entry.kind.value.encode(), entry.key.encode(), entry.data, entry.search_text.encode()):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.hexdigest()


def _database(entries: list[_Entry]) -> bytes:
    """The SQLite file as bytes. Made in memory: a build that is killed leaves nothing behind."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA encoding = 'UTF-8'")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        for statement in SCHEMA:
            connection.execute(statement)
        for rowid, entry in enumerate(entries, start=1):
            row = (rowid, entry.kind.value, entry.key, entry.data, checksum(entry.kind, entry.key, entry.data))
            connection.execute("INSERT INTO entry (rowid, kind, key, data, sum) VALUES (?, ?, ?, ?, ?)", row)
            if entry.search_text:
                connection.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (rowid, entry.search_text))
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        connection.commit()
        connection.execute("VACUUM")
        return connection.serialize()


def _refuse_foreign(path: Path) -> None:
    """What is not a library (a chapter, a device) is not written over by a slip of the hand."""
    if not path.exists():
        return
    if path.is_file():
        with path.open("rb") as file:
            head = file.read(72)
        if not head or head[68:72] == APPLICATION_ID.to_bytes(4, "big"):
            return
    raise OSError(errno.EEXIST, "it is there and is no library")


def _write_whole(image: bytes, path: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(image)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
