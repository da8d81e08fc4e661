"""The report has a line for each thing, what is to be mended first, and a form that scripts can rely on."""

import json

from hypothesis import given
from hypothesis import strategies as st

from kiosk import __version__
from kiosk.doctor.finding import Finding, Gap, State
from kiosk.doctor.looking import GapLook, Look, findings_of, gaps_of
from kiosk.doctor.report import Report, report_json, report_text

REPORT = Report(
    (
        Finding("content", State.FINE, "1 topic"),
        Finding("review", State.WARNING, "not yet checked"),
        Finding("staff-door", State.PROBLEM, "no PIN is set"),
    ),
    (
        Gap("boot-menu", None, "cannot be told"),
        Gap("sysrq", False, "no commands"),
        Gap("unit", True, "install it"),
    ),
)

findings = st.builds(Finding, st.text(max_size=20), st.sampled_from(State), st.text())
gaps = st.builds(Gap, st.text(max_size=20), st.none() | st.booleans(), st.text())


def test_problems_come_first_and_closed_gaps_are_left_out() -> None:
    assert report_text(REPORT).splitlines() == [
        "problem  staff-door  no PIN is set",
        "warning  review      not yet checked",
        "fine     content     1 topic",
        "",
        "Open gaps:",
        "open     unit        install it",
        "unknown  boot-menu   cannot be told",
    ]


def test_without_an_open_gap_that_is_said() -> None:
    text = report_text(Report(REPORT.findings, (Gap("sysrq", False, "no commands"),)))
    assert text.endswith("\nOpen gaps:\nnone")


def test_scripts_get_everything_in_the_order_it_was_looked_at() -> None:
    assert json.loads(report_json(REPORT)) == {
        "version": __version__,
        "ok": False,
        "findings": [
            {"name": "content", "state": "fine", "words": "1 topic"},
            {"name": "review", "state": "warning", "words": "not yet checked"},
            {"name": "staff-door", "state": "problem", "words": "no PIN is set"},
        ],
        "gaps": [
            {"name": "boot-menu", "open": None, "words": "cannot be told"},
            {"name": "sysrq", "open": False, "words": "no commands"},
            {"name": "unit", "open": True, "words": "install it"},
        ],
    }


@given(st.lists(findings), st.lists(gaps))
def test_only_a_problem_is_not_ok_and_every_line_is_there(found: list[Finding], open_gaps: list[Gap]) -> None:
    looked = findings_of(Look(each.name, lambda each=each: each) for each in found)  # type: ignore[misc]
    gaps_looked = gaps_of(GapLook(each.name, lambda each=each: each) for each in open_gaps)  # type: ignore[misc]
    report = Report(looked, gaps_looked)
    assert report.is_ok == all(each.state is not State.PROBLEM for each in found)
    shown = sum(gap.is_open is not False for gap in open_gaps)
    words = report_text(Report(tuple(Finding("n", each.state, each.words) for each in looked), ()))
    assert len(words.split("\n")) == len(found) + 3
    assert report_text(Report((), tuple(Gap("n", each.is_open, each.words) for each in gaps_looked))).count("\n") == (
        1 + max(shown, 1)
    )
    assert len(json.loads(report_json(report))["gaps"]) == len(open_gaps)


def test_what_cannot_be_looked_at_is_a_problem_and_the_rest_is_looked_at() -> None:
    def fails() -> Finding:
        raise ValueError("torn\nin two")

    broken, other = findings_of((Look("log", fails), Look("content", lambda: REPORT.findings[0])))
    assert broken == Finding("log", State.PROBLEM, "could not be looked at (ValueError torn in two); report it")
    assert other == REPORT.findings[0]


def test_a_right_that_is_wanting_is_not_to_be_reported() -> None:
    def fails() -> Finding:
        raise PermissionError(13, "Permission denied")

    (found,) = findings_of((Look("log", fails),))
    assert found.words == "could not be looked at (Permission denied); run doctor as the kiosk's user"


def test_a_gap_that_cannot_be_looked_at_is_unknown() -> None:
    def fails() -> Gap:
        raise PermissionError(13, "Permission denied")

    (gap,) = gaps_of((GapLook("unit", fails),))
    assert (gap.name, gap.is_open) == ("unit", None)
    assert gap.words.startswith("could not be looked at (Permission denied); ")
