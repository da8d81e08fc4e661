"""What stands on the window, read from the live items: its words, whether any are cut off, what can be touched."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.letters import letters_of

_ICONS = "image://icon/"
_TOUCHED = {QAccessible.Role.Button, QAccessible.Role.Link, QAccessible.Role.Slider}


@dataclass(frozen=True, slots=True)
class Target:
    """Something to touch: its accessible name, and where it is on the window in pixels."""

    name: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class TextPlace:
    """Words, and where their letters are on the window in pixels.

    ``lines`` says on how many lines; ``control`` is the name of the button they stand on, or empty; ``enabled`` is
    false where that button is off.
    """

    text: str
    x: int
    y: int
    width: int
    height: int
    lines: int
    control: str
    enabled: bool


@dataclass(frozen=True)
class IconPlace:
    """An icon by its name, and where it is on the window in pixels; ``enabled`` as with words."""

    name: str
    x: int
    y: int
    width: int
    height: int
    enabled: bool


@dataclass(frozen=True)
class Sight:
    """What a visitor sees: the heading, all words, those cut off, those that lie on others, and what can be touched."""

    title: str
    texts: tuple[str, ...]
    clipped: tuple[str, ...]
    overlapping: tuple[str, ...]
    targets: tuple[Target, ...]
    places: tuple[TextPlace, ...]
    icons: tuple[IconPlace, ...]


@dataclass(frozen=True)
class _Seen:
    """A text or an icon: what it says, where it is on the window, and whether any of it is cut off."""

    item: QQuickItem
    what: str
    place: QRectF
    is_clipped: bool


def look_at(window: QQuickWindow) -> Sight:
    """Reads what stands on a window that has been drawn."""
    QAccessible.setActive(True)  # or items would not say what they are
    items = list(_visible(window.contentItem()))
    words = [_words(item, window) for item in items if item.inherits("QQuickText") and item.property("text")]
    icons = [_icon(item, window) for item in items if item.inherits("QQuickImage") and _icon_name(item)]
    seen = [*words, *icons]
    return Sight(
        title=next((each.what for each in words if _role(each.item) is QAccessible.Role.Heading), ""),
        texts=tuple(each.what for each in words),
        clipped=tuple(each.what for each in seen if each.is_clipped),
        overlapping=tuple(
            f"{one.what} / {other.what}"
            for at, one in enumerate(seen)
            for other in seen[at + 1 :]
            if _lies_on(one.place, other.place)
        ),
        targets=tuple(_target(item) for item in items if _role(item) in _TOUCHED and item.isEnabled()),
        places=tuple(_text_place(each) for each in words),
        icons=tuple(_icon_place(each) for each in icons),
    )


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _visible(child)


def _role(item: QQuickItem) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else QAccessible.Role.NoRole


def _name(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _target(item: QQuickItem) -> Target:
    place = item.mapRectToScene(item.boundingRect()).toAlignedRect()
    return Target(_name(item), place.x(), place.y(), place.width(), place.height())


def _text_place(seen: _Seen) -> TextPlace:
    place = seen.place.toAlignedRect()
    control = next((_name(each) for each in _around(seen.item) if _role(each) in _TOUCHED), "")
    lines = int(seen.item.property("lineCount"))
    return TextPlace(
        seen.what, place.x(), place.y(), place.width(), place.height(), lines, control, seen.item.isEnabled()
    )


def _icon_place(seen: _Seen) -> IconPlace:
    place = seen.place.toAlignedRect()
    return IconPlace(seen.what, place.x(), place.y(), place.width(), place.height(), seen.item.isEnabled())


def _words(item: QQuickItem, window: QQuickWindow) -> _Seen:
    letters = letters_of(item)
    place = item.mapRectToScene(letters.place)
    is_cut = bool(item.property("truncated")) or _is_outside(item, place, window)
    return _Seen(item, letters.words, place, is_cut or letters.place.width() > item.width() + 1)


def _icon_name(item: QQuickItem) -> str:
    source = item.property("source").toString()
    return source.removeprefix(_ICONS).partition("/")[0] if source.startswith(_ICONS) else ""


def _icon(item: QQuickItem, window: QQuickWindow) -> _Seen:
    # Icons are drawn on a grid of 24 with nothing in its outermost cells.
    room = item.boundingRect()
    air = room.width() / 24
    place = item.mapRectToScene(room.adjusted(air, air, -air, -air))
    return _Seen(item, _icon_name(item), place, _is_outside(item, place, window))


def _is_outside(item: QQuickItem, place: QRectF, window: QQuickWindow) -> bool:
    rooms = [QRectF(0, 0, window.width(), window.height()), *_rooms(item)]
    return any(not room.adjusted(-1, -1, 1, 1).contains(place) for room in rooms)


def _rooms(item: QQuickItem) -> Iterator[QRectF]:
    """What words must stay within: buttons, the area of the screen above the bar, and whatever clips."""
    for parent in _around(item):
        if parent.clip() or parent.inherits("QQuickLoader") or _role(parent) in _TOUCHED:
            yield parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    """The items an item stands in, the innermost first."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _lies_on(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > 2 and common.height() > 2
