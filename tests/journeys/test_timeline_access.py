"""The timeline for who cannot see or touch it: names, the slider, keys, focus, and the other direction of reading."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.session.place import MyDay, OnDay, Timeline
from tests.journeys.timeline import (
    STAGES,
    TOPIC,
    items_of,
    name_of,
    names_by_role,
    on_day,
    open_timeline,
    point_of,
    role_of,
    ruler_of,
)
from tests.tour.longer_content import write_longer_content

BUTTON = QAccessible.Role.Button


@pytest.fixture(scope="session")
def mirrored_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our own content in longer words, as a language written from right to left."""
    path = tmp_path_factory.mktemp("mirrored") / "library.kiosk"
    write_longer_content("ar", path)
    return path


def open_mirrored(visitor: Any) -> None:
    kiosk = visitor.stage.kiosk
    kiosk.screens.attract.start()
    kiosk.screens.topics.openTopic(TOPIC)
    assert visitor.sight.targets
    kiosk.screens.home.openTimeline()
    assert visitor.sight.targets


def slider_name(visitor: Any) -> str:
    (name,) = names_by_role(visitor, QAccessible.Role.Slider)
    return name


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ((), "no day chosen"),
        ((0,), "Day 0, Today: start here"),
        ((10,), "Day 10, Weeks 2 to 4"),
        ((25,), "Day 25, Weeks 2 to 4, Weeks 4 to 6"),
        ((43,), "Day 43, After week 6"),
    ],
)
def test_the_ruler_is_a_slider_that_says_the_day_and_the_stage(
    visit: Callable[..., Any], our_library: Path, days: tuple[int, ...], told: str
) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    for day in days:
        visitor.touch_at(point_of(visitor, day))
    assert slider_name(visitor) == f"Days since your injection: {told}"
    ruler = ruler_of(visitor)
    values = [ruler.property(name) for name in ("minimumValue", "maximumValue", "stepSize", "value")]
    assert values == [0, 43, 1, *(days or (0,))]


def test_a_screen_reader_steps_the_slider(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    ruler = ruler_of(visitor)
    actions = QAccessible.queryAccessibleInterface(ruler).actionInterface()
    for name in ("Increase", "Increase", "Increase", "Decrease"):
        actions.doAction(name)
    assert visitor.stage.kiosk.session.place == on_day(1)


@pytest.mark.parametrize(("start", "value", "day"), [(10, 10.3, 10), (10, 12.6, 13), (10, 99, 43), (100, 50, 100)])
def test_a_value_that_a_screen_reader_sets_becomes_a_day_of_the_ruler(
    visit: Callable[..., Any], our_library: Path, start: int, value: float, day: int
) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    visitor.stage.kiosk.screens.timeline.mark_chosen.emit(OnDay(start))
    ruler = ruler_of(visitor)
    for _ in range(2):
        ruler.setProperty("value", value)
        assert ruler.property("value") == min(day, 43)
    assert visitor.stage.kiosk.session.place == on_day(day)


def test_a_stage_says_to_a_screen_reader_what_it_shows(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    tile = next(item for item in items_of(visitor) if name_of(item) == "Week 1" and role_of(item) is BUTTON)
    told = QAccessible.queryAccessibleInterface(tile).text(QAccessible.Text.Description)
    assert told.startswith("You may feel: Many people have less pain.")
    assert "Do: Light activity is fine." in told
    assert "Avoid: Heavy lifting." in told


@pytest.mark.parametrize(
    ("way", "button", "then"),
    [
        ((), "Earlier", "Days since your injection: Day 0, Today: start here"),
        (("My day",), "1 day less", "1 day more"),
        (("My day",), "1 week less", "1 week more"),
    ],
)
def test_the_focus_stays_near_a_button_that_switches_itself_off(
    visit: Callable[..., Any], our_library: Path, way: tuple[str, ...], button: str, then: str
) -> None:
    visitor = visit(our_library)
    visitor.stage.window.requestActivate()
    open_timeline(visitor)
    visitor.stage.kiosk.screens.timeline.moveTo(1)
    for name in way:
        visitor.touch(name)
        visitor.stage.kiosk.screens.my_day.step(1)
    assert visitor.sight.targets
    item = next(item for item in items_of(visitor) if name_of(item) == button)
    item.forceActiveFocus()
    QTest.keyClick(visitor.stage.window, Qt.Key.Key_Return)
    assert not item.isEnabled()
    assert name_of(visitor.stage.window.activeFocusItem()) == then


def test_bands_lists_and_buttons_have_names(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    bands = ["Days 1 to 3, day 1 to day 3", "Week 1, day 4 to day 7"]
    bands += ["Weeks 2 to 4, day 8 to day 28", "Weeks 4 to 6, day 22 to day 42"]
    assert names_by_role(visitor, QAccessible.Role.Graphic) == bands
    visitor.touch("Days 1 to 3")
    assert names_by_role(visitor, QAccessible.Role.List) == ["You may feel", "Do", "Avoid", "Call for help"]
    assert all(names_by_role(visitor, QAccessible.Role.Button))
    assert "Day 1 · Days 1 to 3" in names_by_role(visitor, QAccessible.Role.Heading)


def test_keys_move_the_marker_by_a_day_and_by_a_stage(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_timeline(visitor)
    seen = []
    right, left, down, up = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
    for key in (right, right, left, down, down, down, up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(visitor.stage.window, key)
        seen.append(visitor.stage.kiosk.session.place)
    assert seen == [on_day(day) for day in (0, 1, 0, 4, 8, 22, 8, 9, 8)]


def test_keys_go_the_way_the_language_reads(visit: Callable[..., Any], mirrored_library: Path) -> None:
    visitor = visit(mirrored_library, language="ar")
    open_mirrored(visitor)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(visitor.stage.window, key)
    assert visitor.stage.kiosk.session.place == on_day(1)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_ruler_runs_from_the_right(
    visit: Callable[..., Any], mirrored_library: Path, size: tuple[int, int]
) -> None:
    visitor = visit(mirrored_library, size=size, language="ar")
    open_mirrored(visitor)
    assert point_of(visitor, 0).x() > point_of(visitor, 42).x()
    visitor.touch_at(point_of(visitor, 10))
    assert visitor.stage.kiosk.session.place == on_day(10)
    numerals = {place.text: place.x for place in visitor.sight.places if place.text in {"21", "28", "42"}}
    assert numerals["21"] > numerals["28"] > numerals["42"]


WIDE = ["My day", "When to call for help", "Earlier", "Days since your injection: Day 8, Weeks 2 to 4", "Later"]
TALL = ["Days since your injection: Day 8, Weeks 2 to 4", "Earlier", "Later", "My day", "When to call for help"]


@pytest.mark.parametrize(("size", "order"), [((1920, 1080), WIDE), ((1080, 1920), TALL)], ids=["wide", "tall"])
def test_the_focus_goes_as_one_reads_and_shows(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], order: list[str]
) -> None:
    visitor = visit(our_library, size=size)
    visitor.stage.window.requestActivate()
    open_timeline(visitor)
    visitor.touch("Weeks 2 to 4")
    assert visitor.sight.targets
    seen = []
    for _ in range(7):
        QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
        item = visitor.stage.window.activeFocusItem()
        seen.append(QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name))
        rings = [child for child in item.childItems() if child.metaObject().className().startswith("FocusRing")]
        assert rings[0].isVisible()
    assert seen[:5] == order
    assert "physical therapy: what it means" in seen


def test_a_visit_by_keys(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    visitor.stage.window.requestActivate()
    open_timeline(visitor)
    kiosk = visitor.stage.kiosk

    def enter(name: str) -> None:
        for _ in range(40):
            QTest.keyClick(visitor.stage.window, Qt.Key.Key_Tab)
            focused = QAccessible.queryAccessibleInterface(visitor.stage.window.activeFocusItem())
            if focused and focused.text(QAccessible.Text.Name) == name:
                QTest.keyClick(visitor.stage.window, Qt.Key.Key_Return)
                assert visitor.sight.targets
                return
        pytest.fail(f"'{name}' is never reached")

    enter("My day")
    assert kiosk.session.place == MyDay(TOPIC)
    enter("1 week more")
    enter("Show 9 days ago")
    assert kiosk.session.place == on_day(9)
    enter("Next")
    assert kiosk.session.place == on_day(9, page=1)
    enter("Back")
    enter("Back")
    assert kiosk.session.place == Timeline(TOPIC)
    enter(STAGES[1])
    assert kiosk.session.place == on_day(4)


def test_the_marker_slides_a_moment_or_not_at_all(visit: Callable[..., Any], our_library: Path) -> None:
    """Reduced motion is the default for pictures and tests; on a terminal the slide is short."""
    still = visit(our_library)
    open_timeline(still)
    still.touch("Week 1")
    flag = still.stage.window.findChild(QQuickItem, "flag")
    before = flag.x()
    still.stage.kiosk.screens.timeline.moveTo(30)
    assert flag.x() != before, "at once"
    moving = visit(our_library, moves=True)
    open_timeline(moving)
    moving.touch("Week 1")
    flag = moving.stage.window.findChild(QQuickItem, "flag")
    moving.wait_until(lambda: not _slides(flag))
    moving.stage.kiosk.screens.timeline.moveTo(30)
    assert _slides(flag)
    moving.wait_until(lambda: not _slides(flag))
    assert all(slide.property("duration") <= 200 for slide in _slide_animations(flag))


def _slide_animations(item: QQuickItem) -> list[QObject]:
    return [each for each in item.findChildren(QObject) if each.inherits("QQuickNumberAnimation")]


def _slides(item: QQuickItem) -> bool:
    return any(each.property("running") for each in _slide_animations(item))
