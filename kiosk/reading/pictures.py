"""How wide a picture is for its height, so that it gets its room before it is drawn."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader
from PySide6.QtSvg import QSvgRenderer

from kiosk.shared.document import Picture

UNKNOWN = 4 / 3
"""For a picture that cannot be read: its room stays, and its words are read to those who hear them."""


def aspect_of(picture: Picture) -> float:
    """Width over height."""
    if picture.media_type == "image/svg+xml":
        size = QSvgRenderer(QByteArray(picture.data)).viewBoxF().size()
    else:
        data = QByteArray(picture.data)
        device = QBuffer(data)
        device.open(QIODevice.OpenModeFlag.ReadOnly)
        size = QImageReader(device).size().toSizeF()
    return size.width() / size.height() if size.width() > 0 and size.height() > 0 else UNKNOWN
