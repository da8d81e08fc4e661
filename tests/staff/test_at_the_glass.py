"""What staff do at the glass, by touch and by keys."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.display.theme import ThemeName
from kiosk.site.settings import Settings, SettingsError
from kiosk.site.settings_store import SettingsStore
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.staff.staff_facts import ContentFacts
from tests.staff.conftest import FACTS, PIN, MeetStaff, Staff
from tests.staff.test_pages_fit import SIZES, WORST

Page = StaffAreaViewModel.Page
ACTIONS = (
    *("New content", "Options", "Calibrate the screen", "Clean the glass", "Health", "Start again", "Close the kiosk"),
)


@pytest.fixture
def staff(meet_staff: MeetStaff) -> Staff:
    return meet_staff()


def test_the_right_pin_opens_the_staff_page(staff: Staff) -> None:
    assert staff.is_at(Page.Closed)
    assert not staff.area.is_open
    staff.open_door()
    assert staff.is_at(Page.Pin)
    staff.touch(*PIN, "Open")
    assert staff.is_at(Page.Staff)
    assert staff.names == ["Back to patients", *ACTIONS]
    for words in ("Spine Centre", "PRP for back pain, version 4f0c21ab", "Checked 2026-11-22, next check 2027-05-22"):
        assert staff.reads(words)
    assert staff.reads("running for 2 hours")
    staff.touch("Back to patients")
    assert staff.terminal.heard == ["closed"]
    assert not staff.area.is_open


def test_a_keyboard_does_all_of_it_too(staff: Staff) -> None:
    staff.open_door()
    staff.type_keys("4809")
    staff.press(Qt.Key.Key_Backspace)
    staff.type_keys("915")
    staff.press(Qt.Key.Key_Return)
    assert staff.is_at(Page.Staff)
    staff.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert staff.is_at(Page.Options)
    staff.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert staff.is_at(Page.Staff)


def test_keys_type_while_a_button_has_the_focus(staff: Staff) -> None:
    staff.open_door()
    staff.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    staff.type_keys(PIN)
    staff.touch("Open")
    assert staff.is_at(Page.Staff)


def test_a_wrong_pin_is_told_and_so_is_how_long_to_wait(staff: Staff) -> None:
    staff.open_door()
    for _ in range(2):
        staff.touch(*"480916", "Open")
        assert staff.reads("This PIN is wrong")
    staff.touch(*"480916", "Open")
    assert staff.reads("in 30 seconds")
    assert staff.names == ["Close"]
    staff.type_keys(PIN)
    assert staff.names == ["Close"], "nothing was typed"
    staff.press(Qt.Key.Key_Return)
    assert staff.is_at(Page.Pin)
    staff.clock.now += 25
    staff.area.touch()
    staff.pad.look()
    assert staff.reads("in 5 seconds")
    staff.clock.now += 5
    staff.pad.look()
    staff.type_keys(PIN)
    staff.press(Qt.Key.Key_Return)
    assert staff.is_at(Page.Staff)


def test_keys_are_heard_after_a_wait_whatever_had_the_focus(staff: Staff) -> None:
    staff.open_door()
    staff.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    for _ in range(3):
        staff.type_keys("480916")
        staff.touch("Open")
    assert staff.reads("in 30 seconds")
    staff.clock.now += 30
    staff.pad.look()
    staff.type_keys(PIN)
    staff.press(Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    staff.touch("Open")
    assert staff.is_at(Page.Staff)


def test_the_wait_is_still_there_when_the_pad_comes_again(staff: Staff) -> None:
    for _ in range(6):
        staff.tries.begin()
    staff.open_door()
    assert staff.reads("in 4:00 minutes")
    staff.touch("Close")
    staff.clock.now += 60
    staff.open_door()
    assert staff.reads("in 3:00 minutes")


def test_what_was_typed_is_shown_as_dots_and_gone_with_the_pad(staff: Staff) -> None:
    staff.open_door()
    staff.touch(*"48091")
    assert not any(digit * 2 in text or "48091" in text for text in staff.sight.texts for digit in "48091")
    assert "Open" not in staff.names, "five digits are no PIN"
    staff.touch("Close")
    staff.open_door()
    staff.touch("5")
    assert "Open" not in staff.names


def test_without_a_pin_the_door_stays_shut_and_the_log_hears_of_it_once(meet_staff: MeetStaff) -> None:
    staff = meet_staff(with_pin=False)
    staff.open_door()
    staff.open_door()
    assert staff.is_at(Page.Closed)
    assert len(staff.terminal.said) == 1
    assert "set-pin" in staff.terminal.said[0]
    staff.pin.set(PIN)
    staff.open_door()
    assert staff.is_at(Page.Pin), "set-pin is heard of without a restart"


def test_a_page_left_alone_closes(staff: Staff) -> None:
    staff.open_door()
    staff.pass_time(30)
    assert staff.is_at(Page.Closed)
    staff.come_in()
    staff.touch("Options")
    staff.pass_time(59)
    staff.area.touch()
    staff.pass_time(59)
    assert staff.is_at(Page.Options)
    staff.pass_time(1)
    assert staff.is_at(Page.Closed)
    assert staff.terminal.heard == ["closed", "closed"]


@pytest.mark.parametrize(("action", "heard"), [("Close the kiosk", "end"), ("Start again", "restart")])
def test_what_ends_the_kiosk_is_asked_once_more(staff: Staff, action: str, heard: str) -> None:
    staff.come_in()
    staff.touch(action, "No")
    assert staff.is_at(Page.Staff)
    assert staff.terminal.heard == []
    staff.touch(action, "Yes")
    assert staff.terminal.heard == [heard]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_second_touch_of_a_trembling_finger_does_not_say_yes(meet_staff: MeetStaff, size: tuple[int, int]) -> None:
    staff = meet_staff(size)
    staff.come_in()
    for action, across, down in product(("Start again", "Close the kiosk"), (0.02, 0.5, 0.98), (0.02, 0.5, 0.95)):
        place = staff.target(action)
        point = QPoint(round(place.x + across * place.width), round(place.y + down * place.height))
        staff.touch_at(point)
        staff.touch_at(point)
        assert staff.terminal.heard == []
        if staff.area.question:
            staff.touch("No")


def test_while_the_glass_is_cleaned_touches_do_nothing(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Clean the glass")
    assert staff.area.is_cleaning
    assert staff.names == []
    assert staff.item("secondsLeft").property("text") == "30"
    for x in range(50, 1024, 200):
        for y in range(50, 600, 100):
            staff.touch_at(QPoint(x, y))
    staff.press(Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    staff.pass_time(10)
    assert staff.item("secondsLeft").property("text") == "20"
    staff.pass_time(19.5)
    assert staff.area.is_cleaning
    staff.pass_time(0.5)
    assert staff.is_at(Page.Staff)
    assert not staff.area.is_cleaning


def test_an_option_is_saved_at_each_step(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Options", "Colours: Next", "Sound volume: Louder", "Lower controls: On", "Dim from: Later")
    staff.touch("Wait before asking: Longer", "Dim until: Earlier")
    for words in ("Dark", "75 %", "On", "17:00", "5:00", "150 seconds"):
        assert words in staff.sight.texts
    kept = SettingsStore(staff.folder).load().settings
    assert kept == staff.terminal.saved[-1]
    assert (kept.theme, kept.volume, kept.lower_controls, kept.idle.seconds) == (ThemeName.DARK, 75, True, 150)
    assert len(staff.terminal.saved) == 6


def test_an_option_goes_no_further_than_it_can(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Options", "Sound volume: Louder", "Sound volume: Louder")
    assert "Sound volume: Louder" not in staff.names
    assert "Dim until: Later" not in staff.names
    assert "Colours: Before" not in staff.names


def test_keys_that_reach_the_end_of_an_option_go_on_the_other_way(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Options")
    staff.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert "High contrast" in staff.sight.texts
    staff.press(Qt.Key.Key_Space)
    assert "Dark" in staff.sight.texts


class FullDisk(SettingsStore):
    """A disk on which nothing can be saved."""

    def save(self, settings: Settings) -> None:
        del settings
        raise SettingsError("settings.toml: is not changed: No space left on device; see to its folder and the disk")


@pytest.mark.parametrize("way", [("Options", "Sound volume: Louder"), ("Calibrate the screen", "Wider", "Save")])
def test_what_cannot_be_saved_is_told_on_the_page(meet_staff: MeetStaff, tmp_path: Path, way: tuple[str, ...]) -> None:
    staff = meet_staff(store=FullDisk(tmp_path))
    staff.come_in()
    staff.touch(*way)
    assert staff.reads("No space left on device")
    assert not staff.sight.clipped
    assert staff.terminal.saved == []
    if way[0] == "Options":
        assert staff.reads("50 %")


def test_the_numbers_to_call_are_shown_as_they_are_written(staff: Staff) -> None:
    text = '[clinic]\nname = "Spine Centre"\n[numbers]\nemergency = "144"\nclinic = "01 234 567"\n'
    (staff.folder / "settings.toml").write_text(text, encoding="utf-8")
    staff.come_in()
    staff.touch("Options")
    for words in ("Clinic: Spine Centre", "Emergency number: 144", "Clinic's number: 01 234 567", "settings.toml"):
        assert staff.reads(words)
    assert staff.reads("Advice line: not set")


def test_the_screen_is_measured_with_a_card(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Calibrate the screen")
    card = staff.item("card")
    assert card.width() == pytest.approx(85.60 / staff.mm_per_pixel, abs=1)
    assert card.height() == pytest.approx(53.98 / staff.mm_per_pixel, abs=1)
    before = int(card.width())
    staff.touch("Wider", "Much wider", "Much wider", "Narrower", "Narrower")
    assert card.width() == before + 19
    staff.touch("Save")
    assert staff.is_at(Page.Staff)
    assert staff.terminal.saved[-1].mm_per_pixel == pytest.approx(85.60 / (before + 19), abs=1e-6)


def test_a_measure_that_is_not_saved_is_forgotten(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Calibrate the screen")
    before = staff.item("card").width()
    staff.touch("Much wider", "Cancel")
    assert staff.terminal.saved == []
    staff.touch("Calibrate the screen")
    assert staff.item("card").width() == before


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_card_never_leaves_its_place(meet_staff: MeetStaff, size: tuple[int, int]) -> None:
    staff = meet_staff(size)
    staff.come_in()
    staff.touch("Calibrate the screen")
    calibration = staff.calibration
    calibration.widen(100_000)
    sight = staff.sight
    card = staff.item("card")
    corner = card.mapToScene(QPoint(0, 0))
    assert corner.x() >= 0
    assert corner.x() + card.width() <= size[0]
    buttons = [target for target in sight.targets if target.name in {"Save", "Cancel", "Wider"}]
    assert all(corner.y() >= each.y + each.height or corner.y() + card.height() <= each.y for each in buttons)
    assert "Wider" not in [target.name for target in sight.targets]
    assert card.width() > 1.3 * 85.60 / staff.mm_per_pixel, "smaller glass than was thought can be measured"
    calibration.widen(-100_000)
    staff.settle()
    assert card.width() == 43


def test_health_shows_every_line_page_by_page(meet_staff: MeetStaff) -> None:
    staff = meet_staff(facts=WORST)
    staff.come_in()
    staff.touch("Health")
    seen: list[str] = []
    for _ in range(20):
        seen += [text for text in staff.sight.texts if text.startswith("Check ")]
        if "Next" not in staff.names:
            break
        staff.touch("Next")
    assert seen == [line.name for line in WORST.health]
    while "Before" in staff.names:
        staff.touch("Before")
    assert staff.reads("page 1 of")


def test_what_is_wrong_with_the_text_is_told_first(meet_staff: MeetStaff) -> None:
    unchecked = ContentFacts("Knees", "77aa", "", "", is_overdue=False)
    staff = meet_staff(facts=replace(FACTS, contents=(*FACTS.contents, unchecked), health=()))
    staff.come_in()
    assert staff.reads("Knees, version 77aa, and 1 more")
    assert staff.reads("Not yet checked by a clinician")
    assert "warning" not in [icon.name for icon in staff.sight.icons]
    overdue = replace(FACTS.contents[0], is_overdue=True)
    staff.terminal.facts = replace(FACTS, contents=(*FACTS.contents, overdue), notices=("settings.toml: is broken",))
    staff.touch("Health", "Back")
    assert staff.reads("should have been checked again by 2027-05-22")
    assert staff.reads("settings.toml: is broken")
    assert "warning" in [icon.name for icon in staff.sight.icons]


def test_a_terminal_without_a_text_says_so(meet_staff: MeetStaff) -> None:
    staff = meet_staff(facts=replace(FACTS, contents=(), languages=(), health=()))
    staff.come_in()
    assert staff.reads("No text can be read")
    assert not any(word in text for text in staff.sight.texts for word in ("Languages", "version", "hecked"))


@pytest.mark.parametrize("way", [(), ("Options",), ("Calibrate the screen",), ("Health",), ("Close the kiosk",)])
def test_from_right_to_left_a_page_stands_whole_too(meet_staff: MeetStaff, way: tuple[str, ...]) -> None:
    staff = meet_staff()
    staff.mirror()
    staff.open_door()
    words = next(place for place in staff.sight.places if place.text.startswith("Type the staff PIN"))
    assert staff.target("Close").x < staff.target("3").x < words.x
    assert staff.target("1").x < staff.target("2").x < staff.target("3").x, "digits stand as on any telephone"
    staff.touch(*PIN, "Open", *way)
    sight = staff.sight
    assert not sight.clipped
    assert not sight.overlapping
