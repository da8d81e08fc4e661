"""From answers to a level: the most urgent answer wins. Total: whatever the answers and the rules, there is a level.

The decision table is that of the topic's rules: Yes and Not sure count alike, a skipped or unreached question is a gap
that is told one step less urgent than its Yes would be, and never as nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from kiosk.shared.redflags import Answer, FollowUp, Level, Question, Raise, Rules

Answers = Mapping[str, Answer]
"""What was answered, by question; what is not in it was not reached."""


@dataclass(frozen=True)
class Assessment:
    """A level, whether questions are open, and the questions that are the reason for the level, in the order asked.

    ``is_unsound``: nobody can make sense of the answers or the rules, so that staff are to be asked.
    """

    level: Level
    is_incomplete: bool
    because: tuple[str, ...]
    is_unsound: bool = False


@dataclass(frozen=True)
class _Share:
    """What a question adds."""

    question: str
    level: Level
    is_gap: bool


def assess(rules: Rules, answers: Answers) -> Assessment:
    """The level of some answers. The order of answering makes no difference."""
    shares = tuple(_shares(rules, answers))
    level = max((share.level for share in shares), key=lambda each: each.rank, default=Level.NONE_PICKED)
    is_unsound = not is_sound(rules) or any(question not in ids_of(rules) for question in answers)
    if is_unsound and level.rank < Level.TODAY.rank:
        return Assessment(Level.TODAY, True, (), is_unsound=True)
    because = tuple(share.question for share in shares if share.level is level and level is not Level.NONE_PICKED)
    return Assessment(level, is_unsound or any(share.is_gap for share in shares), because, is_unsound)


def emergencies(rules: Rules, answers: Answers) -> frozenset[str]:
    """The questions that are an emergency by themselves; of a follow-up the question that it follows."""
    return frozenset(share.question for share in _shares(rules, answers) if share.level is Level.EMERGENCY)


def asked(rules: Rules, answers: Answers) -> tuple[str, ...]:
    """The questions to ask in view of the answers so far, in order, follow-ups after what they follow."""
    return (rules.opening, *(each for question in _of(rules, answers) for each in _with_follow_up(question, answers)))


def ids_of(rules: Rules) -> frozenset[str]:
    """Every question there is, follow-ups too."""
    follow_ups = (question.follow_up.question for question in rules.questions if question.follow_up)
    return frozenset((rules.opening, *(question.question for question in rules.questions), *follow_ups))


def is_sound(rules: Rules) -> bool:
    """Whether the rules name only questions that they ask, each once, and there is any."""
    names = [rules.opening, *(question.question for question in rules.questions)]
    names += [question.follow_up.question for question in rules.questions if question.follow_up]
    named = {each for rule in rules.raises for each in (rule.question, *rule.with_any)}
    return len(names) > 1 and len(set(names)) == len(names) and all(names) and named <= set(names)


def counts(answer: Answer | None) -> bool:
    """Whether an answer is one to act on."""
    return answer in {Answer.YES, Answer.NOT_SURE}


def _of(rules: Rules, answers: Answers) -> Iterator[Question]:
    """The questions that are asked, without follow-ups.

    Without an injection those of after are not asked; but a sign that was said to be there is not taken back by that.
    """
    had_none = answers.get(rules.opening) is Answer.NO
    for question in rules.questions:
        if not (question.is_after and had_none) or counts(answers.get(question.question)):
            yield question


def _with_follow_up(question: Question, answers: Answers) -> Iterator[str]:
    yield question.question
    if question.follow_up and counts(answers.get(question.question)):
        yield question.follow_up.question


def _shares(rules: Rules, answers: Answers) -> Iterator[_Share]:
    if answers.get(rules.opening) in {None, Answer.SKIP}:
        yield _Share(rules.opening, Level.BEFORE, is_gap=True)
    for question in _of(rules, answers):
        yield _share(rules, question, answers)


def _share(rules: Rules, question: Question, answers: Answers) -> _Share:
    match answers.get(question.question):
        case Answer.NO:
            return _Share(question.question, Level.NONE_PICKED, is_gap=False)
        case Answer.SKIP | None:
            # One step below what Yes would be, and never nothing.
            level = Level.TODAY if question.level is Level.EMERGENCY else Level.BEFORE
            return _Share(question.question, level, is_gap=True)
        case Answer.YES | Answer.NOT_SURE:
            level, is_gap = _followed(question.level, question.follow_up, answers)
            raised = (rule.level for rule in rules.raises if _raises(rules, rule, question, answers))
            most = max((level, *raised), key=lambda each: each.rank)
            return _Share(question.question, most, is_gap)
        case other:
            assert_never(other)


def _followed(level: Level, follow_up: FollowUp | None, answers: Answers) -> tuple[Level, bool]:
    """The level after a follow-up, and whether that was asked and skipped. One that was not asked is no gap."""
    if follow_up is None:
        return level, False
    match answers.get(follow_up.question):
        case Answer.NO:
            return follow_up.no, False
        case Answer.YES | Answer.NOT_SURE:
            return follow_up.yes, False
        case Answer.SKIP:
            return level, True
        case None:
            return level, False
        case other:
            assert_never(other)


def _raises(rules: Rules, rule: Raise, question: Question, answers: Answers) -> bool:
    if rule.question != question.question:
        return False
    if rule.with_any:
        return any(counts(answers.get(other)) for other in rule.with_any)
    return answers.get(rules.opening) is not Answer.NO
