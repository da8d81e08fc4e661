"""What a visitor does on a recovery timeline, and what stands there."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.session.place import OnDay, Timeline

TOPIC = "prp-back-pain"
STAGES = ("Days 1 to 3", "Week 1", "Weeks 2 to 4", "Weeks 4 to 6")
LAST_DAY = 42
SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]


def on_day(day: int, page: int = 0) -> Timeline:
    return Timeline(TOPIC, OnDay(day), page)


def open_timeline(visitor: Any) -> None:
    visitor.touch("Touch to start")
    visitor.touch("Your recovery, week by week")
    assert visitor.stage.kiosk.session.place == Timeline(TOPIC)


def ruler_of(visitor: Any) -> QQuickItem:
    """The ruler, as it stands on the glass."""
    assert visitor.sight.targets, "it is laid out"
    ruler = visitor.stage.window.findChild(QQuickItem, "ruler")
    assert isinstance(ruler, QQuickItem)
    return ruler


def point_of(visitor: Any, day: int) -> QPoint:
    """The middle of a day on the ruler, reckoned from its ends: 43 days and a place of three for all later ones."""
    ruler = ruler_of(visitor)
    padding = 2.0 / visitor.mm_per_pixel
    width = (ruler.width() - 2 * padding) / (LAST_DAY + 1 + 3)
    x = padding + (day + 0.5) * width
    is_mirrored = visitor.stage.kiosk.property("isRightToLeft")
    return ruler.mapToScene(QPointF(ruler.width() - x if is_mirrored else x, ruler.height() / 3)).toPoint()


def turn_to_end(visitor: Any) -> list[str]:
    """All words of the place in view, page by page to the last one."""
    kiosk = visitor.stage.kiosk
    words: list[str] = []
    while True:
        visitor.wait_until(lambda: kiosk.screens.bar.state.page_count > 0)
        sight = visitor.sight
        assert not sight.clipped
        words += [" ".join(text.split()) for text in sight.texts]
        if not any(target.name == "Next" for target in sight.targets):
            return words
        visitor.touch("Next")


def items_of(visitor: Any) -> Iterator[QQuickItem]:
    """All that is seen, in the order it stands in."""
    assert visitor.sight.targets, "it is laid out"
    waiting = [visitor.stage.window.contentItem()]
    while waiting:
        item = waiting.pop(0)
        if item.isVisible():
            yield item
            waiting = [*item.childItems(), *waiting]


def name_of(item: QQuickItem) -> str:
    """What a screen reader calls an item, or nothing."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def role_of(item: QQuickItem) -> QAccessible.Role:
    """What a screen reader takes an item for."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else QAccessible.Role.NoRole


def names_by_role(visitor: Any, role: QAccessible.Role) -> list[str]:
    """The accessible names of all that is seen in a role, in the order it stands in."""
    return [name_of(item) for item in items_of(visitor) if role_of(item) is role]
