"""The option ``--self-test``: proves everything once, a line a check."""

import time
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.selftest.check import Check, line_of
from kiosk.selftest.ground import Ground
from kiosk.selftest.surroundings import move_into

FINE, PROBLEMS = 0, 1
"""Exit codes."""


def self_test() -> int:
    """Proves that the program works; prints a line a check, and what it came to.

    Writes nowhere but below a temporary folder, which is gone afterwards.

    Returns:
        The exit code: 1 if one thing is not as it should be.
    """
    begun = time.monotonic()
    try:
        with TemporaryDirectory(prefix="patient-kiosk-self-test-", ignore_cleanup_errors=True) as folder:
            move_into(Path(folder))
            bad, count = _prove(Path(folder))
    except OSError as error:
        print(f"FAIL temporary folder: {error.strerror or error}; make room, or name another one in TMPDIR")
        return PROBLEMS
    print(_sum(bad, count, time.monotonic() - begun))
    return PROBLEMS if bad else FINE


def _prove(folder: Path) -> tuple[int, int]:
    """How many checks failed, and of how many."""
    ground, lines = Ground(folder), 0
    bad = 0
    for check in _checks(ground):
        is_so, line = line_of(check)
        print(line, flush=True)
        lines, bad = lines + 1, bad + (not is_so)
    return bad, lines


def _checks(ground: Ground) -> Iterator[Check]:
    """All of them, one after the other; where those of a subject cannot be told, that is one that fails."""
    for subject in (_parts, _looks, _data_folder, _screens, _safe_mode, _letters_on_screens):
        try:
            yield from subject(ground)
        except Exception as fault:
            yield Check(subject.__name__.strip("_").replace("_", " "), partial(_raise, fault))


def _raise(fault: Exception) -> str:
    raise fault


# Each subject is imported by itself: what one of them cannot do without does not keep the others from being proven.
# ruff: noqa: PLC0415


def _parts(ground: Ground) -> Iterable[Check]:
    from kiosk.selftest.parts import parts

    return parts(ground)


def _looks(ground: Ground) -> Iterable[Check]:
    from kiosk.selftest.looks import looks

    return looks(ground)


def _data_folder(ground: Ground) -> Iterable[Check]:
    from kiosk.selftest.data_folder import data_folder

    return data_folder(ground)


def _screens(ground: Ground) -> Iterable[Check]:
    from kiosk.selftest.screens import screens

    return screens(ground)


def _safe_mode(ground: Ground) -> Iterable[Check]:
    from kiosk.selftest.safe_mode import safe_mode

    return safe_mode(ground)


def _letters_on_screens(ground: Ground) -> Iterable[Check]:
    from kiosk.selftest.looks import letters_on_screens

    return letters_on_screens(ground)


def _sum(bad: int, count: int, seconds: float) -> str:
    took = f"{seconds:.0f} s"
    if not bad:
        return f"all {count} checks are fine ({took})"
    return f"{bad} of {count} checks failed ({took}); install Patient Kiosk again, and report these lines if they stay"
