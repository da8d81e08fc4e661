"""What the terminal does while nobody is there, and how the first touch wakes it."""

from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.display.theme import ThemeName
from kiosk.session.place import Home
from kiosk.site.settings import Night, Settings
from tests.terminal.world import OpenWorld, World


def is_dark(world: World) -> bool:
    night = world.window.findChild(QQuickItem, "night")
    assert isinstance(night, QQuickItem)
    return night.isVisible()


def test_the_touch_that_wakes_it_presses_nothing_else(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    tile = terminal.middle("Check for warning signs")
    terminal.kiosk.startOver()
    terminal.touch_at(tile)
    assert isinstance(terminal.kiosk.session.place, Home)
    terminal.wait(0.29)
    terminal.touch_at(tile)
    assert isinstance(terminal.kiosk.session.place, Home)
    terminal.wait(0.02)
    terminal.touch_at(tile)
    assert not isinstance(terminal.kiosk.session.place, Home)


def test_a_touch_that_begins_too_early_is_not_heard_when_it_ends(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    tile = terminal.middle("Check for warning signs")
    terminal.kiosk.startOver()
    terminal.touch_at(tile)
    terminal.press_at(tile)
    terminal.wait(5)
    terminal.release_at(tile)
    assert isinstance(terminal.kiosk.session.place, Home)


def test_two_fingers_wake_it_and_press_nothing(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    tile = terminal.middle("Check for warning signs")
    terminal.kiosk.startOver()
    window = terminal.window
    QTest.touchEvent(window, terminal.finger).press(0, tile, window).commit()
    QTest.touchEvent(window, terminal.finger).stationary(0).press(1, tile + QPoint(30, 0), window).commit()
    QTest.touchEvent(window, terminal.finger).release(0, tile, window).stationary(1).commit()
    QTest.touchEvent(window, terminal.finger).release(1, tile + QPoint(30, 0), window).commit()
    terminal.settle()
    assert terminal.is_at_invitation or isinstance(terminal.kiosk.session.place, Home)


def test_a_language_is_one_touch(world: OpenWorld, make_library: Callable[..., Path]) -> None:
    terminal = world(make_library(languages=("en", "de", "ar")), settings=Settings(languages=("de", "en")))
    assert [target.name for target in terminal.sight.targets] == ["Deutsch", "English"]
    terminal.touch("English")
    assert terminal.kiosk.session.language == "en"
    terminal.kiosk.startOver()
    assert terminal.kiosk.session.language == "de"


def test_languages_that_are_not_there_leave_all_that_are(world: OpenWorld, make_library: Callable[..., Path]) -> None:
    terminal = world(make_library(languages=("en", "de")), settings=Settings(languages=("fr",)))
    assert [target.name for target in terminal.sight.targets] == ["English", "Deutsch"]


def test_it_names_the_clinic_and_shows_its_logo(world: OpenWorld, our_library: Path, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    terminal = world(our_library)
    without = terminal.picture
    terminal.picture.scaled(300, 100).save(str(logo))
    named = world(our_library, settings=Settings(clinic_name="Riverside Clinic", logo=logo))
    assert "Welcome to Riverside Clinic" in named.sight.texts
    assert named.picture != without
    assert not named.sight.clipped


def test_a_logo_that_is_torn_is_left_out(
    world: OpenWorld, our_library: Path, tmp_path: Path, qml_warnings: list[str]
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"\x89PNG\r\n\x1a\n torn")
    terminal = world(our_library, settings=Settings(clinic_name="Riverside Clinic", logo=logo))
    assert "Welcome to Riverside Clinic" in terminal.sight.texts
    assert all("logo.png" in line for line in qml_warnings)
    qml_warnings.clear()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["Clinic", "W" * 60, "Centre for spine and joint care at Riverside Road, house 4"])
def test_any_name_stands_whole_or_not_at_all(
    world: OpenWorld, our_library: Path, size: tuple[int, int], name: str
) -> None:
    terminal = world(our_library, size=size, settings=Settings(clinic_name=name, viewing_distance=780))
    assert not terminal.sight.clipped


def test_every_minute_it_stands_elsewhere_and_comes_back(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    places: set[tuple[int, int]] = set()
    for _ in range(23):
        target = terminal.target("Touch to start")
        places.add((target.x, target.y))
        terminal.terminal.pass_minute()
    assert len(places) > 15
    across = [x for x, _ in places]
    # 2 mm each way, and the pixels that are rounded up.
    assert 4 / terminal.mm_per_pixel + 2 >= max(across) - min(across) >= 3 / terminal.mm_per_pixel
    first = terminal.target("Touch to start")
    assert (first.x, first.y) in places


def test_a_ring_that_a_key_left_is_gone_after_a_minute(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.key(Qt.Key.Key_Tab)
    button = terminal.window.activeFocusItem()
    assert button.property("text") == "Touch to start"
    terminal.terminal.pass_minute()
    assert not button.hasActiveFocus()
    terminal.key(Qt.Key.Key_Tab)
    assert button.hasActiveFocus()


def test_at_night_the_invitation_is_dark_until_it_is_touched(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library, settings=Settings(night=Night(time(20), time(7))))
    assert not is_dark(terminal)
    terminal.wall = datetime(2026, 11, 25, 23, 0)
    terminal.terminal.pass_minute()
    assert is_dark(terminal)
    terminal.start()
    assert not is_dark(terminal)
    terminal.after(200)
    assert terminal.is_at_invitation
    assert is_dark(terminal)
    terminal.wall = datetime(2026, 11, 26, 7, 0)
    terminal.terminal.pass_minute()
    assert not is_dark(terminal)


@pytest.mark.parametrize("year", [1970, 1999, 2038, 2090])
def test_a_wrong_clock_changes_nothing_but_the_light(world: OpenWorld, our_library: Path, year: int) -> None:
    terminal = world(our_library, settings=Settings(night=Night(time(20), time(7)), theme=ThemeName.DARK))
    terminal.start()
    terminal.after(100)
    terminal.wall = datetime(year, 1, 1, 23, 0)
    terminal.terminal.pass_minute()
    terminal.after(19)
    assert not terminal.is_at_invitation
    terminal.after(61)
    assert terminal.is_at_invitation


def test_memory_goes_back_once_in_the_first_minute_after_a_visitor(
    world: OpenWorld, our_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr("kiosk.terminal.terminal.give_back", lambda: given.append("back"))
    terminal = world(our_library)
    terminal.start()
    terminal.kiosk.startOver()
    terminal.settle()
    assert given == []
    for _ in range(3):
        terminal.terminal.pass_minute()
    assert given == ["back"]
