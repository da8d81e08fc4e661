"""The compiled recovery timeline of a topic in one language: its stages, and what is told on each.

A day is a whole number of days since the injection, the day of the injection being day 0.
"""

from msgspec import Struct

from kiosk.shared.document import Text, Urgency


class HelpCard(Struct, frozen=True):
    """A call for help: how soon, the one thing to do, how to do it, and the signs it is for, in short and in full."""

    card: str
    urgency: Urgency
    heading: Text
    action: Text
    gist: Text
    signs: tuple[Text, ...]


class Tip(Struct, frozen=True):
    """A tip, and the ids of the stages it is for."""

    text: Text
    stages: tuple[str, ...]


class Stage(Struct, frozen=True):
    """A stage, told from day ``first`` to day ``last``; ``gist`` says in a few words what it is about.

    ``calls`` and ``also_avoid`` are ids: of its help cards, and of the stages whose "avoid" holds in it too.
    """

    stage: str
    name: str
    gist: str
    icon: str
    first: int
    last: int
    feel: tuple[Text, ...]
    do: tuple[Text, ...]
    avoid: tuple[Text, ...]
    notes: tuple[Text, ...]
    calls: tuple[str, ...]
    also_avoid: tuple[str, ...]


class Labels(Struct, frozen=True):
    """What days without a stage of their own are called."""

    injection_day: str
    after: str
    not_sure: str


class Notes(Struct, frozen=True):
    """The kiosk's own words on what the article leaves open."""

    injection_day: Text
    overlap: Text
    nothing_to_avoid: Text
    after: tuple[Text, ...]
    not_sure: Text
    tips: tuple[Text, ...]


class Recovery(Struct, frozen=True):
    """The timeline; stages stand in order, the gentlest first. ``reviewed`` is empty while nobody clinical checked it.

    ``injection_day`` is the id of the stage told on day 0, ``longest`` the last day whose count is believed.
    """

    topic: str
    language: str
    reviewed: str
    next_review: str
    injection_day: str
    longest: int
    stages: tuple[Stage, ...]
    calls: tuple[HelpCard, ...]
    overall: tuple[Text, ...]
    tips: tuple[Tip, ...]
    benefit: tuple[Text, ...]
    safe: tuple[Text, ...]
    complications: tuple[Text, ...]
    labels: Labels
    notes: Notes

    @property
    def last_day(self) -> int:
        """The last day of the last stage."""
        return max((stage.last for stage in self.stages), default=0)
