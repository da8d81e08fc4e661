"""One kiosk for a data folder: a second one brings up the window of the first and ends."""

import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kiosk.shared.file_lock import lock, open_to_lock


@dataclass(frozen=True)
class First:
    """This kiosk is the one to be shown. ``notice``: why nobody can tell whether it is the only one; or empty."""

    notice: str = ""


@dataclass(frozen=True)
class Second:
    """Another one runs; ``line`` says so, and what was done about it."""

    line: str


class SingleInstance:
    """The lock of a data folder. The system itself lets go of it with the process, however that ends.

    So a file that a killed kiosk or a power cut left behind, whatever stands in it, is in nobody's way; what stands in
    it only says which process to tell.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "kiosk.lock"
        self._file: IO[bytes] | None = None

    def take(self) -> First | Second:
        """Takes the lock, or brings up the window of who has it (on Windows that one is only left alone).

        To be called before `kiosk.shell.ending.end_on_signals`, which hears of it: until then the first kiosk ignores
        the signal that would otherwise end it.
        """
        if sys.platform != "win32" and signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL:
            signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        try:
            self._file = open_to_lock(self._path)
            is_first = lock(self._file)
        except OSError as error:
            return First(self._notice(error.strerror or type(error).__name__))
        if not is_first:
            pid = self._pid()
            self.release()
            return Second(self._bring_up(pid))
        # The lock counts without it; only a second start could not say whom it left the screen to.
        with suppress(OSError):
            self._file.truncate(0)
            self._file.write(f"{os.getpid()}\n".encode())
        return First()

    def release(self) -> None:
        """Lets the next one be the first."""
        if self._file:
            self._file.close()
            self._file = None

    def _notice(self, reason: str) -> str:
        return f"{self._path}: cannot be locked ({reason}); make sure that only one kiosk is started"

    def _pid(self) -> int:
        """The process that has the lock; 0 where the file does not say so."""
        try:
            return int(self._path.read_bytes()[:32].split()[0])
        except (OSError, ValueError, IndexError):
            return 0

    def _bring_up(self, pid: int) -> str:
        running = f"a kiosk runs already (process {pid})" if pid > 0 else "a kiosk runs already"
        if sys.platform == "win32" or not _is_ours(pid):
            return f"{running}; close it first to start another"
        try:
            os.kill(pid, signal.SIGUSR1)
        except OSError:
            return f"{running}; close it first to start another"
        return f"{running}; its window is brought up"


def _is_ours(pid: int) -> bool:
    """Whether a process runs the same program as this one: a signal would end any other.

    Where the system cannot say, that it holds the lock has to do.
    """
    if pid <= 0 or pid == os.getpid():
        return False
    try:
        return Path(f"/proc/{pid}/exe").samefile("/proc/self/exe")
    except OSError:
        return not Path("/proc/self/exe").exists()
