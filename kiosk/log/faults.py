"""What becomes of an exception that nobody caught: a line for whoever looks, and where it came from in the log."""

import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from kiosk.log.kiosk_log import Grade, KioskLog
from kiosk.shared.resources import program_folder

DEEPEST = 40
"""Calls of a stack that are written, the last ones: those before them are seldom the culprit."""


class Faults:
    """Keeps uncaught exceptions from being tracebacks on a terminal.

    One in a slot of Qt's does not end the program: the touch that led to it does nothing, and the next one is as good
    as ever. One that reaches the end of the program ends it with exit code 1, which is Python's own.

    The log gets the exception's type and the stack, as files, lines and functions. Its message is left out there and on
    stderr: it may quote what a visitor chose. A fault that comes again, perhaps with every frame, is told at its 1st,
    10th, 100th time and so on, so that it does not wash out of the log what came before it.

    Args:
        log: Where stacks go.
        say: Takes one line for stderr.
    """

    def __init__(self, log: KioskLog, say: Callable[[str], None]) -> None:
        self._log, self._say = log, say
        self._seen: Counter[str] = Counter()

    def catch_all(self) -> None:
        """Catches whatever is not caught from now on, in every thread."""
        sys.excepthook = self.tell
        threading.excepthook = lambda caught: self.tell(
            caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback
        )

    def tell(self, kind: type[BaseException], fault: BaseException, stack: TracebackType | None) -> None:
        """Tells of one exception."""
        calls = _calls(stack)
        what = f"{kind.__name__} in {calls[-1] if calls else 'an unknown place'}"
        self._seen[what] += 1
        times = self._seen[what]
        if str(times).strip("0") != "1":
            return
        line = f"fault: {what}" + (f", for the {times}th time" if times > 1 else "")
        causes = [f"  after {type(each).__name__}" for each in _causes(fault)]
        self._log.write(Grade.ERROR, line, *(f"  at {call}" for call in calls), *causes)
        self._say(f"{line} (report it, with {self._log.path})")


def _calls(stack: TracebackType | None) -> list[str]:
    """Where an exception came through, the place it was raised at last."""
    calls: list[str] = []
    while stack is not None:
        code = stack.tb_frame.f_code
        calls.append(f"{_short(code.co_filename)}:{stack.tb_lineno} {code.co_name}")
        stack = stack.tb_next
    return calls[-DEEPEST:]


def _short(file: str) -> str:
    path = Path(file)
    folder = program_folder()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else file


def _causes(fault: BaseException) -> list[BaseException]:
    causes: list[BaseException] = []
    cause = fault.__cause__ or fault.__context__
    while cause is not None and cause not in causes and len(causes) < DEEPEST:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    return causes
