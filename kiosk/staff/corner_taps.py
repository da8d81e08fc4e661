"""The gesture that shows the staff door: four taps in the upper corners of the glass, the last one held.

Left, right, left, right. Nobody does that by chance, and whoever wipes the glass slides.
"""

from enum import Enum

CORNER = 20.0
"""Millimetres: side of the square in each corner."""
TAPS = 4
WITHIN = 10.0
"""Seconds from the first tap to the opening."""
HELD = 2.0
"""Seconds for which the last finger stays."""


class _Side(Enum):
    LEFT = 0
    RIGHT = 1


class CornerTaps:
    """Follows one finger over the glass.

    Places are millimetres from the upper left corner, ``width`` is that of the glass, ``now`` are seconds on a clock
    that nobody sets.
    """

    def __init__(self) -> None:
        self._taps = 0
        self._began = 0.0
        self._pressed_at: float | None = None

    @property
    def opens_at(self) -> float | None:
        """When the door opens if the finger stays where it is; None where it does not."""
        if self._pressed_at is None or self._taps < TAPS - 1:
            return None
        opens = self._pressed_at + HELD
        return opens if opens <= self._began + WITHIN else None

    def press(self, x: float, y: float, width: float, now: float) -> None:
        """A finger came down."""
        if self._pressed_at is not None or now > self._began + WITHIN or not self._is_due(x, y, width):
            self.stray()
        if not self._is_due(x, y, width):
            return
        if self._taps == 0:
            self._began = now
        self._pressed_at = now

    def move(self, x: float, y: float, width: float, now: float) -> None:  # noqa: ARG002 (as `press`)
        """The finger slid: within its corner that is still a tap."""
        if self._pressed_at is not None and not self._is_due(x, y, width):
            self.stray()

    def release(self, x: float, y: float, width: float, now: float) -> None:
        """The finger left the glass."""
        self.move(x, y, width, now)
        if self._pressed_at is None:
            return
        self._pressed_at = None
        self._taps += 1
        if self._taps == TAPS:
            self.stray()

    def stray(self) -> None:
        """Starts over: a second finger came, the touch was taken away, or the door has opened."""
        self._taps, self._pressed_at = 0, None

    def _is_due(self, x: float, y: float, width: float) -> bool:
        """Whether a place lies in the corner whose turn it is."""
        side = _Side.RIGHT if self._taps % 2 else _Side.LEFT
        from_edge = x if side is _Side.LEFT else width - x
        return 0 <= from_edge <= CORNER and 0 <= y <= CORNER
