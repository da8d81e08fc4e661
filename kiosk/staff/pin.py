"""The staff PIN: what it may be, and its hash on the disk."""

import re
from itertools import pairwise
from pathlib import Path

from kiosk.shared.plain_file import read_plain, reason
from kiosk.staff.private_file import write_private

NAME = "staff.pin"
"""The file in the kiosk's data folder."""
LEAST, MOST = 6, 12
"""How many digits a PIN has."""
TIME_COST, MEMORY_COST, PARALLELISM = 2, 19456, 1
"""OWASP's for argon2id; the memory in KiB. Small machines take a fifth of a second over it."""

_HASH = re.compile(
    rf"\$argon2id\$v=19\$m={MEMORY_COST},t={TIME_COST},p={PARALLELISM}\$[A-Za-z0-9+/]{{22}}\$[A-Za-z0-9+/]{{43}}"
)
"""Nothing else is given to argon2: what somebody put there could ask for all of the memory."""
_LARGEST = 1024


def fault_of(pin: str) -> str:
    """What is wrong with a new PIN, as one line with the mend; empty where nothing is."""
    if not re.fullmatch(rf"[0-9]{{{LEAST},{MOST}}}", pin):
        return f"the PIN has to be {LEAST} to {MOST} digits from 0 to 9; choose another"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps == {0}:
        return "the PIN is one digit again and again; choose another"
    if steps in ({1}, {9}):
        return "the PIN counts straight up or down; choose another"
    return ""


class PinFile:
    """The hash of the staff PIN in a file. It is read each time: ``set-pin`` may be run while the kiosk is."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN that can be typed."""
        return bool(self._hash())

    @property
    def problem(self) -> str:
        """Why what is in the file is no PIN, as one line with the mend; empty where it is one or there is no file."""
        mend = "run 'patient-kiosk set-pin' as the user that the kiosk runs as"
        try:
            is_good = self._is_hash(self._read())
        except FileNotFoundError:
            return ""
        except OSError as error:
            return f"{self._path}: cannot be read ({reason(error)}); {mend}"
        return "" if is_good else f"{self._path}: holds no PIN, or a damaged one; {mend}"

    def set(self, pin: str) -> None:
        """Makes a PIN the one that opens the door.

        Raises:
            ValueError: there is something wrong with it; the text is `fault_of` it.
            OSError: the file cannot be written; it stays as it was.
        """
        if fault := fault_of(pin):
            raise ValueError(fault)
        from argon2 import PasswordHasher  # noqa: PLC0415 (most starts need no PIN)

        hasher = PasswordHasher(TIME_COST, MEMORY_COST, PARALLELISM)
        write_private(f"{hasher.hash(pin)}\n".encode(), self._path)

    def verify(self, pin: str) -> bool:
        """Whether this is the PIN; of no file, or a damaged one, nothing is."""
        stored = self._hash()
        if not stored:
            return False
        from argon2 import PasswordHasher  # noqa: PLC0415
        from argon2.exceptions import VerificationError  # noqa: PLC0415

        try:
            return PasswordHasher().verify(stored, pin)
        except VerificationError:
            return False

    def _hash(self) -> str:
        try:
            stored = self._read()
        except OSError:  # `problem` tells
            return ""
        return stored if self._is_hash(stored) else ""

    def _read(self) -> str:
        return read_plain(self._path, _LARGEST).decode("ascii", errors="replace").removesuffix("\n")

    @staticmethod
    def _is_hash(stored: str) -> bool:
        return bool(_HASH.fullmatch(stored))
