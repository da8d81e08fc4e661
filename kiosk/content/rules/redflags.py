"""The red-flag questions hold together: no emergency is told as less, and every outcome has its words."""

import re
from collections.abc import Iterable

from kiosk.content.folder import printable
from kiosk.content.problems import ProblemList
from kiosk.content.redflags_files import RedFlagRulesFile, RedFlagWordsFile
from kiosk.content.redflags_source import RedFlagRules, RedFlagWords
from kiosk.content.topics import TopicSource
from kiosk.shared.document import plain
from kiosk.shared.redflags import Level

MOST_QUESTIONS = 60
LONGEST_SHORT = 40
"""Letters of a question in a few words, as it stands among all answers."""
_NAME = re.compile(r"^[a-z0-9]+(_[a-z0-9]+)*$")
_PREFIX = "redflag."
NUMBERS = ("emergency-number", "emergency-department", "clinic-number")
"""What a text may leave to the site's settings, after a ``$``."""
_PLACE = re.compile(r"\$([a-z-]*)")
_REASSURING = re.compile(
    r"\ball clear\b|\bsafe\b|\blow risk\b|\byou are (?:fine|ok|okay)\b|\bnothing serious\b|\bno need to see\b|%", re.I
)
"""Never said in a result (English; other languages are for their reviewers): a false comfort costs most."""
_ASKED = {Level.BEFORE.value, Level.TODAY.value, Level.EMERGENCY.value}


def check_red_flags(topic: TopicSource, problems: ProblemList) -> None:
    """Name what is wrong in a topic's red-flag questions, if it has some."""
    source = topic.red_flags
    if source is None:
        return
    file = source.rules.file
    if file:
        _Rules(source.rules, file, problems).check(topic.facts)
    for language in topic.languages:
        if language not in source.words:
            where = f"{topic.prefix}{language}/redflags.yaml"
            message = f"the language '{language}' lacks the words of the red-flag questions (translate them)"
            problems.error(where, 1, "language-incomplete", message)
            continue
        words = source.words[language]
        if words.file:
            _Words(words, words.file, problems).check(file)


class _Rules:
    def __init__(self, rules: RedFlagRules, file: RedFlagRulesFile, problems: ProblemList) -> None:
        self._rules = rules
        self._file = file
        self._problems = problems

    def check(self, facts: Iterable[str]) -> None:
        file = self._file
        if not 1 <= len(file.questions) <= MOST_QUESTIONS:
            message = f"there are {len(file.questions)} questions (at least 1, at most {MOST_QUESTIONS})"
            self._error("redflag-questions", message, "questions")
            return
        names = (file.opening, *file.questions, *file.follow_ups)
        for name in names:
            if not _NAME.match(name):
                message = f"'{_named(name)}' is no name (small letters, numerals and '_')"
                self._error("name", message, *self._place(name))
            if names.count(name) > 1:
                self._error("redflag-questions", f"'{_named(name)}' stands twice (rename one)", *self._place(name))
        self._check_levels()
        self._check_follow_ups()
        self._check_raises()
        self._check_facts(set(facts))

    def _check_levels(self) -> None:
        for name, rule in self._file.questions.items():
            self._check_level(rule.level, "questions", name, "level")
            if rule.after not in {"", "yes"}:
                message = f"'{_named(rule.after)}' is not 'yes' (write after: \"yes\", or leave it out)"
                self._error("redflag-questions", message, "questions", name, "after")
        emergency, listed = Level.EMERGENCY.value, self._file.emergencies
        if not listed:
            self._error("redflag-emergency", "lists no emergency (name the questions)", "emergencies")
        for name in listed:
            if name not in self._file.questions:
                self._error("redflag-emergency", f"'{_named(name)}' is no question (check its name)", "emergencies")
            elif self._file.questions[name].level != emergency:
                message = f"'{name}' is listed as an emergency and does not lead to one (write level: {emergency})"
                self._error("redflag-emergency", message, "questions", name, "level")
        for name, rule in self._file.questions.items():
            if rule.level == emergency and name not in listed:
                message = f"'{name}' leads to an emergency and is not listed as one (add it to 'emergencies')"
                self._error("redflag-emergency", message, "questions", name, "level")

    def _check_follow_ups(self) -> None:
        asked = [rule.follow_up for rule in self._file.questions.values() if rule.follow_up]
        for name, rule in self._file.questions.items():
            if rule.follow_up and rule.follow_up not in self._file.follow_ups:
                message = f"'{_named(rule.follow_up)}' is not among the 'follow-ups' (add it there)"
                self._error("redflag-questions", message, "questions", name, "follow-up")
        for name, following in self._file.follow_ups.items():
            self._check_level(following.yes, "follow-ups", name, "yes")
            self._check_level(following.no, "follow-ups", name, "no")
            if asked.count(name) != 1:
                message = f"'{_named(name)}' follows {asked.count(name)} questions (let it follow one)"
                self._error("redflag-questions", message, "follow-ups", name)
            for question, of in self._file.questions.items():
                if of.follow_up == name and _rank(following.yes) < _rank(of.level):
                    message = f"Yes to '{_named(name)}' makes '{question}' less urgent (only No may)"
                    self._error("redflag-emergency", message, "follow-ups", name, "yes")
                if (
                    of.follow_up == name
                    and of.level == Level.EMERGENCY.value
                    and _rank(following.no) < Level.TODAY.rank
                ):
                    message = f"No to '{_named(name)}' makes an emergency less urgent than today (write no: today)"
                    self._error("redflag-emergency", message, "follow-ups", name, "no")

    def _check_raises(self) -> None:
        for name, raising in self._file.raises.items():
            if name not in self._file.questions:
                self._error("redflag-questions", f"'{_named(name)}' is no question (check its name)", "raises", name)
            elif _rank(raising.level) <= _rank(self._file.questions[name].level):
                message = f"'{_named(raising.level)}' is not more urgent than '{name}' is anyway (raise it)"
                self._error("redflag-questions", message, "raises", name, "level")
            self._check_level(raising.level, "raises", name, "level")
            for other in raising.with_any:
                if other not in self._file.questions:
                    message = f"'{_named(other)}' is no question (check its name)"
                    self._error("redflag-questions", message, "raises", name, "with")

    def _check_facts(self, facts: set[str]) -> None:
        asked: set[str] = set()
        for name, rule in self._file.questions.items():
            for fact in rule.facts:
                asked.add(fact)
                if fact not in facts:
                    message = f"'{_named(fact)}' is not in facts.tsv (check its name)"
                    self._error("unknown-fact", message, "questions", name, "facts")
        for fact in sorted(facts - asked):
            if fact.startswith(_PREFIX):
                message = f"no question asks about '{fact}' (name it in a question's 'facts')"
                self._error("redflag-questions", message, "questions")

    def _check_level(self, level: str, *path: str) -> None:
        if level not in _ASKED:
            message = f"'{_named(level)}' is not how soon (there are: {', '.join(sorted(_ASKED))})"
            self._error("care-card", message, *path)

    def _place(self, name: str) -> tuple[str, ...]:
        if name == self._file.opening:
            return ("opening",)
        return ("questions" if name in self._file.questions else "follow-ups", name)

    def _error(self, rule: str, message: str, *path: str) -> None:
        self._problems.error(self._rules.path, self._rules.line(*path), rule, message)


class _Words:
    def __init__(self, words: RedFlagWords, file: RedFlagWordsFile, problems: ProblemList) -> None:
        self._words = words
        self._file = file
        self._problems = problems

    def check(self, rules: RedFlagRulesFile | None) -> None:
        if rules:
            self._check_same((rules.opening, *rules.questions, *rules.follow_ups), self._file.questions, "questions")
        self._check_same([level.value for level in Level], self._file.results, "results")
        for level, result in self._file.results.items():
            if not result.text:
                message = f"'{_named(level)}' says nothing but its heading (add to 'text')"
                self._error("redflag-words", message, "results", level)
        self._check_shorts()
        if not self._file.opening:
            self._error("redflag-words", "says nothing before the first question (add a line)", "opening")
        if not self._file.incomplete:
            self._error("redflag-words", "says nothing of questions left open (add a line)", "incomplete")
        urgent = self._file.results.get(Level.EMERGENCY.value)
        if urgent and "$emergency-number" not in " ".join(urgent.text):
            message = "an emergency names no one to call (write $emergency-number)"
            self._error("redflag-words", message, "results", Level.EMERGENCY.value, "text")
        for path, marked in self._words.texts.items():
            text = plain(marked)
            for place in _PLACE.findall(text):
                if path[0] != "results" or place not in NUMBERS:
                    known = ", ".join(f"${number}" for number in NUMBERS)
                    self._error("redflag-words", f"'${place}' is not known here (in results: {known})", *path)
            found = None if path[0] == "questions" else _REASSURING.search(text)
            if found:
                message = f"'{found.group()}': a result never says that all is well (take it out)"
                self._error("redflag-words", message, *path)

    def _check_shorts(self) -> None:
        for question, asked in self._file.questions.items():
            if len(asked.short) > LONGEST_SHORT:
                message = f"has more than {LONGEST_SHORT} letters (say it in a few words)"
                self._error("redflag-words", message, "questions", question, "short")
        shorts = [asked.short.casefold() for asked in self._file.questions.values()]
        for question, asked in self._file.questions.items():
            if shorts.count(asked.short.casefold()) > 1:
                message = f"'{_named(asked.short)}' stands for two questions (tell them apart)"
                self._error("redflag-words", message, "questions", question, "short")

    def _check_same(self, wanted: Iterable[str], worded: Iterable[str], group: str) -> None:
        wanted, worded = list(wanted), list(worded)
        for name in wanted:
            if name not in worded:
                self._error("redflag-words", f"'{group} / {_named(name)}' has no words (write them)", group)
        for name in worded:
            if name not in wanted:
                message = f"'{group} / {_named(name)}' is not in the rules (take it out, or add it there)"
                self._error("redflag-words", message, group, name)

    def _error(self, rule: str, message: str, *path: str) -> None:
        self._problems.error(self._words.path, self._words.line(*path), rule, message)


def _rank(level: str) -> int:
    return Level(level).rank if level in {each.value for each in Level} else -1


def _named(name: str) -> str:
    """A name as it stands in a message."""
    return printable(name)[:60]
