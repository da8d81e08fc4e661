"""``set-pin``, ``doctor`` and ``--self-test``: what is done on the machine of a terminal."""

import argparse
import getpass
import sys

from kiosk.cli.outcome import PROBLEMS, say
from kiosk.library_choice import data_folder_of


def set_pin(options: argparse.Namespace) -> int:
    """Asks twice for the PIN of the staff door and keeps its hash."""
    from kiosk.staff.set_pin import set_pin as command

    return command(data_folder_of(options.data_dir), _asked, say)


def doctor(options: argparse.Namespace) -> int:
    """Says how the terminal is; 1 if something needs mending."""
    from kiosk.doctor.doctor import doctor as command

    return command(data_folder_of(options.data_dir), as_json=options.json)


def self_test(_options: argparse.Namespace) -> int:
    """Proves that the program works; 1 if it does not."""
    try:
        from kiosk.selftest.self_test import self_test as command
    except ImportError as fault:  # a library of the system's that is not there, too
        print(f"FAIL program: {' '.join(str(fault).split())}; install Patient Kiosk again")
        return PROBLEMS
    return command()


def _asked(question: str) -> str:
    """What is typed, unseen; from a pipe, its next line."""
    return getpass.getpass(question) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
