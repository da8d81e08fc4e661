"""What systemd hears, and that nobody else hears anything."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.watchdog.notify import Notify


@pytest.fixture(params=["path", "abstract"])
def listener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    """A socket like systemd's, and its address as the environment names it."""
    path = str(tmp_path / "notify")
    address, named = (path, path) if request.param == "path" else ("\0" + path, "@" + path)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(address)
        listening.settimeout(10)
        yield listening, named


def test_systemd_hears_each_word(listener: tuple[socket.socket, str]) -> None:
    listening, address = listener
    notify = Notify({"NOTIFY_SOCKET": address})
    notify.ready()
    notify.watchdog()
    notify.status("two\nlines  are one")
    notify.stopping()
    heard = [listening.recv(1000) for _ in range(4)]
    assert heard == [b"READY=1", b"WATCHDOG=1", b"STATUS=two lines are one", b"STOPPING=1"]


def test_a_systemd_that_does_not_listen_stops_nothing(tmp_path: Path) -> None:
    path = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(path)
        notify = Notify({"NOTIFY_SOCKET": path})
        for _ in range(5000):  # far more than the socket holds
            notify.watchdog()


@pytest.mark.parametrize("address", ["/nowhere/at/all", "/" + "long" * 100, "@", "/with\0zero"])
def test_an_address_that_is_none_stops_nothing(address: str) -> None:
    Notify({"NOTIFY_SOCKET": address}).ready()


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": ""}, {"NOTIFY_SOCKET": "vsock:2:1234"}])
def test_without_a_socket_of_this_machine_none_is_opened(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", opened)
    Notify(environment).ready()
