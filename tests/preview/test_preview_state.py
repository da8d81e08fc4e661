"""What staff are told, from what was found."""

from pathlib import Path

import pytest

from kiosk.library_choice import Compiled
from kiosk.preview.folder_reader import Changed, Gone
from kiosk.preview.preview_state import (
    PreviewState,
    ProblemRow,
    Standing,
    after_failure,
    after_look,
    rows_of,
    what_and_mend,
)
from kiosk.shared.problem import Problem, Severity

LIBRARY = Path("a.kiosk")
WARNING = Problem("a.md", 3, "long", "too long (split it)", Severity.WARNING)
ERROR = Problem("b.md", 7, "html", "raw HTML (take it out)", Severity.ERROR)
ERROR_ROW = ProblemRow("b.md", 7, True, "raw HTML", "take it out")
WARNING_ROW = ProblemRow("a.md", 3, False, "too long", "split it")


def changed(library: Path | None, notice: str = "", *problems: Problem) -> Changed:
    return Changed(frozenset(), Compiled(library, notice, problems))


@pytest.mark.parametrize(
    ("message", "what", "mend"),
    [
        ("raw HTML is not shown (write plain words)", "raw HTML is not shown", "write plain words"),
        ("'a (b)' stands twice (keep one (the first))", "'a (b)' stands twice", "keep one (the first)"),
        ("cannot be opened: no rights", "cannot be opened: no rights", ""),
        ("cannot be kept (disk full); make room", "cannot be kept (disk full)", "make room"),
        ("a closing bracket alone)", "a closing bracket alone)", ""),
        ("", "", ""),
    ],
)
def test_a_message_is_divided_into_what_and_mend(message: str, what: str, mend: str) -> None:
    assert what_and_mend(message) == (what, mend)


def test_errors_come_before_warnings_each_in_their_order() -> None:
    later = Problem("c.md", 1, "html", "raw HTML", Severity.ERROR)
    assert [row.file for row in rows_of((WARNING, ERROR, later))] == ["b.md", "c.md", "a.md"]


def test_a_sound_folder_is_shown() -> None:
    state = after_look(PreviewState(), changed(LIBRARY, "", WARNING), "12:00")
    assert state == PreviewState(Standing.NEWEST, "12:00", "12:00", (WARNING_ROW,))


def test_errors_keep_the_time_of_what_is_shown() -> None:
    shown = after_look(PreviewState(), changed(LIBRARY), "12:00")
    state = after_look(shown, changed(LIBRARY, "errors", WARNING, ERROR), "12:01")
    assert state == PreviewState(Standing.LAST_GOOD, "12:00", "12:01", (ERROR_ROW, WARNING_ROW))


def test_a_folder_that_was_never_good_shows_another_text() -> None:
    state = after_look(PreviewState(), changed(None, "errors", ERROR), "12:00")
    assert state == PreviewState(Standing.OTHER_TEXT, "", "12:00", (ERROR_ROW,))


def test_what_was_shown_stays_though_it_could_not_be_kept() -> None:
    shown = after_look(PreviewState(), changed(LIBRARY), "12:00")
    state = after_look(shown, changed(None, "errors", ERROR), "12:01")
    assert state == PreviewState(Standing.LAST_GOOD, "12:00", "12:01", (ERROR_ROW,))


def test_what_keeps_a_sound_folder_from_being_compiled_is_a_problem_of_its_own() -> None:
    state = after_look(PreviewState(), changed(LIBRARY, "no room; make some", WARNING), "12:00")
    assert state.standing is Standing.LAST_GOOD
    assert state.rows == (ProblemRow("", 0, True, "no room", "make some"), WARNING_ROW)


def test_a_folder_that_is_gone_is_one_problem() -> None:
    shown = after_look(PreviewState(), changed(LIBRARY, "", WARNING), "12:00")
    state = after_look(shown, Gone("no such file"), "12:01")
    assert (state.standing, state.shown_at, state.checked_at) == (Standing.LAST_GOOD, "12:00", "12:01")
    (row,) = state.rows
    assert "no such file" in row.message


def test_a_library_that_cannot_be_opened_is_one_problem() -> None:
    shown = after_look(PreviewState(), changed(LIBRARY), "12:00")
    state = after_failure(shown, "a.kiosk: is damaged; build it again", "12:00")
    assert state.standing is Standing.LAST_GOOD
    assert state.rows == (ProblemRow("", 0, True, "a.kiosk: is damaged", "build it again"),)
