"""Whether something was drawn: a place of one colour shows nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.picture_provider import PROVIDER
from kiosk.tour.sight import IconPlace, Sight, TextPlace

_PIXEL = 4
"""Bytes."""
_PICTURES = f"image://{PROVIDER}/"


def is_plain(image: QImage, place: QRect | None = None) -> bool:
    """Whether a place of an image, or all of it, has only one colour; a place with nothing in it has."""
    room = image.rect() if place is None else place.intersected(image.rect())
    if room.isEmpty():  # of which Qt would copy all there is
        return True
    part = image.copy(room)
    plain = part.convertToFormat(QImage.Format.Format_ARGB32)  # has to outlive the view of its pixels
    pixels = bytes(plain.constBits())
    return pixels == pixels[:_PIXEL] * (len(pixels) // _PIXEL)


def faults_on(window: QQuickWindow, sight: Sight, image: QImage) -> tuple[str, ...]:
    """What is wrong on a window as it was drawn, each in a few words.

    Args:
        window: The window.
        sight: What stands on it.
        image: What was drawn.
    """
    blank = [f"nothing is drawn where '{each.text}' stands" for each in sight.places if is_plain(image, _rect(each))]
    blank += [f"the icon '{each.name}' is not drawn" for each in sight.icons if is_plain(image, _rect(each))]
    blank += [f"the picture {name} is not drawn" for name, place in _pictures(window) if is_plain(image, place)]
    cut = [f"'{words}' is cut off" for words in sight.clipped]
    upon = [f"one lies on the other: {words}" for words in sight.overlapping]
    return (*([] if sight.texts else ["there are no words on it"]), *blank, *cut, *upon)


def _rect(place: TextPlace | IconPlace) -> QRect:
    return QRect(place.x, place.y, place.width, place.height)


def _pictures(window: QQuickWindow) -> Iterator[tuple[str, QRect]]:
    """The pictures of the library on a window, by their names, and where they are."""
    for item in _visible(window.contentItem()):
        if item.inherits("QQuickImage"):
            source = item.property("source").toString()
            if source.startswith(_PICTURES):
                room = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
                yield source.removeprefix(_PICTURES), room.toAlignedRect()


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _visible(child)
