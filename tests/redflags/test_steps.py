"""The steps through the screens: whatever is touched, a sign that was said to be there is told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.redflags import steps
from kiosk.redflags.assess import asked, assess, counts, emergencies
from kiosk.session.navigation import back, start
from kiosk.session.place import Alarmed, Asked, Concluded, RedFlagCheck, Reviewed
from kiosk.session.site import Site
from kiosk.shared.redflags import Answer, Level, Rules

OUTSIDE = start(Site("en", ThemeName.LIGHT, TextSize.NORMAL, "topic"))


def gone_back(place: RedFlagCheck) -> RedFlagCheck:
    """Where Back leads; out of the questions all is as it was."""
    before = back(replace(OUTSIDE, place=place)).place
    return before if isinstance(before, RedFlagCheck) else place


def answered(rules: Rules, place: RedFlagCheck, question: str, given_answer: Answer) -> RedFlagCheck:
    return steps.give(rules, steps.alter(rules, place, question), given_answer)


def all_no(rules: Rules, opening: Answer = Answer.YES) -> RedFlagCheck:
    place = steps.give(rules, steps.begin(rules, RedFlagCheck("topic")), opening)
    while isinstance(place.stand, Asked):
        place = steps.give(rules, place, Answer.NO)
    return place


def level(rules: Rules, place: RedFlagCheck) -> Level:
    return assess(rules, dict(place.answers)).level


MOVES = st.lists(
    st.sampled_from(["yes", "no", "not_sure", "skip", "on", "review", "alter", "conclude", "back", "why"]),
    max_size=60,
)


@given(moves=MOVES, pick=st.randoms(use_true_random=False))
def test_whatever_is_touched(rules: Rules, moves: list[str], pick: object) -> None:
    place = steps.begin(rules, RedFlagCheck("topic"))
    for move in moves:
        before = place
        match move:
            case "on":
                place = steps.go_on(rules, place)
            case "review":
                place = steps.look_through(place)
            case "alter":
                place = steps.alter(rules, place, pick.choice(asked(rules, dict(place.answers))))  # type: ignore[attr-defined]
            case "conclude":
                place = steps.conclude(rules, place)
            case "back":
                place = gone_back(place)
            case "why":
                place = steps.toggle_why(place)
            case _:
                place = steps.give(rules, place, Answer(move))
        answers = dict(place.answers)
        for stand in (place.stand, *place.way):
            assert not isinstance(stand, Asked | Alarmed) or stand.question in asked(rules, answers)
        if emergencies(rules, answers) - emergencies(rules, dict(before.answers)):
            assert isinstance(place.stand, Alarmed), "p14"
        if level(rules, place) is Level.NONE_PICKED:
            assert not [each for each, said in answers.items() if each != rules.opening and counts(said)], "p4"
        if level(rules, place).rank < level(rules, before).rank and _has_lowered(before, place):
            assert place.is_changed, "p8"


def _has_lowered(before: RedFlagCheck, after: RedFlagCheck) -> bool:
    """Whether a question had an answer to act on before, and has none now."""
    now = dict(after.answers)
    return any(counts(said) and not counts(now.get(question)) for question, said in before.answers)


def test_a_yes_taken_back_and_said_again_is_asked_about_again(rules: Rules) -> None:
    place = answered(rules, all_no(rules), "saddle", Answer.YES)
    assert place.stand == Alarmed("saddle")
    place = steps.give(rules, steps.go_on(rules, place), Answer.NO)
    assert level(rules, place) is Level.TODAY
    place = answered(rules, answered(rules, place, "saddle", Answer.NO), "saddle", Answer.YES)
    assert place.stand == Alarmed("saddle")
    assert steps.go_on(rules, place).stand == Asked("saddle_new")
    assert level(rules, place) is Level.EMERGENCY


def test_back_never_leads_to_a_question_that_is_not_asked_any_more(rules: Rules) -> None:
    place = answered(rules, all_no(rules), rules.opening, Answer.NO)
    while place.way:
        place = gone_back(place)
        assert not isinstance(place.stand, Asked) or place.stand.question in asked(rules, dict(place.answers))


def test_without_an_injection_a_sign_of_after_still_counts(rules: Rules) -> None:
    place = answered(rules, all_no(rules), "breathe", Answer.YES)
    place = answered(rules, steps.look_through(place), rules.opening, Answer.NO)
    assert level(rules, place) is Level.EMERGENCY


@pytest.mark.parametrize("question", ["fever", "saddle"])
def test_a_follow_up_that_was_passed_by_is_open(rules: Rules, question: str) -> None:
    place = answered(rules, all_no(rules), question, Answer.YES)
    place = steps.conclude(rules, steps.look_through(place))
    assert place.stand == Concluded()
    assert assess(rules, dict(place.answers)).is_incomplete


def test_p13_a_place_that_is_made_anew_is_not_a_result(rules: Rules) -> None:
    assert level(rules, RedFlagCheck("topic")) is not Level.NONE_PICKED
    assert assess(rules, {}).is_incomplete
    assert all_no(rules).stand == Reviewed()
