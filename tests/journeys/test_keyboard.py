"""A whole visit by keys: everything is reached, in reading order, and what has the focus shows it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.session.place import AskStaff, Attract, Home, Reading


def focused(visitor: Any) -> str:
    interface = QAccessible.queryAccessibleInterface(visitor.stage.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name) if interface else ""


def tab_to(visitor: Any, name: str) -> None:
    for _ in range(40):
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
        if focused(visitor) == name:
            return
    pytest.fail(f"'{name}' is never reached")


def enter(visitor: Any, name: str) -> None:
    tab_to(visitor, name)
    QTest.keyClick(visitor.stage.window, Qt.Key.Key_Return)
    assert visitor.sight.targets


def test_a_visit_by_keys(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    kiosk = visitor.stage.kiosk
    visitor.stage.window.requestActivate()
    for name, place in [
        ("Touch to start", Home("topic-0")),
        ("Recovery", Reading("topic-0", "chapter-2")),
        ("Next", Reading("topic-0", "chapter-2", 1)),
        ("Ask staff", AskStaff()),
        ("Home", Home("topic-0")),
        ("Start over", Attract()),
    ]:
        enter(visitor, name)
        assert kiosk.session.place == place


def test_the_focus_goes_in_reading_order(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.stage.window.requestActivate()
    enter(visitor, "Touch to start")
    expected = ["Check for warning signs", "Your recovery, week by week"]
    expected += [
        "What is it?",
        "When to see a doctor",
        "Recovery",
        "Find a word",
        "Words explained",
        "About this text",
        "Back",
        "Text size: 100\u00a0%",
        "Contrast: light",
        "Ask staff",
        "Start over",
    ]
    tab_to(visitor, expected[0])
    seen = [focused(visitor)]
    for _ in expected[1:]:
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
        seen.append(focused(visitor))
    assert seen == expected


def test_the_focus_shows(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.stage.window.requestActivate()
    assert visitor.sight.targets
    before = visitor.stage.window.grabWindow()
    tab_to(visitor, "Touch to start")
    assert visitor.sight.targets
    assert visitor.stage.window.grabWindow() != before
