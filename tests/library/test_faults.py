"""A library that was damaged never shows a wrong word and never ends the program."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from kiosk.library.format import APPLICATION_ID, FORMAT
from kiosk.library.reader import Found, Library, LibraryDamaged, LibraryUnusable
from kiosk.library.shelf import Shelf
from kiosk.library.writer import CompiledContent, write_library
from kiosk.shared.document import Picture


def readings(library: Library) -> Iterator[Callable[[], object]]:
    """Every reading a kiosk does of the small library, each on its own."""
    for language in ("en", "de"):
        yield partial(library.topics, language, 0, 8)
        yield partial(library.search, language, "platelets", 3)
        for topic in ("topic-0000", "topic-0001"):
            yield partial(library.term, language, topic, "platelets")
            yield partial(library.terms, language, topic)
            for chapter in ("chapter-0", "chapter-1", "chapter-2"):
                yield partial(library.chapter, language, topic, chapter)
                for number in range(3):
                    yield partial(library.section, language, topic, chapter, number)
    yield partial(library.picture, "topic-0000", "disc.png")


def read_all(path: Path) -> list[object]:
    """What each reading gives; ``None`` for one that is refused."""
    try:
        library = Library.open(path)
    except LibraryUnusable:
        return []
    results: list[object] = [library.languages]
    for reading in readings(library):
        try:
            results.append(reading())
        except LibraryDamaged:
            results.append(None)
    library.close()
    return results


def assert_right_or_refused(spoiled: list[object], sound: list[object]) -> None:
    for got, expected in zip(spoiled, sound, strict=False):
        if isinstance(expected, tuple) and expected and isinstance(expected[0], Found):
            # A damaged index may find less or other sections: it holds no text, and what it finds is checked.
            assert got is None or (isinstance(got, tuple) and all(isinstance(found, Found) for found in got))
        else:
            assert got in (None, expected)


def test_every_byte_flipped_in_a_sample(library_file: Path, tmp_path: Path) -> None:
    sound = read_all(library_file)
    data = library_file.read_bytes()
    # All of the head, where a byte means most, and every so many after it; another sample of bits each time round.
    places = [*range(256), *range(256, len(data), 61)]
    chance = random.Random(1)
    target = tmp_path / "spoiled.kiosk"
    refused = 0
    for place in places:
        spoiled = bytearray(data)
        spoiled[place] ^= 1 << chance.randrange(8)
        target.write_bytes(spoiled)
        results = read_all(target)
        assert_right_or_refused(results, sound)
        refused += len(results) < len(sound) or None in results
    assert refused > len(places) // 4, "flipping bytes should be noticed often; are rows still checked?"


def test_truncated_at_each_kilobyte(library_file: Path, tmp_path: Path) -> None:
    data = library_file.read_bytes()
    for length in range(0, len(data), 1024):
        (tmp_path / "short.kiosk").write_bytes(data[:length])
        with pytest.raises(LibraryUnusable):
            Library.open(tmp_path / "short.kiosk")


def head_with(data: bytes, offset: int, value: int) -> bytes:
    return data[:offset] + value.to_bytes(4, "big") + data[offset + 4 :]


def test_a_newer_format_is_told(library_file: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.kiosk"
    newer.write_bytes(head_with(library_file.read_bytes(), 60, FORMAT + 1))
    with pytest.raises(LibraryUnusable, match="newer Patient Kiosk"):
        Library.open(newer)


def test_an_older_format_is_told(library_file: Path, tmp_path: Path) -> None:
    older = tmp_path / "older.kiosk"
    older.write_bytes(head_with(library_file.read_bytes(), 60, FORMAT - 1))
    with pytest.raises(LibraryUnusable, match=r"older Patient Kiosk .*; build it again"):
        Library.open(older)


@pytest.mark.parametrize(
    "data", [b"", b"x" * 5000, b"SQLite format 3\0" + b"\0" * 5000, b"PK\x03\x04" * 2000], ids=range(4)
)
def test_a_foreign_file_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "foreign.kiosk").write_bytes(data)
    with pytest.raises(LibraryUnusable, match="is not a library"):
        Library.open(tmp_path / "foreign.kiosk")


def test_an_empty_database_with_our_mark_is_told(library_file: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.kiosk"
    page = head_with(head_with(library_file.read_bytes()[:100], 28, 1), 68, APPLICATION_ID)
    empty.write_bytes((page + b"\x0d" + b"\0" * 4096)[:4096])
    with pytest.raises(LibraryUnusable):
        Library.open(empty)


def test_no_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.kiosk", tmp_path):
        with pytest.raises(LibraryUnusable, match="cannot be opened"):
            Library.open(path)


def test_every_message_is_one_line(library_file: Path, tmp_path: Path) -> None:
    data = bytearray(library_file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    (tmp_path / "bad.kiosk").write_bytes(data)
    with pytest.raises(LibraryUnusable) as caught:
        Library.open(tmp_path / "bad.kiosk")
    assert "\n" not in str(caught.value)
    assert "bad.kiosk" in str(caught.value)


def test_the_shelf_falls_back_and_tells_staff(library_file: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.kiosk"
    broken.write_bytes(b"x")
    shelf = Shelf(broken, library_file)
    assert shelf.library.languages == ("en", "de")
    assert "broken.kiosk: is not a library" in shelf.notice
    shelf.close()


def test_damage_found_while_reading_falls_back(library_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.kiosk"
    write_library(CompiledContent(("fr",), ()), other)
    log: list[str] = []
    shelf = Shelf(other, library_file, "first", log.append)
    with pytest.raises(LibraryDamaged) as caught:
        shelf.library.topic("fr", "none")
    shelf.fall_back(str(caught.value))
    assert shelf.library.languages == ("en", "de")
    assert shelf.notice.startswith("first; ")
    assert "topic fr/none is missing" in shelf.notice
    shelf.fall_back(str(caught.value))
    assert log == ["first", str(caught.value)]
    shelf.close()


def test_a_shelf_with_nothing_to_show_says_so(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnusable):
        Shelf(tmp_path / "none.kiosk", tmp_path / "none.kiosk")


def test_the_order_things_are_gathered_in_does_not_matter(library_file: Path) -> None:
    pictures = {("a", "one.svg"): Picture("image/svg+xml", b"1"), ("a", "two.svg"): Picture("image/svg+xml", b"2")}
    turned = dict(reversed(pictures.items()))
    other = library_file.with_name("other.kiosk")
    hashes = {
        write_library(CompiledContent(("en",), (), pictures), library_file),
        write_library(CompiledContent(("en",), (), turned), other),
    }
    assert len(hashes) == 1
    assert library_file.read_bytes() == other.read_bytes()


def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    library_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library_file.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.library.writer.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_library(CompiledContent(("en",), ()), library_file)
    assert library_file.read_bytes() == before
    assert [path.name for path in library_file.parent.iterdir()] == [library_file.name]
