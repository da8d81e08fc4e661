"""New content at the glass: a drive, old and new beside each other, work that is not left, and the way back."""

import threading
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer

from kiosk.staff.editions import Edition, Found, Refused
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.tour.sight import Target
from tests.staff.conftest import MeetStaff, Staff
from tests.staff.fake_content import BUNDLED, DAMAGED, FOUND, NEW, OLD, FakeContent, edition
from tests.staff.test_pages_fit import SIZES

Page = StaffAreaViewModel.Page


@pytest.fixture
def content() -> FakeContent:
    return FakeContent()


@pytest.fixture
def staff(meet_staff: MeetStaff, content: FakeContent) -> Staff:
    """In front of what the terminal has and what drives offer."""
    staff = meet_staff((1920, 1080), content=content)
    show_content(staff)
    return staff


def show_content(staff: Staff) -> None:
    staff.come_in()
    staff.touch("New content")
    staff.finish()


def choose(staff: Staff, beginning: str) -> None:
    staff.touch(staff.row(beginning))


def test_what_the_terminal_has_and_what_drives_offer_stands_there(staff: Staff) -> None:
    assert staff.sight.title == "New content"
    for words in ("This terminal has", "Made on 2026-11-20", "Version 20c21ab93de7", "Languages: en, de", "Topics: 2"):
        assert staff.reads(words)
    for words in ("KIOSK: new.kiosk", "Made on 2026-11-25. Version 25c21ab93de7", "KIOSK: torn.kiosk", DAMAGED):
        assert staff.reads(words)
    rows = [name.split(".kiosk")[0] for name in staff.names if name.startswith("KIOSK")]
    assert rows == ["KIOSK: new", "KIOSK: old", "KIOSK: same"], "what cannot be taken cannot be touched"


def test_a_newer_one_is_installed_after_old_and_new_were_seen(staff: Staff, content: FakeContent) -> None:
    choose(staff, "KIOSK: new")
    for words in ("This terminal has", "Version 20c21ab93de7", "On the drive KIOSK", "Version 25c21ab93de7"):
        assert staff.reads(words)
    assert content.done == []
    staff.touch("Install")
    staff.finish()
    assert content.done == ["install new.kiosk"]
    assert staff.sight.title == "Done"
    assert staff.reads("Made on 2026-11-25")
    assert staff.terminal.said == ["content 25c21ab93de7 is shown from now on; staff chose it on the staff page"]
    staff.touch("Back")
    staff.finish()
    assert content.looks == 2
    staff.touch("Back")
    assert staff.is_at(Page.Staff)


def test_the_steps_are_told_one_at_a_time(staff: Staff, content: FakeContent) -> None:
    content.may_work.clear()
    choose(staff, "KIOSK: new")
    staff.touch("Install")
    content.is_at_work.wait()
    staff.wait_until(lambda: staff.reads("Examining every page"))
    assert not staff.reads("Copying")
    assert staff.reads("Leave the drive in and the power on.")
    content.may_work.set()
    staff.wait_until(lambda: staff.reads("Patients see it from the next visit on."))


def test_work_is_left_by_nobody_and_by_no_time(staff: Staff, content: FakeContent) -> None:
    content.may_work.clear()
    choose(staff, "KIOSK: new")
    staff.touch("Install")
    content.is_at_work.wait()
    assert staff.names == []
    staff.press(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Back)
    staff.area.back()
    staff.area.content_view_model.back()
    staff.pass_time(3600)
    assert staff.is_at(Page.Content)
    content.may_work.set()
    staff.finish()
    staff.pass_time(59)
    assert staff.sight.title == "Done"
    staff.pass_time(1)
    assert staff.is_at(Page.Closed)
    assert staff.terminal.heard == ["closed"]


def test_the_window_goes_on_drawing_meanwhile(staff: Staff, content: FakeContent) -> None:
    content.may_work.clear()
    choose(staff, "KIOSK: new")
    staff.touch("Install")
    frames: list[None] = []
    staff.view.frameSwapped.connect(lambda: frames.append(None))
    staff.view.update()
    staff.wait_until(lambda: bool(frames))
    assert content.done == []
    content.may_work.set()


def test_an_older_one_takes_other_words_at_another_place(staff: Staff, content: FakeContent) -> None:
    choose(staff, "KIOSK: old")
    staff.touch("Install")
    assert content.done == []
    assert staff.names == ["Back", "Install the older one"]
    assert staff.reads("older than what the terminal has")
    staff.touch("Back", "Install", "Install the older one")
    staff.finish()
    assert content.done == ["install old.kiosk although older"]


def test_one_without_a_date_is_asked_for_once_more(meet_staff: MeetStaff) -> None:
    content = FakeContent(replace(FOUND, offers=(replace(FOUND.offers[0], edition=edition(None)),)))
    staff = meet_staff(content=content)
    show_content(staff)
    choose(staff, "KIOSK: new")
    assert staff.reads("Made on an unknown day")
    staff.touch("Install")
    assert staff.reads("does not say when it was made")
    staff.touch("Install the one without a date")
    staff.finish()
    assert content.done == ["install new.kiosk although older"]


def test_the_same_one_can_be_installed_again(staff: Staff, content: FakeContent) -> None:
    choose(staff, "KIOSK: same")
    assert staff.reads("This terminal has it already.")
    staff.touch("Install it again")
    staff.finish()
    assert content.done == ["install same.kiosk"]


def test_a_refusal_is_told_whole(staff: Staff, content: FakeContent) -> None:
    content.outcome = Refused(DAMAGED)
    choose(staff, "KIOSK: new")
    staff.touch("Install")
    staff.finish()
    assert staff.sight.title == "It did not work"
    assert DAMAGED in staff.sight.texts
    assert not staff.sight.clipped
    assert staff.terminal.said == [DAMAGED]
    staff.touch("Back")
    staff.finish()
    assert staff.sight.title == "New content"


def test_a_fault_of_the_program_is_told_and_holds_nothing_up(
    staff: Staff, content: FakeContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: caught.append(fault.exc_type))
    content.outcome = ZeroDivisionError()
    choose(staff, "KIOSK: new")
    staff.touch("Install")
    staff.finish()
    assert staff.reads("the program made a mistake")
    assert caught == [ZeroDivisionError]
    staff.touch("Back")
    staff.finish()
    assert staff.sight.title == "New content"


def test_the_way_back_leads_to_what_it_had_and_to_what_came_with_the_program(
    staff: Staff, content: FakeContent
) -> None:
    staff.touch("Go back to earlier content")
    assert [name.split(".")[0] for name in staff.names] == [
        *("Back", "Made on 2026-11-12", "Made on 2026-11-03", "Came with the program")
    ]
    choose(staff, "Came with the program")
    assert staff.reads(f"Version {BUNDLED.mark}")
    assert content.done == []
    staff.touch("Back")
    choose(staff, "Made on 2026-11-03")
    assert staff.reads(f"Version {OLD.mark}")
    staff.touch("Use the earlier one")
    staff.finish()
    assert content.done == ["go back 2"]
    assert staff.sight.title == "Done"


def test_without_anything_earlier_there_is_no_way_back(meet_staff: MeetStaff) -> None:
    staff = meet_staff(content=FakeContent(Found(NEW)))
    show_content(staff)
    assert staff.names == ["Back", "Look again"]
    assert staff.reads("There is no content on a drive.")


def test_another_drive_is_found_when_looked_for_again(meet_staff: MeetStaff) -> None:
    content = FakeContent(Found(NEW))
    staff = meet_staff(content=content)
    show_content(staff)
    content.found = FOUND
    staff.touch("Look again")
    staff.finish()
    assert staff.row("KIOSK: old")


def test_what_is_wrong_and_what_cannot_be_read_is_told(meet_staff: MeetStaff) -> None:
    staff = meet_staff(content=FakeContent(Found(None, notice="installed.json: is damaged; install the content again")))
    show_content(staff)
    assert staff.reads("installed.json: is damaged")
    assert staff.reads("Cannot be read")


def test_a_drive_that_hangs_is_left_and_looked_at_once_only(meet_staff: MeetStaff) -> None:
    content = FakeContent()
    content.may_look.clear()
    staff = meet_staff(content=content)
    staff.come_in()
    staff.touch("New content")
    assert staff.reads("Looking at the drives.")
    staff.touch("Back", "New content", "Back", "New content")
    assert content.looks == 1
    staff.pass_time(60)
    assert staff.is_at(Page.Closed), "a look holds nobody up"
    content.may_look.set()
    for thread in threading.enumerate():
        if thread.name == "errand":
            thread.join()
    staff.come_in()
    staff.touch("New content")
    staff.finish()
    assert content.looks == 2, "what was found while nobody was there may be gone"
    assert staff.row("KIOSK: new")


def test_nothing_ticks_while_nothing_runs(staff: Staff, content: FakeContent) -> None:
    content.may_work.clear()
    timer = staff.area.content_view_model.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert not timer.isActive()
    choose(staff, "KIOSK: new")
    staff.touch("Install")
    assert timer.isActive()
    content.may_work.set()
    staff.finish()
    assert not timer.isActive()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("way", [(), ("Go back to earlier content",)], ids=["drives", "earlier"])
@pytest.mark.parametrize("count", [5, 6])
def test_a_second_touch_of_a_trembling_finger_installs_nothing(
    meet_staff: MeetStaff, size: tuple[int, int], way: tuple[str, ...], count: int
) -> None:
    content = FakeContent(Found(NEW, (FOUND.offers * 2)[:count], (FOUND.earlier * 2)[:count]))
    content.may_work.clear()  # or work would be over before anybody sees it
    staff = meet_staff(size, content=content)
    show_content(staff)
    for name in ("Look again", *way):
        twice(staff, staff.target(name))
        staff.finish()
    assert staff.sight.title == ("Earlier content" if way else "New content")
    pages = [0]
    while "Next" in staff.names:
        staff.touch("Next")
        pages.append(pages[-1] + 1)
    for page in pages:
        assert rows_on(staff, page)
        for row, along in product(rows_on(staff, page), (0.02, 0.5, 0.98)):
            twice(staff, row, along)
            assert staff.names[0] == "Back"
            assert not staff.area.content_view_model.is_working
            staff.touch("Back")
            rows_on(staff, page)


def rows_on(staff: Staff, page: int) -> list[Target]:
    """What can be chosen on a page of the list, which is turned to."""
    while "Before" in staff.names:
        staff.touch("Before")
    for _ in range(page):
        staff.touch("Next")
    return [target for target in staff.sight.targets if target.name.startswith(("KIOSK", "Made", "Came"))]


def twice(staff: Staff, target: Target, along: float = 0.5) -> None:
    """Touches the same point twice, so far along the target's width."""
    point = QPoint(round(target.x + along * target.width), target.y + target.height // 2)
    staff.touch_at(point)
    staff.touch_at(point)


def test_a_second_touch_does_not_insist(staff: Staff, content: FakeContent) -> None:
    choose(staff, "KIOSK: old")
    twice(staff, staff.target("Install"))
    assert staff.names == ["Back", "Install the older one"]
    assert content.done == []


def test_keys_lead_through_all_of_it(staff: Staff, content: FakeContent) -> None:
    tab, enter = Qt.Key.Key_Tab, Qt.Key.Key_Return
    staff.press(tab, tab, tab, enter)
    assert staff.names == ["Back", "Install"]
    staff.press(tab, tab, enter, enter)
    assert staff.names == ["Back", "Install the older one"], "the key that confirmed does not insist"
    staff.press(tab, tab, enter)
    staff.finish()
    assert content.done == ["install old.kiosk although older"]
    staff.press(tab, enter)
    staff.finish()
    assert staff.sight.title == "New content"


def test_a_long_list_stands_on_pages(meet_staff: MeetStaff) -> None:
    offers = tuple(replace(FOUND.offers[0], name=f"{number}.kiosk") for number in range(9))
    staff = meet_staff(content=FakeContent(Found(Edition(None, "77aa", ("en",), 1), offers)))
    show_content(staff)
    seen: list[str] = []
    while True:
        seen += [name.split(".")[0] for name in staff.names if name.startswith("KIOSK")]
        if "Next" not in staff.names:
            break
        staff.touch("Next")
    assert seen == [f"KIOSK: {number}" for number in range(9)]
    assert staff.reads("page 3 of 3")
