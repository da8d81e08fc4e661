"""One thing that is proven, and how it is told: a line, whatever happens."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_GRAVE = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg}


class NotSo(Exception):  # noqa: N818 - named for what it tells
    """What was to be proven is not so; the text says why, in a few words."""


@dataclass(frozen=True)
class Check:
    """What is proven. ``prove`` returns a few words on it, or nothing; it raises where it is not so."""

    what: str
    prove: Callable[[], str]


def line_of(check: Check) -> tuple[bool, str]:
    """Proves it: whether it is so, and the line that says so. Never fails.

    A warning of Qt counts as a fault, and so does one that Qt's own calls into Python would only have printed.
    """
    with _listening() as heard:
        try:
            said = check.prove()
        except Exception as fault:
            heard.insert(0, told(fault))
            said = ""
    if heard:
        return False, f"FAIL {check.what}: {_on_one_line(heard[0])}"
    return True, f"ok   {check.what}{f': {_on_one_line(said)}' if said else ''}"


def told(fault: BaseException) -> str:
    """A fault with its type; what is not so needs none."""
    return str(fault) if isinstance(fault, NotSo) else f"{type(fault).__name__} {fault}".rstrip()


@contextmanager
def _listening() -> Iterator[list[str]]:
    """What is said meanwhile that would else stand on stderr, in lines or as a traceback."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        if kind in _GRAVE:
            heard.append(f"Qt warned: {message}")

    def catch(_type: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        heard.append(told(fault))

    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    before = qInstallMessageHandler(hear)
    sys.excepthook = catch
    sys.unraisablehook = lambda unraisable: heard.append(told(unraisable.exc_value or NotSo("a fault without a name")))
    threading.excepthook = lambda args: heard.append(told(args.exc_value or NotSo("a fault without a name")))
    try:
        yield heard
    finally:
        sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
        qInstallMessageHandler(before)


def _on_one_line(words: str) -> str:
    """What a fault has found in a damaged file may be no letters at all."""
    return "".join(each if each.isprintable() else "?" for each in " ".join(words.split()))
