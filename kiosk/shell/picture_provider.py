"""The image provider ``library``: pictures of the compiled library as ``image://library/<topic>/<name>?<theme>``.

A drawing is drawn once for a size and a theme, and kept as long as there is room (`PICTURE_MEMORY`).
"""

from collections.abc import Callable
from hashlib import blake2b

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.display.drawing_themes import in_theme
from kiosk.display.theme import ThemeName
from kiosk.library.reader import LibraryDamaged
from kiosk.library.shelf import Shelf
from kiosk.reading.pictures import SVG, natural_size
from kiosk.shared.document import Picture
from kiosk.shell.kept_images import KeptImages

PROVIDER = "library"
"""The name to add it to the engine under."""

PICTURE_MEMORY = 24_000_000
"""Bytes that drawn pictures may take beside those in view: some five screens of 1920x1080, or one of 3840x2160."""

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
        self.kept = KeptImages(PICTURE_MEMORY)

    def requestImage(self, identifier: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802 (Qt's name)
        """The picture ``<topic>/<name>?<theme>``, no larger than requested, its shape kept."""
        path, _, theme = identifier.partition("?")
        topic, _, name = path.partition("/")
        picture = self._picture(topic, name)
        # By what it holds, as another library may have another picture of the same name; and not with what it holds,
        # which would be kept once more for every size.
        content = blake2b(picture.data, digest_size=16).digest()
        key = (picture.media_type, content, theme, requested.width(), requested.height())
        image = self.kept.get(key)
        if image is None:
            image = draw(picture, requested, _theme_of(theme))
            self.kept.keep(key, image)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw(picture: Picture, requested: QSize, theme: ThemeName = ThemeName.LIGHT) -> QImage:
    """A picture as an image.

    Args:
        picture: An SVG or PNG file.
        requested: The room there is in pixels; a side that is not above 0 does not limit.
        theme: Whose colours a drawing is shown in.

    Returns:
        The image, or one transparent pixel if the file cannot be read.
    """
    if picture.media_type == SVG:
        return _draw_svg(picture.data, requested, theme)
    image = QImage.fromData(picture.data)
    if image.isNull():
        return _nothing()
    fitted = _fitted(image.size(), requested)
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(fitted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth) if fitted != image.size() else image


def _draw_svg(data: bytes, requested: QSize, theme: ThemeName) -> QImage:
    # The first screen shows no drawing of the library, and does not wait for an XML parser.
    from kiosk.shared.drawing import Fault, read_drawing  # noqa: PLC0415

    # What is more than a drawing never reaches the renderer, however it came into the library.
    if isinstance(read_drawing(data), Fault):
        return _nothing()
    renderer = QSvgRenderer(QByteArray(in_theme(data, theme)))
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


def _theme_of(name: str) -> ThemeName:
    return next((theme for theme in ThemeName if theme.name.lower() == name), ThemeName.LIGHT)


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
