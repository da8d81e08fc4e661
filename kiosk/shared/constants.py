"""Keeps Python's constants alive under Qt.

Before Python 3.12, which made them immortal, None, True and False are counted like any other object, and PySide6
6.12.0 gives back more references than it takes: one of True for each signal that Python emits, one of None for each
call that finds nothing or that QML makes to a slot without a result. After some hundred touches the count is 0 and
Python ends the program ("deallocating True"). A count that no day of touches can use up is the only cure from here.
"""

import ctypes
import sys

_MANY = 1 << 40
"""At a thousand lost references a second, enough for thirty years."""


def keep_constants() -> None:
    """Makes None, True and False last; does nothing where they last anyway. To be called before Qt is used."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False):
        # The count is the first field of every object.
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _MANY:
            count.value += _MANY
