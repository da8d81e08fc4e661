"""Whether somebody listens where a window would be shown."""

import socket
from pathlib import Path

import pytest

from kiosk.shell.display_server import NEITHER, missing_display


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ({}, NEITHER),
        ({"DISPLAY": ""}, NEITHER),
        ({"DISPLAY": ":9731"}, "nobody answers on DISPLAY=:9731 (start the X server, or correct DISPLAY)"),
        ({"DISPLAY": "nonsense"}, "nobody answers on DISPLAY=nonsense (start the X server, or correct DISPLAY)"),
        ({"DISPLAY": "elsewhere:0"}, ""),
        ({"QT_QPA_PLATFORM": "offscreen"}, ""),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, NEITHER),
    ],
)
def test_it_says_in_one_line_what_is_missing(environment: dict[str, str], problem: str) -> None:
    assert missing_display(environment) == problem


def test_a_compositor_is_found_by_its_socket(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert "nobody answers on WAYLAND_DISPLAY=wayland-7" in missing_display(environment)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "wayland-7"))
        listener.listen()
        assert missing_display(environment) == ""
