"""The figures and goals in lines, and as what is written down. Pure."""

from collections.abc import Iterator, Mapping

from bench.figures import CHROMIUM, FLOOR, KIOSK, SURF, Figures, Measure
from bench.goals import Against, Verdict, verdicts
from bench.spread import Spread

_FIRST = (KIOSK, FLOOR, CHROMIUM, SURF)


def lines(figures: Figures) -> list[str]:
    """The table: every measure with whose figures, then every goal, then what was not measured."""
    return [*_figures(figures), "", *_goals(figures), *(f"not measured: {line}" for line in figures.missing)]


def as_json(figures: Figures, about: Mapping[str, object]) -> dict[str, object]:
    """All of it, every single figure too, with what is to be known about the run."""
    return {
        "about": dict(about),
        "figures": [
            {
                "measure": measure.value,
                "whose": whose,
                "unit": measure.unit,
                "median": spread.middle,
                "quartiles": [spread.lower, spread.upper],
                "all": figures.taken[measure, whose],
            }
            for measure, whose, spread in _spreads(figures)
        ],
        "goals": [
            {
                "measure": each.goal.measure.value,
                "whose": each.goal.whose,
                "against": each.goal.against.value,
                "at most": each.goal.most,
                "reached": each.reached,
                "met": each.is_met,
            }
            for each in verdicts(figures)
        ],
        "not measured": list(figures.missing),
    }


def _spreads(figures: Figures) -> Iterator[tuple[Measure, str, Spread]]:
    order = {measure: number for number, measure in enumerate(Measure)}
    first = {name: number for number, name in enumerate(_FIRST)}
    names = list(dict.fromkeys(whose for _, whose in figures.taken))
    for measure, whose in sorted(
        figures.taken, key=lambda key: (order[key[0]], first.get(key[1], len(first)), names.index(key[1]))
    ):
        spread = figures.spread(measure, whose)
        if spread:
            yield measure, whose, spread


def _figures(figures: Figures) -> Iterator[str]:
    yield f"{'measured':28}{'of':22}{'median':>10}   quartiles"
    for measure, whose, spread in _spreads(figures):
        middle, lower, upper = (_number(figure) for figure in (spread.middle, spread.lower, spread.upper))
        quartiles = f"{lower} to {upper}, of {spread.count}" if spread.count > 1 else "once"
        yield f"{measure.value:28}{whose:22}{middle:>10} {measure.unit:4}{quartiles}"


def _goals(figures: Figures) -> Iterator[str]:
    yield f"{'goal':68}{'at most':>8}{'reached':>9}"
    for each in verdicts(figures):
        yield f"{_words(each):68}{each.goal.most:>8g}{_reached(each):>9}  {_outcome(each)}"


def _words(verdict: Verdict) -> str:
    goal = verdict.goal
    if goal.against is Against.ITSELF:
        return f"{goal.measure.value} of the {goal.whose}, {goal.measure.unit}"
    return f"{goal.measure.value} of the {goal.whose}, as a part of {goal.against.value}'s"


def _reached(verdict: Verdict) -> str:
    return "-" if verdict.reached is None else f"{verdict.reached:.2f}"


def _outcome(verdict: Verdict) -> str:
    match verdict.is_met:
        case True:
            return "met"
        case False:
            return "missed"
        case None:
            return "not measured"


def _number(figure: float) -> str:
    return f"{figure:.2f}" if figure < 10 else f"{figure:.1f}"
