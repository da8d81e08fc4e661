"""A check is one line, whatever happens in it."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal, qWarning

from kiosk.selftest.check import Check, NotSo, line_of


class Bell(QObject):
    rung = Signal()


def fall(text: str = "it is gone") -> str:
    raise KeyError(text)


def not_so() -> str:
    raise NotSo("blank:\n  nothing there")


def fall_in_a_slot() -> str:
    bell = Bell()
    bell.rung.connect(fall)
    bell.rung.emit()
    return "rung"


def fall_in_a_thread() -> str:
    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()
    return "done"


def warn() -> str:
    qWarning("Binding loop detected")
    return "drawn"


@pytest.mark.parametrize(
    ("prove", "line"),
    [
        (lambda: "47", "ok   thing: 47"),
        (lambda: "", "ok   thing"),
        (not_so, "FAIL thing: blank: nothing there"),
        (fall, "FAIL thing: KeyError 'it is gone'"),
        (fall_in_a_slot, "FAIL thing: KeyError 'it is gone'"),
        (fall_in_a_thread, "FAIL thing: KeyError 'it is gone'"),
        (lambda: fall("\0\x07\ufeff"), "FAIL thing: KeyError '\\x00\\x07\\ufeff'"),
        (lambda: "\0\x07", "ok   thing: ??"),
        (warn, "FAIL thing: Qt warned: Binding loop detected"),
    ],
    ids=["words", "no-words", "not-so", "fault", "slot", "thread", "quoted-control", "control", "warning"],
)
def test_a_check_is_a_line(prove: Callable[[], str], line: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert line_of(Check("thing", prove)) == (line.startswith("ok"), line)
    assert capfd.readouterr() == ("", "")


def test_what_was_heard_in_one_check_is_not_held_against_the_next() -> None:
    line_of(Check("thing", warn))
    assert line_of(Check("other", str)) == (True, "ok   other")
