"""Our own text, as a visitor meets it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.library.reader import Library
from kiosk.session.place import Home, Reading
from kiosk.shared.document import plain, texts_of

TOPIC = "prp-back-pain"


def words_of(path: Path, chapter: str) -> list[str]:
    """All words of a chapter in reading order."""
    library = Library.open(path)
    count = library.chapter("en", TOPIC, chapter).sections
    sections = [library.section("en", TOPIC, chapter, number) for number in range(count)]
    library.close()
    texts = [plain(text) for section in sections for block in section.blocks for text in texts_of(block)]
    return " ".join(texts).split()


def is_within(words: list[str], all_words: list[str]) -> bool:
    """Whether ``words`` stand in ``all_words`` in this order, others between them or not."""
    rest = iter(all_words)
    return all(word in rest for word in words)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_word_of_every_chapter_is_read_by_touch(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int]
) -> None:
    visitor = visit(our_library, size=size)
    kiosk = visitor.stage.kiosk
    visitor.touch("Touch to start")
    chapters = [card.chapter for card in visitor.shelf.library.topic("en", TOPIC).chapters]
    visitor.touch("What is PRP?")
    for chapter in chapters:
        shown: list[str] = []
        visitor.wait_until(lambda: kiosk.screens.bar.state.page_count > 0)
        for page in range(kiosk.screens.bar.state.page_count):
            assert kiosk.session.place == Reading(TOPIC, chapter, page)
            sight = visitor.sight
            assert not sight.clipped
            shown += " ".join(sight.texts).split()
            forward = [target.name for target in sight.targets if target.name.startswith("Next")]
            visitor.touch(forward[0] if forward else "Back to Home")
        assert is_within(words_of(our_library, chapter), shown), chapter
    assert kiosk.session.place == Home(TOPIC)


def test_nobody_clinical_has_checked_it_and_every_page_says_so(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    visitor.touch("Touch to start")
    visitor.touch("When to see a doctor")
    bar = visitor.stage.kiosk.screens.bar
    visitor.wait_until(lambda: bar.state.page_count > 0)
    for _ in range(bar.state.page_count):
        assert any("Not yet checked by a clinician" in text for text in visitor.sight.texts)
        visitor.touch(next(target.name for target in visitor.sight.targets if target.name.startswith("Next")))
