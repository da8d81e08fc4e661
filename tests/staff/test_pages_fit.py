"""Every staff page stands whole on every glass, in every theme, whatever the visitor's text size was."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.staff.staff_facts import ContentFacts, HealthLine
from tests.staff.conftest import FACTS, MeetStaff, Staff
from tests.staff.whole import assert_whole

SIZES = [(1024, 600), (1080, 1920), (1920, 1080)]
LONG = "/var/lib/patient-kiosk/settings.toml:12: 'idle.seconds' should be a whole number from 20 to 1800; mend it"
WORST = replace(
    FACTS,
    clinic_name="Centre for Orthopaedics, Spine Surgery and Regenerative Medicine",
    contents=(ContentFacts("Platelet-rich plasma for back pain", "4f0c21ab", "2026-11-22", "2027-05-22", True),) * 12,
    languages=("English", "Deutsch", "Français", "Español", "Italiano", "Türkçe", "Русский", "العربية"),
    has_fallen_back=True,
    notices=(LONG, LONG, LONG),
    health=tuple(HealthLine(f"Check {number}", number % 3 > 0, LONG) for number in range(20)),
)


def to_pin(staff: Staff) -> None:
    staff.open_door()


def to_pin_wrong(staff: Staff) -> None:
    staff.open_door()
    staff.touch(*"480916", "Open")


def to_wait(staff: Staff) -> None:
    for _ in range(6):
        staff.tries.begin()
    staff.open_door()


def to_staff(staff: Staff) -> None:
    staff.come_in()


def to_worst(staff: Staff) -> None:
    staff.terminal.facts = WORST
    staff.come_in()


def to_options(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Options")


def to_calibration(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Calibrate the screen")


def to_cleaning(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Clean the glass")


def to_health(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Health")


def to_long_health(staff: Staff) -> None:
    staff.terminal.facts = WORST
    to_health(staff)
    staff.touch("Next")


def to_closing(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Close the kiosk")


def to_restarting(staff: Staff) -> None:
    staff.come_in()
    staff.touch("Start again")


WAYS: tuple[Callable[[Staff], None], ...] = (
    *(to_pin, to_pin_wrong, to_wait, to_staff, to_worst, to_options, to_calibration, to_cleaning),
    *(to_health, to_long_health, to_closing, to_restarting),
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.removeprefix("to_"))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_page_stands_whole(meet_staff: MeetStaff, size: tuple[int, int], way: Callable[[Staff], None]) -> None:
    staff = meet_staff(size, scale=2.0)
    way(staff)
    assert_whole(staff, size)
