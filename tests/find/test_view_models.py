"""What the screens of finding are told, and what they tell."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.display.display import Display
from kiosk.display.settings import DisplaySettings
from kiosk.find.find_view_model import FindViewModel
from kiosk.find.found_view_model import FoundViewModel
from kiosk.find.key_list_model import KeyListModel
from kiosk.find.place_list_model import PlaceListModel
from kiosk.find.places import FoundPlace

PLACES = tuple(FoundPlace("rest", number, "Recovery", f"Week {number}") for number in range(24))


@pytest.fixture
def display(app: QGuiApplication) -> Display:
    del app  # only has to be there first
    display = Display()
    display.configure(DisplaySettings(0.25))
    return display


def rows(model: object, role: str) -> list[str | int | None]:
    assert isinstance(model, KeyListModel | PlaceListModel)
    number = next(number for number, name in model.roleNames().items() if name.data() == role.encode())
    return [model.data(model.index(row, 0), number) for row in range(model.rowCount())]


def test_letters_keep_their_places_until_another_search(display: Display) -> None:
    find = FindViewModel(display)
    find.setProperty("bodySize", QSize(1800, 600))
    find.show("", ("a", "p"), ("pain",))
    assert rows(find.letters, "text") == ["A", "P"]
    assert rows(find.words, "name") == [], "no letter, no word"
    find.show("p", ("a", "x"), ("Pain",))
    assert find.property("typed") == "P"
    assert rows(find.letters, "name") == ["a", "x"]
    assert rows(find.emptyPlaces, "name") == ["p"]
    assert rows(find.words, "text") == ["Pain"]
    find.show("pain", (), ("Pain",))
    assert find.property("leadsOn") is False
    find.show("", ("o",), ())
    assert rows(find.emptyPlaces, "name") == []


def test_what_was_touched_is_told(display: Display) -> None:
    find = FindViewModel(display)
    told: list[str] = []
    find.letter_chosen.connect(told.append)
    find.word_chosen.connect(told.append)
    find.taken_back.connect(lambda: told.append("back"))
    find.chooseLetter("p")
    find.chooseWord("Pain")
    find.takeBack()
    assert told == ["p", "Pain", "back"]


def test_larger_words_need_more_pages(display: Display) -> None:
    found = FoundViewModel(display)
    told: list[int] = []
    found.capacity_changed.connect(lambda: told.append(found.page_count))
    found.show("Pain", PLACES, 0)
    assert found.page_count == 0, "the room is not known"
    found.setProperty("bodySize", QSize(1800, 500))
    few = found.page_count
    display.configure(DisplaySettings(0.25, text_scale=2.0))
    assert told == [few, found.page_count]
    assert found.page_count > few > 1


def test_pages_hold_every_place_once(display: Display) -> None:
    found = FoundViewModel(display)
    found.setProperty("bodySize", QSize(1800, 800))
    found.show("Pain", PLACES, 0)
    seen: list[str | int | None] = []
    for page in range(found.page_count):
        found.show("Pain", PLACES, page)
        seen += rows(found.tiles, "section")
    assert seen == [place.section for place in PLACES]
    found.show("Pain", PLACES, 99)
    assert rows(found.tiles, "section")[-1] == PLACES[-1].section, "there is no page beyond the last"


def test_the_place_that_was_touched_is_told(display: Display) -> None:
    found = FoundViewModel(display)
    told: list[tuple[str, int]] = []
    found.place_chosen.connect(lambda chapter, section: told.append((chapter, section)))
    found.openPlace("rest", 3)
    assert told == [("rest", 3)]


def test_what_stands_already_is_not_told_again(display: Display) -> None:
    # The room that is told while a page is made leads back to `show`: its bindings must not begin anew then.
    find, found = FindViewModel(display), FoundViewModel(display)
    told: list[str] = []
    find.changed.connect(lambda: told.append("find"))
    found.changed.connect(lambda: told.append("found"))
    for _ in range(2):
        find.show("p", ("a",), ("Pain",))
        found.show("pain", PLACES, 0)
    found.show("pain", PLACES, 1)
    assert told == ["find", "found"]
    find.show("p", (), ("Pain",))
    found.show("rest", PLACES, 1)
    assert told == ["find", "found"] * 2
