"""What comes from the glass and the keys, before any screen hears of it: the one source of activity, and the lock."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.terminal.keys import lets_through

Kind = QEvent.Type
BEGINNINGS = frozenset({Kind.TouchBegin, Kind.MouseButtonPress, Kind.MouseButtonDblClick, Kind.TabletPress})
ENDINGS = frozenset({Kind.TouchEnd, Kind.TouchCancel, Kind.MouseButtonRelease, Kind.TabletRelease})
POINTING = BEGINNINGS | ENDINGS | {Kind.TouchUpdate, Kind.MouseMove, Kind.TabletMove}
KEYS = frozenset({Kind.KeyPress, Kind.KeyRelease, Kind.ShortcutOverride})
NEVER = frozenset(
    {
        *(Kind.DragEnter, Kind.DragMove, Kind.DragLeave, Kind.Drop, Kind.ContextMenu, Kind.NativeGesture),
        *(Kind.Wheel, Kind.TabletEnterProximity, Kind.TabletLeaveProximity),
    }
)
"""What no screen uses: files dropped, menus, gestures of the system, wheels."""


class Gate(QObject):
    """Stands before a window and lets through what visitors need.

    Args:
        window: The window it stands before.
        clock: Seconds on a clock that nobody sets.
        is_locked: Only staff close the window; else the system may.
    """

    touched = Signal()
    """A finger or a button is on the glass; a mouse that only moves is nobody."""
    key_pressed = Signal()
    pressed = Signal(QPointF)
    """The only finger came down there, in pixels of the window."""
    moved = Signal(QPointF)
    released = Signal(QPointF)
    """It left the glass."""
    strayed = Signal()
    """A second finger came, or the system took the touch away."""

    def __init__(self, window: QQuickWindow, clock: Callable[[], float], *, is_locked: bool) -> None:
        super().__init__(window)
        self._window, self._clock, self._is_locked = window, clock, is_locked
        self._held_until = 0.0
        self._is_shut = False
        self._swallows_touch = False
        self._handed_on_keys: set[int] = set()
        window.installEventFilter(self)

    def hold(self, seconds: float) -> None:
        """Swallows whatever begins within this time, to its end."""
        self._held_until = self._clock() + seconds

    def shut(self, *, shut: bool) -> None:
        """Swallows everything from the glass and the keys, as while somebody wipes them."""
        self._is_shut = shut

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Whether an event ends here."""
        kind = event.type()
        if kind in POINTING:
            return self._is_swallowed_touch(kind, event)
        if kind in KEYS:
            return self._is_swallowed_key(kind, event)
        if kind in NEVER:
            event.ignore()
            return True
        if kind is Kind.Close and self._is_locked:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def _swallows_all(self) -> bool:
        return self._is_shut or self._clock() < self._held_until

    def _is_swallowed_touch(self, kind: QEvent.Type, event: QEvent) -> bool:
        if kind in BEGINNINGS:
            self._swallows_touch = self._swallows_all
        self._follow_cursor(kind, event)
        if self._swallows_touch:
            return True
        if not _is_hovering(event):
            self.touched.emit()
            self._tell(kind, event)
        return False

    def _tell(self, kind: QEvent.Type, event: QEvent) -> None:
        place = _only_finger(event)
        if place is None or kind is Kind.TouchCancel:
            self.strayed.emit()
        elif kind in BEGINNINGS:
            self.pressed.emit(place)
        elif kind in ENDINGS:
            self.released.emit(place)
        else:
            self.moved.emit(place)

    def _is_swallowed_key(self, kind: QEvent.Type, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        key = event.key()
        if kind is Kind.KeyRelease:
            # Whoever heard it go down hears it go up, even if a chord has begun since.
            was_handed_on = key in self._handed_on_keys
            if not event.isAutoRepeat():
                self._handed_on_keys.discard(key)
            return not was_handed_on
        if self._swallows_all or not lets_through(key, event.modifiers()):
            return True
        self._handed_on_keys.add(key)
        self.key_pressed.emit()
        return False

    def _follow_cursor(self, kind: QEvent.Type, event: QEvent) -> None:
        """A finger needs no cursor; a mouse does."""
        if not self._is_locked:
            return
        if kind is Kind.TouchBegin:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
        elif kind is Kind.MouseMove and isinstance(event, QMouseEvent) and _is_of_a_mouse(event):
            self._window.unsetCursor()


def _is_of_a_mouse(event: QMouseEvent) -> bool:
    return event.source() is Qt.MouseEventSource.MouseEventNotSynthesized


def _is_hovering(event: QEvent) -> bool:
    return (
        event.type() is Kind.MouseMove and isinstance(event, QMouseEvent) and event.buttons() is Qt.MouseButton.NoButton
    )


def _only_finger(event: QEvent) -> QPointF | None:
    if isinstance(event, QTouchEvent):
        return event.point(0).position() if event.pointCount() == 1 else None
    return event.position() if isinstance(event, QMouseEvent) else None
