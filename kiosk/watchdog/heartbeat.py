"""Asks the window for a frame now and then, and keeps what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.watchdog.pulse import Limits, Pulse


class Heartbeat(QObject):
    """The beat of a window: a frame that was asked for and is drawn. Nothing else ticks in a kiosk at rest.

    Args:
        window: The window whose frames count.
        limits: How often a frame is asked for.
        clock: Seconds on a clock that nobody sets.
        on_beat: Called at every beat, and while there is no glass to draw on: what supervises the process is told so.
    """

    def __init__(
        self, window: QQuickWindow, limits: Limits, clock: Callable[[], float], on_beat: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._clock, self._on_beat = window, clock, on_beat
        self._pulse = Pulse(clock())
        self._timer = QTimer(self)
        self._timer.setInterval(round(limits.interval * 1000))
        self._timer.timeout.connect(self._ask)
        window.frameSwapped.connect(self._drew)

    def pulse(self) -> Pulse:
        """What is known of the frames; to be called from any thread."""
        return self._pulse

    def begin(self) -> None:
        """Asks for the first frame, and goes on asking."""
        self._timer.start()
        self._ask()

    def end(self) -> None:
        """Asks no more."""
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        if not self._window.isExposed():
            self._pulse = self._pulse.not_visible(self._clock())
            self._on_beat()
            return
        self._pulse = self._pulse.asked(self._clock())
        self._window.update()

    @Slot()
    def _drew(self) -> None:
        if self._pulse.awaited_since is not None:  # most frames nobody asked for
            self._pulse = self._pulse.drawn()
            self._on_beat()
