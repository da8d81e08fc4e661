"""The steps of a visitor through the screens of the red-flag questions: each gives the next place."""

from dataclasses import replace

from kiosk.redflags.answering import Answering, answer, change, next_open
from kiosk.redflags.assess import asked, emergencies
from kiosk.session.place import Alarmed, Asked, Concluded, RedFlagCheck, Reviewed, Stand
from kiosk.shared.redflags import Answer, Rules

WAY_LIMIT = 200
"""Stands remembered for the way back; beyond it the oldest is forgotten."""


def begin(rules: Rules, place: RedFlagCheck) -> RedFlagCheck:
    """To the first question."""
    return _go(place, Asked(rules.opening))


def give(rules: Rules, place: RedFlagCheck, given: Answer) -> RedFlagCheck:
    """Answers the question in view. A new emergency shows at once what to do; else the next open question comes."""
    if not isinstance(place.stand, Asked):
        return place
    question, before = place.stand.question, dict(place.answers)
    if question not in asked(rules, before):
        return place
    state = answer(Answering(rules, before, question, place.is_changed), given)
    is_alarm = bool(emergencies(rules, state.answers) - emergencies(rules, before))
    answered = replace(place, answers=tuple(state.answers.items()), is_changed=state.is_changed)
    reached = _go(answered, Alarmed(question) if is_alarm else _stand_at(state.at))
    return replace(reached, way=tuple(each for each in reached.way if _is_asked(each, state.asked)))


def go_on(rules: Rules, place: RedFlagCheck) -> RedFlagCheck:
    """From what to do in an emergency on to the next open question, or to all answers."""
    if not isinstance(place.stand, Alarmed):
        return place
    return _go(place, _stand_at(next_open(rules, dict(place.answers), place.stand.question)))


def look_through(place: RedFlagCheck) -> RedFlagCheck:
    """To all answers."""
    return _go(place, Reviewed())


def alter(rules: Rules, place: RedFlagCheck, question: str) -> RedFlagCheck:
    """To a question, to answer it anew; unchanged if it is not asked."""
    state = change(Answering(rules, dict(place.answers), None), question)
    return place if state.at is None else _go(place, Asked(question))


def conclude(rules: Rules, place: RedFlagCheck) -> RedFlagCheck:
    """To what the answers come to. A follow-up that is asked and was passed by is one that was skipped."""
    answers = dict(place.answers)
    follow_ups = {each.follow_up.question for each in rules.questions if each.follow_up}
    passed = {each: Answer.SKIP for each in asked(rules, answers) if each in follow_ups and each not in answers}
    return _go(replace(place, answers=tuple({**answers, **passed}.items())), Concluded())


def toggle_why(place: RedFlagCheck) -> RedFlagCheck:
    """Shows why the question is asked, or hides it again."""
    return replace(place, shows_why=not place.shows_why, page=0)


def toggle_hidden(place: RedFlagCheck) -> RedFlagCheck:
    """Hides what stands on the screen, or shows it again."""
    return replace(place, is_hidden=not place.is_hidden)


def questions_in(place: RedFlagCheck) -> frozenset[str]:
    """The questions that a place names: those answered, the one in view and those on the way back."""
    stands = (place.stand, *place.way)
    named = {stand.question for stand in stands if isinstance(stand, Asked | Alarmed)}
    return frozenset(named | {question for question, _ in place.answers})


def progress_of(rules: Rules, place: RedFlagCheck) -> tuple[int, int]:
    """The number of the question in view, from 1, and how many there are in view of the answers; 0 elsewhere."""
    order = asked(rules, dict(place.answers))
    question = place.stand.question if isinstance(place.stand, Asked) else ""
    return (order.index(question) + 1 if question in order else 0), len(order)


def figure_of(rules: Rules, stand: Stand) -> str:
    """The name of the figure that shows what the question in view asks about; empty where there is none."""
    named = {each.question: each.figure for each in rules.questions}
    return named.get(stand.question, "") if isinstance(stand, Asked) else ""


def _is_asked(stand: Stand, order: tuple[str, ...]) -> bool:
    return not isinstance(stand, Asked | Alarmed) or stand.question in order


def _stand_at(question: str | None) -> Stand:
    return Reviewed() if question is None else Asked(question)


def _go(place: RedFlagCheck, stand: Stand) -> RedFlagCheck:
    return replace(place, stand=stand, way=(*place.way, place.stand)[-WAY_LIMIT:], shows_why=False, page=0)
