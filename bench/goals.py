"""What the kiosk is to reach, and whether it does. Pure."""

from dataclasses import dataclass
from enum import Enum

from bench.figures import CHROMIUM, FLOOR, KIOSK, SURF, Figures, Measure, of_topics
from bench.spread import ratio


class Against(Enum):
    """What a figure of ours is held against."""

    BETTER_BROWSER = "the better browser"
    FLOOR = "the floor"
    CHROMIUM = "Chromium"
    SURF = "surf"
    ONE_TOPIC = "one topic"
    ITSELF = ""
    """Nothing: the goal is a figure, not a ratio."""


@dataclass(frozen=True)
class Goal:
    """``most``: the largest ratio, or the largest figure where it is held against nothing."""

    measure: Measure
    against: Against
    most: float
    whose: str = KIOSK


@dataclass(frozen=True)
class Verdict:
    """Whether a goal is met; ``reached`` and ``is_met`` are None where a figure it needs was not measured."""

    goal: Goal
    reached: float | None
    is_met: bool | None


MOST_TOPICS = 1_000
GOALS = (
    Goal(Measure.START, Against.BETTER_BROWSER, 0.42),
    Goal(Measure.START, Against.FLOOR, 1.3),
    Goal(Measure.COLD_START, Against.BETTER_BROWSER, 0.5),
    Goal(Measure.MEMORY, Against.SURF, 0.30),
    Goal(Measure.MEMORY, Against.CHROMIUM, 0.22),
    Goal(Measure.IDLE, Against.ITSELF, 0.0),
    Goal(Measure.TURN, Against.BETTER_BROWSER, 0.7),
    Goal(Measure.DISK, Against.ITSELF, 100),
    Goal(Measure.PACKED, Against.ITSELF, 32),
    *(
        Goal(measure, Against.ONE_TOPIC, 1.10, of_topics(MOST_TOPICS))
        for measure in (Measure.START, Measure.MEMORY, Measure.TURN)
    ),
)
DECIMALS = 2
"""A goal is met by the figure as it is told: 0.00 % is what rounds to it."""


def verdict(goal: Goal, figures: Figures) -> Verdict:
    """Whether the figures meet a goal."""
    reached = _reached(goal, figures)
    return Verdict(goal, reached, None if reached is None else round(reached, DECIMALS) <= goal.most)


def verdicts(figures: Figures) -> list[Verdict]:
    """All of them, in the order of `GOALS`."""
    return [verdict(goal, figures) for goal in GOALS]


def _reached(goal: Goal, figures: Figures) -> float | None:
    ours = figures.spread(goal.measure, goal.whose)
    if ours is None:
        return None
    if goal.against is Against.ITSELF:
        return ours.middle
    other = _name(goal, figures)
    theirs = figures.spread(goal.measure, other) if other else None
    return ratio(ours, theirs) if theirs and theirs.middle > 0 else None


def _name(goal: Goal, figures: Figures) -> str | None:
    match goal.against:
        case Against.BETTER_BROWSER:
            return figures.better_browser(goal.measure)
        case Against.FLOOR:
            return FLOOR
        case Against.CHROMIUM:
            return CHROMIUM
        case Against.SURF:
            return SURF
        case Against.ONE_TOPIC:
            return of_topics(1)
        case Against.ITSELF:
            return None
