"""The gaps of the system that the kiosk runs on."""

import sys
from pathlib import Path

from kiosk.doctor.finding import Gap
from kiosk.doctor.linux_gaps import linux_looks
from kiosk.doctor.looking import GapLook
from kiosk.doctor.windows_gaps import policy_of_machine, windows_looks


def gap_looks(root: Path) -> tuple[GapLook, ...]:
    """How to look at each gap.

    Args:
        root: The root of the file system, which is ``/`` but for tests.
    """
    if sys.platform == "linux":
        return linux_looks(root)
    if sys.platform == "win32":
        return windows_looks(policy_of_machine)
    return (GapLook("system", lambda: Gap("system", None, "what has to be locked on this system was not examined")),)
