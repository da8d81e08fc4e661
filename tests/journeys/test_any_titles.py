"""Titles of any length and number: nothing is cut off, nothing too small to touch, all of it can be reached."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.session.place import Home

LONG = ("A title of some hundred letters, which is far more than any topic has needed until now " * 2)[:100].strip()
SHORT = ("First", "Second")
MANY = tuple(f"A chapter with number {number}" for number in range(16))
SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]


def all_tiles(visitor: Any) -> list[str]:
    """The names of the tiles of all pages from here on."""
    seen: list[str] = []
    while True:
        sight = visitor.sight
        assert not sight.clipped
        assert not sight.overlapping
        seen += [target.name for target in sight.targets]
        if "Next" not in seen:
            return seen
        seen = [name for name in seen if name != "Next"]
        visitor.touch("Next")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_topic_of_many_chapters_follows_one_of_few(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = visit(make_library(named=(("Short", SHORT), (LONG, MANY))), size=size)
    visitor.touch("Touch to start")
    visitor.touch("Short")
    assert set(SHORT) <= set(all_tiles(visitor))
    visitor.touch("Back")
    visitor.touch(LONG)
    assert set(MANY) <= set(all_tiles(visitor))


def test_long_topic_titles_on_one_page_leave_room_for_short_ones_on_others(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    named = tuple((f"{LONG if number < 8 else 'Topic'} {number}", SHORT) for number in range(24))
    visitor = visit(make_library(named=named), size=(1024, 600), scale=2.0)
    visitor.touch("Touch to start")
    assert {name for name, _ in named} <= set(all_tiles(visitor))
    topics = visitor.stage.kiosk.screens.topics
    assert topics.topics_a_page < 8
    visitor.touch("Start over")
    assert topics.topics_a_page == 8, "the next visit begins anew"


def test_a_larger_window_shows_more_topics(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    named = tuple((f"{LONG} {number}", SHORT) for number in range(8))
    visitor = visit(make_library(named=named), size=(1024, 600))
    visitor.touch("Touch to start")
    assert visitor.sight.targets
    topics = visitor.stage.kiosk.screens.topics
    few = topics.topics_a_page
    visitor.stage.window.resize(1920, 1080)
    assert visitor.sight.targets, "the new room is told"
    assert not visitor.sight.clipped
    assert few < topics.topics_a_page


def test_a_topic_keeps_its_page_while_its_chapters_are_read(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    titles = tuple(f"{LONG} {number}" for number in range(9))
    visitor = visit(make_library(titles=titles), size=(1024, 600))
    visitor.touch("Touch to start")
    visitor.touch("Next")
    visitor.touch("Ask staff")
    visitor.touch("Back")
    assert visitor.sight.targets
    assert visitor.stage.kiosk.session.place == Home("topic-0", 1)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_long_topic_title_leaves_the_actions_large(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int], scale: float
) -> None:
    visitor = visit(
        make_library(named=((LONG, ("What is it?", "When to see a doctor", "Recovery")),)), size=size, scale=scale
    )
    visitor.touch("Touch to start")
    sight = visitor.sight
    assert not sight.clipped
    assert not sight.overlapping
    least = 11.6 if size == (1024, 600) else 20
    for each in sight.targets:
        assert min(each.width, each.height) * visitor.mm_per_pixel >= least - visitor.mm_per_pixel, each
