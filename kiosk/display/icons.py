"""The image provider ``icon``: draws ``resources/icons/<name>.svg`` in any colour and size.

In QML: ``image://icon/<name>/<colour as rrggbb>``. Icons are drawn with ``currentColor``.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PROVIDER = "icon"
"""The name to add it to the engine under."""


class IconProvider(QQuickImageProvider):
    """Reads icons from a folder; an unknown name gives a null image, which Qt Quick reports as a warning."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, identifier: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802 (Qt's name)
        """The icon ``<name>/<colour>`` in the requested size."""
        name, _, colour = identifier.partition("/")
        path = self._folder / f"{Path(name).name}.svg"
        if not path.is_file():
            return QImage()
        drawing = path.read_text(encoding="utf-8").replace("currentColor", QColor(f"#{colour}").name())
        drawn = requested if requested.isValid() and not requested.isEmpty() else QSize(24, 24)
        size.setWidth(drawn.width())
        size.setHeight(drawn.height())
        image = QImage(drawn, QImage.Format.Format_ARGB32_Premultiplied)
        # Not `fill`: it also takes one of Qt's colours, and to look for that Python makes all of Qt's own names, which
        # the first screen would wait for.
        bits = image.bits()
        assert isinstance(bits, memoryview)
        bits[:] = bytes(image.sizeInBytes())
        painter = QPainter(image)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        return image
