"""The doctor says which text is shown, whether all of it is sound, and whether a clinician has checked it."""

import os
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk import library_choice
from kiosk.doctor.content import content_finding, review_finding
from kiosk.doctor.content_seen import Content, ContentLost, ContentSeen, content_of, content_of_terminal
from kiosk.doctor.finding import State
from kiosk.library.reader import Library
from tests.conftest import MakeLibrary

TODAY = date(2026, 11, 25)


@pytest.fixture
def packed(tmp_path: Path, make_library: MakeLibrary, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library that came with a frozen program."""
    path = tmp_path / "program" / "library.kiosk"
    path.parent.mkdir()
    shutil.move(make_library(languages=("en", "ar")), path)
    monkeypatch.setattr(library_choice, "resources_folder", lambda: path.parent)
    return path


def seen(**changed: object) -> Content:
    values = {
        "version": "0123456789abcdef",
        "languages": ("en",),
        "topics": 1,
        "reviews": (("2026-11-22", "2027-05-22"),),
        "notice": "",
        "is_whole": True,
    }
    return ContentSeen(**(values | changed))  # type: ignore[arg-type]


def test_a_sound_text_is_named_with_its_version(packed: Path, tmp_path: Path) -> None:
    content = content_of_terminal(tmp_path / "data")
    with closing(Library.open(packed)) as library:
        version = library.content_hash
    found = content_finding(content)
    assert found.state is State.FINE
    assert found.words == f"1 topic in en, ar, version {version[:12]}, every row sound"


def test_one_changed_byte_anywhere_is_found(packed: Path, tmp_path: Path) -> None:
    data = packed.read_bytes()
    at = data.rindex(b"More on Recovery")
    packed.write_bytes(data[:at] + b"Less" + data[at + 4 :])
    found = content_finding(content_of_terminal(tmp_path / "data"))
    assert found.state is State.PROBLEM
    assert found.words.endswith("was changed; build the library again")


@pytest.mark.parametrize("data", [b"", b"text", b"SQLite format 3\0" + b"\0" * 4096])
def test_a_torn_library_is_a_problem(packed: Path, tmp_path: Path, data: bytes) -> None:
    packed.write_bytes(data)
    content = content_of_terminal(tmp_path / "data")
    assert content_finding(content).state is State.PROBLEM
    assert review_finding(content, TODAY).state is State.WARNING


def test_without_a_library_the_sources_are_compiled_and_nothing_stays(tmp_path: Path) -> None:
    found = content_finding(content_of_terminal(tmp_path / "data"))
    assert found.state is State.FINE
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives folders away")
def test_root_leaves_nothing_in_the_folder_of_the_kiosks_user(tmp_path: Path) -> None:
    os.chown(tmp_path, 65534, 65534)
    assert content_finding(content_of_terminal(tmp_path)).state is State.FINE
    assert not list(tmp_path.iterdir())


def test_what_stands_in_for_another_text_is_a_warning() -> None:
    found = content_finding(seen(notice="new.kiosk: is not a library"))
    assert found.state is State.WARNING
    assert found.words.endswith(", in place of another: new.kiosk: is not a library")
    assert content_finding(seen(topics=0)).state is State.PROBLEM


def test_a_running_kiosk_tells_what_it_shows(make_library: MakeLibrary) -> None:
    with closing(Library.open(make_library())) as library:
        content = content_of(library, "")
    assert isinstance(content, ContentSeen)
    assert content.reviews == (("2026-11-22", "2027-05-22"),) * 3
    assert "sound" not in content_finding(content).words


def test_a_running_kiosk_whose_library_is_damaged_tells_that(make_library: MakeLibrary) -> None:
    path = make_library()
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Topic 0", b"Topic X"))
    with closing(Library.open(path)) as library:
        assert isinstance(content_of(library, ""), ContentLost)


@pytest.mark.parametrize(
    ("reviews", "state", "words"),
    [
        ((("2026-11-22", "2027-05-22"),), State.FINE, "on 2026-11-22, to be checked again by 2027-05-22"),
        ((("2026-11-22", "2026-11-25"),), State.FINE, "by 2026-11-25"),
        ((("2026-11-22", "2026-11-24"),), State.WARNING, "1 chapter should have been checked again by 2026-11-24"),
        ((("2026-11-22", ""),), State.FINE, "on 2026-11-22"),
        ((("", ""), ("2026-11-22", "")), State.WARNING, "not yet checked by a clinician: 1 of 2 chapters;"),
        ((("", "2020-01-01"), ("", "2026-01-01")), State.WARNING, "2 chapters should have been checked again by 2020"),
    ],
)
def test_reviews_are_held_against_today(reviews: tuple[tuple[str, str], ...], state: State, words: str) -> None:
    found = review_finding(seen(reviews=reviews), TODAY)
    assert found.state is state
    assert words in found.words
