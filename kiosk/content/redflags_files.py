"""The shapes of the two files of the red-flag questions: their rules once, their words in each language."""

from msgspec import Struct, field

NAME = "redflags.yaml"
"""What both files are called: the rules in the topic's folder, the words in each language's."""


class QuestionRule(Struct, frozen=True, rename="kebab"):
    """A question: the level of Yes to it, the follow-up to that, the facts it asks about, a figure that shows what.

    ``after``: ``yes`` if it is asked only of who may have had the injection.
    """

    level: str
    follow_up: str = ""
    after: str = ""
    facts: tuple[str, ...] = ()
    figure: str = ""


class FollowUpRule(Struct, frozen=True):
    """The level that the question followed up has after Yes (or Not sure), and after No."""

    yes: str
    no: str


class RaiseRule(Struct, frozen=True):
    """The level of Yes to a question where others are Yes, or, without others, unless the opening one is No."""

    level: str
    with_any: tuple[str, ...] = field(default=(), name="with")


class RedFlagRulesFile(Struct, frozen=True, rename="kebab"):
    """``redflags.yaml`` of a topic. ``emergencies`` says again which questions are some, so that a slip is found."""

    opening: str
    emergencies: tuple[str, ...]
    questions: dict[str, QuestionRule]
    follow_ups: dict[str, FollowUpRule] = {}
    raises: dict[str, RaiseRule] = {}


class QuestionText(Struct, frozen=True):
    """What is asked, in full and in a few words, and why."""

    short: str
    text: str
    why: str


class ResultText(Struct, frozen=True):
    """The one thing to do, and the rest."""

    heading: str
    text: tuple[str, ...]


class RedFlagWordsFile(Struct, frozen=True, rename="kebab"):
    """``redflags.yaml`` of a language."""

    opening: tuple[str, ...]
    questions: dict[str, QuestionText]
    results: dict[str, ResultText]
    your_clinic: str
    incomplete: tuple[str, ...]
    changed: str
    ask_staff: str
    reviewed: str = ""
    next_review: str = ""
