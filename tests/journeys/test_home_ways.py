"""The quieter ways of Home: find a word, the words explained, about this text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

WAYS = {"Find a word", "Words explained", "About this text"}
OURS = (
    "What is PRP?",
    "Causes of back pain",
    "After the injection: what is normal, what is not",
    "When to see a doctor",
    "Treatment options",
    "Recovery",
    "Summing up",
)
SIZES = [(1920, 1080), (1080, 1920), (1024, 600), (3840, 2160)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_they_stand_beside_our_chapters(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = visit(make_library(titles=OURS), size=size)
    visitor.touch("Touch to start")
    assert {*WAYS, *OURS} <= {target.name for target in visitor.sight.targets}


def test_without_room_they_have_the_last_page(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(titles=OURS), size=(1024, 600), scale=2.0)
    visitor.touch("Touch to start")
    pages: list[set[str]] = []
    while True:
        sight = visitor.sight
        assert not sight.clipped
        assert not sight.overlapping
        names = {target.name for target in sight.targets}
        pages.append(names & {*WAYS, *OURS})
        if "Next" not in names:
            break
        visitor.touch("Next")
    assert pages[-1] == WAYS
    assert set[str]().union(*pages[:-1]) == set(OURS)


def test_on_low_glass_a_pages_tiles_are_as_large_as_that_page_allows(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = visit(make_library(titles=OURS), size=(1024, 600), scale=2.0)
    visitor.touch("Touch to start")
    grids = [item for item in visitor.stage.window.findChildren(QQuickItem) if item.property("capacity") is not None]
    grid = next(item for item in grids if item.isVisible() and item.property("capacity"))
    assert grid.property("capacity") < len(OURS)
    with_the_longest = grid.property("fontSize")
    assert with_the_longest > grid.property("plan")[1], "what fits every page is not the measure"
    visitor.touch("Next")
    assert grid.property("fontSize") > with_the_longest


def test_each_has_a_touch_to_itself(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(titles=OURS))
    for way in sorted(WAYS):
        visitor.touch("Touch to start")
        visitor.touch(way)
        assert visitor.target("Home"), way
        assert not WAYS & {target.name for target in visitor.sight.targets}, way
        visitor.touch("Start over")
