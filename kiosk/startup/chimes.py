"""The soft sound, by whatever the system plays sounds with."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.sound.player import Player


class Chimes:
    """Looks for a player, and imports what it takes, when the first sound is due: the first screen does not wait."""

    def __init__(self) -> None:
        self._player: Player | None = None
        self._has_looked = False

    def chime(self, volume: int) -> None:
        """Plays it, from 0 to 100 loud; nothing where the system has no sound or the site wants none."""
        from kiosk.sound.chime import chime  # noqa: PLC0415 (as above)
        from kiosk.sound.player import find_player  # noqa: PLC0415

        if not self._has_looked:
            self._player, self._has_looked = find_player(), True
        if self._player and volume > 0:
            self._player.play(chime(volume))

    def stop(self) -> None:
        """Ends it."""
        if self._player:
            self._player.stop()
