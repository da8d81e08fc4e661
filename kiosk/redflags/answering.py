"""One visitor's way through the questions: a frozen state, and the moves that give the next one. None of them fails."""

from dataclasses import dataclass, field, replace

from kiosk.redflags.assess import Answers, Assessment, asked, assess, counts, ids_of
from kiosk.shared.redflags import Answer, Rules


@dataclass(frozen=True)
class Answering:
    """What was answered so far, and where the visitor stands.

    ``at`` is the question in view, or None at the review. ``is_changed``: an answer was changed downward.
    """

    rules: Rules
    answers: dict[str, Answer] = field(default_factory=dict)
    at: str | None = ""
    is_changed: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """The questions to ask in view of the answers so far."""
        return asked(self.rules, self.answers)

    @property
    def assessment(self) -> Assessment:
        """What the answers so far come to."""
        return assess(self.rules, self.answers)


def begin(rules: Rules) -> Answering:
    """At the first question, with nothing answered."""
    return Answering(rules, {}, rules.opening)


def answer(state: Answering, given: Answer) -> Answering:
    """Answers the question in view, and goes on to the next one that is open, or to the review."""
    if state.at is None or state.at not in ids_of(state.rules):
        return state
    before = state.answers.get(state.at)
    answers = {**state.answers, state.at: given}
    for question in state.rules.questions:
        if question.question == state.at and question.follow_up and not counts(given):
            # It followed an answer that is no more; after another Yes it is asked anew.
            answers.pop(question.follow_up.question, None)
    is_lower = before is not None and _weight(given) < _weight(before)
    changed = replace(state, answers=answers, is_changed=state.is_changed or is_lower)
    return replace(changed, at=next_open(state.rules, answers, state.at))


def skip(state: Answering) -> Answering:
    """Leaves the question in view unanswered, which is an answer of its own."""
    return answer(state, Answer.SKIP)


def back(state: Answering) -> Answering:
    """To the question before; from the review to the last one. Answers stay."""
    order = state.asked
    if state.at is None:
        return replace(state, at=order[-1])
    if state.at not in order or order.index(state.at) == 0:
        return replace(state, at=order[0])
    return replace(state, at=order[order.index(state.at) - 1])


def review(state: Answering) -> Answering:
    """To all answers."""
    return replace(state, at=None)


def change(state: Answering, question: str) -> Answering:
    """From the review to a question, to answer it anew; unchanged if it is not asked."""
    return replace(state, at=question) if question in state.asked else state


def next_open(rules: Rules, answers: Answers, after: str | None) -> str | None:
    """The question after another that has no answer yet, its own follow-up first; None when all have one."""
    order = asked(rules, answers)
    at = order.index(after) if after in order else -1
    following = (*order[at + 1 :], *order[: at + 1])
    return next((question for question in following if question not in answers), None)


def _weight(given: Answer) -> int:
    """How much an answer weighs against another to the same question."""
    return 2 if counts(given) else 1 if given is Answer.SKIP else 0
