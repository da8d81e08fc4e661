"""A patient's way through the recovery timeline, by touch."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.session.place import AllStages, Attract, Home, MyDay, NotSure, OnDay, RedFlagCheck, Timeline
from kiosk.session.session import Session
from tests.journeys.timeline import (
    SIZES,
    STAGES,
    TOPIC,
    on_day,
    open_timeline,
    point_of,
    ruler_of,
    turn_to_end,
)

EVERY_SIZE = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def session_of(visitor: Any) -> Session:
    session = visitor.stage.kiosk.session
    assert isinstance(session, Session)
    return session


@EVERY_SIZE
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_home_timeline_my_day_stage_card_call_for_help_home(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_timeline(visitor)
    visitor.touch("My day")
    assert visitor.sight.title == "When was your injection?"
    for name in ("1 week more", "1 day more"):
        visitor.touch(name)
    assert session_of(visitor).place == MyDay(TOPIC, 10)
    assert "10 days ago" in visitor.sight.texts
    visitor.touch("Show 10 days ago")
    assert session_of(visitor).place == on_day(10)
    assert visitor.sight.title == "Day 10 · Weeks 2 to 4"
    words = turn_to_end(visitor)
    assert any("gentle stretching" in text for text in words)
    assert "Call for help" in words
    visitor.touch("When to call for help")
    assert session_of(visitor).place == RedFlagCheck(TOPIC)
    visitor.touch("Home")
    assert session_of(visitor).place == Home(TOPIC)


@EVERY_SIZE
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_opens_with_all_four_stages_at_once(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_timeline(visitor)
    sight = visitor.sight
    assert [target.name for target in sight.targets if target.name in STAGES] == list(STAGES)
    assert [text for text in sight.texts if text in STAGES][-4:] == list(STAGES)
    assert "Not yet checked by a clinician" in sight.texts
    assert visitor.stage.kiosk.screens.bar.state.page_count == 1


@pytest.mark.parametrize(
    ("touches", "place"),
    [
        (("My day", "Today"), on_day(0)),
        (("My day", "Yesterday"), on_day(1)),
        (("My day", "Not sure"), Timeline(TOPIC, NotSure())),
        (("Week 1",), on_day(4)),
        (("Weeks 4 to 6",), on_day(29)),
    ],
)
def test_ones_own_day_is_two_touches_away(
    visit: Callable[..., Any], our_library: Path, touches: tuple[str, ...], place: Timeline
) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    for name in touches:
        visitor.touch(name)
    assert session_of(visitor).place == place
    assert session_of(visitor).trail == (Home(TOPIC), Timeline(TOPIC))


def to_day_10_by_drawing(visitor: Any) -> None:
    steps = [point_of(visitor, day) for day in (2, 4, 6, 8, 10)]
    visitor.put(steps[0])
    for point in steps[1:]:
        visitor.draw(point)
    visitor.lift(steps[-1])


def to_day_10_by_a_tap(visitor: Any) -> None:
    visitor.touch_at(point_of(visitor, 10))


def to_day_10_by_steps(visitor: Any) -> None:
    visitor.touch("Weeks 2 to 4")
    visitor.touch("Later")
    visitor.touch("Later")
    visitor.touch("Later")
    visitor.touch("Earlier")


def to_day_10_by_keys(visitor: Any) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, *[Qt.Key.Key_Right] * 2):
        QTest.keyClick(visitor.stage.window, key)


def to_day_10_by_the_question(visitor: Any) -> None:
    visitor.touch("My day")
    visitor.touch("1 week more")
    visitor.touch("1 day more")
    visitor.touch("Show 10 days ago")


def to_day_10_by_a_screen_reader(visitor: Any) -> None:
    assert ruler_of(visitor).setProperty("value", 10)


@EVERY_SIZE
@pytest.mark.parametrize(
    "way",
    [
        to_day_10_by_drawing,
        to_day_10_by_a_tap,
        to_day_10_by_steps,
        to_day_10_by_keys,
        to_day_10_by_the_question,
        to_day_10_by_a_screen_reader,
    ],
)
def test_every_way_leads_to_the_same_state(
    visit: Callable[..., Any], our_library: Path, way: Callable[[Any], None], size: tuple[int, int]
) -> None:
    visitor = visit(our_library, size=size)
    open_timeline(visitor)
    way(visitor)
    session = session_of(visitor)
    assert (session.place, session.trail) == (on_day(10), (Home(TOPIC), Timeline(TOPIC)))
    assert visitor.sight.title == "Day 10 · Weeks 2 to 4"


@pytest.mark.parametrize("day", [0, 1, 3, 4, 7, 8, 21, 22, 28, 29, 42, 43])
def test_a_tap_on_the_ruler_hits_its_day(visit: Callable[..., Any], our_library: Path, day: int) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    visitor.touch_at(point_of(visitor, day))
    assert session_of(visitor).place == on_day(day)


def test_days_after_week_6_stand_at_the_rulers_end(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    visitor.touch("My day")
    for _ in range(7):
        visitor.touch("1 week more")
    visitor.touch("1 day less")
    visitor.touch("Show 50 days ago")
    assert visitor.sight.title == "Day 50 · After week 6"
    assert not any(target.name == "Later" for target in visitor.sight.targets)
    words = turn_to_end(visitor)
    assert "The article stops at week 6. If you still have pain, ask your team." in words
    assert any("when you may lift heavy things again" in text for text in words)
    visitor.touch("Earlier")
    assert session_of(visitor).place == on_day(42)


def test_longer_ago_than_a_year_is_as_not_sure(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    visitor.touch("My day")
    kiosk = visitor.stage.kiosk
    for _ in range(60):
        kiosk.screens.my_day.step(7)
    assert session_of(visitor).place == MyDay(TOPIC, 366)
    assert not any(target.name.endswith("more") for target in visitor.sight.targets)
    visitor.touch("Show 366 days ago")
    assert any("ask staff" in text for text in visitor.sight.texts)
    assert {target.name for target in visitor.sight.targets} >= set(STAGES)


def test_who_is_not_sure_is_told_to_ask_and_sees_all_stages(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    visitor.touch("My day")
    visitor.touch("Not sure")
    assert "If you are not sure of the day, ask staff. Here are all the stages." in visitor.sight.texts
    assert {target.name for target in visitor.sight.targets} >= {*STAGES, "Ask staff", "When to call for help"}
    visitor.touch("Later")
    assert session_of(visitor).place == on_day(0)


def test_back_leads_from_a_day_to_all_stages_and_then_home(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    for name in ("Week 1", "Later", "Later", "My day", "Today", "Next"):
        visitor.touch(name)
    assert session_of(visitor).place == on_day(0, page=1)
    places = []
    for _ in range(3):
        visitor.touch("Back")
        places.append(session_of(visitor).place)
    assert places == [on_day(0), Timeline(TOPIC), Home(TOPIC)]


def test_a_day_that_was_looked_at_is_no_answer_to_the_question(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    visitor.touch("Weeks 2 to 4")
    visitor.touch("My day")
    assert session_of(visitor).place == MyDay(TOPIC)
    assert "2 days ago" in visitor.sight.texts
    visitor.touch("Back")
    assert session_of(visitor).place == on_day(8)


def test_nothing_of_a_day_is_left_for_the_next_visitor(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    for name in ("Weeks 4 to 6", "My day", "1 week more", "Start over"):
        visitor.touch(name)
    session = session_of(visitor)
    assert (session.place, session.trail) == (Attract(), ())
    timeline = visitor.stage.kiosk.screens.timeline
    assert [timeline.property(name) for name in ("day", "place", "label")] == [-1, -1, ""]
    assert timeline.card.property("title") == ""
    assert visitor.stage.kiosk.screens.my_day.property("ago") == 2
    open_timeline(visitor)
    assert visitor.sight.title == "Your recovery, week by week"
    visitor.touch("My day")
    assert session_of(visitor).place == MyDay(TOPIC)


@EVERY_SIZE
@pytest.mark.parametrize("day", [0, 2, 25, 50])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_ruler_stage_card_and_help_stand_on_every_day(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], day: int, scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_timeline(visitor)
    visitor.stage.kiosk.screens.timeline.mark_chosen.emit(OnDay(day))
    sight = visitor.sight
    assert any(target.name.startswith("Days since your injection: Day") for target in sight.targets)
    assert any(target.name == "When to call for help" for target in sight.targets)
    assert f"Day {day}" in sight.texts, "on the marker's flag"
    card = visitor.stage.window.findChild(QQuickItem, "textCard")
    area = card.mapRectToScene(card.boundingRect())
    assert any(area.contains(place.x + 1, place.y + 1) for place in sight.places), "the card says something"
    assert sight.clipped == ()
    assert sight.overlapping == ()


def test_a_finger_that_slides_off_a_stage_does_nothing(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    tile = visitor.target("Week 1")
    visitor.slide(QPoint(tile.x + 40, tile.y + 40), QPoint(tile.x + 40, tile.y - 30))
    assert session_of(visitor).place == Timeline(TOPIC, AllStages())


def test_a_second_finger_on_the_ruler_changes_nothing(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    five, seven, twelve, fifteen, thirty = (point_of(visitor, day) for day in (5, 7, 12, 15, 30))
    visitor.put(five)
    visitor.draw(seven)
    assert session_of(visitor).place == on_day(7)
    visitor.put(seven, thirty)
    visitor.draw(twelve, thirty)
    assert session_of(visitor).place == on_day(12)
    visitor.lift(twelve, thirty)
    assert session_of(visitor).place == on_day(12)
    visitor.draw(fifteen)
    visitor.lift(fifteen)
    assert session_of(visitor).place == on_day(15)


def test_a_drag_goes_on_beyond_the_rulers_end_and_over_what_lies_below(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    start, end = point_of(visitor, 20), point_of(visitor, 42)
    visitor.put(start)
    visitor.draw(end + QPoint(0, 300))
    assert session_of(visitor).place == on_day(42)
    visitor.draw(QPoint(visitor.stage.window.width() - 2, 500))
    visitor.lift(QPoint(visitor.stage.window.width() - 2, 500))
    assert session_of(visitor).place == on_day(43)


def test_another_stage_begins_at_its_beginning_whatever_was_read_before(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library, scale=2.0)
    open_timeline(visitor)
    visitor.touch("Weeks 2 to 4")
    visitor.touch("Next")
    while visitor.stage.kiosk.session.text_size.value != 100:
        visitor.touch(next(target.name for target in visitor.sight.targets if target.name.startswith("Text size")))
    visitor.touch_at(point_of(visitor, 25))
    assert session_of(visitor).place == on_day(25)
    assert any("two stages" in text for text in visitor.sight.texts)
