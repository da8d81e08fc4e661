"""Fingers on the glass, keys, and what else a system may send to a window."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

PLAIN = Qt.KeyboardModifier.NoModifier
LEAVING = (
    QEvent.Type.ApplicationDeactivate,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.FocusOut,
    QEvent.Type.Leave,
    QEvent.Type.WindowActivate,
)


class Hands:
    """What touches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._finger = QTest.createTouchDevice()
        self.touches = 0

    def press(self, *points: QPoint) -> None:
        """Puts a finger on each point."""
        self.touches += len(points)
        event = QTest.touchEvent(self._window, self._finger)
        for number, point in enumerate(points):
            event.press(number, point, self._window)
        event.commit(processEvents=False)

    def move(self, *points: QPoint) -> None:
        """Moves the fingers that are down."""
        event = QTest.touchEvent(self._window, self._finger)
        for number, point in enumerate(points):
            event.move(number, point, self._window)
        event.commit(processEvents=False)

    def release(self, *points: QPoint) -> None:
        """Lifts the fingers that are down."""
        event = QTest.touchEvent(self._window, self._finger)
        for number, point in enumerate(points):
            event.release(number, point, self._window)
        event.commit(processEvents=False)

    def tap(self, point: QPoint) -> None:
        self.press(point)
        self.release(point)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Presses a key and lets it go, the way the system's keys come: shortcuts hear of it first."""
        for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
            QTest.sendKeyEvent(action, self._window, key, "", modifiers)

    def click(self, button: Qt.MouseButton, place: QPoint) -> None:
        """A button of a mouse."""
        self.touches += 1
        at = QPointF(place)
        for kind, held in (
            (QEvent.Type.MouseButtonPress, button),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            self._send(QMouseEvent(kind, at, at, button, held, PLAIN))

    def drop_files(self, place: QPoint) -> None:
        files = QMimeData()
        files.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.org/")])
        how = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, PLAIN)
        self._send(QDragEnterEvent(place, *how))
        self._send(QDragMoveEvent(place, *how))
        self._send(QDropEvent(QPointF(place), *how))

    def ask_for_menu(self, place: QPoint) -> None:
        self._send(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))

    def turn_wheel(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        at, turn = QPointF(place), QPoint(0, -120)
        none = Qt.MouseButton.NoButton
        self._send(QWheelEvent(at, at, turn, turn, none, modifiers, Qt.ScrollPhase.NoScrollPhase, False))

    def close_window(self) -> None:
        """As a window manager, a session that ends and the system's menu ask for it."""
        self._send(QCloseEvent())
        self._window.close()
        QGuiApplication.quit()

    def leave(self, kinds: Iterable[QEvent.Type] = LEAVING) -> None:
        """Something else comes to the front, and goes again."""
        for kind in kinds:
            self._send(QEvent(kind))

    def _send(self, event: QEvent) -> None:
        QGuiApplication.sendEvent(self._window, event)
