"""A patient's way through the red-flag questions, by touch."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.session.place import Alarmed, Asked, AskStaff, Attract, Concluded, Home, RedFlagCheck, Reviewed
from kiosk.shared.document import plain
from kiosk.shared.redflags import Answer
from kiosk.shell.standing import stands
from tests.journeys.red_flags import SIZES, TOPIC, answer_all, check_of, open_questions, stand_of, words_of
from tests.journeys.test_keyboard import enter

EVERY_SIZE = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


class Row(NamedTuple):
    """A story: what is answered besides No, the result's heading, and what else it says."""

    name: str
    answers: dict[str, str]
    heading: str
    picked: str


RESULTS = [
    Row("emergency", {"had_prp": "Yes", "sex": "Yes"}, "Get help now.", "Feeling in sex"),
    Row("emergency, not sure", {"breathe": "Not sure"}, "Get help now.", "Swollen face, hard to breathe (not sure)"),
    Row("today", {"weight": "Yes"}, "Get help today.", "Lost weight"),
    Row("today, an old sign", {"bladder": "Yes"}, "Get help today.", "Trouble with pee"),
    Row("before", {"long": "Yes"}, "Tell the clinician before you have PRP.", "Pain for a long time"),
    Row("none picked", {}, "You did not pick any of the warning signs on our list.", "Signs can start later."),
]


@EVERY_SIZE
@pytest.mark.parametrize("row", RESULTS, ids=[row.name for row in RESULTS])
def test_home_questions_answers_result_home(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], row: Row
) -> None:
    visitor = visit(our_library, size=size)
    open_questions(visitor)
    visitor.touch("Start the questions")
    answer_all(visitor, **{"had_prp": "Yes", **row.answers})
    assert stand_of(visitor) == Reviewed()
    visitor.touch("See what to do")
    assert stand_of(visitor) == Concluded()
    words = words_of(visitor)
    assert row.heading in words
    assert row.picked in words
    assert "Not yet checked by a clinician" in words
    assert "You have not answered all" not in words
    visitor.touch("Home")
    assert visitor.stage.kiosk.session.place == Home(TOPIC)


@EVERY_SIZE
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_question_is_whole_and_has_its_four_answers(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int], scale: float
) -> None:
    visitor = visit(our_library, size=size, scale=scale)
    open_questions(visitor)
    visitor.touch("Start the questions")
    asked = {each.question: each for each in visitor.shelf.library.red_flags("en", TOPIC).questions}
    seen = []
    while isinstance(stand := stand_of(visitor), Asked):
        seen.append(stand.question)
        words = words_of(visitor).split()
        assert set(plain(asked[stand.question].text).split()) <= set(words)
        names = {target.name for target in visitor.sight.targets}
        assert {"Yes", "No", "Not sure", "Skip", "Why we ask", "Hide my screen", "Back"} <= names
        visitor.touch("No")
    assert set(seen) == {each for each in asked if not each.endswith("_new")} - {
        "sepsis",
        "breathe",
        "site",
        "rash",
        "swelling",
    }


@EVERY_SIZE
def test_skipping_all_is_incomplete_and_never_none(
    visit: Callable[..., Any], our_library: Path, size: tuple[int, int]
) -> None:
    visitor = visit(our_library, size=size)
    open_questions(visitor)
    visitor.touch("Start the questions")
    answer_all(visitor, "Skip")
    visitor.touch("See what to do")
    words = words_of(visitor)
    assert "Get help today." in words
    assert "You have not answered all the questions." in words


def test_p14_an_emergency_shows_at_once_what_to_do_and_then_goes_on(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    visitor.touch("No")
    visitor.touch("Yes")
    assert stand_of(visitor) == Alarmed("saddle")
    words = words_of(visitor)
    assert "Get help now." in words
    assert "call 112" in words
    visitor.touch("Go on with the questions")
    assert stand_of(visitor) == Asked("saddle_new")


@pytest.mark.parametrize(("question", "given"), [("fever", "Yes"), ("sepsis", "Yes")])
def test_p14_also_after_a_follow_up(visit: Callable[..., Any], our_library: Path, question: str, given: str) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    while stand_of(visitor) != Asked("fever"):
        visitor.touch("No")
    visitor.touch("Yes")
    if question == "fever":
        assert stand_of(visitor) == Asked("sepsis")
    else:
        visitor.touch(given)
        assert stand_of(visitor) == Alarmed("sepsis")


def test_p8_an_answer_changed_downward_is_told(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    answer_all(visitor, weight="Yes")
    visitor.touch("Lost weight: Yes")
    assert stand_of(visitor) == Asked("weight")
    assert visitor.target("Yes, your answer")
    visitor.touch("No")
    assert stand_of(visitor) == Reviewed()
    visitor.touch("See what to do")
    words = words_of(visitor)
    assert "You changed an answer. If any sign was true, follow the stronger advice." in words


def test_back_leads_through_the_questions_and_keeps_the_answers(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    visitor.touch("No")
    visitor.touch("Skip")
    visitor.touch("Back")
    assert stand_of(visitor) == Asked("saddle")
    assert visitor.target("Skip, your answer")
    visitor.touch("Back")
    assert visitor.target("No, your answer")
    visitor.touch("Back")
    visitor.touch("Back")
    assert visitor.stage.kiosk.session.place == Home(TOPIC)


def test_my_answers_can_be_seen_at_any_time_and_open_ones_answered(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    visitor.touch("No")
    visitor.touch("My answers")
    assert stand_of(visitor) == Reviewed()
    visitor.touch("Chest pain: Not\u00a0answered")
    assert stand_of(visitor) == Asked("chest")
    visitor.touch("Not sure")
    assert dict(check_of(visitor).answers) == {"had_prp": Answer.NO, "chest": Answer.NOT_SURE}


def test_why_we_ask_is_told_on_request(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    assert "Some signs only matter" not in words_of(visitor)
    visitor.touch("Why we ask")
    assert "Some signs only matter after an injection." in words_of(visitor)
    visitor.touch("Hide why")
    assert "Some signs only matter" not in words_of(visitor)


@EVERY_SIZE
def test_one_touch_hides_what_is_asked(visit: Callable[..., Any], our_library: Path, size: tuple[int, int]) -> None:
    visitor = visit(our_library, size=size, scale=2.0)
    open_questions(visitor)
    visitor.touch("Start the questions")
    visitor.touch("No")
    before = check_of(visitor)
    visitor.touch("Hide my screen")
    words = " ".join(visitor.sight.texts)
    assert "Your screen is hidden." in words
    assert not re.search("legs|Yes|Question|Skip", words)
    assert not {"Yes", "No", "Skip", "Next"} & {target.name for target in visitor.sight.targets}
    visitor.touch("Show my screen")
    assert check_of(visitor) == before
    visitor.touch("Hide my screen")
    visitor.touch("Back")
    assert check_of(visitor) == before


def test_p10_start_over_erases_the_answers_and_never_lands_on_a_result(
    visit: Callable[..., Any], our_library: Path
) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    answer_all(visitor, weight="Yes")
    visitor.touch("See what to do")
    visitor.touch("Start over")
    session = visitor.stage.kiosk.session
    assert session.place == Attract()
    assert session.trail == ()
    open_questions(visitor)
    visitor.touch("Start the questions")
    visitor.touch("My answers")
    assert [name for name in titles_of(visitor) if not name.endswith(": Not\u00a0answered")] == []


def titles_of(visitor: Any) -> list[str]:
    return list(visitor.stage.kiosk.screens.red_flags.property("titles"))


def test_asking_staff_keeps_the_answers_and_home_forgets_them(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    open_questions(visitor)
    visitor.touch("Start the questions")
    visitor.touch("No")
    before = check_of(visitor)
    visitor.touch("Ask staff")
    assert visitor.stage.kiosk.session.place == AskStaff()
    visitor.touch("Back")
    assert check_of(visitor) == before
    visitor.touch("Home")
    assert titles_of(visitor) == []
    visitor.touch("Check for warning signs")
    assert check_of(visitor) == RedFlagCheck(TOPIC)


def test_the_timeline_and_the_chapter_lead_to_the_questions(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library)
    visitor.touch("Touch to start")
    visitor.touch("Your recovery, week by week")
    visitor.touch("When to call for help")
    assert check_of(visitor) == RedFlagCheck(TOPIC)
    visitor.touch("Home")
    visitor.touch("When to see a doctor")
    visitor.touch("Check for warning signs")
    assert check_of(visitor) == RedFlagCheck(TOPIC)
    visitor.touch("Home")
    visitor.touch("What is PRP?")
    assert not [target for target in visitor.sight.targets if target.name == "Check for warning signs"]


def test_a_second_touch_of_a_trembling_finger_answers_nothing(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library, moves=True)
    open_questions(visitor)
    page = visitor.stage.window.findChild(QQuickItem, "redFlags")

    def touch_twice(name: str) -> None:
        """The second touch lands where the first one did, as a trembling finger's does."""
        visitor.wait_until(lambda: not page.property("isSettling"))
        target = visitor.target(name)
        point = QPoint(target.x + target.width // 2, target.y + target.height // 2)
        visitor.touch_at(point)
        visitor.touch_at(point)

    touch_twice("Start the questions")
    assert stand_of(visitor) == Asked("had_prp")
    touch_twice("No")
    assert [question for question, _ in check_of(visitor).answers] == ["had_prp"]
    touch_twice("Yes")
    assert stand_of(visitor) == Alarmed("saddle")
    touch_twice("Go on with the questions")
    assert stand_of(visitor) == Asked("saddle_new")


def test_nothing_of_the_answers_is_written_or_said(
    visit: Callable[..., Any], our_library: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in our_library.parent.iterdir()}
    visitor = visit(our_library)
    open_questions(visitor)
    titles = {visitor.stage.window.title()}
    visitor.touch("Start the questions")
    while isinstance(stand_of(visitor), Asked | Alarmed):
        titles.add(visitor.stage.window.title())
        visitor.touch("Yes" if isinstance(stand_of(visitor), Asked) else "Go on with the questions")
    for touch in ("See what to do", "Hide my screen", "Show my screen"):
        visitor.touch(touch)
        titles.add(visitor.stage.window.title())
    counted = {re.sub(r"\d+", "#", title) for title in titles}
    assert counted == {"Check for warning signs", "Question # of #", "What to do now"} | ({"Your answers"} & counted)
    visitor.touch("Start over")
    assert {path: path.read_bytes() for path in our_library.parent.iterdir()} == before
    assert capfd.readouterr() == ("", "")


def test_a_question_is_read_to_its_end_before_it_is_answered(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library, size=(1024, 600), scale=2.0)
    open_questions(visitor)
    visitor.touch("Start the questions")
    visitor.touch("No")
    assert "wipe" not in " ".join(visitor.sight.texts)
    assert not {"Yes", "No", "Not sure", "Skip"} & {target.name for target in visitor.sight.targets}
    visitor.touch("Read on")
    assert "wipe" in " ".join(visitor.sight.texts)
    visitor.touch("Yes")
    assert stand_of(visitor) == Alarmed("saddle")


def test_a_second_touch_on_read_on_answers_nothing(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library, size=(1024, 600), scale=2.0, moves=True)
    open_questions(visitor)
    visitor.touch("Start the questions")
    page = visitor.stage.window.findChild(QQuickItem, "redFlags")
    for name in ("No", "Read on"):
        visitor.wait_until(lambda: not page.property("isSettling"))
        target = visitor.target(name)
        visitor.touch(name)
    # The button was as wide as all answers: its middle is one of them now, or between two.
    for part in (1, 3, 5, 7):
        visitor.touch_at(QPoint(target.x + target.width * part // 8, target.y + target.height // 2))
    assert stand_of(visitor) == Asked("saddle")
    assert [question for question, _ in check_of(visitor).answers] == ["had_prp"]


@pytest.mark.parametrize("row", RESULTS, ids=[row.name for row in RESULTS])
def test_every_result_by_keys(visit: Callable[..., Any], our_library: Path, row: Row) -> None:
    visitor = visit(our_library)
    visitor.stage.window.requestActivate()
    for name in ("Touch to start", "Check for warning signs", "Start the questions"):
        enter(visitor, name)
    while (stand := stand_of(visitor)) != Reviewed():
        match stand:
            case Asked(question=question):
                enter(visitor, {"had_prp": "Yes", **row.answers}.get(question, "No"))
            case _:
                enter(visitor, "Go on with the questions")
    enter(visitor, "See what to do")
    assert row.heading in words_of(visitor)


def test_p15_nothing_goes_on_by_itself(visit: Callable[..., Any], our_library: Path) -> None:
    visitor = visit(our_library, moves=True)
    open_questions(visitor)
    visitor.touch("Start the questions")
    page = visitor.stage.window.findChild(QQuickItem, "redFlags")
    visitor.wait_until(lambda: not page.property("isSettling"))
    assert not [each for each in page.findChildren(QObject) if each.metaObject().className() == "QQmlTimer"]
    waiting = visitor.stage.kiosk.screens.red_flags.findChildren(QTimer)
    assert not [each.interval() for each in waiting if each.isActive()]
    assert stand_of(visitor) == Asked("had_prp")


def test_answers_to_questions_that_a_library_does_not_have_are_forgotten(
    visit: Callable[..., Any], our_library: Path
) -> None:
    library = visit(our_library).shelf.library
    known, unknown = (("chest", Answer.YES),), (("headache", Answer.YES),)
    assert stands(RedFlagCheck(TOPIC, Asked("saddle"), answers=known), library, "en")
    assert not stands(RedFlagCheck(TOPIC, answers=unknown), library, "en")
    assert not stands(RedFlagCheck(TOPIC, Asked("headache")), library, "en")
    assert not stands(RedFlagCheck(TOPIC, way=(Alarmed("headache"),)), library, "en")
