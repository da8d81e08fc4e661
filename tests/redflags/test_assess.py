"""The decision table: every answer alone, every pair of them, and what must hold for all (P1 to P6, P9, P12, P13)."""

from itertools import combinations, product
from typing import TypeAlias

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.topics import TopicSource
from kiosk.redflags.assess import Answers, Assessment, asked, assess, ids_of, is_sound
from kiosk.shared.redflags import Answer, FollowUp, Level, Question, Raise, Rules

Y, N, S, K = Answer.YES, Answer.NO, Answer.NOT_SURE, Answer.SKIP
NONE, BEFORE, TODAY, EMERGENCY = Level
LEVELS = {
    **dict.fromkeys(("saddle", "bladder", "bowel", "sex", "legs_both", "walk", "crash", "chest"), EMERGENCY),
    **dict.fromkeys(("fall", "leg_weak", "fever", "weight", "severe", "worse", "night"), TODAY),
    **dict.fromkeys(("leg_tingle", "long", "cancer", "bleed", "other"), BEFORE),
    "breathe": EMERGENCY,
    "site": TODAY,
    "rash": TODAY,
    "swelling": BEFORE,
}
"""What the specification says of Yes to each, with nothing else that matters; written out again: a slip shows."""
NEW = {"saddle": "saddle_new", "bladder": "bladder_new", "bowel": "bowel_new"}
FOLLOW_UPS = {*NEW.values(), "sepsis"}
SKIPPED = {EMERGENCY: TODAY, TODAY: BEFORE, BEFORE: BEFORE}
QUESTIONS = sorted({"had_prp", *LEVELS, *FOLLOW_UPS})


def all_no(**given_answers: Answer) -> dict[str, Answer]:
    """Every question answered No and the opening one No too, but for those given."""
    return dict.fromkeys(("had_prp", *LEVELS), N) | given_answers


def level(rules: Rules, answers: Answers) -> Level:
    return assess(rules, answers).level


def test_the_questions_are_those_of_the_specification_in_its_order(rules: Rules) -> None:
    assert [question.question for question in rules.questions] == list(LEVELS)
    assert ids_of(rules) == set(QUESTIONS)
    assert {question.question for question in rules.questions if question.is_after} == {
        "breathe",
        "site",
        "rash",
        "swelling",
    }
    assert is_sound(rules)


@pytest.mark.parametrize("question", LEVELS)
@pytest.mark.parametrize("answer", [Y, S])
def test_yes_and_not_sure_alone(rules: Rules, question: str, answer: Answer) -> None:
    after = {"had_prp": Y} if question in {"breathe", "site", "rash", "swelling"} else {}
    assessment = assess(rules, all_no(**{**after, question: answer}))
    assert assessment == Assessment(LEVELS[question], False, (question,))


@pytest.mark.parametrize("question", LEVELS)
def test_a_question_skipped_or_not_reached_alone(rules: Rules, question: str) -> None:
    answers = all_no(had_prp=Y)
    skipped = assess(rules, answers | {question: K})
    unreached = assess(rules, {name: answer for name, answer in answers.items() if name != question})
    assert skipped == unreached == Assessment(SKIPPED[LEVELS[question]], True, (question,))


@pytest.mark.parametrize("question", NEW)
@pytest.mark.parametrize(
    ("answer", "expected", "is_gap"),
    [(Y, EMERGENCY, False), (S, EMERGENCY, False), (N, TODAY, False), (K, EMERGENCY, True)],
)
def test_whether_it_is_new(rules: Rules, question: str, answer: Answer, expected: Level, is_gap: bool) -> None:
    for first in (Y, S):
        assessment = assess(rules, all_no(**{question: first, NEW[question]: answer}))
        assert assessment == Assessment(expected, is_gap, (question,))


@pytest.mark.parametrize(
    ("answer", "expected", "is_gap"),
    [(Y, EMERGENCY, False), (S, EMERGENCY, False), (N, TODAY, False), (K, TODAY, True)],
)
def test_a_fever_with_signs_of_sepsis(rules: Rules, answer: Answer, expected: Level, is_gap: bool) -> None:
    assert assess(rules, all_no(fever=Y, sepsis=answer)) == Assessment(expected, is_gap, ("fever",))


def test_follow_ups_that_are_not_asked_are_no_gap(rules: Rules) -> None:
    assert not assess(rules, all_no()).is_incomplete
    assert not assess(rules, all_no(saddle=Y)).is_incomplete
    assert assess(rules, all_no(saddle=N, saddle_new=Y)) == Assessment(NONE, False, ())


@pytest.mark.parametrize("opening", [Y, S, K, None])
def test_a_tingling_leg_is_for_today_unless_there_was_no_injection(rules: Rules, opening: Answer | None) -> None:
    answers = {**all_no(leg_tingle=Y), **({"had_prp": opening} if opening else {})}
    if opening is None:
        del answers["had_prp"]
    assert level(rules, answers) is TODAY
    assert level(rules, all_no(leg_tingle=Y)) is BEFORE


@pytest.mark.parametrize("other", ["severe", "worse", "night", "leg_weak"])
@pytest.mark.parametrize(("one", "two"), list(product((Y, S), (Y, S))))
def test_cancer_with_certain_pains_is_for_today(rules: Rules, other: str, one: Answer, two: Answer) -> None:
    assessment = assess(rules, all_no(cancer=one, **{other: two}))
    assert assessment.level is TODAY
    assert "cancer" in assessment.because
    assert level(rules, all_no(cancer=one, **{other: K})) is BEFORE


@pytest.mark.parametrize(("opening", "is_gap"), [(Y, False), (S, False), (K, True)])
def test_the_questions_of_after_are_asked_unless_there_was_no_injection(
    rules: Rules, opening: Answer, is_gap: bool
) -> None:
    after = {"breathe", "site", "rash", "swelling"}
    assert after <= set(asked(rules, {"had_prp": opening}))
    assert not after & set(asked(rules, {"had_prp": N}))
    assessment = assess(rules, all_no(had_prp=opening))
    assert (assessment.level, assessment.is_incomplete) == ((BEFORE, True) if is_gap else (NONE, False))


def test_pairs_the_most_urgent_wins(rules: Rules) -> None:
    """All pairs of answers to two questions, the opening one Yes."""
    base = all_no(had_prp=Y)
    alone = {(name, answer): assess(rules, base | {name: answer}).level for name in LEVELS for answer in Answer}
    for one, two in combinations(LEVELS, 2):
        is_raised = "cancer" in {one, two} and bool({"severe", "worse", "night", "leg_weak"} & {one, two})
        for first, second in product(Answer, Answer):
            expected = max(alone[one, first], alone[two, second], key=lambda each: each.rank)
            if is_raised and {first, second} <= {Y, S}:
                expected = max(expected, TODAY, key=lambda each: each.rank)
            assert level(rules, base | {one: first, two: second}) is expected, (one, first, two, second)


Given: TypeAlias = dict[str, Answer]
answers = st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(Answer))
no_follow_up = st.sampled_from(sorted({"had_prp", *LEVELS}))


@given(given_answers=answers, question=st.sampled_from(sorted(LEVELS)))
def test_p1_changing_an_answer_to_yes_never_lowers(rules: Rules, given_answers: Given, question: str) -> None:
    """The opening question tells of no sign: Yes to it closes a gap, and asks for more."""
    assert level(rules, given_answers | {question: Y}).rank >= level(rules, given_answers).rank


@given(given_answers=answers, question=no_follow_up)
def test_p2_no_to_skipped_never_lowers(rules: Rules, given_answers: Given, question: str) -> None:
    before = level(rules, given_answers | {question: N})
    assert level(rules, given_answers | {question: K}).rank >= before.rank


@given(given_answers=answers)
def test_p3_not_sure_equals_yes(rules: Rules, given_answers: Given) -> None:
    yes = {name: Y if answer is S else answer for name, answer in given_answers.items()}
    assert assess(rules, yes) == assess(rules, given_answers)


@given(given_answers=answers)
def test_p4_none_is_picked_only_where_every_question_shown_was_answered_no(rules: Rules, given_answers: Given) -> None:
    assessment = assess(rules, given_answers)
    shown = [name for name in asked(rules, given_answers) if name != "had_prp"]
    is_none = given_answers.get("had_prp") not in {None, K} and all(given_answers.get(name) is N for name in shown)
    assert (assessment.level is NONE) == is_none
    assert not (assessment.level is NONE and assessment.is_incomplete)


@given(given_answers=answers, seed=st.randoms())
def test_p5_the_order_of_answering_does_not_matter(rules: Rules, given_answers: Given, seed: object) -> None:
    shuffled = list(given_answers.items())
    seed.shuffle(shuffled)  # type: ignore[attr-defined]
    assert assess(rules, dict(shuffled)) == assess(rules, given_answers)


_names = st.sampled_from([*QUESTIONS, "", "nobody", "ä"])
_levels = st.sampled_from(Level)
corrupt = st.builds(
    Rules,
    _names,
    st.lists(
        st.builds(Question, _names, _levels, st.none() | st.builds(FollowUp, _names, _levels, _levels), st.booleans()),
        max_size=8,
    ).map(tuple),
    st.lists(st.builds(Raise, _names, _levels, st.lists(_names, max_size=3).map(tuple)), max_size=4).map(tuple),
)


@given(broken=corrupt, given_answers=st.dictionaries(_names, st.sampled_from(Answer)))
def test_p6_whatever_the_rules_and_answers_there_is_a_level(broken: Rules, given_answers: Given) -> None:
    assessment = assess(broken, given_answers)
    assert assessment == assess(broken, given_answers)
    if not is_sound(broken) or not set(given_answers) <= ids_of(broken):
        assert assessment.is_unsound
        assert assessment.is_incomplete
        assert assessment.level.rank >= TODAY.rank


def test_p6_an_unknown_question_is_for_staff(rules: Rules) -> None:
    assert assess(rules, all_no(headache=Y)) == Assessment(TODAY, True, (), is_unsound=True)
    emergency = assess(rules, all_no(headache=Y, chest=Y))
    assert (emergency.level, emergency.is_unsound) == (EMERGENCY, True)


@given(given_answers=answers)
def test_p9_the_questions_of_after_never_lower(rules: Rules, given_answers: Given) -> None:
    asking = {**given_answers, "had_prp": Y}
    assert level(rules, asking).rank >= level(rules, {**given_answers, "had_prp": N}).rank


def test_p12_rules_name_only_questions_and_every_fact_is_asked_about(rules: Rules, topic: TopicSource) -> None:
    named = {name for rule in rules.raises for name in (rule.question, *rule.with_any)}
    assert named <= ids_of(rules)
    assert topic.red_flags
    assert topic.red_flags.rules.file
    mapped = {fact for rule in topic.red_flags.rules.file.questions.values() for fact in rule.facts}
    facts = {fact for fact in topic.facts if fact.startswith("redflag.")}
    assert len(facts) == 22
    assert facts <= mapped <= set(topic.facts)


@given(given_answers=answers, cut=st.integers(0, 30))
def test_p13_who_stops_anywhere_is_incomplete_and_never_none(rules: Rules, given_answers: Given, cut: int) -> None:
    reached = dict(list(given_answers.items())[:cut])
    open_questions = [name for name in asked(rules, reached) if name not in reached and name not in FOLLOW_UPS]
    assessment = assess(rules, reached)
    if open_questions:
        assert assessment.is_incomplete
        assert assessment.level is not NONE


def test_swapping_any_two_levels_is_found(rules: Rules) -> None:
    """The table above is what finds it: no swap of two questions of different levels leaves it as it is."""
    for one, two in combinations(range(len(rules.questions)), 2):
        first, second = rules.questions[one], rules.questions[two]
        if first.level is second.level:
            continue
        swapped = list(rules.questions)
        swapped[one] = msgspec.structs.replace(first, level=second.level)
        swapped[two] = msgspec.structs.replace(second, level=first.level)
        wrong = msgspec.structs.replace(rules, questions=tuple(swapped))
        differing = [
            name
            for name in (first.question, second.question)
            if level(wrong, all_no(had_prp=Y, **{name: Y})) is not level(rules, all_no(had_prp=Y, **{name: Y}))
        ]
        assert differing, (first.question, second.question)
