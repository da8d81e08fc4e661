"""Libraries on drives are offered with their version, or with why they cannot be taken."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from kiosk.install import drives
from kiosk.install.drives import DEFAULT, offers
from kiosk.install.installed import version_of
from tests.install.libraries import write_edition


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where drives are mounted."""
    path = tmp_path / "media"
    path.mkdir()
    return path


@pytest.fixture
def mounted(monkeypatch: pytest.MonkeyPatch, root: Path) -> Path:
    """A drive of a user's."""
    drive = root / "user" / "STICK"
    drive.mkdir(parents=True)
    monkeypatch.setattr("kiosk.install.drives.os.path.ismount", lambda path: Path(path) == drive)
    return drive


def put(folder: Path, name: str, number: int = 1) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    write_edition(folder / name, number)
    return folder / name


def test_at_the_top_and_one_folder_down_by_drive_and_name(mounted: Path, root: Path) -> None:
    there = [put(mounted, "b.kiosk"), put(mounted, "A.KIOSK", 2), put(mounted / "new", "c.kiosk")]
    put(mounted / "new" / "deep", "hidden.kiosk")
    put(mounted / ".Trash", "thrown-away.kiosk")
    (mounted / "letter.txt").write_text("no library", encoding="utf-8")
    found = offers([root])
    assert sorted(offer.file for offer in found) == sorted(there)
    assert [offer.file for offer in found] == sorted((offer.file for offer in found), key=str)
    assert {offer.drive for offer in found} == {str(mounted)}
    assert all((offer.version, offer.refusal) == (version_of(offer.file), "") for offer in found)


@pytest.mark.parametrize("below", [".", "STICK", "user/STICK", "user/STICK/folder"])
def test_wherever_drives_are_mounted(root: Path, below: str) -> None:
    file = put(root / below, "a.kiosk")
    (found,) = offers([root, root.parent / "nowhere"])
    assert found.file == file


def test_what_cannot_be_taken_says_why(mounted: Path, root: Path) -> None:
    (mounted / "foreign.kiosk").write_text("text", encoding="utf-8")
    (mounted / "link.kiosk").symlink_to(put(mounted, "sound.kiosk"))
    os.mkfifo(mounted / "pipe.kiosk")
    with (mounted / "huge.kiosk").open("wb") as file:
        file.truncate(10_000_000_000)
    found = {offer.file.name: offer for offer in offers([root])}
    assert found.pop("sound.kiosk").version
    assert {offer.version for offer in found.values()} == {None}
    words = {name: offer.refusal.partition(".kiosk: ")[2] for name, offer in found.items()}
    assert words["foreign.kiosk"] == "is not a library; make one with 'build'"
    assert words["link.kiosk"].startswith("is a link")
    assert words["pipe.kiosk"].startswith("is no file")
    assert words["huge.kiosk"].startswith("is too large")


def test_links_to_folders_are_not_followed(mounted: Path, root: Path, tmp_path: Path) -> None:
    put(tmp_path / "elsewhere", "a.kiosk")
    (mounted / "way-out").symlink_to(tmp_path / "elsewhere")
    (mounted / "round").symlink_to(root)
    assert offers([root]) == ()


def test_their_number_is_bounded(root: Path) -> None:
    for number in range(drives.MOST + 5):
        (root / f"{number}.kiosk").write_bytes(b"")
    assert len(offers([root])) == drives.MOST


def test_a_stick_full_of_folders_holds_nobody_up(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drives, "MOST_FOLDERS", 3)
    for number in range(9):
        put(root / f"{number}", "a.kiosk")
    assert len(offers([root])) == 2


def test_a_drive_that_does_not_answer_holds_nobody_up(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(root / "a-good-one", "a.kiosk")
    (root / "failing").mkdir()
    entries, is_over = drives._entries, Event()

    def slow(folder: Path) -> list[tuple[Path, bool]]:
        if folder.name == "failing":
            is_over.wait(60)
        return entries(folder)

    monkeypatch.setattr(drives, "_entries", slow)
    monkeypatch.setattr(drives, "LONGEST", 0.3)
    begun = time.monotonic()
    found = offers([root])
    assert time.monotonic() - begun < 30
    is_over.set()
    assert [offer.file.name for offer in found] == ["a.kiosk"]


def test_this_system_has_places_for_drives() -> None:
    def every(paths: tuple[Path, ...]) -> Iterator[bool]:
        return (path.is_absolute() for path in paths)

    assert DEFAULT
    assert all(every(DEFAULT))
    assert isinstance(offers(), tuple)
