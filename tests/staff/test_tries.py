"""Whoever guesses waits longer and longer, across restarts, whatever the clock on the wall says."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.pin import PinFile
from kiosk.staff.tries import WrongTries, wait_after
from kiosk.staff.trying import Answer, try_pin
from tests.staff.conftest import PIN, Clock


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "wrong-tries.json"


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [(0, 0), (2, 0), (3, 30), (4, 60), (5, 120), (6, 240), (9, 1920), (10, 3600), (11, 3600), (10**9, 3600)],
)
def test_each_further_try_waits_twice_as_long_up_to_an_hour(wrong: int, seconds: float) -> None:
    assert wait_after(wrong) == seconds


def test_three_tries_are_free_and_the_fourth_waits(file: Path, clock: Clock) -> None:
    tries = WrongTries(file, clock)
    for _ in range(3):
        assert tries.wait() == 0
        tries.begin()
    assert tries.wait() == 30
    clock.now += 29
    assert tries.wait() == 1
    clock.now += 1
    assert tries.wait() == 0
    tries.begin()
    assert tries.wait() == 60


def test_a_restart_begins_the_whole_wait_anew(file: Path, clock: Clock) -> None:
    tries = WrongTries(file, clock)
    for _ in range(5):
        tries.begin()
    clock.now += 100
    assert tries.wait() == 20
    # The clock of the next start counts from wherever it likes.
    assert WrongTries(file, Clock(5.0)).wait() == 120


def test_the_time_of_day_is_never_stored(file: Path, clock: Clock) -> None:
    clock.now = 987654321.0
    WrongTries(file, clock).begin()
    assert json.loads(file.read_text(encoding="utf-8")) == {"wrong_tries": 1}


def test_a_right_pin_or_a_new_one_ends_the_wait(file: Path, clock: Clock) -> None:
    tries = WrongTries(file, clock)
    for _ in range(4):
        tries.begin()
    tries.reset()
    assert tries.wait() == 0
    assert WrongTries(file, clock).wait() == 0


def test_another_process_that_sets_a_pin_ends_the_wait_of_this_one(file: Path, clock: Clock) -> None:
    tries = WrongTries(file, clock)
    for _ in range(8):
        tries.begin()
    WrongTries(file, clock).reset()
    assert tries.wait() == 0
    tries.begin()
    assert json.loads(file.read_text(encoding="utf-8")) == {"wrong_tries": 1}


@pytest.mark.parametrize(
    "torn",
    [
        b"",
        b"{",
        b'{"wrong_tries": ',
        b"[1]",
        b'{"wrong_tries": -1}',
        b'{"wrong_tries": true}',
        b"\xff\xfe",
        b"[" * 1024,
    ],
    ids=["empty", "open", "cut", "list", "negative", "true", "bytes", "deep"],
)
def test_a_torn_file_keeps_the_door_shut_until_set_pin(file: Path, clock: Clock, torn: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(torn)
    tries = WrongTries(file, clock)
    assert tries.wait() == 3600
    assert "set-pin" in tries.problem
    clock.now += 3600
    assert tries.wait() == 0, "an hour passes even then"
    tries.reset()
    assert tries.wait() == 0
    assert tries.problem == ""


def test_tries_that_cannot_be_written_count_all_the_same(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    tries = WrongTries(tmp_path / "data" / "wrong-tries.json", clock)
    for _ in range(3):
        tries.begin()
    assert tries.problem.count("\n") == 0
    assert "cannot be" in tries.problem
    assert tries.wait() > 0


@pytest.fixture
def pin(tmp_path: Path, pin_text: bytes) -> PinFile:
    (tmp_path / "staff.pin").write_bytes(pin_text)
    return PinFile(tmp_path / "staff.pin")


def test_a_right_pin_is_right_and_a_wrong_one_is_counted(file: Path, clock: Clock, pin: PinFile) -> None:
    tries = WrongTries(file, clock)
    assert try_pin("480916", pin, tries) is Answer.WRONG
    assert try_pin("480917", pin, tries) is Answer.WRONG
    assert try_pin(PIN, pin, tries) is Answer.RIGHT
    for _ in range(3):
        assert try_pin("480916", pin, tries) is Answer.WRONG
    assert try_pin(PIN, pin, tries) is Answer.TOO_SOON
    assert tries.wait() == 30, "a try that came too soon costs nothing"
    clock.now += 30
    assert try_pin(PIN, pin, tries) is Answer.RIGHT


class PowerCutError(Exception):
    pass


def test_a_power_cut_while_the_pin_is_checked_leaves_the_try_counted(file: Path, clock: Clock) -> None:
    class Cut(PinFile):
        def verify(self, pin: str) -> bool:
            raise PowerCutError(pin)

    for _ in range(3):
        with pytest.raises(PowerCutError):
            try_pin(PIN, Cut(file.parent / "staff.pin"), WrongTries(file, clock))
    assert WrongTries(file, clock).wait() == 30


@given(st.lists(st.floats(0, 4000), min_size=1, max_size=30))
def test_guessing_is_slow_whatever_pauses_are_made(
    tmp_path_factory: pytest.TempPathFactory, pauses: list[float]
) -> None:
    clock = Clock()
    file = tmp_path_factory.mktemp("tries") / "wrong-tries.json"
    tries = WrongTries(file, clock)
    made = 0
    for at, pause in enumerate(pauses):
        clock.now += pause
        if at % 7 == 6:
            tries = WrongTries(file, clock)
        if tries.wait() == 0:
            tries.begin()
            made += 1
    assert clock.now >= sum(wait_after(wrong) for wrong in range(made)) - 1e-6
