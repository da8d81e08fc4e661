"""What on Windows only the system can lock; ``build_spec/windows/README.md`` says how each is closed."""

import sys
from collections.abc import Callable

from kiosk.doctor.finding import Gap
from kiosk.doctor.looking import GapLook

EDGES = r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI"
SWIPE = "AllowEdgeSwipe"


def windows_looks(policy: Callable[[str, str], object]) -> tuple[GapLook, ...]:
    """How to look at each gap.

    Args:
        policy: The value of a name under a key of the machine's registry, or None; `policy_of_machine` but for tests.
    """
    return (
        GapLook("edge-swipe", lambda: _edge_swipe(policy(EDGES, SWIPE))),
        GapLook("shell-launcher", lambda: _untold("shell-launcher", "set Shell Launcher up to start the kiosk again")),
        GapLook("keyboard-filter", lambda: _untold("keyboard-filter", "let Keyboard Filter take the system's keys")),
    )


def policy_of_machine(key: str, name: str) -> object:
    """A value in the registry of the machine, None where there is none.

    Raises:
        OSError: it is there and cannot be read.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 (only there)

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                value: object = winreg.QueryValueEx(opened, name)[0]
                return value
        except FileNotFoundError:
            return None
    return None


def _edge_swipe(value: object) -> Gap:
    if value == 0:
        return Gap("edge-swipe", False, "swipes from the edges of the glass do nothing")
    return Gap("edge-swipe", True, f"swipes from the edges leave the kiosk; set the policy {SWIPE} to 0")


def _untold(name: str, mend: str) -> Gap:
    return Gap(name, None, f"cannot be told from here: {mend}, and try it")
