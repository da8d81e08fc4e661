"""Whether the red-flag questions lead where they have to, by their rules and on the glass."""

from collections.abc import Iterable

from kiosk.redflags.assess import assess
from kiosk.redflags.every_path import every_path
from kiosk.redflags.result import result_of
from kiosk.selftest.check import NotSo
from kiosk.selftest.walked import Seen
from kiosk.shared.document import plain
from kiosk.shared.redflags import Answer, Level, RedFlags
from kiosk.site.numbers import Numbers

RESULT = f"result-{Level.EMERGENCY.value}"
"""What the tour's name of the page ends with."""


def answer_everything(red_flags: RedFlags) -> str:
    """Gives every answer by itself; says how many led to an emergency.

    Raises:
        NotSo: one leads to no words, or a sign of an emergency to less than one.
    """
    rows, urgent = tuple(every_path(red_flags.rules)), 0
    for row in rows:
        assessment = assess(red_flags.rules, row.answers)
        given = ", ".join(f"{question} {answer.value}" for question, answer in row.given)
        if assessment.is_unsound or not plain(result_of(red_flags, assessment, _places(red_flags)).heading):
            raise NotSo(f"{given}: comes to no result")
        urgent += assessment.level is Level.EMERGENCY
    for question in red_flags.rules.questions:
        if question.level is Level.EMERGENCY:
            level = assess(red_flags.rules, {question.question: Answer.YES}).level
            if level is not Level.EMERGENCY:
                raise NotSo(f"{question.question} yes: comes to {level.value}")
    if not urgent:
        raise NotSo("no answer comes to an emergency")
    return f"{len(rows)}, {urgent} of them to an emergency"


def alarm_was_seen(red_flags: RedFlags, seen: Iterable[Seen]) -> str:
    """What an emergency says, after it was read on the glass.

    Raises:
        NotSo: it was not.
    """
    sign = next(each.question for each in red_flags.rules.questions if each.level is Level.EMERGENCY)
    result = result_of(red_flags, assess(red_flags.rules, {sign: Answer.YES}), _places(red_flags))
    heading = " ".join(plain(result.heading).split())
    pages = [each for each in seen if each.topic == red_flags.topic and each.stop.name.endswith(RESULT)]
    if not any(heading in each.words for each in pages):
        raise NotSo(f"'{heading}' was not read on the page of the result")
    return heading


def _places(red_flags: RedFlags) -> dict[str, str]:
    return Numbers().places(red_flags.your_clinic)
