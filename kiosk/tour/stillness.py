"""Waits until a screen has come to rest: laid out, what went taken down, and nothing moving any more."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.stage import Stage


def settle(stage: Stage) -> None:
    """Lets a stage lay out the whole of what it shows, and waits until it has come to rest."""
    QGuiApplication.processEvents()  # who lays out has to know the room for it
    texts = stage.kiosk.screens
    for text in (texts.reading, texts.meaning, texts.figure.card, texts.timeline.card):
        text.finish()
    come_to_rest(stage.window)


def come_to_rest(window: QQuickWindow) -> None:
    """Lets everything happen that is due on a window, and waits for the last animation to end."""
    QGuiApplication.processEvents()
    while _is_moving(window):
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    # Screens that went are taken down by an event loop, and none may run here.
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _is_moving(window: QQuickWindow) -> bool:
    return any(each.property("running") for each in _animations(window.contentItem()))


def _animations(owner: QObject) -> Iterator[QObject]:
    if owner.inherits("QQuickAbstractAnimation") or owner.inherits("QQuickTransition"):
        yield owner
    for child in owner.children():
        # An item may belong to one and stand in another; it is found where it stands.
        if not isinstance(child, QQuickItem):
            yield from _animations(child)
    if isinstance(owner, QQuickItem):
        for item in owner.childItems():
            if item.isVisible():
                yield from _animations(item)
