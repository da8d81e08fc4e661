"""Whole visits by touch."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from kiosk.library.reader import Library
from kiosk.session.place import AskStaff, Attract, Home, Reading, Topics
from kiosk.shared.document import TopicCard

SEVEN = tuple(f"Chapter number {number}" for number in range(1, 8))
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
def test_a_visitor_reads_every_chapter_to_its_end(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = visit(make_library(titles=SEVEN), size=size)
    visitor.touch("Touch to start")
    visitor.touch(SEVEN[0])
    kiosk = visitor.stage.kiosk
    for number, title in enumerate(SEVEN):
        visitor.wait_until(lambda: kiosk.screens.bar.state.page_count > 0)
        pages = kiosk.screens.bar.state.page_count
        assert pages > 1
        assert visitor.sight.title == title
        for page in range(pages):
            assert kiosk.session.place == Reading("topic-0", f"chapter-{number}", page)
            if page + 1 < pages:
                visitor.touch("Next")
        visitor.touch(f"Next: {SEVEN[number + 1]}" if number < 6 else "Back to Home")
    assert kiosk.session.place == Home("topic-0")


def test_back_leads_through_the_pages_to_where_one_came_from(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = visit(make_library(titles=SEVEN))
    visitor.touch("Touch to start")
    visitor.touch("Check for warning signs")
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-1", 0)
    visitor.touch("Next")
    visitor.touch("Back")
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-1", 0)
    visitor.touch("Back")
    assert visitor.stage.kiosk.session.place == Home("topic-0")
    visitor.touch("Your recovery, week by week")
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "chapter-6", 0)
    visitor.touch("Home")
    visitor.touch("About this text")
    assert visitor.stage.kiosk.session.place == Reading("topic-0", "about", 0)


def test_back_from_a_chapter_leads_to_the_last_page_of_the_one_before(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = visit(make_library())
    kiosk = visitor.stage.kiosk
    visitor.touch("Touch to start")
    visitor.touch("What is it?")
    while not visitor.sight.targets[-1].name.startswith("Next: "):
        visitor.touch("Next")
    last = kiosk.session.place
    visitor.touch("Next: When to see a doctor")
    visitor.touch("Back")
    assert kiosk.session.place == last
    assert last.page > 0


def test_staff_can_be_asked_and_the_visit_ended_from_every_screen(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = visit(make_library(topics=2))
    ways = [[], ["Topic 1"], ["Topic 1", "Recovery"], ["Topic 1", "Recovery", "Next"]]
    for way in ways:
        visitor.touch("Touch to start")
        for name in way:
            visitor.touch(name)
        before = visitor.stage.kiosk.session.place
        visitor.touch("Ask staff")
        assert visitor.stage.kiosk.session.place == AskStaff()
        visitor.touch("Back")
        assert visitor.stage.kiosk.session.place == before
        visitor.touch("Start over")
        assert visitor.stage.kiosk.session.place == Attract()
        assert visitor.stage.kiosk.session.trail == ()


def test_a_touch_anywhere_starts(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.touch_at(QPoint(5, 5))
    assert visitor.stage.kiosk.session.place == Home("topic-0")


def test_a_button_starts_in_its_language(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(languages=("en", "de", "ar")))
    visitor.touch("العربية")
    kiosk = visitor.stage.kiosk
    assert (kiosk.session.language, kiosk.property("isRightToLeft")) == ("ar", True)
    back, tile = visitor.target("Back"), visitor.target("What is it?")
    assert back.x > 1920 / 2, "the bar begins at the right"
    assert tile.x > visitor.target("When to see a doctor").x, "tiles run from right to left"
    visitor.touch("Start over")
    assert kiosk.session.language == "en"


def test_a_finger_that_slides_off_does_nothing(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library())
    visitor.touch("Touch to start")
    tile = visitor.target("Recovery")
    visitor.slide(QPoint(tile.x + 20, tile.y + 20), QPoint(tile.x + 20, tile.y - 60))
    assert visitor.stage.kiosk.session.place == Home("topic-0")


@pytest.mark.parametrize("count", [2, 7, 9, 40])
def test_any_number_of_chapters_can_be_reached_without_scrolling(
    visit: Callable[..., Any], make_library: Callable[..., Path], count: int
) -> None:
    titles = tuple(f"A rather long title for the chapter that has number {number}" for number in range(count))
    visitor = visit(make_library(titles=titles), size=(1024, 600))
    visitor.touch("Touch to start")
    seen: list[str] = []
    while True:
        sight = visitor.sight
        assert not sight.clipped
        seen += [target.name for target in sight.targets if target.name in {*titles, "About this text"}]
        if not any(target.name == "Next" for target in sight.targets):
            break
        visitor.touch("Next")
    assert seen == [*titles, "About this text"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_seven_chapters_and_both_actions_stand_on_one_screen(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = visit(make_library(titles=OURS), size=size)
    visitor.touch("Touch to start")
    actions = ("Check for warning signs", "Your recovery, week by week")
    assert {*OURS, *actions, "About this text"} <= {target.name for target in visitor.sight.targets}
    assert not visitor.sight.clipped


def test_topics_come_eight_a_page(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = visit(make_library(topics=20))
    visitor.touch("Touch to start")
    visitor.touch("Next")
    visitor.touch("Next")
    visitor.touch("Topic 19")
    assert visitor.stage.kiosk.session.place == Home("topic-19")
    visitor.touch("Home")
    assert visitor.stage.kiosk.session.place == Topics(2)


def test_staff_read_what_is_wrong_beside_the_advice(
    visit: Callable[..., Any], make_library: Callable[..., Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.kiosk"
    broken.write_bytes(b"no library at all")
    visitor = visit(broken, bundled=make_library(), size=(1024, 600))
    visitor.touch("Touch to start")
    visitor.touch("Ask staff")
    sight = visitor.sight
    assert any(text.startswith("For staff: ") and "broken.kiosk" in text for text in sight.texts)
    assert not sight.clipped


def test_the_first_screens_read_no_more_of_a_thousand_topics_than_they_show(
    visit: Callable[..., Any], make_library: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    read_topic = Library.topic

    def counted(library: Library, language: str, topic: str) -> TopicCard:
        read.append(topic)
        return read_topic(library, language, topic)

    monkeypatch.setattr(Library, "topic", counted)
    visitor = visit(make_library(topics=1000))
    assert read == []
    visitor.touch("Touch to start")
    assert set(read) == {f"topic-{number}" for number in range(8)}
