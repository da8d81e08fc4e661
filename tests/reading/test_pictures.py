"""A picture's shape, read from its own bytes."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.reading.pictures import UNKNOWN, aspect_of
from kiosk.shared.document import Picture


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def test_a_drawing_has_the_shape_of_its_view_box(app: QGuiApplication) -> None:
    assert app is not None
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10"/></svg>'
    assert aspect_of(Picture("image/svg+xml", drawing)) == 4.0


def test_a_photograph_has_the_shape_of_its_pixels(app: QGuiApplication) -> None:
    assert app is not None
    assert aspect_of(Picture("image/png", png(30, 60))) == 0.5


@pytest.mark.parametrize("kind", ["image/svg+xml", "image/png"])
def test_a_picture_that_cannot_be_read_keeps_a_usual_room(
    app: QGuiApplication, qml_warnings: list[str], kind: str
) -> None:
    assert app is not None
    assert aspect_of(Picture(kind, b"neither")) == UNKNOWN
    qml_warnings.clear()
