"""Who changes the size of the letters, or turns the screen, goes on reading where they were."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.display.sizes import TextSize
from kiosk.reading.page_list_model import PageListModel
from kiosk.session.place import Meaning, Reading
from kiosk.shell.bar import Forward

Visit = Callable[..., Any]
MakeLibrary = Callable[..., Path]
TOPIC = "prp-back-pain"
TERMS = ("acupuncture", "allergy", "anaesthetic", "ankylosing-spondylitis", "anti-inflammatory")
Kind = PageListModel.Kind
TEXT = {Kind.HEADING, Kind.SUBHEADING, Kind.CARD_HEADING, Kind.PARAGRAPH, Kind.BULLET, Kind.STEP, Kind.CAPTION}


def words_in_view(visitor: Any) -> list[str]:
    """The chapter's own words on the page, in reading order, without what stands above and around them."""
    assert visitor.sight.targets
    # A screen that went may not be taken down yet; it stands in no window.
    (body,) = (each for each in visitor.stage.window.findChildren(QQuickItem, "body") if each.window())
    texts: list[str] = []
    for item in (each for sheet in body.childItems() if sheet.isVisible() for each in sheet.childItems()):
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


def largest_letters(visitor: Any) -> None:
    while visitor.stage.kiosk.session.text_size is not TextSize.LARGEST:
        touch_beginning(visitor, "Text")
        assert visitor.sight.targets


def touch_next(visitor: Any, times: int) -> None:
    for _ in range(times):
        touch_beginning(visitor, "Next")


def test_letters_that_grow_on_a_card_keep_the_words_behind_it(visit: Visit, our_library: Path) -> None:
    visitor = open_chapter(visit, our_library, "causes", size=(1024, 600))
    touch_next(visitor, 6)
    first = words_in_view(visitor)[:3]
    visitor.stage.kiosk.screens.reading.terms_chosen.emit((TERMS[0],))
    largest_letters(visitor)
    assert visitor.stage.kiosk.session.place == Meaning(TOPIC, (TERMS[0],))
    touch_beginning(visitor, "Back")
    assert stand_in(first, words_in_view(visitor))


def test_a_card_that_was_closed_turns_no_page_of_the_text(visit: Visit, our_library: Path) -> None:
    visitor = open_chapter(visit, our_library, "causes", size=(1024, 600), scale=2.0)
    kiosk = visitor.stage.kiosk
    touch_next(visitor, 6)
    first = words_in_view(visitor)[:3]
    kiosk.screens.reading.terms_chosen.emit(TERMS)
    assert visitor.sight.targets
    kiosk.screens.meaning.finish()
    assert kiosk.screens.meaning.page_count > 2
    while isinstance(kiosk.session.place, Meaning):
        kiosk.goOn()
    for _ in TextSize:
        touch_beginning(visitor, "Text")
        assert stand_in(first, words_in_view(visitor))


def test_back_from_a_chapter_in_larger_letters_leads_to_the_end_of_the_one_before(
    visit: Visit, make_library: MakeLibrary
) -> None:
    visitor = visit(make_library())
    kiosk = visitor.stage.kiosk
    visitor.touch("Touch to start")
    visitor.touch("What is it?")
    while kiosk.session.place.chapter == "chapter-0":
        touch_beginning(visitor, "Next")
    largest_letters(visitor)
    assert kiosk.session.place == Reading("topic-0", "chapter-1", 0)
    touch_beginning(visitor, "Back")
    bar = kiosk.screens.bar.state
    assert (bar.page, bar.forward) == (bar.page_count, Forward.CHAPTER)
    touch_beginning(visitor, "Back")
    assert kiosk.screens.bar.state.page == bar.page - 1, "no touch is lost"


def test_who_comes_next_begins_at_the_beginning_in_any_letters(visit: Visit, make_library: MakeLibrary) -> None:
    visitor = visit(make_library(), size=(1024, 600))
    kiosk = visitor.stage.kiosk
    visitor.touch("Touch to start")
    visitor.touch("What is it?")
    largest_letters(visitor)
    touch_next(visitor, 1)
    touch_beginning(visitor, "Text")
    assert kiosk.session.place == Reading("topic-0", "chapter-0", 0), "the words stand on the first page now"
    kiosk.startOver()
    visitor.touch("Touch to start")
    visitor.touch("What is it?")
    largest_letters(visitor)
    assert kiosk.session.place == Reading("topic-0", "chapter-0", 0)
