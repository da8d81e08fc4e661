"""Answers from a JSON file, for the clinic's clinician and for tests."""

import json
from pathlib import Path

from kiosk.redflags.assess import ids_of
from kiosk.shared.redflags import Answer, Rules


class AnswersError(Exception):
    """Answers that cannot be taken; its text is one line with the mend."""


def read_answers(path: Path, rules: Rules) -> dict[str, Answer]:
    """The answers of a file: a JSON object of question and answer.

    Raises:
        AnswersError: it cannot be read, is no such object, or names a question or an answer there is none of.
    """
    try:
        given = json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=tuple)
    except OSError as error:
        raise AnswersError(f"{path}: cannot be read ({error.strerror or error}); name a file of answers") from error
    except (ValueError, RecursionError) as error:
        raise AnswersError(f'{path}: is no JSON; write {{"saddle": "no"}}') from error
    if not isinstance(given, tuple):
        raise AnswersError(f'{path}: is no object of questions and answers; write {{"saddle": "no"}}')
    known, answers = {answer.value: answer for answer in Answer}, {}
    for question, answer in given:
        if question not in ids_of(rules):
            raise AnswersError(f"{path}: {question[:60]!r} is no question; see redflags.yaml for their names")
        if question in answers:
            raise AnswersError(f"{path}: {question!r} is answered twice; keep one")
        if not isinstance(answer, str) or answer not in known:
            raise AnswersError(f"{path}: {question!r} has no such answer; write one of: {', '.join(known)}")
        answers[question] = known[answer]
    return answers
