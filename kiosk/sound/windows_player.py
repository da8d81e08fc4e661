"""Plays a sound on Windows, which needs no program for it."""

import sys
import tempfile
from contextlib import suppress
from pathlib import Path


class WindowsPlayer:
    """Plays by the system itself, from a file: it plays from memory only while its caller waits.

    Attributes:
        problem: see `kiosk.sound.player.Player`.
    """

    def __init__(self) -> None:
        self.problem = ""
        self._path = Path(tempfile.gettempdir()) / "patient-kiosk-chime.wav"

    def play(self, wav: bytes) -> None:
        """See `kiosk.sound.player.Player`."""
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 (only there)

            self.stop()
            try:
                self._path.write_bytes(wav)
                winsound.PlaySound(str(self._path), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            except (OSError, RuntimeError) as error:
                self.problem = f"no sound ({error}); see whether a loudspeaker is connected, or mute"
            else:
                self.problem = ""

    def stop(self) -> None:
        """See `kiosk.sound.player.Player`."""
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 (only there)

            with suppress(RuntimeError):
                winsound.PlaySound(None, 0)
