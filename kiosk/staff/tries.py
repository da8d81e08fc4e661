"""How often a wrong PIN was typed, and how long the next try has to wait."""

import json
from collections.abc import Callable
from pathlib import Path

from kiosk.shared.plain_file import read_plain, reason
from kiosk.shared.whole_file import write_whole

NAME = "wrong-tries.json"
"""The file in the kiosk's data folder."""
FREE = 3
"""So many tries in a row need no wait."""
FIRST_WAIT, LONGEST_WAIT = 30.0, 3600.0
"""Seconds; each further try doubles the first up to the longest."""

_KEY = "wrong_tries"
_LARGEST = 1024
_UNKNOWN = FREE + 7
"""What an unreadable count is taken for: the first one with the longest wait."""


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row."""
    if wrong < FREE:
        return 0.0
    return min(FIRST_WAIT * 2.0 ** min(wrong - FREE, 20), LONGEST_WAIT)


class WrongTries:
    """The count of wrong tries in a file.

    Args:
        path: The file.
        clock: Seconds on a clock that nobody sets. The time of day is never asked: somebody could change it.

    The whole wait begins anew with each start, as a clock does not last through one. The file is looked at each time:
    ``set-pin`` may be run while the kiosk is, and ends the wait. A damaged one counts as many wrong tries.
    """

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._path, self._clock = path, clock
        self._read_problem = self._write_problem = ""
        self._on_disk = self._wrong = self._stored()
        self._since = clock()

    @property
    def problem(self) -> str:
        """What is wrong with the file, as one line with the mend; empty where nothing is."""
        return self._write_problem or self._read_problem

    def wait(self) -> float:
        """Seconds until the next try; 0 where it may be now."""
        self._look()
        return max(0.0, self._since + wait_after(self._wrong) - self._clock())

    def begin(self) -> None:
        """Counts a try as a wrong one, before the PIN is looked at: whoever cuts the power then has it counted too."""
        self._look()
        self._become(self._wrong + 1)

    def reset(self) -> None:
        """The right PIN was typed, or a new one set."""
        self._become(0)

    def _become(self, wrong: int) -> None:
        self._wrong, self._since = wrong, self._clock()
        try:
            write_whole(json.dumps({_KEY: wrong}).encode(), self._path)
        except OSError as error:
            self._write_problem = (
                f"{self._path}: cannot be written ({reason(error)}), a restart forgets wrong PINs; "
                "see to its folder and the disk"
            )
        else:
            self._on_disk = wrong
            self._read_problem = self._write_problem = ""

    def _look(self) -> None:
        """Takes over what somebody else has written."""
        stored = self._stored()
        if stored != self._on_disk:
            self._on_disk = self._wrong = stored
            self._since = self._clock()

    def _stored(self) -> int:
        self._read_problem = ""
        try:
            read = json.loads(read_plain(self._path, _LARGEST))
        except FileNotFoundError:
            return 0
        except OSError as error:
            return self._unknown(f"cannot be read ({reason(error)})")
        except (ValueError, RecursionError):
            return self._unknown("is damaged")
        match read:
            case {"wrong_tries": int(wrong)} if not isinstance(wrong, bool) and wrong >= 0:
                return wrong
            case _:
                return self._unknown("is damaged")

    def _unknown(self, why: str) -> int:
        self._read_problem = f"{self._path}: {why}, the staff door waits an hour; run 'patient-kiosk set-pin'"
        return _UNKNOWN
