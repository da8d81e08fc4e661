"""The shapes of the two files of a recovery timeline: its rules once, its words in each language."""

import re
from collections.abc import Iterator

from msgspec import Struct

NAME = "recovery.yaml"
"""What both files are called: the rules in the topic's folder, the words in each language's."""

Points = dict[str, tuple[str, ...]]
"""Points by name, each with the facts it states; its words stand under the same name."""
Words = dict[str, str]
"""The words of points by their names."""

_DAYS = re.compile(r"^(\d{1,4}) to (\d{1,4})$")


class StageRule(Struct, frozen=True, rename="kebab"):
    """A stage: its days, its points, the calls for help that stand on it.

    ``overlaps`` names the stages before it with which it shares days; ``also_avoid`` those whose "avoid" holds too.
    """

    days: str
    icon: str
    calls: tuple[str, ...] = ()
    overlaps: tuple[str, ...] = ()
    also_avoid: tuple[str, ...] = ()
    feel: Points = {}
    do: Points = {}
    avoid: Points = {}


class CallRule(Struct, frozen=True, rename="kebab"):
    """A call for help: how soon, and its signs."""

    urgency: str
    signs: Points = {}


class TipRule(Struct, frozen=True, rename="kebab"):
    """A tip: the facts it states, and the stages it is for."""

    stages: tuple[str, ...]
    facts: tuple[str, ...] = ()


class RulesFile(Struct, frozen=True, rename="kebab"):
    """``recovery.yaml`` of a topic."""

    injection_day: str
    longest: str
    stages: dict[str, StageRule]
    calls: dict[str, CallRule]
    tips: dict[str, TipRule] = {}
    overall: Points = {}
    benefit: Points = {}
    safe: Points = {}
    complications: Points = {}

    def points(self) -> Iterator[tuple[tuple[str, ...], Points]]:
        """All points but tips, by where they stand."""
        for stage, rule in self.stages.items():
            yield ("stages", stage, "feel"), rule.feel
            yield ("stages", stage, "do"), rule.do
            yield ("stages", stage, "avoid"), rule.avoid
        for call, call_rule in self.calls.items():
            yield ("calls", call, "signs"), call_rule.signs
        yield ("overall",), self.overall
        yield ("benefit",), self.benefit
        yield ("safe",), self.safe
        yield ("complications",), self.complications


class LabelWords(Struct, frozen=True, rename="kebab"):
    """What days without a stage of their own are called."""

    injection_day: str
    after: str
    not_sure: str


class NoteWords(Struct, frozen=True, rename="kebab"):
    """What the kiosk says of its own."""

    injection_day: str
    overlap: str
    nothing_to_avoid: str
    not_sure: str
    after: tuple[str, ...]
    tips: tuple[str, ...] = ()


class StageWords(Struct, frozen=True, rename="kebab"):
    """The words of a stage."""

    name: str
    gist: str
    feel: Words = {}
    do: Words = {}
    avoid: Words = {}
    notes: tuple[str, ...] = ()


class CallWords(Struct, frozen=True, rename="kebab"):
    """The words of a call for help; with a ``gist`` it is told in short, too."""

    heading: str
    action: str
    gist: str = ""
    signs: Words = {}


class WordsFile(Struct, frozen=True, rename="kebab"):
    """``recovery.yaml`` of a language."""

    labels: LabelWords
    notes: NoteWords
    stages: dict[str, StageWords]
    calls: dict[str, CallWords]
    reviewed: str = ""
    next_review: str = ""
    tips: Words = {}
    overall: Words = {}
    benefit: Words = {}
    safe: Words = {}
    complications: Words = {}


def days_of(text: str) -> tuple[int, int] | None:
    """First and last day of words like ``1 to 3``; None where they are no such words, or the wrong way round."""
    found = _DAYS.match(text)
    if not found:
        return None
    first, last = int(found.group(1)), int(found.group(2))
    return (first, last) if first <= last else None


def number_of(text: str) -> int | None:
    """A day written as a number; None where it is none."""
    return int(text) if re.fullmatch(r"[0-9]{1,4}", text) else None
