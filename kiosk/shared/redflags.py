"""The compiled red-flag questions of a topic in one language: rules, and the words beside them.

The rules are the same in every language; a translation cannot change how urgent an answer is.
"""

from enum import Enum

from msgspec import Struct

from kiosk.shared.document import Text


class Level(Enum):
    """How soon somebody has to speak to whom, from the least urgent to the most."""

    NONE_PICKED = "none-picked"
    """No sign was picked; never that there is none."""
    BEFORE = "before"
    """Before the injection is given: the clinician."""
    TODAY = "today"
    """Before the day is over."""
    EMERGENCY = "emergency"
    """Now."""

    @property
    def rank(self) -> int:
        """Its place among the levels: the more urgent, the higher."""
        return list(Level).index(self)


class Answer(Enum):
    """What a patient may say to a question."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"
    """Counts as Yes: a sign that nobody is sure of is one to be looked at."""
    SKIP = "skip"


class FollowUp(Struct, frozen=True):
    """A question asked after Yes or Not sure to another.

    ``no`` and ``yes`` are the levels that the other question has then; a skipped one leaves that of its Yes.
    """

    question: str
    yes: Level
    no: Level


class Question(Struct, frozen=True):
    """A question, the level of Yes to it, and whether it is asked only of who may have had the injection.

    ``figure``: the name of the one that shows what is asked about, or empty.
    """

    question: str
    level: Level
    follow_up: FollowUp | None
    is_after: bool
    figure: str = ""


class Raise(Struct, frozen=True):
    """What makes Yes to a question more urgent than it is.

    Where any of ``with_any`` is Yes too; without any, unless the opening question is answered No.
    """

    question: str
    level: Level
    with_any: tuple[str, ...]


class Rules(Struct, frozen=True):
    """The questions in the order asked; ``opening`` is asked first and decides whether those of after are."""

    opening: str
    questions: tuple[Question, ...]
    raises: tuple[Raise, ...]


class QuestionWords(Struct, frozen=True):
    """What is asked, in full and in a few words, and why."""

    question: str
    short: str
    text: Text
    why: Text


class ResultWords(Struct, frozen=True):
    """What is said of a level: the one thing to do, and the rest, which may name the site's numbers (``$...``)."""

    level: Level
    heading: Text
    text: tuple[Text, ...]


class RedFlags(Struct, frozen=True):
    """All of it. ``reviewed`` is an ISO date, or empty while nobody clinical has checked the words."""

    topic: str
    language: str
    reviewed: str
    next_review: str
    rules: Rules
    opening: tuple[Text, ...]
    questions: tuple[QuestionWords, ...]
    results: tuple[ResultWords, ...]
    your_clinic: str
    """Stands for the clinic's number where the site has not set one."""
    incomplete: tuple[Text, ...]
    changed: Text
    ask_staff: Text
