"""Keeps Python's constants alive under PySide6 6.12.0 and a Python older than 3.12.

That wheel is built as if ``None``, ``True`` and ``False`` could not die, which is so from Python 3.12 on. Before, every
call of a Qt method that returns nothing takes a reference from ``None`` that nobody gave, and every signal one from
``True``; after some thousand calls Python ends with "deallocating None". A kiosk runs for months, so their counts are
set beyond reach once, at the start. ``tests/display/test_constants.py`` tells when this is no longer needed.
"""

import ctypes
import sys

OUT_OF_REACH = 1 << 60
"""References: at a million lost a second they last for 36,000 years, and the counter still has room above."""


def keep_constants_alive() -> None:
    """Sets the constants' reference counts out of reach. Calling it again changes nothing."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        # The count is the first field of every CPython object.
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < OUT_OF_REACH >> 1:
            count.value += OUT_OF_REACH
