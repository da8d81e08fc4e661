"""The command that sets the staff PIN, and with it the way back in for whoever forgot it."""

import time
from collections.abc import Callable
from pathlib import Path

from kiosk.shared.plain_file import reason
from kiosk.staff import pin, tries
from kiosk.staff.pin import LEAST, MOST, PinFile, fault_of
from kiosk.staff.tries import WrongTries

DONE, FAILED = 0, 1
"""Exit codes."""


def set_pin(data_folder: Path, read: Callable[[str], str], say: Callable[[str], None]) -> int:
    """Asks for a new PIN twice, stores its hash and forgets wrong tries; a running kiosk takes it from then on.

    Args:
        data_folder: The kiosk's data folder; it is made where it is not there.
        read: Asks a question and gives the answer.
        say: Takes one line for whoever sits there.

    Returns:
        The exit code; what is wrong is said, and the old PIN stays.
    """
    new = _answer(read, f"New PIN ({LEAST} to {MOST} digits): ")
    if fault := fault_of(new):
        say(fault)
        return FAILED
    if _answer(read, "The same PIN again: ") != new:
        say("the two PINs differ, nothing is changed; run set-pin again")
        return FAILED
    path = data_folder / pin.NAME
    try:
        PinFile(path).set(new)
    except OSError as error:
        say(f"{path}: cannot be written ({reason(error)}); run set-pin as the user that the kiosk runs as")
        return FAILED
    wrong = WrongTries(data_folder / tries.NAME, time.monotonic)
    wrong.reset()
    if wrong.problem:
        say(wrong.problem)
        return FAILED
    say("the staff PIN is set")
    return DONE


def _answer(read: Callable[[str], str], question: str) -> str:
    try:
        return read(question).strip()
    except EOFError:
        return ""
