"""Holds compiled red-flag questions against what must never be wrong in them.

The way from answers to a level and to its words is walked with the very functions that walk it before a patient.
"""

from collections.abc import Iterator, Mapping

from msgspec import structs

from kiosk.redflags.assess import assess, ids_of, is_sound
from kiosk.redflags.every_path import every_path
from kiosk.redflags.result import result_of
from kiosk.shared.document import plain
from kiosk.shared.redflags import Answer, Level, Question, RedFlags, Rules


def fault_of_red_flags(topic: str, of_languages: Mapping[str, RedFlags | None]) -> str:
    """What is wrong with the questions of a topic in its languages (None: none in that one), or nothing."""
    return next(_faults(topic, of_languages), "")


def _faults(topic: str, of_languages: Mapping[str, RedFlags | None]) -> Iterator[str]:
    asked = {language: red_flags for language, red_flags in of_languages.items() if red_flags is not None}
    if not asked:
        return
    for language in of_languages:
        if language not in asked:
            yield f"the language '{language}' lacks the red-flag questions of '{topic}'"
    first, rules = next((language, red_flags.rules) for language, red_flags in asked.items())
    for fault in _faults_of_rules(rules):
        yield f"the red-flag questions of '{topic}': {fault}"
    for language, red_flags in asked.items():
        if ids_of(red_flags.rules) != ids_of(rules):
            yield f"the language '{language}' asks other red-flag questions of '{topic}' than '{first}'"
        if red_flags.rules != rules:
            yield f"the language '{language}' weighs the red-flag questions of '{topic}' in another way than '{first}'"
        for fault in _faults_of_words(red_flags):
            yield f"the red-flag questions of '{topic}' in '{language}': {fault}"


def _faults_of_rules(rules: Rules) -> Iterator[str]:
    if not is_sound(rules):
        yield "they name questions that are not asked, or twice"
        return
    if not any(question.level is Level.EMERGENCY for question in rules.questions):
        yield "none of them is an emergency"
    for question in rules.questions:
        yield from _faults_of_question(rules, question)


def _faults_of_question(rules: Rules, question: Question) -> Iterator[str]:
    """What would tell a sign as less urgent than it is."""
    name, least = question.question, question.level
    if least is Level.NONE_PICKED:
        yield f"Yes to '{name}' leads to nothing"
    follow_up = question.follow_up
    if follow_up:
        other = follow_up.question
        no_other = {**next(every_path(rules)).answers, rules.opening: Answer.YES, name: Answer.YES}
        if assess(rules, {**no_other, other: Answer.YES}).level.rank < least.rank:
            yield f"Yes to '{other}' makes '{name}' less urgent"
        lowest = Level.TODAY if least is Level.EMERGENCY else Level.BEFORE
        if assess(rules, {**no_other, other: Answer.NO}).level.rank < lowest.rank:
            yield f"No to '{other}' makes '{name}' too little urgent"
    for rule in rules.raises:
        if rule.question == name and rule.level.rank <= least.rank:
            yield f"what should make '{name}' more urgent does not"


def _faults_of_words(red_flags: RedFlags) -> Iterator[str]:
    rules = red_flags.rules
    worded = [words.question for words in red_flags.questions]
    if sorted(worded) != sorted(ids_of(rules)):
        yield "a question has no words, or words have no question"
    if any(not (words.short and plain(words.text)) for words in red_flags.questions):
        yield "a question says nothing"
    if sorted(words.level.rank for words in red_flags.results) != [level.rank for level in Level]:
        yield "a result has no words, or has them twice"
    for row in every_path(rules):
        # Without what is said of open questions: a result has to say something of its own.
        result = result_of(structs.replace(red_flags, incomplete=()), assess(rules, row.answers), {})
        if not plain(result.heading) or not any(plain(text) for text in result.text):
            yield f"the answer to '{row.question}' leads to a result that says nothing"
    said = (*red_flags.opening, *red_flags.incomplete, red_flags.changed, red_flags.ask_staff)
    if not (red_flags.opening and red_flags.incomplete and all(plain(text) for text in said)):
        yield "what is said around them is missing"
