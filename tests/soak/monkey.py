"""A monkey at the terminal: ``python -m tests.soak.monkey --minutes 10 --seed 1``, or ``--acts 300`` for minutes.

With ``--screens 25000`` it plays on until it has seen so many, on a slow machine up to three times as long.

Taps, swipes, keys, idle jumps, resizes and settings, by a seed and one after the other, on the real terminal. It stops
at the first warning, exception, escape or reset that left something over. Prints the run in lines; the exit code is 1
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
from tests.soak.monkey_report import Tally, report, verdict
from tests.soak.monkey_run import MonkeyRun, Until

PATIENCE = 3
"""How many times as long it plays at most where it has not seen enough screens."""


def main(arguments: list[str]) -> int:
    """Lets the monkey play, prints what came of it, and returns the exit code."""
    parser = argparse.ArgumentParser(prog="soak")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--screens", type=int, default=0)
    parser.add_argument("--acts", type=int)
    options = parser.parse_args(arguments)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_QPA_UPDATE_IDLE_TIME": "0"}
    tally = Tally(options.seed, wanted=options.screens)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="patient-kiosk-soak-") as data:
        app = QGuiApplication([])
        chosen = choose_library(None, Path(data))
        if not isinstance(chosen, Chosen):
            print(*chosen.lines, sep="\n", file=sys.stderr)
            return 1
        seconds = options.minutes * 60
        if not options.acts:
            until_seen = f", and until {options.screens} screens" if options.screens else ""
            print(f"soak: seed {options.seed}, for {options.minutes:g} minutes{until_seen}", file=sys.stderr)
        until = Until(options.acts, began + seconds, options.screens, began + seconds * PATIENCE)
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
