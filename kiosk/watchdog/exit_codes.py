"""How a shown kiosk ends, for whoever supervises it."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The code of the process; systemd or Shell Launcher starts it again on all but `CLOSED` and `MISUSE`."""

    CLOSED = 0
    """Staff or a signal closed it, or another kiosk runs already."""
    CANNOT_BE_SHOWN = 1
    """There is no screen, no library or no window; also Python's own code for what it cannot go on from."""
    MISUSE = 2
    """Started with a wrong argument, which starting it again does not mend."""
    RESTART = 10
    """It wants to be started again."""
    HUNG = 70
    """It drew nothing any more and ended itself."""
