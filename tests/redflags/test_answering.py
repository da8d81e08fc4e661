"""A visitor's way through the questions: forwards, back, over a question, and a change of mind."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.redflags.answering import Answering, answer, back, begin, change, review, skip
from kiosk.redflags.assess import assess
from kiosk.shared.redflags import Answer, Level, Rules

Y, N, S, K = Answer.YES, Answer.NO, Answer.NOT_SURE, Answer.SKIP


def answered(rules: Rules, *given_answers: Answer) -> Answering:
    state = begin(rules)
    for each in given_answers:
        state = answer(state, each)
    return state


def test_it_begins_with_the_opening_question_and_nothing_answered(rules: Rules) -> None:
    state = begin(rules)
    assert (state.at, state.answers, state.is_changed) == ("had_prp", {}, False)
    assert state.assessment.is_incomplete


def test_a_follow_up_comes_right_after_what_it_follows(rules: Rules) -> None:
    assert answered(rules, N, Y).at == "saddle_new"
    assert answered(rules, N, S).at == "saddle_new"
    assert answered(rules, N, N).at == "bladder"
    assert answered(rules, N, Y, N).at == "bladder"


def test_every_question_answered_leads_to_the_review(rules: Rules) -> None:
    state = begin(rules)
    seen = []
    while state.at is not None:
        seen.append(state.at)
        state = answer(state, N)
    assert seen == list(state.asked)
    assert state.assessment.level is Level.NONE_PICKED
    assert answer(state, Y) == state, "there is no question to answer"


def test_back_leads_to_the_question_before_and_keeps_answers(rules: Rules) -> None:
    state = back(back(answered(rules, N, Y)))
    assert state.at == "had_prp"
    assert state.answers == {"had_prp": N, "saddle": Y}
    assert back(state).at == "had_prp"
    assert back(review(state)).at == state.asked[-1]


def test_skipping_is_an_answer_of_its_own(rules: Rules) -> None:
    state = skip(begin(rules))
    assert state.answers == {"had_prp": K}
    assert state.at == "saddle"


def test_p8_an_answer_changed_downward_is_remembered(rules: Rules) -> None:
    state = answered(rules, N, Y, Y)
    assert not state.is_changed
    lowered = answer(change(review(state), "saddle"), N)
    assert lowered.is_changed
    assert answer(change(review(lowered), "saddle"), Y).is_changed, "also when it was changed back"
    assert not answer(change(review(answered(rules, N, N)), "saddle"), Y).is_changed
    assert answer(change(review(answered(rules, N, K)), "saddle"), N).is_changed
    assert not answer(change(review(answered(rules, N, Y)), "saddle"), S).is_changed, "both count alike"


def test_after_a_change_one_goes_on_where_something_is_open(rules: Rules) -> None:
    state = answered(rules, N, N, N, N)
    assert state.at == "sex"
    assert answer(change(state, "saddle"), N).at == "sex"
    assert answer(change(state, "saddle"), Y).at == "saddle_new"
    assert change(state, "breathe") == state, "it is not asked of who had no injection"


_moves = st.lists(st.sampled_from([*Answer, "back", "review", "saddle", "chest", "sepsis", "nobody"]), max_size=60)


@given(moves=_moves)
def test_any_way_leads_somewhere_and_says_what_its_answers_come_to(rules: Rules, moves: list[Answer | str]) -> None:
    state = begin(rules)
    for move in moves:
        match move:
            case Answer():
                state = answer(state, move)
            case "back":
                state = back(state)
            case "review":
                state = review(state)
            case _:
                state = change(state, move)
        assert state.at is None or state.at in state.asked
        assert state.assessment == assess(rules, state.answers)
