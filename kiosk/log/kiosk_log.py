"""The log: short files, of which the oldest goes. It never fails, never grows without end, and never prints.

Python's ``logging`` is not used. It costs a start some 20 ms; it prints a traceback where a disk is full; and it gives
every new file another descriptor, while whoever dumps stacks into the log keeps the number of the first.
"""

import os
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import Enum
from errno import ENOSPC
from pathlib import Path

FILES = 5
FILE_BYTES = 512 * 1024
LONGEST = 2000
"""Characters of a line."""
STDERR = 2

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Grade(Enum):
    """How grave a line is."""

    INFO = "INFO"
    """As it should be."""
    WARNING = "WARNING"
    """Something for staff to look at; the kiosk goes on."""
    ERROR = "ERROR"
    """Something failed."""


class KioskLog:
    """A folder with the newest lines in ``kiosk.log`` and older ones in ``kiosk.log.1`` and so on.

    Nothing is opened before the first line. Its methods may be called from any thread. Lines are fixed words with what
    is known of the site and the machine: nothing that a visitor touched, read or chose has any business here.

    Args:
        folder: Where the files are; made where there is none.
        now: The time of day, which stands before each line.
        file_bytes: From which size on a file is put aside.

    Attributes:
        notice: Why nothing is written, in one line for staff; empty while all is well.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = datetime.now, file_bytes: int = FILE_BYTES) -> None:
        self.path = folder / "kiosk.log"
        self.notice = ""
        self._now, self._file_bytes = now, file_bytes
        self._descriptor = -1
        self._is_lost = False
        self._lock = threading.Lock()

    def info(self, text: str) -> None:
        """A line on what is as it should be."""
        self.write(Grade.INFO, text)

    def warning(self, text: str) -> None:
        """A line for staff to look at."""
        self.write(Grade.WARNING, text)

    def error(self, text: str) -> None:
        """A line on what failed."""
        self.write(Grade.ERROR, text)

    def write(self, grade: Grade, *texts: str) -> None:
        """One line for each text; together in the file, whatever other threads write."""
        moment = self._now().isoformat(timespec="seconds")
        lines = "".join(f"{moment} {grade.value} {_on_one_line(text)}\n" for text in texts).encode("utf-8")
        with self._lock:
            try:
                self._append(lines)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                self.notice = f"{self.path}: cannot be written ({reason}); make room, or let it be written"
                self._is_lost = True
            else:
                self.notice = ""

    def fileno(self) -> int:
        """A descriptor to write stacks to, which stays the same: the log's, or stderr's where it cannot be opened."""
        with self._lock:
            try:
                return self._opened()
            except OSError:
                return STDERR

    def tail(self, count: int) -> tuple[str, ...]:
        """The last ``count`` lines, oldest first; fewer where there are not so many or they cannot be read."""
        lines: list[str] = []
        for path in (self.path, self._numbered(1)):
            if len(lines) < count:
                lines = [*_lines_of(path), *lines]
        return tuple(lines[-count:]) if count > 0 else ()

    def close(self) -> None:
        """Closes the file; the next line opens it again."""
        with self._lock:
            if self._descriptor >= 0:
                os.close(self._descriptor)
            self._descriptor = -1

    def _opened(self) -> int:
        if self._descriptor < 0:
            self._descriptor = self._open()
        return self._descriptor

    def _append(self, lines: bytes) -> None:
        file = os.fstat(self._opened())
        if file.st_size + len(lines) > self._file_bytes:
            self._put_aside()
        elif self._is_lost or file.st_nlink == 0:  # somebody took the file away
            self._begin_anew()
        self._is_lost = False
        before = os.fstat(self._descriptor).st_size
        if os.write(self._descriptor, lines) < len(lines):
            os.ftruncate(self._descriptor, before)
            raise OSError(ENOSPC, os.strerror(ENOSPC))

    def _open(self) -> int:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        # Not waited for: a pipe in its place, which nobody reads, must not hold up the kiosk.
        return os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), 0o640)

    def _put_aside(self) -> None:
        """Begins a new file under the descriptor of the old one."""
        # An open file cannot be renamed on Windows.
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, self._descriptor, inheritable=False)
        os.close(nothing)
        try:
            for number in range(FILES - 1, 0, -1):
                with suppress(FileNotFoundError):
                    self._numbered(number - 1).replace(self._numbered(number))
        finally:
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Goes on with the file that has the log's name, under the descriptor of the old one."""
        fresh = self._open()
        os.dup2(fresh, self._descriptor, inheritable=False)
        os.close(fresh)

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}") if number else self.path


def _on_one_line(text: str) -> str:
    shown = _UNPRINTABLE.sub(lambda found: repr(found[0])[1:-1], text[: LONGEST + 1])
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"


def _lines_of(path: Path) -> list[str]:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            size = os.lseek(descriptor, 0, os.SEEK_END)
            os.lseek(descriptor, max(0, size - 2 * FILE_BYTES), os.SEEK_SET)  # a foreign file may be of any size
            return os.read(descriptor, 2 * FILE_BYTES).decode("utf-8", "replace").splitlines()
        finally:
            os.close(descriptor)
    except OSError:
        return []
