"""Pictures of the library as Qt images."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.library.shelf import Shelf
from kiosk.reading.pictures import SVG, aspect_of
from kiosk.shared.document import Picture
from kiosk.shell.picture_provider import LARGEST, PictureProvider, draw

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#f00"/></svg>'
)
HUGE = b'<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="45000"><rect width="9" height="9"/></svg>'


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF00)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt wants text
    return bytes(QByteArray(buffer.data()).data())


@pytest.mark.parametrize(
    ("requested", "drawn"),
    [
        (QSize(), QSize(40, 20)),
        (QSize(80, 0), QSize(80, 40)),
        (QSize(80, 20), QSize(40, 20)),
        (QSize(9, 9), QSize(9, 4)),
    ],
)
def test_a_picture_fits_the_room_and_keeps_its_shape(app: QGuiApplication, requested: QSize, drawn: QSize) -> None:
    del app
    assert draw(Picture(SVG, DRAWING), requested).size() == drawn
    assert draw(Picture("image/png", png(40, 20)), requested).size() == drawn


def test_a_drawing_is_drawn(app: QGuiApplication) -> None:
    del app
    assert draw(Picture(SVG, DRAWING), QSize()).pixelColor(20, 10).name() == "#ff0000"


def test_a_drawing_is_not_stretched_to_its_width_and_height(app: QGuiApplication) -> None:
    del app
    data = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 40 20">'
        b'<rect width="20" height="20" fill="#f00"/></svg>'
    )
    image = draw(Picture(SVG, data), QSize(200, 200))
    assert image.width() / image.height() == aspect_of(Picture(SVG, data)) == 2.0
    colours = [image.pixelColor(x, y).name() for x, y in ((2, 2), (97, 97), (103, 50))]
    assert colours == ["#ff0000", "#ff0000", "#000000"]


def test_a_drawing_that_claims_to_be_huge_is_kept_in_bounds(app: QGuiApplication) -> None:
    del app
    assert draw(Picture(SVG, HUGE), QSize()).width() == LARGEST


@pytest.mark.parametrize("data", [b"", b"<svg", b"<svg/>", b"\x89PNG\r\n", bytes(99)])
@pytest.mark.parametrize("media_type", [SVG, "image/png"])
def test_what_cannot_be_drawn_is_an_empty_image(
    app: QGuiApplication, qml_warnings: list[str], media_type: str, data: bytes
) -> None:
    del app
    image = draw(Picture(media_type, data), QSize(100, 100))
    assert (image.size(), image.pixelColor(0, 0).alpha()) == (QSize(1, 1), 0)
    qml_warnings.clear()  # Qt says what is wrong with the file


def test_a_missing_picture_is_an_empty_image(app: QGuiApplication, make_library: Callable[..., Path]) -> None:
    del app
    library = make_library()
    shelf = Shelf(library, library)
    size = QSize()
    image = PictureProvider(shelf).requestImage("topic-0/none.svg", size, QSize(50, 50))
    assert (image.size(), size) == (QSize(1, 1), QSize(1, 1))
    shelf.close()
