"""Puts the parts together: view models, the pictures of the library, and the window of the screens."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.attract.attract_view_model import AttractViewModel
from kiosk.library.shelf import Shelf
from kiosk.shared.resources import program_folder
from kiosk.shell.glass import Glass
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.picture_provider import PROVIDER as PICTURES
from kiosk.shell.picture_provider import PictureProvider, picture_from
from kiosk.shell.scene import Scene
from kiosk.shell.screens import screens_for
from kiosk.shell.site import SiteWishes


@dataclass(frozen=True)
class Front:
    """The QML file of the window, ``Main`` or one made from it, and the properties it requires besides ``kiosk``.

    The owner of what the properties name keeps it until the stage is closed. With ``glass`` the file is no window but
    what is laid upon that one.
    """

    file: Path = program_folder() / "kiosk" / "shell" / "Main.qml"
    properties: dict[str, QObject] = field(default_factory=dict)
    glass: Glass | None = None


class Stage:
    """The kiosk in a scene, on a window of its own that is not shown yet or on a glass that may be.

    Raises:
        StageError: a QML file is missing or broken.
    """

    def __init__(self, scene: Scene, shelf: Shelf, wishes: SiteWishes, front: Front | None = None) -> None:
        front = front or Front()
        glass = front.glass
        self._scene, self.display = scene, scene.display
        self._glass = glass  # kept until the window is down
        self._pictures = PictureProvider(shelf)
        self._scene.provide(PICTURES, self._pictures)
        attract = glass.looks.invitation if glass else AttractViewModel()
        self.kiosk = KioskViewModel(shelf, screens_for(self.display, picture_from(shelf), attract), wishes)
        self.kiosk.changed.connect(self._follow_session)
        properties = {"kiosk": self.kiosk, **front.properties}
        if glass:
            self._scene.lay(front.file, properties, glass.place)
        self.window: QQuickWindow = glass.window if glass else self._scene.load(front.file, properties)

    def measure(self, mm_per_pixel: float) -> None:
        """Lays everything out for pixels of another size, in millimetres."""
        self.display.configure(replace(self.display.settings, mm_per_pixel=mm_per_pixel))

    @property
    def kept_bytes(self) -> int:
        """What drawn pictures take beside those in view."""
        return self._pictures.kept.bytes

    def let_go(self) -> None:
        """Lets go of what was kept for a visitor who is gone: drawn pictures, which the next one may not look at."""
        self._pictures.kept.clear()
        self.window.releaseResources()
        self._scene.let_go()

    def close(self) -> None:
        """Takes the window down."""
        self._scene.close()

    def _follow_session(self) -> None:
        session, settings = self.kiosk.session, self.display.settings
        self.display.configure(replace(settings, theme=session.theme, text_scale=session.text_size.scale))
