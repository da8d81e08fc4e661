"""Whether there is a screen to show anything on, asked before Qt is: Qt ends the program where there is none."""

import socket
import sys
from collections.abc import Mapping
from pathlib import Path

NEITHER = "there is no display (set DISPLAY or WAYLAND_DISPLAY, or save pictures with 'tour --out DIR')"


def missing_display(environment: Mapping[str, str]) -> str:
    """Why no window can be shown, in one line; empty if one can.

    Args:
        environment: The process's environment. Where it names a platform of Qt's that needs no display server, or on
            other systems than Linux, there is nothing to find out.
    """
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not sys.platform.startswith("linux") or platform not in {"", "xcb", "wayland"}:
        return ""
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    if wayland and platform != "xcb" and _listens(_wayland_socket(wayland, environment)):
        return ""
    if x11 and platform != "wayland":
        return "" if _x11_listens(x11) else f"nobody answers on DISPLAY={x11} (start the X server, or correct DISPLAY)"
    if wayland and platform != "xcb":
        return f"nobody answers on WAYLAND_DISPLAY={wayland} (start the compositor, or correct WAYLAND_DISPLAY)"
    return NEITHER


def _wayland_socket(name: str, environment: Mapping[str, str]) -> str:
    return str(Path(environment.get("XDG_RUNTIME_DIR", "/run")) / name)


def _x11_listens(display: str) -> bool:
    host, _, number = display.rpartition(":")
    screenless = number.partition(".")[0]
    if not screenless.isdecimal():
        return False
    if host not in {"", "unix"}:
        return True  # another machine's display: only Qt itself can tell
    path = f"/tmp/.X11-unix/X{screenless}"
    return _listens(path) or _listens(f"\0{path}")


def _listens(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except (OSError, ValueError):
            return False
    return True
