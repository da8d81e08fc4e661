"""Plays a sound by a program of the system's, apart from the kiosk: nothing waits for it, and nothing fails with it."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from typing import IO, Final, Protocol

PROGRAMS: Final = (("aplay", "-q"), ("paplay",), ("pw-play",), ("afplay",))
"""Each plays the file that is named to it; the first that is there is taken."""
FILE: Final = "/dev/stdin"
"""The sound is a file without a name that the program inherits: some of them have to go back and forth in it."""
LONGEST: Final = 10.0
"""Seconds after which a program that still plays is stuck."""


class Player(Protocol):
    """Plays one sound at a time."""

    @property
    def problem(self) -> str:
        """Why the last sound was not heard, in one line for staff; empty if it was, as far as one can tell."""

    def play(self, wav: bytes) -> None:
        """Plays the bytes of a WAV file, in place of what plays now; returns at once and never fails."""

    def stop(self) -> None:
        """Ends what plays, at once."""


def find_player(which: Callable[[str], str | None] = shutil.which) -> Player | None:
    """What this system plays sounds with; None where it has nothing.

    Args:
        which: The path of a program by its name, or None.
    """
    if sys.platform == "win32":
        from kiosk.sound.windows_player import WindowsPlayer  # noqa: PLC0415 (there is no such sound elsewhere)

        return WindowsPlayer()
    for name, *arguments in PROGRAMS:
        program = which(name)
        if program:
            return ProgramPlayer((program, *arguments, FILE))
    return None


class ProgramPlayer:
    """Plays by a program that reads the sound from its standard input, opened by name.

    Args:
        command: The program and its arguments.
        longest: Seconds after which it is ended.

    Attributes:
        problem: see `Player`.
    """

    def __init__(self, command: tuple[str, ...], longest: float = LONGEST) -> None:
        self.problem = ""
        self._command, self._longest = command, longest
        self._running: subprocess.Popen[bytes] | None = None

    def play(self, wav: bytes) -> None:
        """See `Player`."""
        self.stop()
        try:
            with _file() as file:
                file.write(wav)
                file.seek(0)
                running = subprocess.Popen(
                    self._command, stdin=file, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
        except OSError as error:
            self.problem = f"{self._command[0]}: no sound ({error.strerror or type(error).__name__}); mend it, or mute"
            return
        self._running = running
        # Waits for the program's end, so that the system forgets it too.
        threading.Thread(target=self._follow, args=(running,), name="sound", daemon=True).start()

    def stop(self) -> None:
        """See `Player`."""
        running, self._running = self._running, None
        if running is not None:
            running.kill()

    def _follow(self, running: subprocess.Popen[bytes]) -> None:
        try:
            code = running.wait(self._longest)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
            code = None
        if running is not self._running:
            return  # it was ended on purpose
        if code == 0:
            self.problem = ""
        else:
            how = f"did not end in {self._longest:g} s" if code is None else f"ended with exit code {code}"
            self.problem = f"{self._command[0]}: no sound ({how}); see whether a loudspeaker is connected, or mute"


def _file() -> IO[bytes]:
    """A file without a name; in memory where the system has such files, so that a full disk is no matter."""
    if sys.platform == "linux":
        return os.fdopen(os.memfd_create("chime"), "w+b")
    return tempfile.TemporaryFile()
