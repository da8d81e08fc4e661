"""What the front page tells its layout, and where it leads."""

import msgspec
import pytest

from kiosk.display.tile_list_model import TileListModel
from kiosk.home.home_view_model import HomeViewModel
from kiosk.shared.document import ChapterCard, TopicCard

ABOUT = ChapterCard("about", "About this text", "info")


def card(*titles: str, has_recovery: bool = False) -> TopicCard:
    chapters = tuple(ChapterCard(f"chapter-{at}", title, "book") for at, title in enumerate(titles))
    return TopicCard("topic", "en", "A topic", chapters, "about", "chapter-1", "chapter-0", has_recovery)


def tiles(home: HomeViewModel) -> int:
    shown = home.tiles
    assert isinstance(shown, TileListModel)
    return shown.rowCount()


def shows_ways(home: HomeViewModel) -> bool:
    return bool(home.property("showsWays"))


def test_titles_are_told_only_when_they_differ() -> None:
    home = HomeViewModel()
    told: list[str] = []
    home.titles_changed.connect(lambda: told.append("titles"))
    home.show(card("One", "Two"), ABOUT, 0)
    home.show(card("One", "Two"), ABOUT, 1)
    assert told == ["titles"]
    home.show(card("One", "Three"), ABOUT, 0)
    assert told == ["titles", "titles"]


def test_ways_without_room_have_the_last_page_to_themselves() -> None:
    home = HomeViewModel()
    home.settle(2, True)
    home.show(card("One", "Two", "Three"), ABOUT, 1)
    assert (home.page_count, tiles(home), shows_ways(home)) == (3, 1, False)
    home.show(card("One", "Two", "Three"), ABOUT, 2)
    assert (home.page_count, tiles(home), shows_ways(home)) == (3, 0, True)


def test_ways_beside_the_tiles_need_no_page() -> None:
    home = HomeViewModel()
    home.settle(2, False)
    home.show(card("One", "Two", "Three"), ABOUT, 1)
    assert (home.page_count, tiles(home), shows_ways(home)) == (2, 1, False)


def test_only_another_layout_is_news() -> None:
    home = HomeViewModel()
    told: list[str] = []
    home.capacity_changed.connect(lambda: told.append("layout"))
    home.settle(0, True)
    assert (home.page_count, told) == (0, [])
    for capacity, are_apart in [(4, False), (4, False), (4, True), (5, True)]:
        home.settle(capacity, are_apart)
    assert told == ["layout"] * 3


@pytest.mark.parametrize(
    ("slot", "heard"),
    [
        ("openAbout", ["about"]),
        ("openWarningSigns", ["chapter-0"]),
        ("openFind", ["find"]),
        ("openWords", ["words"]),
    ],
)
def test_each_way_leads_to_its_place(slot: str, heard: list[str]) -> None:
    home = HomeViewModel()
    went: list[str] = []
    home.chapter_chosen.connect(went.append)
    home.find_asked.connect(lambda: went.append("find"))
    home.words_asked.connect(lambda: went.append("words"))
    home.show(card("One", "Two"), ABOUT, 0)
    getattr(home, slot)()
    assert went == heard


@pytest.mark.parametrize(("has_red_flags", "heard"), [(True, ["red flags"]), (False, ["chapter-0"])])
def test_the_red_flag_questions_are_opened_where_there_are_some(has_red_flags: bool, heard: list[str]) -> None:
    home = HomeViewModel()
    went: list[str] = []
    home.chapter_chosen.connect(went.append)
    home.red_flags_asked.connect(lambda: went.append("red flags"))
    home.show(msgspec.structs.replace(card("One", "Two"), has_red_flags=has_red_flags), ABOUT, 0)
    home.openWarningSigns()
    assert went == heard


@pytest.mark.parametrize(("has_recovery", "heard"), [(True, ["timeline"]), (False, ["chapter-1"])])
def test_the_timeline_is_opened_where_there_is_one(has_recovery: bool, heard: list[str]) -> None:
    home = HomeViewModel()
    went: list[str] = []
    home.chapter_chosen.connect(went.append)
    home.timeline_asked.connect(lambda: went.append("timeline"))
    home.openTimeline()
    home.show(card("One", "Two", has_recovery=has_recovery), ABOUT, 0)
    home.openTimeline()
    assert went == heard


def test_what_stands_already_is_not_told_again() -> None:
    # The capacity that is told while a page is made leads back to `show`: its bindings must not begin anew then.
    home = HomeViewModel()
    told: list[str] = []
    home.changed.connect(lambda: told.append("changed"))
    home.show(card("One", "Two"), ABOUT, 0)
    home.show(card("One", "Two"), ABOUT, 0)
    assert told == ["changed"]
    home.show(card("One"), ABOUT, 0)
    assert told == ["changed"] * 2
