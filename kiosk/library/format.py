"""What a library file looks like inside; ``docs/library-format.md`` tells it in words."""

import hashlib
from datetime import datetime
from enum import Enum
from typing import Annotated

from msgspec import Meta, Struct

APPLICATION_ID = 0x504B696F
"""Marks an SQLite file as ours ("PKio"), so that a foreign database is told from a damaged library."""

FORMAT = 4
"""The format this program writes, and the only one it reads."""

SUFFIX = ".kiosk"

SCHEMA = (
    "CREATE TABLE entry (kind TEXT NOT NULL, key TEXT NOT NULL, data BLOB NOT NULL, sum BLOB NOT NULL,"
    " PRIMARY KEY (kind, key))",
    # Without a copy of the text: a hit is a rowid of ``entry``, and only checked entries are ever shown.
    "CREATE VIRTUAL TABLE search USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')",
)


class Kind(Enum):
    """What an entry holds; its data is the MessagePack form of the type named."""

    MANIFEST = "manifest"
    """``Manifest``, under the empty key."""
    ORDER = "order"
    """A topic's id by language and position: which topic stands where."""
    TOPIC = "topic"
    """``TopicCard`` by language and topic."""
    CHAPTER = "chapter"
    """``Chapter`` by language, topic and chapter."""
    SECTION = "section"
    """``Section`` by language, topic, chapter and number."""
    GLOSSARY = "glossary"
    """The ids of all of a topic's terms by language and topic: a term that is lost would not be missed without it."""
    TERM = "term"
    """``Term`` by language, topic and term."""
    RECOVERY = "recovery"
    """``Recovery``, the timeline, by language and topic; only where the topic's card says so."""
    RED_FLAGS = "red-flags"
    """``RedFlags``, the questions, by language and topic; only where the topic's card says so."""
    FIGURE = "figure"
    """``FigureEntry`` by language, topic and figure: each figure of a text once more, by itself."""
    PICTURE = "picture"
    """``Picture`` by topic and file name."""


class LanguageCount(Struct, frozen=True):
    """A language's code and how many topics can be read in it."""

    language: str
    topics: int


class Manifest(Struct, frozen=True):
    """What a library is: the hash of its content (hexadecimal), and its languages, the default one first.

    ``made`` is when it was built, in whole seconds of UTC; None in one that nobody built to give away. The hash does
    not depend on it.
    """

    content_hash: str
    languages: tuple[LanguageCount, ...]
    made: Annotated[datetime, Meta(tz=True)] | None = None


def key_of(*parts: str | int) -> str:
    """An entry's key: its parts joined by slashes, numbers with leading zeros so that they sort as numbers."""
    return "/".join(f"{part:08d}" if isinstance(part, int) else part for part in parts)


def checksum(kind: Kind, key: str, data: bytes) -> bytes:
    """Sixteen bytes over kind, key and data: a whole entry under another's key is found as well as a changed byte."""
    head = f"{kind.value}\0{key}\0".encode()
    return hashlib.blake2b(head + data, digest_size=16).digest()
