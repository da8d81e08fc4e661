"""A try of the PIN: whether it may be now, and whether it is right."""

from enum import Enum

from kiosk.staff.pin import PinFile
from kiosk.staff.tries import WrongTries


class Answer(Enum):
    """What became of a try."""

    RIGHT = 0
    WRONG = 1
    TOO_SOON = 2
    """The PIN was not looked at, and nothing was counted."""


def try_pin(pin: str, file: PinFile, tries: WrongTries) -> Answer:
    """Tries a PIN. It is counted as wrong before it is looked at, and that is taken back if it is right."""
    if tries.wait() > 0:
        return Answer.TOO_SOON
    tries.begin()
    if not file.verify(pin):
        return Answer.WRONG
    tries.reset()
    return Answer.RIGHT
