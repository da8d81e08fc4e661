"""Drawn letters are let go when nobody looks at them, and come back looking the same."""

import ctypes
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from kiosk.display.fonts import let_go_of_letters
from kiosk.display.settings import FAMILY

SIZES = range(10, 90)
LEAST_FREED = 500_000
"""Bytes; it is more than twice that."""
FIELDS = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _Allocations(ctypes.Structure):
    """What glibc's ``mallinfo2`` tells."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in FIELDS)
    uordblks: int
    """Bytes in use."""


def draw() -> QImage:
    """The same words in letters of all sizes."""
    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for size in SIZES:
        font = QFont(FAMILY)
        font.setPixelSize(size)
        painter.setFont(font)
        painter.drawText(size, 10 + size * 3, "Rest, walk and drink water")
    painter.end()
    return picture


def bytes_in_use() -> int:
    library = ctypes.CDLL(None)
    if sys.platform != "linux" or not hasattr(library, "mallinfo2"):
        pytest.skip("only glibc tells what is in use")
    library.mallinfo2.restype = _Allocations
    return int(library.mallinfo2().uordblks)


def test_letters_that_are_let_go_free_their_memory(app: QGuiApplication) -> None:
    del app  # only has to be there first
    draw()
    before = bytes_in_use()
    let_go_of_letters()
    assert before - bytes_in_use() > LEAST_FREED


def test_letters_look_the_same_afterwards_and_no_other_font_is_used(app: QGuiApplication) -> None:
    del app  # only has to be there first
    let_go_of_letters()  # of other tests, which may have drawn them in other ways
    before = draw()
    let_go_of_letters()
    assert draw() == before
