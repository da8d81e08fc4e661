"""Puts the parts together: view models, the pictures of the library, and the window of the screens."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.display.settings import DisplaySettings
from kiosk.library.shelf import Shelf
from kiosk.shared.resources import program_folder
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.picture_provider import PROVIDER as PICTURES
from kiosk.shell.picture_provider import PictureProvider, picture_from
from kiosk.shell.scene import Scene
from kiosk.shell.screens import screens_for
from kiosk.shell.site import SiteWishes


@dataclass(frozen=True)
class Front:
    """The QML file of the window, ``Main`` or one made from it, and the properties it requires besides ``kiosk``.

    The owner of what the properties name keeps it until the stage is closed. ``moves``: a page that is turned slides
    in, as it does for a person; a picture shows it where it comes to rest.
    """

    file: Path = program_folder() / "kiosk" / "shell" / "Main.qml"
    properties: dict[str, QObject] = field(default_factory=dict)
    moves: bool = False


class Stage:
    """The kiosk as it stands in a window that is not shown yet.

    Raises:
        StageError: a QML file is missing or broken.
        FontError: a bundled font is missing or broken.
    """

    def __init__(
        self, app: QGuiApplication, shelf: Shelf, wishes: SiteWishes, mm_per_pixel: float, front: Front | None = None
    ) -> None:
        front = front or Front()
        settings = DisplaySettings(mm_per_pixel, wishes.theme, wishes.text_size.scale, front.moves)
        self._scene = Scene(app, settings)
        self.display = self._scene.display
        self._scene.provide(PICTURES, PictureProvider(shelf))
        self.kiosk = KioskViewModel(shelf, screens_for(self._scene.display, picture_from(shelf)), wishes)
        self.kiosk.changed.connect(self._follow_session)
        self.window: QQuickWindow = self._scene.load(front.file, {"kiosk": self.kiosk, **front.properties})

    def measure(self, mm_per_pixel: float) -> None:
        """Lays everything out for pixels of another size, in millimetres."""
        self.display.configure(replace(self.display.settings, mm_per_pixel=mm_per_pixel))

    def close(self) -> None:
        """Takes the window down."""
        self._scene.close()

    def _follow_session(self) -> None:
        session, settings = self.kiosk.session, self.display.settings
        self.display.configure(replace(settings, theme=session.theme, text_scale=session.text_size.scale))
