"""A folder is compiled when it has changed, and only then."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.library_choice import ContentFolder
from kiosk.preview.folder_reader import Changed, FolderReader, Gone, Unchanged
from kiosk.preview.listing import listing


@pytest.fixture
def reader(content: Path, tmp_path: Path) -> FolderReader:
    made = FolderReader(ContentFolder(content, tmp_path / "data"))
    assert isinstance(made.look(closely=False), Changed)
    return made


def test_what_is_watched_is_every_folder_and_file_but_what_editors_leave(content: Path) -> None:
    (content / ".git").mkdir()
    (content / ".git" / "index").touch()
    (content / "back/en/start.md~").touch()
    (content / "back/link").symlink_to(content)
    below = {"back", "back/en", "back/topic.yaml", *(f"back/en/{name}.md" for name in ("start", "more", "about"))}
    expected = {str(content), *(str(content / name) for name in {*below, "back/en/topic.yaml"})}
    assert listing(content).paths == expected


@pytest.mark.parametrize("name", ["4913", "back/4913"])
def test_a_file_that_goes_while_it_is_listed_takes_no_other_with_it(
    content: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    expected = listing(content).paths
    path = content / name
    path.touch()
    scan = os.scandir

    @contextmanager
    def scan_late(folder: str) -> Iterator[list[os.DirEntry[str]]]:
        with scan(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        if Path(folder) == path.parent:
            path.unlink()
        yield found

    monkeypatch.setattr(os, "scandir", scan_late)
    assert listing(content).paths == expected


def test_an_unchanged_folder_is_not_compiled(reader: FolderReader, start: Path) -> None:
    assert isinstance(reader.look(closely=False), Unchanged)
    start.touch()
    assert isinstance(reader.look(closely=False), Unchanged)
    assert isinstance(reader.look(closely=True), Unchanged)


def test_a_save_that_leaves_time_and_size_is_seen_closely(reader: FolderReader, start: Path) -> None:
    status = start.stat()
    start.write_text(start.read_text(encoding="utf-8").replace("strong", "gnorts"), encoding="utf-8")
    os.utime(start, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert isinstance(reader.look(closely=False), Unchanged)
    assert isinstance(reader.look(closely=True), Changed)


def test_a_folder_that_goes_is_told_once_and_compiled_when_it_is_back(reader: FolderReader, content: Path) -> None:
    content.rename(content.with_name("away"))
    assert isinstance(reader.look(closely=False), Gone)
    assert isinstance(reader.look(closely=False), Unchanged)
    content.with_name("away").rename(content)
    assert isinstance(reader.look(closely=False), Changed)


def test_errors_are_listed_with_the_last_good_library(reader: FolderReader, start: Path) -> None:
    start.write_text("nothing", encoding="utf-8")
    look = reader.look(closely=False)
    assert isinstance(look, Changed)
    assert look.compiled.library is not None
    assert {problem.path for problem in look.compiled.problems} == {"back/en/start.md"}
    assert look.compiled.notice


@pytest.mark.parametrize("closely", [True, False])
def test_what_there_was_no_room_for_is_compiled_when_there_is(content: Path, tmp_path: Path, closely: bool) -> None:
    data = tmp_path / "data"
    data.touch()
    reader = FolderReader(ContentFolder(content, data))
    look = reader.look(closely=closely)
    assert isinstance(look, Changed)
    assert look.compiled.library is None
    data.unlink()
    look = reader.look(closely=closely)
    assert isinstance(look, Changed)
    assert look.compiled.library is not None
    assert isinstance(reader.look(closely=True), Unchanged)
