"""Puts the parts together: view models, image providers, the engine and its window."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.display.display import display_of
from kiosk.display.fonts import use_bundled_fonts
from kiosk.display.icons import PROVIDER as ICONS
from kiosk.display.icons import IconProvider
from kiosk.display.lettering import Lettering  # noqa: F401 (QML knows it once it is imported)
from kiosk.display.settings import DisplaySettings
from kiosk.library.shelf import Shelf
from kiosk.shared.resources import program_folder, resources_folder
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.picture_provider import PROVIDER as PICTURES
from kiosk.shell.picture_provider import PictureProvider, picture_from
from kiosk.shell.screens import screens_for
from kiosk.shell.site import SiteWishes


class StageError(Exception):
    """The screens cannot be shown; its text is one line with the mend."""


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
        use_bundled_fonts(app, resources_folder() / "fonts" / "atkinson-hyperlegible")
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(program_folder()))
        self._engine.addImageProvider(ICONS, IconProvider(resources_folder() / "icons"))
        self._engine.addImageProvider(PICTURES, PictureProvider(shelf))
        self._display = display_of(self._engine)
        self._display.configure(DisplaySettings(mm_per_pixel, wishes.theme, wishes.text_size.scale, front.moves))
        self.kiosk = KioskViewModel(shelf, screens_for(self._display, picture_from(shelf)), wishes)
        self.kiosk.changed.connect(self._follow_session)
        self._engine.setInitialProperties({"kiosk": self.kiosk, **front.properties})
        self._engine.load(str(front.file))
        windows = self._engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            self.close()
            raise StageError(f"{front.file}: cannot be shown (install Patient Kiosk again)")
        self.window: QQuickWindow = windows[0]

    def close(self) -> None:
        """Takes the window down. The engine goes before what its bindings use, or they would see nothing there."""
        del self._engine

    def _follow_session(self) -> None:
        session, settings = self.kiosk.session, self._display.settings
        self._display.configure(replace(settings, theme=session.theme, text_scale=session.text_size.scale))
