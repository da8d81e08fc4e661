"""By touch alone through every page of every chapter of our own text, and back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from kiosk.library.reader import Library
from kiosk.session.place import AskStaff, Home, Reading

Visit = Callable[..., Any]
MakeLibrary = Callable[..., Path]
TOPIC = "prp-back-pain"
SCREENS = [((1920, 1080), 1.0), ((1024, 600), 2.0)]


def titles_of(library: Library) -> dict[str, str]:
    """Chapters in the order Next leads through them."""
    card = library.topic("en", TOPIC)
    return {each.chapter: each.title for each in card.chapters if each.chapter != card.about}


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=["full-hd", "low-200"])
def test_next_leads_through_every_page_and_home_at_the_end(
    visit: Visit, our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    kiosk = visitor.stage.kiosk
    titles = titles_of(visitor.shelf.library)
    visitor.touch("Touch to start")
    kiosk.screens.home.openChapter(next(iter(titles)))
    onward = [*list(titles.values())[1:], None]
    for chapter, following in zip(titles, onward, strict=True):
        page, count = 0, 1
        while page < count:
            visitor.wait_until(lambda: kiosk.screens.bar.state.page_count > 0)
            sight = visitor.sight
            count = kiosk.screens.bar.state.page_count
            assert kiosk.session.place == Reading(TOPIC, chapter, page)
            assert count == 1 or f"{page + 1} of {count}" in sight.texts
            assert not sight.clipped
            page += 1
            end = f"Next: {following}" if following else "Back to Home"
            name = "Next" if page < count else end
            target = next(target for target in sight.targets if target.name == name)
            visitor.touch_at(QPoint(target.x + target.width // 2, target.y + target.height // 2))
    assert kiosk.session.place == Home(TOPIC)


def test_back_leads_where_one_came_from(visit: Visit, make_library: MakeLibrary) -> None:
    titles = tuple(f"A rather long title for the chapter that has number {number}" for number in range(40))
    visitor = visit(make_library(titles=titles), size=(1024, 600))
    kiosk = visitor.stage.kiosk
    trail = []
    ways = ["Touch to start", "Next", "Next", titles[20], "Next", "Ask staff"]
    for name in ways:
        trail.append(kiosk.session.place)
        if name == titles[20]:
            while all(target.name != name for target in visitor.sight.targets):
                visitor.touch("Next")
            trail[-1] = kiosk.session.place
        visitor.touch(name)
    assert kiosk.session.place == AskStaff()
    assert trail[-2:] == [Reading("topic-0", "chapter-20", 0), Reading("topic-0", "chapter-20", 1)]
    assert isinstance(trail[-3], Home)
    assert trail[-3].page > 1
    for place in reversed(trail[-3:]):
        visitor.touch("Back")
        assert kiosk.session.place == place


@pytest.mark.parametrize("way", [[], ["Home"], ["Ask staff"], ["Next", "Next", "Back"]])
def test_home_is_one_touch_away(visit: Visit, make_library: MakeLibrary, way: list[str]) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    for name in way:
        visitor.touch(name)
    if visitor.stage.kiosk.session.place != Home("topic-0"):
        visitor.touch("Home")
    assert visitor.stage.kiosk.session.place == Home("topic-0")
