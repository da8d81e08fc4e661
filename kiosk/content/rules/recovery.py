"""A recovery timeline's rules hold together: its days and stages, its calls for help, its facts."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from kiosk.content.folder import printable
from kiosk.content.problems import ProblemList
from kiosk.content.recovery_files import RulesFile, StageRule, days_of, number_of
from kiosk.content.recovery_source import RecoveryRules
from kiosk.content.rules.recovery_words import check_recovery_words
from kiosk.content.source_files import NAME
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Urgency

LONGEST_RULER = 120
"""Days that a ruler can show apart; ours shows 42."""
MOST_STAGES = 8
MOST_AT_ONCE = 2
"""Stages that share a day: each has a lane of the ruler to itself, and low glass has room for so many."""

Days = tuple[int, int]


def check_recovery(topic: TopicSource, icons: frozenset[str], problems: ProblemList) -> None:
    """Name what is wrong in a topic's timeline, if it has one."""
    source = topic.recovery
    if source is None:
        return
    if source.rules.file:
        _Rules(source.rules, source.rules.file, problems).check(topic.facts, icons)
    for language in topic.languages:
        if language in source.words:
            check_recovery_words(source.words[language], source.rules.file, problems)
        else:
            where = f"{topic.prefix}{language}/recovery.yaml"
            message = f"the language '{language}' lacks the words of the timeline (translate them)"
            problems.error(where, 1, "language-incomplete", message)


class _Rules:
    def __init__(self, rules: RecoveryRules, file: RulesFile, problems: ProblemList) -> None:
        self._rules = rules
        self._file = file
        self._problems = problems

    def check(self, facts: Mapping[str, int], icons: frozenset[str]) -> None:
        self._check_names()
        if not 1 <= len(self._file.stages) <= MOST_STAGES:
            message = f"there are {len(self._file.stages)} stages (at least 1, at most {MOST_STAGES})"
            self._error("recovery-days", message, "stages")
            return
        days = self._days()
        self._check_day_zero_and_longest(days)
        self._check_cover(days)
        self._check_overlaps(days)
        for stage, rule in self._file.stages.items():
            self._check_stage(stage, rule, icons)
        self._check_calls()
        for tip, tip_rule in self._file.tips.items():
            if not tip_rule.stages:
                self._error("recovery-points", f"'{_named(tip)}' is for no stage (name some)", "tips", tip, "stages")
            for stage in tip_rule.stages:
                self._check_known(stage, "tips", tip, "stages")
        self._check_facts(facts)

    def _check_names(self) -> None:
        for path in self._rules.lines:
            if not NAME.match(path[-1]):
                message = f"'{_named(path[-1])}' is no name (small letters, numerals and '-')"
                self._error("name", message, *path)

    def _days(self) -> dict[str, Days]:
        """The days of each stage that says them well, none of them day 0."""
        days: dict[str, Days] = {}
        for stage, rule in self._file.stages.items():
            found = days_of(rule.days)
            if found is None or found[0] < 1 or found[1] > LONGEST_RULER:
                mend = f"write them like '1 to 3', none before 1 or after {LONGEST_RULER}"
                message = f"'{_named(rule.days)}' are no days ({mend})"
                self._error("recovery-days", message, "stages", stage, "days")
            else:
                days[stage] = found
        for (one, its), (other, others) in pairwise(days.items()):
            if others[0] < its[0]:
                message = f"'{other}' begins before '{one}' (the earliest stage stands first)"
                self._error("recovery-days", message, "stages", other, "days")
        return days

    def _check_day_zero_and_longest(self, days: Mapping[str, Days]) -> None:
        self._check_known(self._file.injection_day, "injection-day")
        longest, last = number_of(self._file.longest), max((last for _, last in days.values()), default=0)
        if longest is None or longest <= last:
            message = f"'{_named(self._file.longest)}' is no number of days after {last} (write it like 365)"
            self._error("recovery-days", message, "longest")

    def _check_cover(self, days: Mapping[str, Days]) -> None:
        reached = 0
        for stage, (first, last) in sorted(days.items(), key=lambda each: each[1]):
            if first > reached + 1:
                gap = _span(reached + 1, first - 1)
                self._error("recovery-gap", f"{gap} in no stage (let a stage reach there)", "stages", stage, "days")
            reached = max(reached, last)

    def _check_overlaps(self, days: Mapping[str, Days]) -> None:
        for at, (stage, its) in enumerate(days.items()):
            before = list(days)[:at]
            declared = self._file.stages[stage].overlaps
            for other in declared:
                self._check_known(other, "stages", stage, "overlaps")
                if other in days and other not in before:
                    message = f"'{other}' does not stand before '{stage}' (name the overlap in the later one)"
                    self._error("recovery-overlap", message, "stages", stage, "overlaps")
            for other in before:
                first, last = max(its[0], days[other][0]), min(its[1], days[other][1])
                if first <= last and other not in declared:
                    mend = f"add '{other}' to 'overlaps', or change the days"
                    message = f"{_span(first, last)} in '{other}' as well ({mend})"
                    self._error("recovery-overlap", message, "stages", stage, "days")
                elif first > last and other in declared:
                    message = f"shares no day with '{other}' (take it out of 'overlaps')"
                    self._error("recovery-overlap", message, "stages", stage, "overlaps")
            if sum(first <= its[0] <= last for first, last in days.values()) > MOST_AT_ONCE:
                message = f"day {its[0]} is in more than {MOST_AT_ONCE} stages (let one end before)"
                self._error("recovery-overlap", message, "stages", stage, "days")

    def _check_stage(self, stage: str, rule: StageRule, icons: frozenset[str]) -> None:
        for group, points in (("feel", rule.feel), ("do", rule.do)):
            if not points:
                message = f"'{stage}' has nothing under '{group}' (add a point)"
                self._error("recovery-points", message, "stages", stage, group)
        for other in rule.also_avoid:
            self._check_known(other, "stages", stage, "also-avoid")
            if other == stage or (other in self._file.stages and not self._file.stages[other].avoid):
                message = f"'{other}' has nothing else to avoid (take it out of 'also-avoid')"
                self._error("recovery-points", message, "stages", stage, "also-avoid")
        if rule.icon not in icons:
            message = f"'{_named(rule.icon)}' is no icon (there are: {', '.join(sorted(icons))})"
            self._error("icon", message, "stages", stage, "icon")
        # Whatever day it is, somebody may need help.
        calls = self._file.calls
        for call in rule.calls:
            if call not in calls:
                message = f"'{_named(call)}' is not among the 'calls' (there are: {_some(calls)})"
                self._error("no-call-for-help", message, "stages", stage, "calls")
        if not any(call in calls and calls[call].urgency == Urgency.EMERGENCY.value for call in rule.calls):
            message = f"'{stage}' does not say when to get help at once (add an emergency to its 'calls')"
            self._error("no-call-for-help", message, "stages", stage, "calls")

    def _check_calls(self) -> None:
        levels = [urgency.value for urgency in Urgency]
        for call, rule in self._file.calls.items():
            if rule.urgency not in levels:
                message = f"'{_named(rule.urgency)}' is not how soon (there are: {', '.join(levels)})"
                self._error("care-card", message, "calls", call, "urgency")
            if not rule.signs:
                self._error("no-call-for-help", f"'{_named(call)}' has no sign (add some)", "calls", call)

    def _check_known(self, stage: str, *path: str) -> None:
        if stage not in self._file.stages:
            message = f"'{_named(stage)}' is no stage (there are: {_some(self._file.stages)})"
            self._error("unknown-stage", message, *path)

    def _check_facts(self, facts: Mapping[str, int]) -> None:
        for path, named in _facts(self._file):
            for fact in named:
                if fact not in facts:
                    message = f"'{_named(fact)}' is not in facts.tsv (check its name)"
                    self._error("unknown-fact", message, *path)

    def _error(self, rule: str, message: str, *path: str) -> None:
        self._problems.error(self._rules.path, self._rules.line(*path), rule, message)


def _facts(file: RulesFile) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Where facts are named, and which."""
    for path, points in file.points():
        for point, facts in points.items():
            yield (*path, point), facts
    for tip, rule in file.tips.items():
        yield ("tips", tip, "facts"), rule.facts


def _named(name: str) -> str:
    """A name as it stands in a message."""
    return printable(name)[:60]


def _some(names: Iterable[str]) -> str:
    """Names for a message, not without end."""
    named = [_named(name) for name in names]
    return ", ".join(named[:MOST_STAGES]) + (", ..." if len(named) > MOST_STAGES else "")


def _span(first: int, last: int) -> str:
    return f"day {first} is" if first == last else f"days {first} to {last} are"
