"""A monkey at the terminal: ``python -m tests.soak.monkey --seed 1``, with an end: ``--minutes 60`` or ``--acts 300``.

Taps, swipes, keys, idle jumps, resizes and settings, by a seed and one after the other, on the real terminal. It stops
at the first warning, exception, escape or reset that left something over. Without an end it plays `MINUTES`, and on
until the memory can be judged, on a slow machine up to three times as long. Prints the run in lines; the exit code is 1
where anything is wrong.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.library_choice import Chosen, choose_library
from tests.soak.monkey_report import ENOUGH, Tally, report, verdict
from tests.soak.monkey_run import MonkeyRun, Until

MINUTES = 10.0
PATIENCE = 3
"""How many times as long it plays at most where it has not seen enough screens."""


def main(arguments: list[str]) -> int:
    """Lets the monkey play, prints what came of it, and returns the exit code."""
    parser = argparse.ArgumentParser(prog="soak")
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--acts", type=int)
    options = parser.parse_args(arguments)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_QPA_UPDATE_IDLE_TIME": "0"}
    has_end = options.acts is not None or options.minutes is not None
    tally = Tally(options.seed, wanted=0 if has_end else ENOUGH)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="patient-kiosk-soak-") as data:
        app = QGuiApplication([])
        chosen = choose_library(None, Path(data))
        if not isinstance(chosen, Chosen):
            print(*chosen.lines, sep="\n", file=sys.stderr)
            return 1
        seconds = (MINUTES if options.minutes is None else options.minutes) * 60
        until = Until(options.acts, began + seconds, tally.wanted, began + seconds * PATIENCE)
        if tally.wanted:
            print(f"soak: for {MINUTES:g} minutes, and until {tally.wanted} screens", file=sys.stderr)
        MonkeyRun(app, chosen.library, Path(data), tally, until).play()
    tally.seconds = time.monotonic() - began
    print(*report(tally), sep="\n")
    wrong = verdict(tally)
    if wrong:
        print(f"seed {tally.seed}: something is wrong", *wrong, sep="\n", file=sys.stderr)
        print("the last acts:", *tally.last_acts, sep="\n  ", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
