"""Where staff stand: what leads where, and that the door falls shut behind whoever walks away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.staff_area import (
    CLEANING_SECONDS,
    FROM_STAFF,
    PIN_SECONDS,
    STAFF_SECONDS,
    Page,
    Question,
    StaffArea,
    asked,
    back,
    chosen,
    cleaning_left,
    due,
    held,
    knocked,
    let_go,
    let_in,
    looked,
    touched,
)

STAFF = StaffArea(Page.STAFF, 100.0)


def test_the_way_in_is_through_the_pin() -> None:
    area = knocked(StaffArea(), 1.0)
    assert area == StaffArea(Page.PIN, 1.0)
    assert let_in(area, 2.0) == StaffArea(Page.STAFF, 2.0)


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.STAFF])
def test_nothing_else_leads_in(page: Page) -> None:
    area = StaffArea(page, 5.0)
    assert all(chosen(area, other, 6.0) == area for other in Page)
    assert all(asked(area, question, 6.0) == area for question in Question)
    if page is not Page.PIN:
        assert let_in(area, 6.0) == area
    if page is not Page.CLOSED:
        assert knocked(area, 6.0) == area


@pytest.mark.parametrize("page", list(Page))
def test_the_staff_page_leads_to_its_pages_only(page: Page) -> None:
    assert chosen(STAFF, page, 101.0) == (StaffArea(page, 101.0) if page in FROM_STAFF else STAFF)


def test_a_question_is_answered_before_anything_else() -> None:
    area = asked(STAFF, Question.CLOSE, 101.0)
    assert area.question is Question.CLOSE
    assert chosen(area, Page.OPTIONS, 102.0) == area
    assert back(area, 102.0) == StaffArea(Page.STAFF, 102.0)


@pytest.mark.parametrize(
    ("page", "after"),
    [
        (Page.CLOSED, Page.CLOSED),
        (Page.PIN, Page.CLOSED),
        (Page.STAFF, Page.CLOSED),
        (Page.OPTIONS, Page.STAFF),
        (Page.CALIBRATION, Page.STAFF),
        (Page.HEALTH, Page.STAFF),
        (Page.CONTENT, Page.STAFF),
        (Page.CLEANING, Page.CLEANING),
    ],
)
def test_back_goes_one_step_towards_the_patients(page: Page, after: Page) -> None:
    assert back(StaffArea(page, 1.0), 2.0).page is after


@pytest.mark.parametrize(
    ("page", "seconds"),
    [
        (page, PIN_SECONDS if page is Page.PIN else STAFF_SECONDS)
        for page in Page
        if page not in {Page.CLOSED, Page.CLEANING}
    ],
)
def test_a_page_that_nobody_touches_closes(page: Page, seconds: float) -> None:
    area = StaffArea(page, 100.0)
    assert looked(area, 100.0 + seconds - 0.1) == area
    assert looked(area, 100.0 + seconds) == StaffArea()
    again = touched(area, 110.0)
    assert looked(again, 100.0 + seconds) == again
    assert due(again) == 110.0 + seconds


def test_an_unanswered_question_is_not_answered_by_time() -> None:
    assert looked(asked(STAFF, Question.CLOSE, 100.0), 100.0 + STAFF_SECONDS) == StaffArea()


def test_cleaning_ends_by_itself_and_wiping_does_not_lengthen_it() -> None:
    area = chosen(STAFF, Page.CLEANING, 100.0)
    assert touched(area, 120.0) == area
    assert cleaning_left(area, 100.0) == 30
    assert cleaning_left(area, 129.5) == 1
    assert looked(area, 100.0 + CLEANING_SECONDS) == StaffArea(Page.STAFF, 130.0)
    assert cleaning_left(STAFF, 100.0) == 0


def test_work_on_new_content_is_left_by_nobody_and_by_no_time() -> None:
    area = held(chosen(STAFF, Page.CONTENT, 100.0))
    assert due(area) is None
    assert looked(area, 1e6) == area
    assert back(area, 200.0) == area
    assert touched(area, 200.0).is_held
    after = let_go(area, 500.0)
    assert due(after) == 500.0 + STAFF_SECONDS, "there is time to read what came of it"
    assert back(after, 501.0).page is Page.STAFF
    assert let_go(after, 600.0) == after


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.CONTENT])
def test_nothing_else_is_held(page: Page) -> None:
    assert held(StaffArea(page, 1.0)) == StaffArea(page, 1.0)


pages = st.builds(StaffArea, st.sampled_from(Page), st.floats(0, 1e6), st.none())


@given(pages, st.floats(0, 1e6))
def test_left_alone_everything_closes(area: StaffArea, later: float) -> None:
    while (until := due(area)) is not None:
        area = looked(area, until)
    assert area.page is Page.CLOSED
    assert looked(area, later) == area
