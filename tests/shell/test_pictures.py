"""Pictures of the library as Qt images."""

from collections.abc import Callable
from pathlib import Path
from sys import getrefcount

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.display.drawing_themes import DRAWING_THEMES
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.reading.pictures import SVG, aspect_of
from kiosk.shared.document import Picture
from kiosk.shared.drawing_colours import DrawingColour
from kiosk.shell.kept_images import KeptImages
from kiosk.shell.picture_provider import LARGEST, PICTURE_MEMORY, PictureProvider, draw

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#DB6660"/></svg>'
)
HUGE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90000 45000"></svg>'


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
    assert draw(Picture(SVG, DRAWING), QSize()).pixelColor(20, 10).name() == "#db6660"


def test_a_drawing_is_not_stretched_to_its_width_and_height(app: QGuiApplication) -> None:
    del app
    data = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 40 20">'
        b'<rect width="20" height="20" fill="#DB6660"/></svg>'
    )
    image = draw(Picture(SVG, data), QSize(200, 200))
    assert image.width() / image.height() == aspect_of(Picture(SVG, data)) == 2.0
    colours = [image.pixelColor(x, y).name() for x, y in ((2, 2), (97, 97), (103, 50))]
    assert colours == ["#db6660", "#db6660", "#000000"]


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


@pytest.mark.parametrize("theme", ThemeName)
def test_a_drawing_has_the_colours_of_the_theme(app: QGuiApplication, theme: ThemeName) -> None:
    del app
    colour = draw(Picture(SVG, DRAWING), QSize(), theme).pixelColor(20, 10).name().upper()
    assert colour == DRAWING_THEMES[theme][DrawingColour.BLOOD]


@pytest.mark.parametrize(
    "inside",
    ["<text>a</text>", '<use href="#a"/>', '<path d="M0 0h9e9" fill="none"/>', "<g>" * 99 + "</g>" * 99],
)
def test_what_is_more_than_a_drawing_is_never_rendered(app: QGuiApplication, inside: str) -> None:
    """However it came into a library: nothing is handed to the renderer that ``check`` would refuse."""
    del app
    data = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">{inside}</svg>'.encode()
    assert draw(Picture(SVG, data), QSize(100, 100)).size() == QSize(1, 1)


def image(width: int) -> QImage:
    return QImage(width, 1, QImage.Format.Format_ARGB32)


def test_kept_images_stay_within_their_bytes_and_the_oldest_goes(app: QGuiApplication) -> None:
    del app
    kept = KeptImages(1000)
    kept.keep("a", image(100))
    kept.keep("b", image(100))
    assert kept.get("a") is not None
    kept.keep("c", image(100))
    assert kept.bytes == 800
    assert [kept.get(key) is not None for key in "abc"] == [True, False, True]


def test_nothing_is_kept_of_what_is_let_go(app: QGuiApplication) -> None:
    del app
    kept, image = KeptImages(1000), QImage(10, 10, QImage.Format.Format_ARGB32)
    kept.keep("one", image)
    kept.clear()
    assert (kept.get("one"), kept.bytes) == (None, 0)
    kept.keep("one", image)
    assert kept.bytes == image.sizeInBytes()


def test_an_image_larger_than_all_the_room_is_not_kept(app: QGuiApplication) -> None:
    del app
    kept = KeptImages(1000)
    kept.keep("a", image(100))
    kept.keep("b", image(300))
    assert kept.get("b") is None
    assert kept.get("a") is not None


class OnlyPicture:
    """Stands in for a library that counts how often it is read."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def picture(self, _topic: str, _name: str) -> Picture:
        return Picture(SVG, self.data)


def test_a_drawing_is_drawn_once_for_a_size_and_a_theme(
    app: QGuiApplication, make_library: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    del app
    library = make_library()
    shelf = Shelf(library, library)
    provider = PictureProvider(shelf)
    only = OnlyPicture(DRAWING)
    monkeypatch.setattr(provider, "_picture", only.picture)
    drawn: list[QSize] = []

    def counted(picture: Picture, requested: QSize, theme: ThemeName) -> QImage:
        drawn.append(requested)
        return draw(picture, requested, theme)

    monkeypatch.setattr("kiosk.shell.picture_provider.draw", counted)
    small, large = QSize(40, 20), QSize(80, 40)
    for name, size in (("a.svg?dark", small), ("a.svg?dark", small), ("a.svg?light", small), ("a.svg?dark", large)):
        provider.requestImage(f"topic-0/{name}", QSize(), size)
    assert drawn == [small, small, large]
    only.data = DRAWING.replace(b"#DB6660", b"#9DD0D8")
    image = provider.requestImage("topic-0/a.svg?light", QSize(), small)
    assert image.pixelColor(20, 10).name() == "#9dd0d8", "another library's picture of the same name"
    shelf.close()


def test_what_a_picture_is_drawn_from_is_not_kept(
    app: QGuiApplication, make_library: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    del app
    library = make_library()
    shelf = Shelf(library, library)
    provider = PictureProvider(shelf)
    # Each time a library is asked it gives bytes of their own.
    data = bytes(bytearray(DRAWING))
    monkeypatch.setattr(provider, "_picture", lambda _topic, _name: Picture(media_type="image/svg+xml", data=data))
    before = getrefcount(data)
    for width in range(10, 60):
        provider.requestImage("topic-0/a.svg?dark", QSize(), QSize(width, width))
    assert provider.kept.bytes > 0
    assert getrefcount(data) == before
    shelf.close()


def test_pictures_of_a_whole_visit_stay_within_the_stated_memory(
    app: QGuiApplication, make_library: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    del app
    library = make_library()
    shelf = Shelf(library, library)
    provider = PictureProvider(shelf)
    monkeypatch.setattr(provider, "_picture", OnlyPicture(DRAWING).picture)
    for width in range(500, 3000, 100):
        provider.requestImage("topic-0/a.svg?dark", QSize(), QSize(width, width))
        assert provider.kept.bytes <= PICTURE_MEMORY
    assert provider.kept.bytes > PICTURE_MEMORY / 2
    shelf.close()
