"""Every step to new content stands whole on every glass, however many libraries there are, however long their lines."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.display.theme import ThemeName
from kiosk.staff.editions import Earlier, Edition, Found, Refused
from tests.staff.conftest import MeetStaff, Staff
from tests.staff.fake_content import BUNDLED, FOUND, FakeContent, edition, offer
from tests.staff.test_pages_fit import SIZES
from tests.staff.whole import assert_whole

LANGUAGES = ("en", "de", "fr", "es", "it", "tr", "ru", "ar", "zh-Hans", "pt-BR")
LONG = (
    "/media/kiosk/THE CLINIC'S OWN DRIVE/content/for the terminals/library of the autumn.kiosk: the library was made "
    "for a newer program (format 7, this program reads 4); install the newer program first, then this library"
)
WORST = Found(
    Edition(datetime(2026, 11, 20, tzinfo=UTC), "4f0c21ab93de", LANGUAGES, 1200),
    tuple(
        offer(f"for the terminals/library of the autumn, number {number}.kiosk", each, "" if each else LONG)
        for number in range(6)
        for each in (None, edition(25, "", LANGUAGES), edition(None, "", LANGUAGES), edition(3))
    ),
    (*(Earlier(step, edition(step, "", LANGUAGES)) for step in range(1, 6)), Earlier(6, BUNDLED, is_bundled=True)),
    notice="/var/lib/patient-kiosk/content/installed.json: is damaged; install the content again",
)


def to_list(staff: Staff, content: FakeContent) -> None:
    del content
    staff.come_in()
    staff.touch("New content")
    staff.finish()


def to_next_page(staff: Staff, content: FakeContent) -> None:
    to_list(staff, content)
    if "Next" in staff.names:
        staff.touch("Next")


def to_looking(staff: Staff, content: FakeContent) -> None:
    content.may_look.clear()
    staff.come_in()
    staff.touch("New content")
    content.may_look.set()


def to_compared(staff: Staff, content: FakeContent) -> None:
    to_list(staff, content)
    staff.area.content_view_model.choose(1)


def to_older(staff: Staff, content: FakeContent) -> None:
    to_list(staff, content)
    undated = next((at for at, each in enumerate(content.found.offers) if each.edition and not each.edition.made), 1)
    staff.area.content_view_model.choose(undated)
    staff.touch("Install")
    assert staff.sight.title == "Install older content?"


def to_earlier(staff: Staff, content: FakeContent) -> None:
    to_list(staff, content)
    staff.touch("Go back to earlier content")


def to_going_back(staff: Staff, content: FakeContent) -> None:
    to_earlier(staff, content)
    staff.area.content_view_model.choose(0)


def to_work(staff: Staff, content: FakeContent) -> None:
    to_going_back(staff, content)
    content.may_work.clear()
    staff.touch("Use the earlier one")
    content.is_at_work.wait()
    staff.area.content_view_model.look()


def to_done(staff: Staff, content: FakeContent) -> None:
    to_going_back(staff, content)
    staff.touch("Use the earlier one")
    staff.finish()


def to_refused(staff: Staff, content: FakeContent) -> None:
    content.outcome = Refused(f"{LONG}; {LONG}; {LONG}")
    to_done(staff, content)


Way = Callable[[Staff, FakeContent], None]
WAYS: tuple[Way, ...] = (
    *(to_looking, to_list, to_next_page, to_compared, to_older, to_earlier, to_going_back),
    *(to_work, to_done, to_refused),
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.removeprefix("to_"))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("found", [FOUND, WORST], ids=["usual", "worst"])
def test_a_step_stands_whole(meet_staff: MeetStaff, size: tuple[int, int], way: Way, found: Found) -> None:
    content = FakeContent(found)
    staff = meet_staff(size, ThemeName.CONTRAST, scale=2.0, content=content)
    way(staff, content)
    assert_whole(staff, size)
    content.may_work.set()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_refusal_in_the_list_is_read_to_its_end(meet_staff: MeetStaff, size: tuple[int, int]) -> None:
    content = FakeContent(replace(WORST, offers=WORST.offers[:4]))
    staff = meet_staff(size, content=content)
    to_list(staff, content)
    assert LONG in staff.sight.texts
    assert not staff.sight.clipped
