"""Who changes the size of the letters, or turns the screen, goes on reading where they were."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.display.sizes import TextSize
from kiosk.reading.page_list_model import PageListModel
from kiosk.session.place import Reading

Visit = Callable[..., Any]
TOPIC = "prp-back-pain"
Kind = PageListModel.Kind
TEXT = {Kind.HEADING, Kind.SUBHEADING, Kind.CARD_HEADING, Kind.PARAGRAPH, Kind.BULLET, Kind.STEP, Kind.CAPTION}


def words_in_view(visitor: Any) -> list[str]:
    """The chapter's own words on the page, in reading order, without what stands above and around them."""
    assert visitor.sight.targets
    body = visitor.stage.window.findChild(QQuickItem, "body")
    texts: list[str] = []
    for item in body.childItems():
        kind = item.property("kind")
        if kind is not None and item.property("spoken") and Kind(kind) in TEXT:
            spoken = str(item.property("spoken"))
            texts.append(spoken.partition(": ")[2] if Kind(kind) is Kind.CARD_HEADING else spoken)
    return " ".join(texts).split()


def stand_in(some: list[str], words: list[str]) -> bool:
    return any(words[at : at + len(some)] == some for at in range(len(words)))


def open_chapter(visit: Visit, library: Path, chapter: str, **how: Any) -> Any:
    visitor = visit(library, **how)
    visitor.touch("Touch to start")
    visitor.stage.kiosk.screens.home.openChapter(chapter)
    assert visitor.sight.targets
    assert visitor.stage.kiosk.session.place == Reading(TOPIC, chapter, 0)
    return visitor


def touch_beginning(visitor: Any, name: str) -> None:
    """Touches the control whose name begins so."""
    visitor.touch(next(target.name for target in visitor.sight.targets if target.name.startswith(name)))


@pytest.mark.parametrize("chapter", ["causes", "when-to-see-a-doctor"])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_larger_letters_keep_the_words_in_view(
    visit: Visit, our_library: Path, size: tuple[int, int], chapter: str
) -> None:
    visitor = open_chapter(visit, our_library, chapter, size=size)
    kiosk = visitor.stage.kiosk
    visitor.wait_until(lambda: kiosk.screens.bar.state.page_count > 0)
    count = kiosk.screens.bar.state.page_count
    step = max(1, count // 4)
    for page in range(0, count, step):
        place = kiosk.session.place
        first = words_in_view(visitor)[:3]
        for letters in TextSize:
            assert kiosk.session.text_size is letters
            touch_beginning(visitor, "Text")
            assert stand_in(first, words_in_view(visitor)), f"page {page + 1}, after {letters.value} %"
        assert kiosk.session.place == place, "back at the size it had, the page is the one it was"
        for _ in range(step):
            kiosk.goOn()


def test_a_screen_that_is_turned_keeps_the_words_in_view(visit: Visit, our_library: Path) -> None:
    visitor = open_chapter(visit, our_library, "causes", scale=2.0)
    kiosk, window = visitor.stage.kiosk, visitor.stage.window
    for _ in range(5):
        kiosk.goOn()
    place = kiosk.session.place
    first = words_in_view(visitor)[:3]
    for size in ((1080, 1920), (1024, 600), (3840, 2160), (1920, 1080)):
        window.resize(*size)
        visitor.wait_until(lambda size=size: (window.width(), window.height()) == size)
        assert stand_in(first, words_in_view(visitor)), size
    assert kiosk.session.place == place
