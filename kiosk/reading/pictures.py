"""How large a picture is by itself, so that it gets its room before it is drawn."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QImageReader
from PySide6.QtSvg import QSvgRenderer

from kiosk.shared.document import Picture

SVG = "image/svg+xml"

UNKNOWN = 4 / 3
"""For a picture that cannot be read: its room stays, and its words stand in it."""


def aspect_of(picture: Picture) -> float:
    """Width over height."""
    if picture.media_type == SVG:
        size = natural_size(QSvgRenderer(QByteArray(picture.data)))
    else:
        data = QByteArray(picture.data)
        device = QBuffer(data)
        device.open(QIODevice.OpenModeFlag.ReadOnly)
        size = QImageReader(device).size().toSizeF()
    return size.width() / size.height() if size.width() > 0 and size.height() > 0 else UNKNOWN


def natural_size(drawing: QSvgRenderer) -> QSizeF:
    """The size of what is drawn: its width and height may be of another shape than that, and would stretch it."""
    return drawing.viewBoxF().size()
