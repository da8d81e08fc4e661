"""What stands on the window, read from the live items: its words, whether any are cut off, what can be touched."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

_PLAIN, _H_CENTER, _RIGHT, _BOTTOM, _V_CENTER = 0, 4, 2, 64, 128
"""Values of ``Text``'s ``textFormat``, ``horizontalAlignment`` and ``verticalAlignment``."""


@dataclass(frozen=True)
class Target:
    """Something to touch: its accessible name, and where it is on the window in pixels."""

    name: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Sight:
    """What a visitor sees: the heading, all words, those cut off, those that lie on others, and what can be touched."""

    title: str
    texts: tuple[str, ...]
    clipped: tuple[str, ...]
    overlapping: tuple[str, ...]
    targets: tuple[Target, ...]


@dataclass(frozen=True)
class _Words:
    """A text, where its letters stand on the window, whether it is a heading, and whether any of it is cut off."""

    text: str
    place: QRectF
    is_heading: bool
    is_clipped: bool


def look_at(window: QQuickWindow) -> Sight:
    """Reads what stands on a window that has been drawn."""
    QAccessible.setActive(True)  # or items would not say what they are
    items = list(_visible(window.contentItem()))
    words = [_words(item, window) for item in items if item.inherits("QQuickText") and item.property("text")]
    overlapping = [
        f"{one.text} / {other.text}"
        for at, one in enumerate(words)
        for other in words[at + 1 :]
        if _lies_on(one.place, other.place)
    ]
    return Sight(
        title=next((each.text for each in words if each.is_heading), ""),
        texts=tuple(each.text for each in words),
        clipped=tuple(each.text for each in words if each.is_clipped),
        overlapping=tuple(overlapping),
        targets=tuple(_target(item) for item in items if _role(item) is QAccessible.Role.Button and item.isEnabled()),
    )


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _visible(child)


def _role(item: QQuickItem) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else QAccessible.Role.NoRole


def _target(item: QQuickItem) -> Target:
    interface = QAccessible.queryAccessibleInterface(item)
    place = item.mapRectToScene(item.boundingRect()).toAlignedRect()
    name = interface.text(QAccessible.Text.Name) if interface else ""
    return Target(name, place.x(), place.y(), place.width(), place.height())


def _words(item: QQuickItem, window: QQuickWindow) -> _Words:
    text = str(item.property("text"))
    if _enum(item, "textFormat") != _PLAIN:
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    place = item.mapRectToScene(_painted(item))
    rooms = [QRectF(0, 0, window.width(), window.height()), *_rooms(item)]
    is_outside = any(not room.adjusted(-1, -1, 1, 1).contains(place) for room in rooms)
    is_heading = _role(item) is QAccessible.Role.Heading
    return _Words(text, place, is_heading, is_outside or bool(item.property("truncated")))


def _painted(item: QQuickItem) -> QRectF:
    """Where a text's letters are, in its own coordinates."""
    width, height = float(item.property("paintedWidth")), float(item.property("paintedHeight"))
    right, below = item.width() - width, item.height() - height
    across, down = _enum(item, "effectiveHorizontalAlignment"), _enum(item, "verticalAlignment")
    x = {_RIGHT: right, _H_CENTER: right / 2}.get(across, 0.0)
    y = {_BOTTOM: below, _V_CENTER: below / 2}.get(down, 0.0)
    return QRectF(x, y, width, height)


def _enum(item: QQuickItem, name: str) -> int:
    """A property whose type Python does not know, asked in QML's own language."""
    value, _ = QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()
    return int(value)


def _rooms(item: QQuickItem) -> Iterator[QRectF]:
    """What a text must stay within: buttons, the area of the screen above the bar, and whatever clips."""
    parent = item.parentItem()
    while parent is not None:
        if parent.clip() or parent.inherits("QQuickLoader") or _role(parent) is QAccessible.Role.Button:
            yield parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))
        parent = parent.parentItem()


def _lies_on(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > 2 and common.height() > 2
