"""A library says when it was made; that is no part of what it holds."""

from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest

from kiosk.library.format import Kind, Manifest
from kiosk.library.reader import Library, LibraryUnusable
from kiosk.library.writer import write_library
from tests.library.conftest import content
from tests.library.spoiled import changed

MOMENT = datetime(2026, 11, 25, 20, 15, 30, 999_999, tzinfo=UTC)


def made_of(path: Path) -> datetime | None:
    with closing(Library.open(path)) as library:
        return library.made


def test_a_library_says_when_it_was_made_in_whole_seconds_of_utc(tmp_path: Path) -> None:
    elsewhere = MOMENT.astimezone(timezone(timedelta(hours=-8)))
    for moment in (MOMENT, elsewhere):
        write_library(content(1), tmp_path / "a.kiosk", moment)
        made = made_of(tmp_path / "a.kiosk")
        assert made == MOMENT.replace(microsecond=0)
        assert made.utcoffset() == timedelta()


def test_the_moment_is_no_part_of_the_hash_and_all_else_is_the_same_bytes(tmp_path: Path) -> None:
    one, same, other, undated = (tmp_path / f"{name}.kiosk" for name in ("one", "same", "other", "undated"))
    hashes = {
        write_library(content(1), one, MOMENT),
        write_library(content(1), same, MOMENT),
        write_library(content(1), other, MOMENT + timedelta(days=1)),
        write_library(content(1), undated),
    }
    assert len(hashes) == 1
    assert one.read_bytes() == same.read_bytes() != other.read_bytes()
    assert made_of(undated) is None


def test_a_library_from_before_there_were_moments_is_undated(library_file: Path) -> None:
    """Its manifest has two fields and no third."""

    class Before(msgspec.Struct):
        content_hash: str
        languages: tuple[dict[str, object], ...]

    with closing(Library.open(library_file)) as library:
        languages = tuple({"language": name, "topics": library.topic_count(name)} for name in library.languages)
        before = Before(library.content_hash, languages)
    changed(library_file, Kind.MANIFEST, "", msgspec.msgpack.encode(before))
    with closing(Library.open(library_file)) as library:
        assert library.made is None
        assert library.languages == ("en", "de")


@pytest.mark.parametrize("made", ["2026-11-25T20:15:30", "soon", 20261125])
def test_a_moment_that_is_none_is_another_make(library_file: Path, made: object) -> None:
    with closing(Library.open(library_file)) as library:
        manifest = {"content_hash": library.content_hash, "languages": [], "made": made}
    changed(library_file, Kind.MANIFEST, "", msgspec.msgpack.encode(manifest))
    with pytest.raises(LibraryUnusable, match="of another make"):
        made_of(library_file)


def test_a_moment_before_the_first_year_is_none(library_file: Path) -> None:
    manifest = msgspec.msgpack.encode({"content_hash": "", "languages": [], "made": "0001-01-01T00:00:00+14:00"})
    assert msgspec.msgpack.decode(manifest, type=Manifest).made
    changed(library_file, Kind.MANIFEST, "", manifest)
    assert made_of(library_file) is None
