"""A window that stands before the screens do."""

from dataclasses import dataclass

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.glass_view_model import GlassViewModel


@dataclass(frozen=True)
class Glass:
    """A window with the invitation on it, the place on it for all screens, and what the window is drawn by."""

    window: QQuickWindow
    place: QQuickItem
    looks: GlassViewModel
