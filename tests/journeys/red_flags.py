"""What a visitor does with the red-flag questions."""

from typing import Any

from kiosk.session.place import Alarmed, Asked, RedFlagCheck, Stand

TOPIC = "prp-back-pain"
SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]
STOP = 60
"""More touches than there are questions and follow-ups."""


def open_questions(visitor: Any) -> None:
    visitor.touch("Touch to start")
    visitor.touch("Check for warning signs")
    assert visitor.stage.kiosk.session.place == RedFlagCheck(TOPIC)


def check_of(visitor: Any) -> RedFlagCheck:
    place = visitor.stage.kiosk.session.place
    assert isinstance(place, RedFlagCheck)
    return place


def stand_of(visitor: Any) -> Stand:
    return check_of(visitor).stand


def answer_all(visitor: Any, rest: str = "No", **others: str) -> None:
    """Answers every question that is asked by a touch, and goes on at every call to act."""
    for _ in range(STOP):
        match stand_of(visitor):
            case Asked(question=question):
                visitor.touch(others.get(question, rest))
            case Alarmed():
                visitor.touch("Go on with the questions")
            case _:
                return
    raise AssertionError("it never ends")


def words_of(visitor: Any) -> str:
    """All that is told, page by page to the last one."""
    kiosk, words = visitor.stage.kiosk, []
    while True:
        visitor.wait_until(lambda: kiosk.screens.bar.state.page_count > 0)
        sight = visitor.sight
        assert not sight.clipped
        words += [" ".join(text.split()) for text in sight.texts]
        if not any(target.name == "Next" for target in sight.targets):
            return " ".join(words)
        visitor.touch("Next")
