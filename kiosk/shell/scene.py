"""An engine with our fonts, icons and sizes, and the window it makes of a QML file."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickWindow

from kiosk.display.display import Display, display_of
from kiosk.display.fonts import let_go_of_letters, use_bundled_fonts
from kiosk.display.icons import PROVIDER as ICONS
from kiosk.display.icons import IconProvider
from kiosk.display.lettering import Lettering  # noqa: F401 (QML knows it once it is imported)
from kiosk.display.settings import DisplaySettings
from kiosk.shared.resources import program_folder, resources_folder
from kiosk.shell.site import SiteWishes


class StageError(Exception):
    """The screens cannot be shown; its text is one line with the mend."""


class Scene:
    """What every window of ours stands on.

    Raises:
        FontError: a bundled font is missing or broken.
    """

    def __init__(self, app: QGuiApplication, settings: DisplaySettings) -> None:
        use_bundled_fonts(app, resources_folder() / "fonts" / "atkinson-hyperlegible")
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(program_folder()))
        self._engine.addImageProvider(ICONS, IconProvider(resources_folder() / "icons"))
        self.display: Display = display_of(self._engine)
        self.display.configure(settings)

    def provide(self, name: str, provider: QQuickImageProvider) -> None:
        """Gives QML pictures under ``image://name/``."""
        self._engine.addImageProvider(name, provider)

    def load(self, file: Path, properties: Mapping[str, QObject | bool]) -> QQuickWindow:
        """The window of a file, with the properties it requires. Their owner keeps them until the scene is closed.

        Raises:
            StageError: the file is missing or broken; nothing can be made of this scene any more.
        """
        self._engine.setInitialProperties({**properties})
        self._engine.load(str(file))
        windows = self._engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise self._broken(file)
        return windows[0]

    def lay(self, file: Path, properties: dict[str, QObject], place: QQuickItem) -> QQuickItem:
        """The item of a file, laid into its place on a window, with the properties it requires, kept as above.

        Raises:
            StageError: as `load`.
        """
        component = QQmlComponent(self._engine, str(file))
        item = component.createWithInitialProperties({**properties, "parent": place})
        if not isinstance(item, QQuickItem):
            for error in component.errors():
                qWarning(error.toString())
            raise self._broken(file)
        item.setParent(place)
        return item

    def let_go(self) -> None:
        """Takes down what QML needs no more, which it else does some time, and letters that are not in view."""
        self._engine.collectGarbage()
        let_go_of_letters()

    def close(self) -> None:
        """Takes the window down. The engine goes before what its bindings use, or they would see nothing there."""
        del self._engine

    def _broken(self, file: Path) -> StageError:
        self.close()
        return StageError(f"{file}: cannot be shown (install Patient Kiosk again)")


def scene_for(app: QGuiApplication, wishes: SiteWishes, mm_per_pixel: float, *, moves: bool = False) -> Scene:
    """A scene as a site wishes it.

    Args:
        app: The application.
        wishes: The site's.
        mm_per_pixel: Side of a pixel in millimetres.
        moves: A page that is turned slides in, as it does for a person; a picture shows it where it comes to rest.

    Raises:
        FontError: as `Scene`.
    """
    return Scene(app, DisplaySettings(mm_per_pixel, wishes.theme, wishes.text_size.scale, moves))
