"""Tells systemd how the kiosk does, through the socket that it names. Without one, nothing is told to anybody."""

import os
import socket
from collections.abc import Mapping


class Notify:
    """What systemd hears. Nothing here fails: a kiosk nobody supervises is still a kiosk.

    Args:
        environment: The process's environment, of which ``NOTIFY_SOCKET`` is read.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        # A path, or a name in the abstract namespace. systemd can also name a machine's socket; we never open any.
        self._address = address if address.startswith(("/", "@")) else ""

    def ready(self) -> None:
        """The window stands."""
        self._tell("READY=1")

    def watchdog(self) -> None:
        """A frame was drawn."""
        self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """It ends in order."""
        self._tell("STOPPING=1")

    def status(self, line: str) -> None:
        """How it is, for a person; one line."""
        self._tell("STATUS=" + " ".join(line.split()))

    def _tell(self, message: str) -> None:
        family = getattr(socket, "AF_UNIX", None)
        if not self._address or family is None:
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as teller:
                teller.setblocking(False)
                teller.sendto(message.encode("utf-8", "replace"), address)
        except (OSError, ValueError):
            return
