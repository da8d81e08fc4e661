"""Pages beside the one in view stand ready, and whatever was ready, what is in view is the page it should be."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.display.display import Display
from kiosk.display.settings import DisplaySettings
from kiosk.reading.page_list_model import PageListModel
from kiosk.reading.reading_view_model import ReadingViewModel
from kiosk.reading.sheet_view_model import SheetViewModel
from kiosk.reading.term_spot_list_model import TermSpotListModel
from kiosk.shared.document import Chapter, Picture, Section

ROOM = QSize(500, 400)
OTHER_ROOM = QSize(620, 500)
Shown = tuple[tuple[object, ...], ...]


def no_picture(_topic: str, _name: str) -> Picture:
    return Picture("image/svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>')


def reading_in(room: QSize, display: Display | None = None) -> ReadingViewModel:
    reading = ReadingViewModel(display or Display(), no_picture)
    reading.setProperty("bodySize", room)
    return reading


def shown_on(sheet: SheetViewModel) -> Shown:
    """All that stands on a sheet."""
    rows: list[tuple[object, ...]] = []
    for model in (sheet.boxes, sheet.spots):
        assert isinstance(model, PageListModel | TermSpotListModel)
        roles = sorted(model.roleNames())
        rows += [tuple(model.data(model.index(row), role) for role in roles) for row in range(model.rowCount())]
    place: tuple[object, ...] = sheet.content.getRect()  # type: ignore[assignment]  # its stub says object
    return (*rows, place)


def in_view(reading: ReadingViewModel) -> list[SheetViewModel]:
    return [sheet for sheet in reading.findChildren(SheetViewModel) if sheet.property("isInView")]


def wait_until_ready(app: QGuiApplication, reading: ReadingViewModel, sheets: int) -> None:
    """Until so many sheets hold something."""
    patience = QDeadlineTimer(10_000)
    while sum(len(shown_on(sheet)) > 1 for sheet in reading.findChildren(SheetViewModel)) < sheets:
        assert not patience.hasExpired(), "waited in vain"
        app.processEvents()


@pytest.fixture
def turned(app: QGuiApplication, chapter: Chapter, sections: tuple[Section, ...]) -> ReadingViewModel:
    """At the second page, with those before and after it ready."""
    reading = reading_in(ROOM)
    reading.show(chapter, sections, 1)
    reading.finish()
    wait_until_ready(app, reading, 3)
    return reading


@pytest.mark.parametrize("page", [0, 2])
def test_a_page_beside_is_shown_without_making_anything(
    turned: ReadingViewModel, chapter: Chapter, sections: tuple[Section, ...], page: int
) -> None:
    made: list[object] = []
    for sheet in turned.findChildren(SheetViewModel):
        assert isinstance(sheet.boxes, PageListModel)
        sheet.boxes.modelReset.connect(lambda sheet=sheet: made.append(sheet))
    before = turned.sheet_in_view
    turned.show(chapter, sections, page)
    assert made == []
    assert turned.sheet_in_view is not before
    assert in_view(turned) == [turned.sheet_in_view]


def test_what_was_ready_is_forgotten_with_the_text(turned: ReadingViewModel) -> None:
    turned.forget()
    assert [len(shown_on(sheet)) for sheet in turned.findChildren(SheetViewModel)] == [1] * 3


def test_other_pictures_are_read_anew_on_all_sheets(turned: ReadingViewModel) -> None:
    kept = turned.sheet_in_view
    made: list[int] = []
    assert isinstance(kept.boxes, PageListModel)
    kept.boxes.modelReset.connect(lambda: made.append(1))
    turned.forget_pictures()
    assert made


STEPS = st.lists(
    st.one_of(
        st.integers(0, 9),
        st.sampled_from([ROOM, OTHER_ROOM]),
        st.sampled_from([1.0, 1.5]),
        st.sampled_from(["wait", "forget"]),
    ),
    max_size=12,
)


@given(steps=STEPS)
# Its text is only read.
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_ready_the_page_in_view_is_as_if_it_were_the_first(
    app: QGuiApplication, chapter: Chapter, sections: tuple[Section, ...], steps: list[int | QSize | float | str]
) -> None:
    display, room = Display(), ROOM
    reading = reading_in(room, display)
    reading.show(chapter, sections, 0)
    for step in steps:
        match step:
            case int():
                reading.show(chapter, sections, step)
            case QSize():
                room = step
                reading.setProperty("bodySize", room)
            case float():
                display.configure(DisplaySettings(text_scale=step))
            case "wait":
                reading.finish()
                wait_until_ready(app, reading, 2)
            case _:
                reading.forget()
                reading.show(chapter, sections, 0)
        fresh_display = Display()
        fresh_display.configure(display.settings)
        fresh = reading_in(room, fresh_display)
        fresh.show(chapter, sections, reading.page)
        assert shown_on(reading.sheet_in_view) == shown_on(fresh.sheet_in_view)
        assert in_view(reading) == [reading.sheet_in_view]
