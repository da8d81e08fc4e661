"""An X display: what its pixels are now, and a touch on it. Xlib by ctypes: nothing has to be installed for it."""

import ctypes
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint, c_ulong, c_void_p
from ctypes.util import find_library
from dataclasses import dataclass
from types import TracebackType
from typing import Self

PIXEL = 4
"""Bytes of a pixel: blue, green, red, and one of no meaning."""

_ALL_PLANES = c_ulong(-1).value
_Z_PIXMAP = 2
_LEFT_BUTTON = 1


class NotMeasuredError(Exception):
    """Something that could not be measured; its text is one line that says what, and how to mend it."""


@dataclass(frozen=True)
class Block:
    """A rectangle of the glass, in pixels."""

    x: int
    y: int
    width: int
    height: int


class _XImage(Structure):
    """The head of Xlib's ``XImage``, as far as what is read of it."""

    _fields_ = (
        ("width", c_int),
        ("height", c_int),
        ("xoffset", c_int),
        ("format", c_int),
        ("data", c_void_p),
        ("byte_order", c_int),
        ("bitmap_unit", c_int),
        ("bitmap_bit_order", c_int),
        ("bitmap_pad", c_int),
        ("depth", c_int),
        ("bytes_per_line", c_int),
        ("bits_per_pixel", c_int),
    )


def _library(name: str) -> ctypes.CDLL:
    found = find_library(name)
    if found is None:
        raise NotMeasuredError(f"lib{name} is not on this machine; run build_spec/setup.sh bench")
    return ctypes.CDLL(found)


class Glass:
    """A connection to an X display whose pixels have 32 bits.

    Raises:
        NotMeasuredError: there is no such display, or Xlib is missing.
    """

    def __init__(self, display: str, width: int, height: int) -> None:
        self._x11, self._xtst = _library("X11"), _library("Xtst")
        self._x11.XOpenDisplay.restype = c_void_p
        self._x11.XOpenDisplay.argtypes = [c_char_p]
        self._x11.XDefaultRootWindow.restype = c_ulong
        self._x11.XDefaultRootWindow.argtypes = [c_void_p]
        self._x11.XGetImage.restype = POINTER(_XImage)
        self._x11.XGetImage.argtypes = [c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int]
        for function in (self._x11.XSync, self._xtst.XTestFakeMotionEvent, self._xtst.XTestFakeButtonEvent):
            function.restype = c_int
        self._x11.XSync.argtypes = [c_void_p, c_int]
        self._x11.XFlush.argtypes = [c_void_p]
        self._x11.XDestroyImage.argtypes = [POINTER(_XImage)]
        self._x11.XCloseDisplay.argtypes = [c_void_p]
        self._xtst.XTestFakeMotionEvent.argtypes = [c_void_p, c_int, c_int, c_int, c_ulong]
        self._xtst.XTestFakeButtonEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._display = c_void_p(self._x11.XOpenDisplay(display.encode()))
        if not self._display:
            raise NotMeasuredError(f"the display {display} cannot be opened; is Xvfb installed?")
        self._root = self._x11.XDefaultRootWindow(self._display)
        self.whole = Block(0, 0, width, height)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, way: TracebackType | None
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def pixels(self, block: Block) -> bytes:
        """The pixels of a block, row by row, `PIXEL` bytes each."""
        at = (block.x, block.y, block.width, block.height)
        image = self._x11.XGetImage(self._display, self._root, *at, _ALL_PLANES, _Z_PIXMAP)
        if not image:
            raise NotMeasuredError(f"the display gave no picture of {block}")
        head = image.contents
        taken = ctypes.string_at(head.data, head.bytes_per_line * head.height)
        self._x11.XDestroyImage(image)
        return taken

    def point(self, x: int, y: int) -> None:
        """Moves the pointer, and waits until the display knows."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XSync(self._display, 0)

    def touch(self) -> None:
        """Presses and lets go where the pointer is; returns as soon as that was sent."""
        self._xtst.XTestFakeButtonEvent(self._display, _LEFT_BUTTON, 1, 0)
        self._xtst.XTestFakeButtonEvent(self._display, _LEFT_BUTTON, 0, 0)
        self._x11.XFlush(self._display)
