"""A library whose red-flag questions could tell a sign as less urgent than it is is not installed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.install.examine_red_flags import fault_of_red_flags
from kiosk.install.install import Refused, install
from kiosk.library.writer import CompiledTopic
from kiosk.shared.document import Span
from kiosk.shared.redflags import FollowUp, Level, Question, Raise, RedFlags, Rules
from tests.install.libraries import RULES, red_flags_in, without_red_flags, write_edition

FEVER, NUMB, THINNER = RULES.questions
Change = Callable[[RedFlags], RedFlags]


def with_rules(**values: object) -> RedFlags:
    return red_flags_in("en", structs.replace(RULES, **values))


def with_question(question: Question) -> RedFlags:
    names = [question.question for question in RULES.questions]
    at = names.index(question.question)
    return with_rules(questions=(*RULES.questions[:at], question, *RULES.questions[at + 1 :]))


def with_follow_up(yes: Level, no: Level) -> RedFlags:
    return with_question(structs.replace(NUMB, follow_up=FollowUp("how_long", yes, no)))


RULES_THAT_DO_NOT_HOLD = {
    "no question": (with_rules(questions=(), raises=()), "name questions that are not asked, or twice"),
    "a question twice": (
        with_rules(questions=(*RULES.questions, FEVER)),
        "name questions that are not asked, or twice",
    ),
    "a rule on a question that is not asked": (
        with_rules(raises=(Raise("cough", Level.EMERGENCY, ()),)),
        "name questions that are not asked, or twice",
    ),
    "no emergency": (
        with_rules(questions=(FEVER, THINNER), raises=()),
        "none of them is an emergency",
    ),
    "Yes to nothing": (
        with_question(structs.replace(THINNER, level=Level.NONE_PICKED)),
        "Yes to 'thinner' leads to nothing",
    ),
    "a follow-up whose Yes is less": (
        with_follow_up(Level.TODAY, Level.TODAY),
        "Yes to 'how_long' makes 'numb' less urgent",
    ),
    "a follow-up whose No is too little": (
        with_follow_up(Level.EMERGENCY, Level.BEFORE),
        "No to 'how_long' makes 'numb' too little urgent",
    ),
    "a follow-up whose No is nothing": (
        with_question(structs.replace(THINNER, follow_up=FollowUp("which", Level.BEFORE, Level.NONE_PICKED))),
        "No to 'which' makes 'thinner' too little urgent",
    ),
    "what raises and does not": (
        with_rules(raises=(Raise("fever", Level.TODAY, ("numb",)),)),
        "what should make 'fever' more urgent does not",
    ),
}


@pytest.mark.parametrize("name", RULES_THAT_DO_NOT_HOLD)
def test_rules_that_do_not_hold(name: str) -> None:
    red_flags, words = RULES_THAT_DO_NOT_HOLD[name]
    assert words in fault_of_red_flags("back", {"en": red_flags})


SAYING_NOTHING = (Span(""),)
WORDS_THAT_ARE_MISSING: dict[str, tuple[Change, str]] = {
    "a question's": (
        lambda one: structs.replace(one, questions=one.questions[1:]),
        "a question has no words, or words have no question",
    ),
    "words for no question": (
        lambda one: structs.replace(one, questions=(*one.questions, one.questions[0])),
        "a question has no words, or words have no question",
    ),
    "an empty question's": (
        lambda one: structs.replace(
            one, questions=(structs.replace(one.questions[0], text=SAYING_NOTHING), *one.questions[1:])
        ),
        "a question says nothing",
    ),
    "a result's": (
        lambda one: structs.replace(one, results=one.results[1:]),
        "a result has no words, or has them twice",
    ),
    "a result's heading": (
        lambda one: structs.replace(
            one, results=(*one.results[:3], structs.replace(one.results[3], heading=SAYING_NOTHING))
        ),
        "the answer to 'fever' leads to a result that says nothing",
    ),
    "a result's text": (
        lambda one: structs.replace(one, results=(structs.replace(one.results[0], text=()), *one.results[1:])),
        "the answer to 'had_it' leads to a result that says nothing",
    ),
    "before the first": (lambda one: structs.replace(one, opening=()), "what is said around them is missing"),
    "on open ones": (lambda one: structs.replace(one, incomplete=()), "what is said around them is missing"),
    "for staff": (
        lambda one: structs.replace(one, ask_staff=SAYING_NOTHING),
        "what is said around them is missing",
    ),
}


@pytest.mark.parametrize("name", WORDS_THAT_ARE_MISSING)
def test_words_that_are_missing_in_one_language(name: str) -> None:
    change, words = WORDS_THAT_ARE_MISSING[name]
    fault = fault_of_red_flags("back", {"en": red_flags_in("en"), "de": change(red_flags_in("de"))})
    assert fault == f"the red-flag questions of 'back' in 'de': {words}"


def test_a_result_that_only_open_questions_lead_to_says_something_of_its_own() -> None:
    urgent = structs.replace(RULES, questions=(FEVER, NUMB))
    red_flags = red_flags_in("en", urgent)
    assert fault_of_red_flags("back", {"en": red_flags}) == ""
    results = tuple(
        structs.replace(words, text=()) if words.level is Level.BEFORE else words for words in red_flags.results
    )
    fault = fault_of_red_flags("back", {"en": structs.replace(red_flags, results=results)})
    assert fault.endswith("the answer to 'had_it' leads to a result that says nothing")


def test_sound_questions_have_no_fault() -> None:
    assert fault_of_red_flags("back", {"en": red_flags_in("en"), "de": red_flags_in("de")}) == ""
    assert fault_of_red_flags("back", {"en": None, "de": None}) == ""


def test_languages_ask_and_weigh_alike() -> None:
    fewer: Rules = structs.replace(RULES, questions=RULES.questions[:2])
    fault = fault_of_red_flags("back", {"en": red_flags_in("en"), "de": red_flags_in("de", fewer)})
    assert fault == "the language 'de' asks other red-flag questions of 'back' than 'en'"
    milder: Rules = structs.replace(RULES, raises=())
    fault = fault_of_red_flags("back", {"en": red_flags_in("en"), "de": red_flags_in("de", milder)})
    assert fault == "the language 'de' weighs the red-flag questions of 'back' in another way than 'en'"


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_language_without_its_red_flag_texts_is_named(
    data: Path, bundled: Path, tmp_path: Path, language: str
) -> None:
    def change(topic: CompiledTopic) -> CompiledTopic:
        return without_red_flags(topic) if topic.card.language == language else topic

    file = tmp_path / "new.kiosk"
    write_edition(file, 1, change=change)
    refused = install(file, data, bundled)
    assert isinstance(refused, Refused)
    words = f"the language '{language}' lacks the red-flag questions of 'back'"
    assert refused.line == f"{file}: {words}; build the library again"
