"""Three crashes in ten minutes make the next start a careful one; nothing else does."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.watchdog import starts as module
from kiosk.watchdog.starts import LARGEST, Starts, Verdict, boot_id, seconds_since_boot


class Machine:
    """A machine that starts the kiosk, as a test wants it to go."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "data" / "starts.json"
        self.boot = "one"
        self.now = 1000.0
        self.notice = ""

    def start(self) -> Verdict:
        self.starts = Starts(self.path, self.boot, lambda: self.now)
        verdict = self.starts.begin()
        self.notice = self.starts.notice
        return verdict

    def crash(self, times: int, every: float = 10.0) -> list[Verdict]:
        verdicts = []
        for _ in range(times):
            verdicts.append(self.start())
            self.now += every
        return verdicts


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_the_start_after_three_crashes_is_a_careful_one(machine: Machine) -> None:
    assert machine.crash(3) == [Verdict.NORMAL] * 3
    assert machine.start() is Verdict.SAFE_MODE


def test_two_crashes_are_not_too_many(machine: Machine) -> None:
    assert machine.crash(2) == [Verdict.NORMAL] * 2
    assert machine.start() is Verdict.NORMAL


def test_slow_crashes_are_not_too_many(machine: Machine) -> None:
    assert machine.crash(50, every=300) == [Verdict.NORMAL] * 50


def test_an_end_in_order_makes_good_for_what_was_before(machine: Machine) -> None:
    machine.crash(2)
    machine.start()
    machine.starts.ended()
    assert machine.crash(3) == [Verdict.NORMAL] * 3


def test_staff_may_start_it_again_whole(machine: Machine) -> None:
    machine.crash(4)
    machine.starts.forgive()
    assert machine.start() is Verdict.NORMAL


def test_safe_mode_ends_by_itself_after_ten_minutes(machine: Machine) -> None:
    machine.crash(3)
    assert machine.crash(57) == [Verdict.SAFE_MODE] * 57, "it does not keep itself going"
    machine.now += 30
    assert machine.start() is Verdict.NORMAL


@pytest.mark.parametrize("now", [20.0, 1100.0])
def test_another_boot_begins_anew(machine: Machine, now: float) -> None:
    machine.crash(3)
    machine.boot, machine.now = "two", now
    assert machine.start() is Verdict.NORMAL


def test_without_the_name_of_a_boot_what_was_later_is_not_counted(machine: Machine) -> None:
    machine.boot = ""
    machine.crash(3)
    machine.now = 20.0
    assert machine.start() is Verdict.NORMAL


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b'[{"boot": "one", "at": 99',
        b"\0" * 400,
        b"{}",
        b'"one"',
        b"[1, 2, 3, 4]",
        b'[{"boot": 1, "at": "now"}, {"boot": 1, "at": "now"}, {"boot": 1, "at": "now"}]',
        b'[{"boot": "one", "at": 1e999}, {"boot": "one", "at": 1e999}, {"boot": "one", "at": 1e999}]',
        b"[" * 60_000,
        b'[{"a": ' + b"[" * 60_000,
        b"[" + b'{"boot": "one", "at": 999},' * 10_000 + b'{"boot": "one", "at": 999}]',
        "[{“boot”: 1}]".encode("utf-16"),
    ],
)
def test_a_file_that_is_none_of_ours_counts_nothing_and_is_replaced(machine: Machine, text: bytes) -> None:
    machine.path.parent.mkdir()
    machine.path.write_bytes(text)
    assert machine.crash(3) == [Verdict.NORMAL] * 3
    assert machine.start() is Verdict.SAFE_MODE
    assert machine.path.stat().st_size < LARGEST


def test_no_folder_to_write_into_is_told_and_stops_nothing(machine: Machine) -> None:
    machine.path.parent.write_text("a file where the folder should be", encoding="utf-8")
    assert machine.crash(9) == [Verdict.NORMAL] * 9
    assert machine.notice.startswith(str(machine.path))
    assert "\n" not in machine.notice
    machine.starts.ended()
    machine.starts.forgive()


def test_a_full_disk_is_told_and_stops_nothing(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.crash(1)
    before = machine.path.read_bytes()
    # /dev/full takes nothing.
    monkeypatch.setattr(Path, "with_name", lambda *_: Path("/dev/full"))
    assert machine.start() is Verdict.NORMAL
    assert "No space left" in machine.notice
    assert machine.path.read_bytes() == before
    monkeypatch.undo()
    machine.start()
    assert machine.notice == ""


def test_it_is_replaced_whole(machine: Machine, tmp_path: Path) -> None:
    machine.crash(1)
    (tmp_path / "reader").hardlink_to(machine.path)
    before = machine.path.read_bytes()
    machine.crash(1)
    assert (tmp_path / "reader").read_bytes() == before, "who reads meanwhile sees what was, not half of what will be"
    assert machine.path.read_bytes() != before


def test_records_do_not_pile_up(machine: Machine) -> None:
    machine.path.parent.mkdir()
    many = [{"boot": "one", "at": 999.0}] * 1000
    machine.path.write_text(json.dumps(many), encoding="utf-8")
    assert machine.start() is Verdict.SAFE_MODE
    machine.now += 700
    machine.crash(200, every=250)
    assert len(json.loads(machine.path.read_text(encoding="utf-8"))) <= module.KEPT


events = st.lists(
    st.one_of(
        st.just("crash"),
        st.just("end"),
        st.just("forgive"),
        st.just("boot"),
        st.floats(-1e9, 1e9),
    ),
    max_size=60,
)


@given(events)
def test_it_is_careful_exactly_after_three_crashes_of_this_boot_in_ten_minutes(taken: list[str | float]) -> None:
    with TemporaryDirectory() as folder:
        machine = Machine(Path(folder))
        crashes: list[float] = []
        boots = 0
        for event in taken:
            match event:
                case float():
                    machine.now = max(0.0, machine.now + event)
                case "boot":
                    boots += 1
                    machine.boot, machine.now, crashes = f"boot {boots}", 0.0, []
                case _:
                    # What the clock left behind or has not come to yet is forgotten for good.
                    crashes = [at for at in crashes if 0 <= machine.now - at < 600]
                    verdict = machine.start()
                    assert verdict is (Verdict.SAFE_MODE if len(crashes) >= 3 else Verdict.NORMAL)
                    if event == "end":
                        machine.starts.ended()
                        crashes = []
                    elif event == "forgive":
                        machine.starts.forgive()
                        crashes = []
                    elif verdict is Verdict.NORMAL:
                        crashes.append(machine.now)


def test_this_machine_has_a_clock_that_goes_on() -> None:
    first = seconds_since_boot()
    assert 0 < first <= seconds_since_boot()
    assert boot_id() == boot_id()
