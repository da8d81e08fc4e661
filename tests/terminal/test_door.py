"""The staff door on the glass: who has the PIN comes in, and all others stay where patients are."""

from pathlib import Path

from PySide6.QtCore import QPoint

from kiosk.display.theme import ThemeName
from kiosk.session.place import Home
from kiosk.site.settings import Settings
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from tests.terminal.world import PIN, Cover, OpenWorld, World

Page = StaffAreaViewModel.Page


def is_at(world: World, page: Page) -> bool:
    return bool(world.staff.property("page") == page.value)


def test_the_gesture_shows_the_pin_pad_after_two_seconds(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.knock()
    terminal.after(1.9)
    assert is_at(terminal, Page.Closed)
    terminal.after(0.2)
    assert is_at(terminal, Page.Pin)
    assert terminal.is_under(Cover.Staff)
    terminal.release_at(QPoint(terminal.window.width() - 10, 10))
    assert is_at(terminal, Page.Pin)
    assert not terminal.sight.clipped


def test_it_opens_from_a_screen_too_and_leaves_nothing_of_the_visit(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    terminal.kiosk.nextTheme()
    terminal.kiosk.screens.home.openChapter("causes")
    terminal.come_in()
    assert is_at(terminal, Page.Staff)
    terminal.touch("Back to patients")
    assert terminal.is_at_invitation
    assert terminal.kiosk.session.theme is ThemeName.LIGHT
    assert terminal.is_under(Cover.Nothing)


def test_without_a_pin_the_door_stays_shut_and_the_log_says_so_once(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library, has_pin=False)
    for _ in range(3):
        terminal.knock()
        terminal.after(5)
        terminal.release_at(QPoint(terminal.window.width() - 10, 10))
        assert is_at(terminal, Page.Closed)
    assert len(terminal.said) == 1
    assert "set-pin" in terminal.said[0]


def test_a_pin_that_is_set_meanwhile_counts(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library, has_pin=False)
    terminal.pin.set(PIN)
    terminal.come_in()
    assert is_at(terminal, Page.Staff)


def test_wrong_pins_are_refused_and_slow(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.knock()
    terminal.after(3)
    terminal.release_at(QPoint(terminal.window.width() - 10, 10))
    for guess in ("111112", "123123", "480916"):
        terminal.touch(*guess, "Open")
        assert is_at(terminal, Page.Pin)
    # Now even the right one has to wait.
    if any(target.name == "Open" for target in terminal.sight.targets):
        terminal.touch(*PIN, "Open")
    assert is_at(terminal, Page.Pin)


def test_whoever_walks_away_from_the_staff_page_leaves_it_shut(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.come_in()
    terminal.after(59)
    assert is_at(terminal, Page.Staff)
    terminal.after(1)
    assert is_at(terminal, Page.Closed)
    assert terminal.is_at_invitation


def test_staff_are_not_asked_whether_they_are_still_there(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    terminal.come_in()
    for _ in range(10):
        terminal.after(50)
        terminal.touch_at(QPoint(terminal.window.width() // 2, 2))
    assert is_at(terminal, Page.Staff)
    assert terminal.sounds.heard == []


def test_while_the_glass_is_cleaned_nothing_is_heard(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.come_in()
    terminal.touch("Clean the glass")
    assert is_at(terminal, Page.Cleaning)
    terminal.after(10)
    for x in range(10, terminal.window.width(), 97):
        for y in range(10, terminal.window.height(), 97):
            terminal.touch_at(QPoint(x, y))
    terminal.knock()
    terminal.after(5)
    assert is_at(terminal, Page.Cleaning)
    terminal.after(15)
    assert is_at(terminal, Page.Staff)
    terminal.touch("Back to patients")
    assert terminal.is_at_invitation


def test_what_staff_set_holds_at_once_and_after(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.terminal.use(Settings(clinic_name="New Clinic", theme=ThemeName.DARK, lower_controls=True, volume=0))
    assert "New Clinic" in terminal.sight.texts
    assert terminal.kiosk.session.theme is ThemeName.DARK
    terminal.start()
    assert isinstance(terminal.kiosk.session.place, Home)
    terminal.after(120)
    assert terminal.sounds.heard == [0]


def test_a_screen_that_was_measured_is_laid_out_by_that(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    before = terminal.target("Touch to start")
    terminal.terminal.use(Settings(mm_per_pixel=terminal.mm_per_pixel / 1.5))
    after = terminal.target("Touch to start")
    assert after.height >= 1.3 * before.height
    assert not terminal.sight.clipped
