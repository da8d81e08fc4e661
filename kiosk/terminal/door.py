"""The way from taps in the corners of the glass to the staff door."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.display.display import Display
from kiosk.staff.corner_taps import CornerTaps
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.terminal.gate import Gate


class Door(QObject):
    """Opens the staff area when the gate has heard the gesture, and shuts the gate while the glass is cleaned.

    Args:
        window: The glass.
        display: How large its pixels are.
        gate: What stands before it.
        staff: What the door leads to.
        clock: Seconds on a clock that nobody sets.
    """

    def __init__(
        self, window: QQuickWindow, display: Display, gate: Gate, staff: StaffAreaViewModel, clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._window, self._display, self._gate, self._staff, self._clock = window, display, gate, staff, clock
        self._taps = CornerTaps()
        self._holding = QTimer(self, singleShot=True)
        self._holding.timeout.connect(self.look)
        gate.pressed.connect(lambda place: self._tell(self._taps.press, place))
        gate.moved.connect(lambda place: self._tell(self._taps.move, place))
        gate.released.connect(lambda place: self._tell(self._taps.release, place))
        gate.strayed.connect(self._forget)
        gate.touched.connect(staff.touch)
        gate.key_pressed.connect(staff.touch)
        staff.pageChanged.connect(lambda: gate.shut(shut=staff.is_cleaning))

    def look(self) -> None:
        """Finds out whether the last finger has stayed long enough."""
        opens_at = self._taps.opens_at
        if opens_at is None:
            return
        if self._clock() < opens_at:
            self._wait(opens_at)
            return
        self._forget()
        self._staff.open_door()

    def _tell(self, act: Callable[[float, float, float, float], None], place: QPointF) -> None:
        if self._staff.is_open:
            return
        mm = self._display.settings.mm_per_pixel
        act(place.x() * mm, place.y() * mm, self._window.width() * mm, self._clock())
        opens_at = self._taps.opens_at
        if opens_at is None:
            self._holding.stop()
        elif not self._holding.isActive():
            self._wait(opens_at)

    def _wait(self, until: float) -> None:
        # The clock and the timer are two; the clock decides.
        self._holding.start(max(20, round((until - self._clock()) * 1000)))

    def _forget(self) -> None:
        self._taps.stray()
        self._holding.stop()
