"""What is shown opens, whatever has happened to what is kept."""

import json
import os
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.install.install import Done, install, roll_back
from kiosk.install.installed import Installed, version_of
from kiosk.install.record import NAME
from tests.install.conftest import Stick
from tests.install.libraries import made_on, write_edition


@pytest.fixture
def three(data: Path, bundled: Path, stick: Stick) -> list[Path]:
    """Three editions kept, the last one shown: their files, the last one first."""
    for number in (1, 2, 3):
        assert isinstance(install(stick(number), data, bundled), Done)
    return [kept.path for kept in Installed(data).kept()]


def test_nothing_installed_is_nothing_wrong(data: Path) -> None:
    installed = Installed(data)
    assert (installed.shown(), installed.kept(), installed.earlier(), installed.notice) == (None, (), (), "")
    assert not data.exists()


def test_in_place_of_what_does_not_open_stands_the_one_before_it(data: Path, three: list[Path]) -> None:
    three[0].write_bytes(b"torn")
    installed = Installed(data)
    assert installed.shown() == three[1]
    assert installed.earlier() == (three[2],)
    assert installed.notice == f"{three[0]}: is not a library; make one with 'build'"
    assert [kept.path for kept in installed.kept()] == three[1:]
    three[1].unlink()
    assert Installed(data).shown() == three[2]
    three[2].write_bytes(b"")
    assert Installed(data).shown() is None
    assert Installed(data).notice


def test_after_going_back_what_was_left_behind_comes_last(data: Path, bundled: Path, three: list[Path]) -> None:
    assert isinstance(roll_back(1, data, bundled), Done)
    assert Installed(data).earlier() == (three[2], three[0])
    three[1].unlink()
    assert Installed(data).shown() == three[2]
    three[2].unlink()
    assert Installed(data).shown() == three[0]


@pytest.mark.parametrize(
    "data_in_it",
    [
        b"",
        b"\0" * 4096,
        b'{"shown": null',
        b"[" * 100_000,
        b"a" * 2_000_000,
        b"null",
        b'{"shown": "../../x.kiosk", "kept": []}',
        b'{"shown": null, "kept": ["/etc/passwd"]}',
        b'{"shown": 1, "kept": []}',
    ],
)
def test_a_damaged_record_is_told_and_what_is_there_is_shown(data: Path, three: list[Path], data_in_it: bytes) -> None:
    path = data / "content" / NAME
    path.write_bytes(data_in_it)
    installed = Installed(data)
    assert installed.shown() == three[0]
    assert [kept.path for kept in installed.kept()] == three
    assert installed.notice == f"{path}: is damaged; install the content again"


def test_a_record_torn_at_any_byte_leads_to_what_opens(data: Path, three: list[Path]) -> None:
    path = data / "content" / NAME
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert Installed(data).shown() in three


@pytest.mark.skipif(os.name != "posix", reason="pipes of Unix")
def test_pipes_and_folders_hold_nothing_up(data: Path, three: list[Path]) -> None:
    three[0].unlink()
    os.mkfifo(three[0])
    three[1].unlink()
    three[1].mkdir()
    assert Installed(data).shown() == three[2]
    record = data / "content" / NAME
    record.unlink()
    os.mkfifo(record)
    assert Installed(data).shown() == three[2]


def test_a_library_torn_at_any_length_is_never_shown_as_whole(data: Path, three: list[Path]) -> None:
    whole = three[0].read_bytes()
    for length in (0, 1, 99, 100, *Random(3).sample(range(len(whole)), 200), len(whole) - 1):
        three[0].write_bytes(whole[:length])
        assert Installed(data).shown() == three[1]


def test_a_record_that_names_more_than_are_kept(data: Path, three: list[Path]) -> None:
    names = [path.name for path in three]
    many = [f"{number}.kiosk" for number in range(9)]
    (data / "content" / NAME).write_text(json.dumps({"shown": names[2], "kept": [*many, *names]}), encoding="utf-8")
    assert Installed(data).shown() == three[2]
    assert [kept.path for kept in Installed(data).kept()] == [three[2]]


class AnyOrderOfThings(RuleBasedStateMachine):
    """Installs, goes back and damages in any order; a terminal always has something sound to show."""

    folder: Path
    sticks: dict[int, Path]

    @initialize(seed=st.integers(0, 1000))
    def begin(self, seed: int) -> None:
        import tempfile  # noqa: PLC0415 (a state machine has no fixtures)

        self.random = Random(seed)
        self.held = tempfile.TemporaryDirectory()
        self.folder = Path(self.held.name)
        self.sticks = {}
        self.bundled = self.edition(0)
        self.data = self.folder / "data"

    def edition(self, number: int) -> Path:
        path = self.folder / f"{number}.kiosk"
        if number not in self.sticks:
            write_edition(path, number, languages=("en",))
            self.sticks[number] = path
        return path

    @rule(number=st.integers(0, 9), allow_older=st.booleans())
    def install(self, number: int, allow_older: bool) -> None:
        before = Installed(self.data).shown()
        ended = install(self.edition(number), self.data, self.bundled, allow_older=allow_older)
        shown = Installed(self.data).shown() or self.bundled
        if isinstance(ended, Done):
            assert version_of(shown).made == ended.shown.made == made_on(number)
        else:
            assert not allow_older
            assert Installed(self.data).shown() == before

    @rule(steps=st.integers(1, 6))
    def go_back(self, steps: int) -> None:
        before = Installed(self.data).shown()
        ended = roll_back(steps, self.data, self.bundled)
        shown = Installed(self.data).shown()
        if isinstance(ended, Done):
            assert version_of(shown or self.bundled) == ended.shown
        else:
            assert shown == before

    @rule(at=st.integers(0, 4), how=st.sampled_from(["torn", "gone", "rows"]))
    def damage(self, at: int, how: str) -> None:
        kept = Installed(self.data).kept()
        if not kept:
            return
        path = kept[at % len(kept)].path
        match how:
            case "torn":
                path.write_bytes(path.read_bytes()[: self.random.randrange(4000)])
            case "gone":
                path.unlink()
            case _:
                path.write_bytes(path.read_bytes().replace(b"The start of edition", b"The START of edition"))

    @rule(how=st.sampled_from(["torn", "gone"]))
    def damage_record(self, how: str) -> None:
        path = self.data / "content" / NAME
        if not path.exists():
            return
        if how == "torn":
            path.write_bytes(path.read_bytes()[: self.random.randrange(40)])
        else:
            path.unlink()

    @rule(name=st.sampled_from(["incoming.part", "installed.json.part", "20990101T000000-000000000000.kiosk"]))
    def leave_something(self, name: str) -> None:
        (self.data / "content").mkdir(parents=True, exist_ok=True)
        (self.data / "content" / name).write_bytes(b"left by a power cut")

    @invariant()
    def there_is_something_sound_to_show(self) -> None:
        installed = Installed(self.data)
        kept = [each.path for each in installed.kept()]
        assert len(kept) <= 5
        shown = installed.shown()
        assert version_of(shown or self.bundled)
        assert shown is None or shown in kept
        assert set(installed.earlier()).isdisjoint({shown})

    def teardown(self) -> None:
        self.held.cleanup()


AnyOrderOfThings.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestAnyOrderOfThings = AnyOrderOfThings.TestCase
