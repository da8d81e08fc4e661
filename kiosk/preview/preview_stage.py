"""The kiosk in a window with the list of problems beside it."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.library.shelf import Shelf
from kiosk.preview.preview import Preview
from kiosk.shell.scene import scene_for
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Front, Stage


class PreviewStage(Stage):
    """A stage that shows a folder of content as it is saved, from when it is made until it is closed.

    Raises:
        StageError, FontError: as `Stage`.
    """

    def __init__(
        self, app: QGuiApplication, shelf: Shelf, wishes: SiteWishes, mm_per_pixel: float, preview: Preview
    ) -> None:
        self._preview = preview
        front = Front(Path(__file__).with_name("PreviewWindow.qml"), {"preview": self._preview.view_model})
        super().__init__(scene_for(app, wishes, mm_per_pixel, moves=True), shelf, wishes, front)
        self._preview.replaced.connect(self.kiosk.library_replaced)
        self._preview.start()

    def close(self) -> None:
        """Takes the window down and watches no more."""
        self._preview.stop()
        super().close()
