"""The soft sound, by whatever the system plays sounds with."""

from kiosk.sound.chime import chime
from kiosk.sound.player import Player, find_player


class Chimes:
    """Looks for a player when the first sound is due: the first screen does not wait for that."""

    def __init__(self) -> None:
        self._player: Player | None = None
        self._has_looked = False

    def chime(self, volume: int) -> None:
        """Plays it, from 0 to 100 loud; nothing where the system has no sound or the site wants none."""
        if not self._has_looked:
            self._player, self._has_looked = find_player(), True
        if self._player and volume > 0:
            self._player.play(chime(volume))

    def stop(self) -> None:
        """Ends it."""
        if self._player:
            self._player.stop()
