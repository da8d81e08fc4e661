"""A window of the kiosk that a test can look at and touch."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.display.screen import Pixels, glass_of_size, mm_per_pixel_of_glass
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.shell.scene import scene_for
from kiosk.shell.site import SiteWishes
from kiosk.shell.stage import Stage
from kiosk.tour.sight import IconPlace, Sight, Target, TextPlace, look_at
from kiosk.tour.stillness import come_to_rest

SIZE = (1920, 1080)


class Glass:
    """The kiosk with a library, in a theme."""

    def __init__(self, app: QGuiApplication, library: Path, theme: ThemeName, finger: QPointingDevice) -> None:
        self._shelf = Shelf(library, library)
        self._finger = finger
        self.mm_per_pixel = mm_per_pixel_of_glass(Pixels(*SIZE), glass_of_size(Pixels(*SIZE)))
        wishes = SiteWishes(None, theme)
        self._stage = Stage(scene_for(app, wishes, self.mm_per_pixel), self._shelf, wishes)
        self.kiosk = self._stage.kiosk
        self.window = self._stage.window
        self.window.resize(*SIZE)
        self.window.show()
        self.window.requestActivate()

    @property
    def picture(self) -> QImage:
        come_to_rest(self.window)
        return self.window.grabWindow()

    @property
    def sight(self) -> Sight:
        come_to_rest(self.window)
        return look_at(self.window)

    def target(self, name: str) -> Target:
        return next(target for target in self.sight.targets if target.name == name)

    def text(self, words: str) -> TextPlace:
        return next(place for place in self.sight.places if place.text == words)

    def icon(self, name: str) -> IconPlace:
        return next(place for place in self.sight.icons if place.name == name)

    def put_finger_on(self, target: Target) -> None:
        point = QPoint(target.x + target.width // 2, target.y + target.height // 2)
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        QGuiApplication.processEvents()

    def lift_finger_far_from(self, target: Target) -> None:
        point = QPoint(target.x + target.width // 2, target.y - 3 * target.height)
        QTest.touchEvent(self.window, self._finger).move(0, point, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()
        QGuiApplication.processEvents()

    def press_tab(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_Tab)

    def close(self) -> None:
        self._stage.close()
        self._shelf.close()
