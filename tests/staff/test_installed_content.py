"""What staff choose from is what the terminal and its drives have, and what they choose is installed there."""

from pathlib import Path

import pytest

from kiosk.install import drives
from kiosk.install.installed import Installed
from kiosk.staff.editions import Age, Done, Refused, age_of
from kiosk.staff.installed_content import InstalledContent
from tests.install.libraries import write_edition


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where drives are mounted holds this one."""
    folder = tmp_path / "media" / "KIOSK"
    folder.mkdir(parents=True)
    offers = drives.offers
    monkeypatch.setattr(drives, "offers", lambda: offers((folder.parent,)))
    return folder


@pytest.fixture
def content(tmp_path: Path) -> InstalledContent:
    bundled = tmp_path / "program.kiosk"
    write_edition(bundled, 0)
    return InstalledContent(tmp_path / "data", bundled, is_shown=True)


def install(content: InstalledContent, drive: Path, *numbers: int) -> list[str]:
    """Installs editions from the drive; the steps that were told."""
    told: list[str] = []
    for number in numbers:
        file = drive / f"edition-{number}.kiosk"
        write_edition(file, number)
        assert isinstance(content.install(file, allow_older=False, tell=told.append), Done)
    return told


def test_a_terminal_begins_with_what_came_with_the_program(content: InstalledContent, drive: Path) -> None:
    assert not any(drive.iterdir())
    found = content.look()
    assert found.current
    assert (found.offers, found.earlier, found.notice) == ((), (), "")


def test_what_a_drive_offers_stands_by_its_name_there(content: InstalledContent, drive: Path) -> None:
    (drive / "content").mkdir()
    write_edition(drive / "content" / "new.kiosk", 2)
    (drive / "torn.kiosk").write_bytes(b"torn")
    new, torn = sorted(content.look().offers, key=lambda offer: offer.name)
    assert (new.drive, new.name, new.refusal) == ("KIOSK", "content/new.kiosk", "")
    assert new.edition
    assert age_of(new.edition, content.look().current) is Age.NEWER
    assert torn.edition is None
    assert str(drive / "torn.kiosk") in torn.refusal


def test_what_is_installed_is_what_the_terminal_has(content: InstalledContent, drive: Path, tmp_path: Path) -> None:
    told = install(content, drive, 1, 2)
    assert len(told) > 2
    found = content.look()
    (offered,) = [each for each in found.offers if each.name == "edition-2.kiosk"]
    assert found.current == offered.edition
    shown = Installed(tmp_path / "data").shown()
    assert shown
    assert found.current
    assert found.current.mark in shown.name


def test_an_older_one_is_taken_only_where_that_is_allowed(content: InstalledContent, drive: Path) -> None:
    install(content, drive, 1, 3)
    older = drive / "edition-1.kiosk"
    before = content.look()
    refused = content.install(older, allow_older=False, tell=lambda _words: None)
    assert isinstance(refused, Refused)
    assert str(older) in refused.line
    assert content.look() == before
    assert isinstance(content.install(older, allow_older=True, tell=lambda _words: None), Done)
    assert content.look().current != before.current


@pytest.mark.parametrize("at", range(3))
def test_each_earlier_one_is_what_its_steps_lead_to(content: InstalledContent, drive: Path, at: int) -> None:
    install(content, drive, 1, 2, 3)
    earlier = content.look().earlier
    assert [each.is_bundled for each in earlier] == [False, False, True]
    assert content.go_back(earlier[at].steps, tell=lambda _words: None) == Done(earlier[at].edition)
    found = content.look()
    assert found.current == earlier[at].edition
    assert [each.edition for each in found.earlier] == [each.edition for each in earlier[at + 1 :]]


def test_a_damaged_one_is_not_among_the_earlier_ones(content: InstalledContent, drive: Path, tmp_path: Path) -> None:
    install(content, drive, 1, 2, 3)
    first, middle, last = content.look().earlier
    (damaged,) = (tmp_path / "data" / "content").glob(f"*{middle.edition.mark}*")
    damaged.write_bytes(b"torn")
    left = content.look().earlier
    assert [each.edition for each in left] == [first.edition, last.edition]
    assert content.go_back(left[-1].steps, tell=lambda _words: None) == Done(last.edition)


def test_nobody_goes_back_further_than_there_is_something(content: InstalledContent, drive: Path) -> None:
    install(content, drive, 1)
    assert isinstance(content.go_back(2, tell=lambda _words: None), Refused)


def test_a_terminal_that_was_started_with_a_library_says_that_it_shows_that(tmp_path: Path, drive: Path) -> None:
    del drive
    bundled = tmp_path / "program.kiosk"
    write_edition(bundled, 0)
    notice = InstalledContent(tmp_path / "data", bundled, is_shown=False).look().notice
    assert "--content" in notice
    assert "\n" not in notice


def test_a_terminal_whose_library_cannot_be_read_has_none(tmp_path: Path, drive: Path) -> None:
    del drive
    found = InstalledContent(tmp_path / "data", tmp_path / "gone.kiosk", is_shown=True).look()
    assert (found.current, found.earlier) == (None, ())
