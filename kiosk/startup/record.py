"""What the terminal says of itself: a line on stderr at once, and in the log once the first screen stands."""

from kiosk.log.kiosk_log import Grade, KioskLog
from kiosk.startup.line import say


class Record:
    """Takes lines. The log's file is opened by `open_log`, so that the first screen does not wait for it."""

    def __init__(self, log: KioskLog) -> None:
        self._log = log
        self._waiting: list[tuple[Grade, str]] | None = []

    def note(self, line: str) -> None:
        """A line of interest to whoever looks later; not on stderr."""
        self._take(Grade.INFO, line)

    def warn(self, line: str) -> None:
        """A line that staff should know; on stderr too."""
        say(line)
        self._take(Grade.WARNING, line)

    def open_log(self) -> None:
        """Writes what has waited, and every line at once from now on."""
        waiting, self._waiting = self._waiting, None
        for grade, line in waiting or ():
            self._log.write(grade, line)

    def close(self) -> None:
        """Writes what has waited, and shuts the file."""
        self.open_log()
        self._log.close()

    def _take(self, grade: Grade, line: str) -> None:
        if self._waiting is None:
            self._log.write(grade, line)
        else:
            self._waiting.append((grade, line))
