"""What every screen must say and be called, whatever its size."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_who_cannot_walk_is_told_what_to_do(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int], scale: float
) -> None:
    visitor = visit(make_library(), size=size, scale=scale)
    visitor.touch("Touch to start")
    visitor.touch("Ask staff")
    sight = visitor.sight
    assert "If you cannot walk there, ask somebody near you to go." in sight.texts
    assert not sight.clipped


def test_the_window_is_called_as_its_screen(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(topics=2), scale=2.0)
    titles = [visitor.stage.window.title()]
    for name in ("Touch to start", "Topic 1", "Recovery", "Ask staff"):
        visitor.touch(name)
        assert visitor.sight.targets
        titles.append(visitor.stage.window.title().partition(",")[0])
    assert titles == ["Welcome", "What would you like to read about?", "Topic 1", "Recovery", "Ask a member of staff"]


def test_the_sessions_language_stands_first(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(languages=("en", "de", "ar")), language="de")
    assert [target.name for target in visitor.sight.targets] == ["Deutsch", "English", "العربية"]


def test_a_screen_that_goes_is_not_laid_out_again(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    body = visitor.stage.window.findChild(QQuickItem, "body")
    heights: list[float] = []
    body.heightChanged.connect(lambda: heights.append(body.height()))
    visitor.touch("Start over")
    assert heights == []
