"""Every path worth a signature: each answer alone, each follow-up, each rule that makes a Yes more urgent."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.redflags.assess import ids_of
from kiosk.shared.redflags import Answer, Question, Rules


@dataclass(frozen=True)
class PathRow:
    """A question, what is answered in this row, and all answers with it: the opening one Yes, every other one No."""

    question: str
    given: tuple[tuple[str, Answer], ...]
    answers: dict[str, Answer]


def every_path(rules: Rules) -> Iterator[PathRow]:
    """The rows in the order asked."""
    for answer in Answer:
        yield _row(rules, rules.opening, ((rules.opening, answer),))
    for question in rules.questions:
        for answer in Answer:
            yield _row(rules, question.question, ((question.question, answer),))
        yield from _followed(rules, question)
        yield from _raised(rules, question)


def _followed(rules: Rules, question: Question) -> Iterator[PathRow]:
    if question.follow_up:
        for answer in Answer:
            given = ((question.question, Answer.YES), (question.follow_up.question, answer))
            yield _row(rules, question.question, given)


def _raised(rules: Rules, question: Question) -> Iterator[PathRow]:
    for rule in rules.raises:
        if rule.question == question.question:
            for other in rule.with_any:
                yield _row(rules, question.question, ((question.question, Answer.YES), (other, Answer.YES)))
            if not rule.with_any:
                given = ((rules.opening, Answer.NO), (question.question, Answer.YES))
                yield _row(rules, question.question, given)


def _row(rules: Rules, question: str, given: tuple[tuple[str, Answer], ...]) -> PathRow:
    follow_ups = {each.follow_up.question for each in rules.questions if each.follow_up}
    base = dict.fromkeys(sorted(ids_of(rules) - follow_ups), Answer.NO) | {rules.opening: Answer.YES}
    return PathRow(question, given, base | dict(given))
