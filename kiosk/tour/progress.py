"""Says how far a tour has come: a line that is redrawn on a terminal, a few plain ones in a log."""

from typing import TextIO

_WIDTH = 24
"""Cells of the bar."""
_STEP = 10
"""Per cent between two lines of a log."""
_CLEAR = "\r\x1b[K"


class Progress:
    """Tells a stream. What is done only ever grows, and all of it is done when `end` says so."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._percent = -1
        self._told = -1

    def tell(self, share: float, what: str) -> None:
        """Says that a share (0 to 1) is done, and what comes now."""
        self._percent = max(self._percent, min(int(share * 100), 99))
        if self._is_terminal:
            bar = "#" * (self._percent * _WIDTH // 100)
            self._stream.write(f"{_CLEAR}[{bar:{_WIDTH}}] {self._percent:3d} %  {what}")
            self._stream.flush()
        elif self._percent // _STEP > self._told:
            self._told = self._percent // _STEP
            self._stream.write(f"{self._told * _STEP:3d} %  {what}\n")

    def end(self, what: str) -> None:
        """Says that all is done, and what came of it."""
        self._stream.write(f"{_CLEAR if self._is_terminal else ''}100 %  {what}\n")
        self._stream.flush()

    def leave(self) -> None:
        """Takes the bar away, so that a line can be said in its place."""
        if self._is_terminal and self._percent >= 0:
            self._stream.write(_CLEAR)
            self._stream.flush()
