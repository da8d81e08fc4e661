"""The image provider ``library``: pictures of the compiled library as ``image://library/<topic>/<name>``."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.library.reader import LibraryDamaged
from kiosk.library.shelf import Shelf
from kiosk.reading.pictures import SVG, natural_size
from kiosk.shared.document import Picture

PROVIDER = "library"
"""The name to add it to the engine under."""

LARGEST = 4096
"""Pixels a side; a drawing that claims to be larger is drawn at this size."""


def picture_from(shelf: Shelf) -> Callable[[str, str], Picture]:
    """Gives pictures by topic and name; an empty one for what is missing or damaged."""

    def picture(topic: str, name: str) -> Picture:
        try:
            return shelf.library.picture(topic, name)
        except LibraryDamaged:
            return Picture(media_type="", data=b"")

    return picture


class PictureProvider(QQuickImageProvider):
    """Draws the pictures of the library on the shelf.

    A missing, damaged or unreadable picture is an empty image of one transparent pixel: the page knows it by its size
    and shows the words for the picture instead.
    """

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = picture_from(shelf)

    def requestImage(self, identifier: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802 (Qt's name)
        """The picture ``<topic>/<name>``, no larger than requested, its shape kept."""
        topic, _, name = identifier.partition("/")
        image = draw(self._picture(topic, name), requested)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw(picture: Picture, requested: QSize) -> QImage:
    """A picture as an image.

    Args:
        picture: An SVG or PNG file.
        requested: The room there is in pixels; a side that is not above 0 does not limit.

    Returns:
        The image, or one transparent pixel if the file cannot be read.
    """
    if picture.media_type == SVG:
        return _draw_svg(picture.data, requested)
    image = QImage.fromData(picture.data)
    if image.isNull():
        return _nothing()
    fitted = _fitted(image.size(), requested)
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(fitted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth) if fitted != image.size() else image


def _draw_svg(data: bytes, requested: QSize) -> QImage:
    renderer = QSvgRenderer(QByteArray(data))
    natural = natural_size(renderer)
    if not renderer.isValid() or natural.isEmpty():
        return _nothing()
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(
        _fitted(natural.toSize().expandedTo(QSize(1, 1)), requested), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _fitted(natural: QSize, requested: QSize) -> QSize:
    width = requested.width() if requested.width() > 0 else LARGEST
    height = requested.height() if requested.height() > 0 else LARGEST
    is_free = requested.width() <= 0 and requested.height() <= 0
    if is_free and natural.width() <= LARGEST and natural.height() <= LARGEST:
        return natural
    room = QSize(min(width, LARGEST), min(height, LARGEST))
    return natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
