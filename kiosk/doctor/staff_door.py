"""The staff door: whether anybody can open it, and whether somebody has tried to."""

import time
from pathlib import Path

from kiosk.doctor.finding import Finding, State
from kiosk.staff import pin, tries
from kiosk.staff.pin import PinFile
from kiosk.staff.tries import WrongTries


def staff_door_finding(data_folder: Path) -> Finding:
    """A problem without a PIN: then staff cannot so much as close the kiosk at the glass."""
    file = PinFile(data_folder / pin.NAME)
    if file.problem:
        return Finding("staff-door", State.PROBLEM, f"the staff door stays shut: {file.problem}")
    if not file.is_set:
        words = "no PIN is set, the staff door stays shut; run 'patient-kiosk set-pin' on this machine"
        return Finding("staff-door", State.PROBLEM, words)
    return Finding("staff-door", State.FINE, "a PIN is set")


def wrong_pins_finding(data_folder: Path) -> Finding:
    """Whether so many wrong PINs were typed that the next one has to wait."""
    wrong = WrongTries(data_folder / tries.NAME, time.monotonic)
    if wrong.problem:
        return Finding("wrong-pins", State.WARNING, wrong.problem)
    seconds = round(wrong.wait())
    if seconds:
        words = f"wrong PINs were typed, the next waits up to {seconds} s; ask who it was, or end it with 'set-pin'"
        return Finding("wrong-pins", State.WARNING, words)
    return Finding("wrong-pins", State.FINE, "nothing waits")
