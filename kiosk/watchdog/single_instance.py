"""One kiosk for a data folder: a second one brings up the window of the first and ends."""

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile


@dataclass(frozen=True)
class First:
    """This kiosk is the one to be shown. ``notice``: why nobody can tell whether it is the only one; or empty."""

    notice: str = ""


@dataclass(frozen=True)
class Second:
    """Another one runs; ``line`` says so, and what was done about it."""

    line: str


class SingleInstance:
    """The lock of a data folder. One that a killed kiosk left behind is taken over."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "kiosk.lock"
        self._lock = QLockFile(str(self._path))
        self._lock.setStaleLockTime(0)  # no age makes a lock stale: a kiosk runs for months

    def take(self) -> First | Second:
        """Takes the lock, or brings up the window of who has it (on Windows that one is only left alone).

        To be called before `kiosk.shell.ending.end_on_signals`, which hears of it: until then the first kiosk ignores
        the signal that would otherwise end it.
        """
        if sys.platform != "win32" and signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL:
            signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return First(self._notice(error.strerror or type(error).__name__))
        if self._lock.tryLock(0):
            return First()
        match self._lock.error():
            case QLockFile.LockError.LockFailedError:
                return Second(self._bring_up())
            case QLockFile.LockError.PermissionError:
                return First(self._notice("the folder is read-only"))
            case _:
                return First(self._notice("the disk may be full"))

    def release(self) -> None:
        """Lets the next one be the first."""
        self._lock.unlock()

    def _notice(self, reason: str) -> str:
        return f"{self._path}: cannot be locked ({reason}); make sure that only one kiosk is started"

    def _bring_up(self) -> str:
        info: object = self._lock.getLockInfo()  # nothing where the lock went this moment
        pid = info[0] if isinstance(info, tuple) and isinstance(info[0], int) else 0
        running = f"a kiosk runs already (process {pid})"
        if sys.platform == "win32" or not _is_ours(pid):
            return f"{running}; close it first to start another"
        try:
            os.kill(pid, signal.SIGUSR1)
        except OSError:
            return f"{running}; close it first to start another"
        return f"{running}; its window is brought up"


def _is_ours(pid: int) -> bool:
    """Whether a process runs the same program as this one: a signal would end any other.

    Where the system cannot say, Qt's own comparison of the names, made before the lock was refused, has to do.
    """
    if pid <= 0 or pid == os.getpid():
        return False
    try:
        return Path(f"/proc/{pid}/exe").samefile("/proc/self/exe")
    except OSError:
        return not Path("/proc/self/exe").exists()
