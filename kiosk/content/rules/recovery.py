"""A recovery timeline holds together: its days and stages, its calls for help, its facts, the words of each point."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from kiosk.content.problems import ProblemList
from kiosk.content.recovery_files import Points, RulesFile, StageRule, WordsFile, days_of, number_of
from kiosk.content.recovery_source import RecoveryRules, RecoverySource, RecoveryWords
from kiosk.content.source_files import NAME
from kiosk.content.topics import TopicSource
from kiosk.shared.document import Urgency, plain

LONGEST_RULER = 120
"""Days that a ruler can show apart; ours shows 42."""

_BLAMING = re.compile(r"\bbehind\b|\bshould (?:be )?(?:feel|have felt)", re.I)
"""No stage says what a patient should feel, and nobody is behind (English; other languages are for their reviewers)."""


def check_recovery(topic: TopicSource, icons: frozenset[str], problems: ProblemList) -> None:
    """Name what is wrong in a topic's timeline, if it has one."""
    source = topic.recovery
    if source is None:
        return
    file = source.rules.file
    if file:
        _Rules(source.rules, file, problems).check(topic.facts, icons)
    for words in source.words.values():
        if file and words.file:
            _Words(words, words.file, problems).check(file)
        _check_blame(words, problems)
    _check_complete(topic, source, problems)


def _check_complete(topic: TopicSource, source: RecoverySource, problems: ProblemList) -> None:
    """The rules and the words of every language stand together."""
    for language in topic.languages:
        if language not in source.words:
            where = f"{topic.prefix}{language}/recovery.yaml"
            message = f"the language '{language}' lacks the words of the timeline (translate them)"
            problems.error(where, 1, "language-incomplete", message)


def _check_blame(words: RecoveryWords, problems: ProblemList) -> None:
    for where, text in words.texts.items():
        found = _BLAMING.search(plain(text))
        if found:
            message = f"'{found.group()}': nobody is late, and nobody has to feel anything (say what many feel)"
            problems.error(words.path, words.line(*where), "recovery-words", message)


class _Rules:
    def __init__(self, rules: RecoveryRules, file: RulesFile, problems: ProblemList) -> None:
        self._rules = rules
        self._file = file
        self._problems = problems

    def check(self, facts: Mapping[str, int], icons: frozenset[str]) -> None:
        self._check_names()
        days = self._days()
        self._check_day_zero_and_longest(days)
        self._check_cover(days)
        self._check_overlaps(days)
        for stage, rule in self._file.stages.items():
            self._check_help(stage, rule)
            for other in rule.also_avoid:
                self._check_stage(other, "stages", stage, "also-avoid")
            if rule.icon not in icons:
                known = ", ".join(sorted(icons))
                message = f"'{rule.icon[:60]}' is no icon (there are: {known})"
                self._error("icon", message, "stages", stage, "icon")
        for call, call_rule in self._file.calls.items():
            levels = [urgency.value for urgency in Urgency]
            if call_rule.urgency not in levels:
                message = f"'{call_rule.urgency[:60]}' is not how soon (there are: {', '.join(levels)})"
                self._error("care-card", message, "calls", call, "urgency")
            if not call_rule.signs:
                self._error("no-call-for-help", f"'{call}' has no sign (add some)", "calls", call)
        for tip, tip_rule in self._file.tips.items():
            for stage in tip_rule.stages:
                self._check_stage(stage, "tips", tip, "stages")
        self._check_facts(facts)

    def _check_names(self) -> None:
        for path in self._rules.lines:
            if not NAME.match(path[-1]):
                message = f"'{path[-1][:60]}' is no name (small letters, numerals and '-')"
                self._error("name", message, *path)

    def _days(self) -> dict[str, tuple[int, int]]:
        """The days of each stage that says them well, none of them day 0."""
        if not self._file.stages:
            self._error("recovery-days", "there is no stage (add one)", "stages")
        days: dict[str, tuple[int, int]] = {}
        for stage, rule in self._file.stages.items():
            found = days_of(rule.days)
            if found is None or found[0] < 1 or found[1] > LONGEST_RULER:
                mend = f"write them like '1 to 3', none before 1 or after {LONGEST_RULER}"
                message = f"'{rule.days[:60]}' are no days ({mend})"
                self._error("recovery-days", message, "stages", stage, "days")
            else:
                days[stage] = found
        for (one, its), (other, others) in pairwise(days.items()):
            if others[0] < its[0]:
                message = f"'{other}' begins before '{one}' (the earliest stage stands first)"
                self._error("recovery-days", message, "stages", other, "days")
        return days

    def _check_day_zero_and_longest(self, days: Mapping[str, tuple[int, int]]) -> None:
        self._check_stage(self._file.injection_day, "injection-day")
        longest, last = number_of(self._file.longest), max((last for _, last in days.values()), default=0)
        if longest is None or longest < last:
            message = f"'{self._file.longest[:60]}' is no number of days from {last} on (write it like 365)"
            self._error("recovery-days", message, "longest")

    def _check_cover(self, days: Mapping[str, tuple[int, int]]) -> None:
        reached = 0
        for stage, (first, last) in sorted(days.items(), key=lambda each: each[1]):
            if first > reached + 1:
                gap = _span(reached + 1, first - 1)
                message = f"{gap} in no stage (let a stage reach there)"
                self._error("recovery-gap", message, "stages", stage, "days")
            reached = max(reached, last)

    def _check_overlaps(self, days: Mapping[str, tuple[int, int]]) -> None:
        stages = list(days)
        for at, stage in enumerate(stages):
            declared = self._file.stages[stage].overlaps
            for other in declared:
                self._check_stage(other, "stages", stage, "overlaps")
                if other in stages and other not in stages[:at]:
                    message = f"'{other}' does not stand before '{stage}' (name the overlap in the later one)"
                    self._error("recovery-overlap", message, "stages", stage, "overlaps")
            for other in stages[:at]:
                first, last = max(days[stage][0], days[other][0]), min(days[stage][1], days[other][1])
                if first <= last and other not in declared:
                    mend = f"add '{other}' to 'overlaps', or change the days"
                    message = f"{_span(first, last)} in '{other}' as well ({mend})"
                    self._error("recovery-overlap", message, "stages", stage, "days")
                elif first > last and other in declared:
                    message = f"shares no day with '{other}' (take it out of 'overlaps')"
                    self._error("recovery-overlap", message, "stages", stage, "overlaps")

    def _check_help(self, stage: str, rule: StageRule) -> None:
        """Whatever day it is, somebody may need help."""
        calls = self._file.calls
        for call in rule.calls:
            if call not in calls:
                message = f"'{call[:60]}' is not among the 'calls' (there are: {', '.join(calls)})"
                self._error("no-call-for-help", message, "stages", stage, "calls")
        if not any(call in calls and calls[call].urgency == Urgency.EMERGENCY.value for call in rule.calls):
            message = f"'{stage}' does not say when to get help at once (add an emergency to its 'calls')"
            self._error("no-call-for-help", message, "stages", stage, "calls")

    def _check_stage(self, stage: str, *path: str) -> None:
        if stage not in self._file.stages:
            known = ", ".join(self._file.stages)
            self._error("unknown-stage", f"'{stage[:60]}' is no stage (there are: {known})", *path)

    def _check_facts(self, facts: Mapping[str, int]) -> None:
        for path, named in _facts(self._file):
            for fact in named:
                if fact not in facts:
                    message = f"'{fact[:60]}' is not in facts.tsv (check its name)"
                    self._error("unknown-fact", message, *path)

    def _error(self, rule: str, message: str, *path: str) -> None:
        self._problems.error(self._rules.path, self._rules.line(*path), rule, message)


class _Words:
    def __init__(self, words: RecoveryWords, file: WordsFile, problems: ProblemList) -> None:
        self._words = words
        self._file = file
        self._problems = problems

    def check(self, rules: RulesFile) -> None:
        """Every point of the rules has its words, and there are no others."""
        file = self._file
        for group, points, worded in (
            ("stages", rules.stages, file.stages),
            ("calls", rules.calls, file.calls),
            ("tips", rules.tips, file.tips),
            ("overall", rules.overall, file.overall),
            ("benefit", rules.benefit, file.benefit),
            ("safe", rules.safe, file.safe),
            ("complications", rules.complications, file.complications),
        ):
            self._check_same(points, worded, group)
        for stage in [stage for stage in rules.stages if stage in file.stages]:
            rule, words = rules.stages[stage], file.stages[stage]
            for group, points, worded in (
                ("feel", rule.feel, words.feel),
                ("do", rule.do, words.do),
                ("avoid", rule.avoid, words.avoid),
            ):
                self._check_same(points, worded, "stages", stage, group)
        for call in [call for call in rules.calls if call in file.calls]:
            self._check_same(rules.calls[call].signs, file.calls[call].signs, "calls", call, "signs")
        self._check_names_differ()

    def _check_same(self, points: Iterable[str], worded: Iterable[str], *path: str) -> None:
        points, worded = list(points), list(worded)
        for point in points:
            if point not in worded:
                message = f"'{' / '.join((*path, point))}' has no words (write them)"
                self._error("recovery-words", message, *path)
        for point in worded:
            if point not in points:
                message = f"'{' / '.join((*path, point))[:120]}' is not in the rules (take it out, or add it there)"
                self._error("recovery-words", message, *path, point)

    def _check_names_differ(self) -> None:
        seen: dict[str, str] = {}
        for stage, words in self._file.stages.items():
            other = seen.setdefault(words.name.casefold(), stage)
            if other != stage:
                message = f"has the same name as '{other}' (give it another)"
                self._error("recovery-words", message, "stages", stage, "name")

    def _error(self, rule: str, message: str, *path: str) -> None:
        self._problems.error(self._words.path, self._words.line(*path), rule, message)


def _facts(file: RulesFile) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Each point that states facts, and the facts."""
    groups: list[tuple[tuple[str, ...], Points]] = [
        *(
            (("stages", stage, group), points)
            for stage, rule in file.stages.items()
            for group, points in (("feel", rule.feel), ("do", rule.do), ("avoid", rule.avoid))
        ),
        *((("calls", call, "signs"), rule.signs) for call, rule in file.calls.items()),
        *(((name,), points) for name, points in (("overall", file.overall), ("benefit", file.benefit))),
        *(((name,), points) for name, points in (("safe", file.safe), ("complications", file.complications))),
    ]
    for above, points in groups:
        for point, facts in points.items():
            yield (*above, point), facts
    for tip, rule in file.tips.items():
        yield ("tips", tip, "facts"), rule.facts


def _span(first: int, last: int) -> str:
    return f"day {first} is" if first == last else f"days {first} to {last} are"
