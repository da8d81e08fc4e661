"""Puts the window on the screen."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.display.screen import Millimetres, Pixels, mm_per_pixel


def screen_mm_per_pixel(app: QGuiApplication) -> float:
    """Side of a pixel of the first screen in millimetres."""
    screen = app.primaryScreen()
    size, reported = screen.geometry().size(), screen.physicalSize()
    return mm_per_pixel(Pixels(size.width(), size.height()), Millimetres(reported.width(), reported.height()))


def show_on_screen(window: QQuickWindow, *, windowed: bool) -> None:
    """Shows the window on the whole screen, or in three quarters of it."""
    if windowed:
        window.resize(window.screen().availableSize() * 0.75)
        window.show()
        return
    # A terminal may run no window manager, and then nobody else makes the window as large as the screen.
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()
