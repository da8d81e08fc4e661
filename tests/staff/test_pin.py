"""The PIN: what it may be, how it lies on the disk, what opens the door."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.pin import LEAST, MOST, PinFile, fault_of
from tests.staff.conftest import PIN

needs_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")


@pytest.fixture
def pin(tmp_path: Path) -> PinFile:
    return PinFile(tmp_path / "data" / "staff.pin")


@pytest.mark.parametrize("good", ["480915", "123457", "112233", "000001", "135791357913", "121212"])
def test_most_pins_can_be_chosen(good: str) -> None:
    assert fault_of(good) == ""


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("", "6 to 12 digits"),
        ("48091", "6 to 12 digits"),
        ("4809154809154", "6 to 12 digits"),
        ("48091a", "6 to 12 digits"),
        ("480 915", "6 to 12 digits"),
        ("480915\n", "6 to 12 digits"),
        ("٤٨٠٩١٥", "6 to 12 digits"),
        ("777777", "one digit"),
        ("123456", "straight"),
        ("987654", "straight"),
        ("567890123", "straight"),
        ("210987", "straight"),
    ],
)
def test_a_pin_that_is_guessed_first_cannot(bad: str, why: str) -> None:
    assert why in fault_of(bad)


@given(st.text("0123456789", min_size=LEAST, max_size=MOST))
def test_only_pins_with_a_pattern_are_refused(digits: str) -> None:
    runs = "01234567890123456789012345678901"
    has_pattern = len(set(digits)) == 1 or digits in runs or digits[::-1] in runs
    assert bool(fault_of(digits)) is has_pattern


def test_the_pin_opens_and_no_other(pin: PinFile) -> None:
    pin.set(PIN)
    assert pin.is_set
    assert pin.problem == ""
    assert pin.verify(PIN)
    assert not pin.verify("480916")
    assert not pin.verify("")
    pin.set("924081")
    assert pin.verify("924081")
    assert not pin.verify(PIN)


def test_without_a_file_there_is_none_and_no_problem(pin: PinFile) -> None:
    assert not pin.is_set
    assert pin.problem == ""
    assert not pin.verify(PIN)
    assert not pin.verify("")


def test_the_file_holds_a_hash_for_its_owner_only(pin: PinFile, tmp_path: Path) -> None:
    pin.set(PIN)
    file = tmp_path / "data" / "staff.pin"
    text = file.read_text(encoding="ascii")
    assert text.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PIN not in text
    assert [each.name for each in file.parent.iterdir()] == ["staff.pin"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@needs_root
def test_the_administrator_writes_it_for_whom_the_folder_belongs_to(pin: PinFile, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    os.chown(tmp_path / "data", 4321, 4321)
    pin.set(PIN)
    assert (tmp_path / "data" / "staff.pin").stat().st_uid == 4321


def test_the_same_pin_is_never_stored_the_same(tmp_path: Path) -> None:
    first, second = PinFile(tmp_path / "a"), PinFile(tmp_path / "b")
    first.set(PIN)
    second.set(PIN)
    assert (tmp_path / "a").read_bytes() != (tmp_path / "b").read_bytes()


def test_a_pin_that_may_not_be_is_not_stored(pin: PinFile) -> None:
    pin.set(PIN)
    with pytest.raises(ValueError, match="straight"):
        pin.set("123456")
    assert pin.verify(PIN)


def test_a_file_that_was_torn_at_any_byte_opens_nothing(pin: PinFile, tmp_path: Path) -> None:
    pin.set(PIN)
    file = tmp_path / "data" / "staff.pin"
    whole = file.read_bytes()
    for end in range(len(whole) - 1):
        file.write_bytes(whole[:end])
        assert not pin.is_set
        assert not pin.verify(PIN)
        assert pin.problem.count("\n") == 0
        assert "set-pin" in pin.problem


@pytest.mark.parametrize(
    "foreign",
    [
        b"480915\n",
        b"\x00\xff" * 40,
        b"$argon2id$v=19$m=4194304,t=2,p=1$K4WpGPPWoOUPRSxdkjqwqg$Ype+IQMsyKN5qd63cKlPMJ29In7Kf9UiBAC4JodcLJ8",
        b"x" * 100_000,
    ],
    ids=["plain", "bytes", "asks for 4 GB", "large"],
)
def test_a_foreign_file_is_told_and_opens_nothing(pin: PinFile, tmp_path: Path, foreign: bytes) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "staff.pin").write_bytes(foreign)
    assert not pin.is_set
    assert not pin.verify(PIN)
    assert "holds no PIN" in pin.problem
    pin.set(PIN)
    assert pin.verify(PIN)


def test_a_folder_in_its_place_is_told(pin: PinFile, tmp_path: Path) -> None:
    (tmp_path / "data" / "staff.pin").mkdir(parents=True)
    assert not pin.is_set
    assert "cannot be read" in pin.problem
    with pytest.raises(OSError, match=r"staff\.pin"):
        pin.set(PIN)
