"""Setting the PIN on the machine, also by whoever forgot it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.staff.pin import PinFile
from kiosk.staff.set_pin import set_pin
from kiosk.staff.tries import WrongTries
from tests.staff.conftest import PIN, Clock


def answering(*answers: str) -> Callable[[str], str]:
    waiting = list(answers)
    return lambda _question: waiting.pop(0)


def test_it_asks_twice_stores_the_pin_and_forgets_wrong_tries(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "new" / "data"
    for _ in range(9):
        WrongTries(folder / "wrong-tries.json", clock).begin()
    questions: list[str] = []
    said: list[str] = []

    def read(question: str) -> str:
        questions.append(question)
        return f" {PIN} "

    assert set_pin(folder, read, said.append) == 0
    assert len(questions) == 2
    assert PinFile(folder / "staff.pin").verify(PIN)
    assert WrongTries(folder / "wrong-tries.json", clock).wait() == 0
    assert said == ["the staff PIN is set"]


@pytest.mark.parametrize(
    ("answers", "why"),
    [(("123456",), "straight"), (("",), "6 to 12"), ((PIN, "480916"), "differ")],
    ids=["weak", "empty", "two"],
)
def test_what_is_wrong_is_said_and_the_old_pin_stays(
    tmp_path: Path, pin_text: bytes, answers: tuple[str, ...], why: str
) -> None:
    (tmp_path / "staff.pin").write_bytes(pin_text)
    said: list[str] = []
    assert set_pin(tmp_path, answering(*answers), said.append) == 1
    assert len(said) == 1
    assert why in said[0]
    assert (tmp_path / "staff.pin").read_bytes() == pin_text


def test_an_end_of_the_input_is_no_pin(tmp_path: Path) -> None:
    def read(_question: str) -> str:
        raise EOFError

    said: list[str] = []
    assert set_pin(tmp_path, read, said.append) == 1
    assert "6 to 12" in said[0]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    said: list[str] = []
    assert set_pin(tmp_path / "data", answering(PIN, PIN), said.append) == 1
    assert "set-pin" in said[0]
    assert "\n" not in said[0]
