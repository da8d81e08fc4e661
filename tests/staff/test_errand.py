"""Long work runs beside the window: it is followed, waited for, and tells nobody from its own thread."""

import subprocess
import sys
import threading
from collections.abc import Callable

import pytest

from kiosk.staff.errand import Errand
from tests.staff.conftest import ROOT


def test_work_goes_on_beside_whoever_began_it() -> None:
    may_go_on, is_there = threading.Event(), threading.Event()

    def work(tell: Callable[[str], None]) -> int:
        tell("first")
        tell("second")
        is_there.set()
        may_go_on.wait()
        return threading.get_ident()

    errand = Errand(work)
    is_there.wait()
    assert (errand.is_over, errand.words, errand.result) == (False, "second", None)
    may_go_on.set()
    errand.wait()
    assert errand.is_over
    assert errand.result not in {None, threading.get_ident()}


def test_a_fault_goes_where_all_faults_go(monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: caught.append(fault.exc_type))

    def work(_tell: Callable[[str], None]) -> int:
        raise ZeroDivisionError

    errand = Errand(work)
    errand.wait()
    assert (errand.is_over, errand.result, caught) == (True, None, [ZeroDivisionError])


def test_the_end_of_the_program_does_not_wait_for_it() -> None:
    program = "from threading import Event; from kiosk.staff.errand import Errand; Errand(lambda _: Event().wait())"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=60, check=True)
