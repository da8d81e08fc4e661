"""A library from a stick is shown from then on, with a report; whatever is wrong leaves what was shown."""

from pathlib import Path

import pytest

from kiosk.install.install import Done, Refused, install, roll_back
from kiosk.install.installed import Installed, version_of
from kiosk.install.record import read_record
from kiosk.install.report import Step
from kiosk.shared.file_lock import lock, open_to_lock
from tests.install.conftest import Stick
from tests.install.libraries import made_on, write_edition


def shown_edition(data: Path, bundled: Path) -> int:
    """The number of the edition that a terminal would show."""
    made = version_of(Installed(data).shown() or bundled).made
    assert made
    return (made - made_on(0)).days


def installed(data: Path, bundled: Path, *files: Path) -> None:
    for file in files:
        ended = install(file, data, bundled)
        assert isinstance(ended, Done), ended


def test_what_was_installed_is_shown_and_the_report_lies_beside_it(data: Path, bundled: Path, stick: Stick) -> None:
    told: list[str] = []
    done = install(stick(1), data, bundled, tell=told.append, now=lambda: made_on(9))
    assert isinstance(done, Done)
    assert (done.shown, done.before) == (version_of(stick(1)), version_of(bundled))
    shown = Installed(data).shown()
    assert shown
    assert shown.name == f"20261102T083000-{done.shown.content_hash[:12]}.kiosk"
    assert shown.read_bytes() == stick(1).read_bytes()
    assert told == [step.value for step in Step]
    report = stick(1).with_name("edition-1.kiosk.report.txt").read_text(encoding="utf-8").splitlines()
    assert report == ["edition-1.kiosk, 2026-11-10 08:30 UTC by this terminal's clock", *done.lines]
    assert any(line.startswith("every entry is sound: languages 2, chapters 6,") for line in report)
    assert sorted(path.name for path in (data / "content").iterdir()) == [shown.name, "install.lock", "installed.json"]


def test_the_last_five_are_kept(data: Path, bundled: Path, stick: Stick) -> None:
    installed(data, bundled, *(stick(number) for number in range(1, 8)))
    kept = Installed(data).kept()
    assert [each.version.made for each in kept] == [made_on(number) for number in (7, 6, 5, 4, 3)]
    assert {each.path for each in kept} == set((data / "content").glob("*.kiosk"))


def test_the_same_content_is_shown_already(data: Path, bundled: Path, stick: Stick, tmp_path: Path) -> None:
    installed(data, bundled, stick(1))
    record = (data / "content" / "installed.json").read_bytes()
    again = tmp_path / "again.kiosk"
    write_edition(again, 1, is_dated=False)
    done = install(again, data, bundled)
    assert isinstance(done, Done)
    assert done.lines[-1] == "it is shown already; nothing was changed"
    assert (data / "content" / "installed.json").read_bytes() == record
    assert not (data / "content" / "incoming.part").exists()


def test_installing_it_again_mends_a_damaged_one(data: Path, bundled: Path, stick: Stick) -> None:
    installed(data, bundled, stick(1))
    shown = Installed(data).shown()
    assert shown
    shown.write_bytes(shown.read_bytes().replace(b"The start of edition", b"The START of edition"))
    installed(data, bundled, stick(1))
    assert shown.read_bytes() == stick(1).read_bytes()


@pytest.mark.parametrize("is_dated", [True, False])
def test_an_older_one_is_refused_unless_it_is_wanted(
    data: Path, bundled: Path, stick: Stick, tmp_path: Path, is_dated: bool
) -> None:
    installed(data, bundled, stick(3))
    older = tmp_path / "older.kiosk"
    write_edition(older, 2, is_dated=is_dated)
    refused = install(older, data, bundled)
    assert isinstance(refused, Refused)
    assert refused.line == f"{older}: is older than what is shown; take a newer one, or allow it (--allow-older)"
    assert refused.lines[-1] == refused.line
    assert shown_edition(data, bundled) == 3
    assert isinstance(install(older, data, bundled, allow_older=True), Done)
    name = "20261103T083000-" if is_dated else "undated-"
    assert (Installed(data).shown() or bundled).name.startswith(name)


def test_older_than_the_programs_own_is_older_too(data: Path, stick: Stick) -> None:
    assert isinstance(install(stick(1), data, stick(2)), Refused)
    assert Installed(data).shown() is None


def test_going_back_leads_from_one_to_the_one_before_and_at_last_to_the_programs_own(
    data: Path, bundled: Path, stick: Stick
) -> None:
    installed(data, bundled, *(stick(number) for number in (1, 2, 3)))
    for steps, edition in ((1, 2), (1, 1), (1, 0)):
        done = roll_back(steps, data, bundled)
        assert isinstance(done, Done)
        assert done.shown.made == made_on(edition)
        assert shown_edition(data, bundled) == edition
    refused = roll_back(1, data, bundled)
    assert isinstance(refused, Refused)
    assert "cannot go back so far (1, the content that came with the program is shown); install" in refused.line
    assert len(Installed(data).kept()) == 3
    installed(data, bundled, stick(3))
    assert isinstance(roll_back(4, data, bundled), Refused)
    assert isinstance(roll_back(0, data, bundled), Refused)
    assert shown_edition(data, bundled) == 3
    assert isinstance(roll_back(3, data, bundled), Done)
    assert shown_edition(data, bundled) == 0


def test_after_going_back_a_new_one_is_held_against_what_is_shown(data: Path, bundled: Path, stick: Stick) -> None:
    installed(data, bundled, stick(1), stick(4))
    roll_back(1, data, bundled)
    installed(data, bundled, stick(2))
    assert [each.version.made for each in Installed(data).kept()] == [made_on(number) for number in (2, 4, 1)]


def test_what_is_damaged_is_not_gone_back_to(data: Path, bundled: Path, stick: Stick) -> None:
    installed(data, bundled, *(stick(number) for number in (1, 2, 3)))
    middle = Installed(data).kept()[1].path
    middle.write_bytes(middle.read_bytes().replace(b"The start of edition", b"The START of edition"))
    refused = roll_back(1, data, bundled)
    assert isinstance(refused, Refused)
    assert refused.line.startswith(f"{middle}: section ")
    assert refused.line.endswith("or go back 2 steps")
    assert shown_edition(data, bundled) == 3
    middle.write_bytes(b"")
    assert isinstance(roll_back(1, data, bundled), Done)
    assert shown_edition(data, bundled) == 1


def test_where_the_programs_own_is_gone_nobody_goes_back_to_it(data: Path, bundled: Path, stick: Stick) -> None:
    installed(data, bundled, stick(1))
    bundled.unlink()
    refused = roll_back(1, data, bundled)
    assert isinstance(refused, Refused)
    assert refused.line.startswith(f"{bundled}: cannot be opened")
    assert Installed(data).shown()


def test_two_installations_do_not_meet(data: Path, bundled: Path, stick: Stick) -> None:
    with open_to_lock(data / "content" / "install.lock") as file:
        assert lock(file)
        for ended in (install(stick(1), data, bundled), roll_back(1, data, bundled)):
            assert isinstance(ended, Refused)
            assert "another installation is at work; wait until it is over" in ended.line
    installed(data, bundled, stick(1))


def test_what_an_installation_left_that_was_cut_short_is_tidied(data: Path, bundled: Path, stick: Stick) -> None:
    folder = data / "content"
    folder.mkdir(parents=True)
    orphan = folder / "20200101T000000-0123456789ab.kiosk"
    for path in (orphan, folder / "incoming.part", folder / "installed.json.part"):
        path.write_bytes(b"torn")
    installed(data, bundled, stick(1))
    assert sorted(path.suffix for path in folder.iterdir()) == [".json", ".kiosk", ".lock"]
    assert not orphan.exists()


def test_a_report_that_cannot_be_written_is_told_and_the_installation_stands(
    data: Path, bundled: Path, stick: Stick
) -> None:
    stick(1).with_name("edition-1.kiosk.report.txt").mkdir()
    done = install(stick(1), data, bundled)
    assert isinstance(done, Done)
    assert "edition-1.kiosk.report.txt: the report cannot be written" in done.lines[-1]
    assert shown_edition(data, bundled) == 1


def test_a_link_in_the_place_of_the_report_leads_nowhere(data: Path, bundled: Path, stick: Stick) -> None:
    precious = data.parent / "precious"
    precious.write_text("mine", encoding="utf-8")
    report = stick(1).with_name("edition-1.kiosk.report.txt")
    report.symlink_to(precious)
    installed(data, bundled, stick(1))
    assert precious.read_text(encoding="utf-8") == "mine"
    assert not report.is_symlink()


def test_a_lost_record_is_made_up_for_by_what_is_there(data: Path, bundled: Path, stick: Stick) -> None:
    installed(data, bundled, stick(1), stick(2))
    (data / "content" / "installed.json").unlink()
    assert shown_edition(data, bundled) == 2
    assert isinstance(roll_back(1, data, bundled), Done)
    record, notice = read_record(data / "content")
    assert record
    assert (len(record.kept), notice) == (2, "")
    assert shown_edition(data, bundled) == 1
