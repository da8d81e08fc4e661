"""A recovery timeline's words in a language: all there, none too many, and none that blames."""

import re
from collections.abc import Iterable

from kiosk.content.folder import printable
from kiosk.content.problems import ProblemList
from kiosk.content.recovery_files import RulesFile, WordsFile
from kiosk.content.recovery_source import RecoveryWords, is_plain
from kiosk.content.yaml_lines import Path
from kiosk.shared.document import Urgency, plain

_BLAMING = re.compile(r"\bbehind\b|\bshould\b(?:\s+\w+){0,2}\s+(?:feel|felt|feeling)\b", re.I)
"""No stage says what a patient should feel, and nobody is behind (English; other languages are for their reviewers)."""
_SIGNS = re.compile(r"\*\*|[<>`\[\]{}]")
"""What would be bold or a term elsewhere, and is not taken in names and labels."""


def check_recovery_words(words: RecoveryWords, rules: RulesFile | None, problems: ProblemList) -> None:
    """Name what the words of a language lack, what they have too much, and what they must not say."""
    if words.file:
        check = _Words(words, words.file, problems)
        check.check_labels()
        if rules:
            check.check_all_worded(rules)
            check.check_help(rules)
    for where, text in words.texts.items():
        _check_blame(words, where, plain(text), problems)


def _check_blame(words: RecoveryWords, where: Path, text: str, problems: ProblemList) -> None:
    found = _BLAMING.search(text)
    if found:
        message = f"'{found.group()}': nobody is late, and nobody has to feel anything (say what many feel)"
        problems.error(words.path, words.line(*where), "recovery-words", message)


class _Words:
    def __init__(self, words: RecoveryWords, file: WordsFile, problems: ProblemList) -> None:
        self._words = words
        self._file = file
        self._problems = problems

    def check_labels(self) -> None:
        """Labels and names are shown as they are written; no two stages have one name."""
        labels = self._file.labels
        shown: dict[Path, str] = {
            ("labels", "injection-day"): labels.injection_day,
            ("labels", "after"): labels.after,
            ("labels", "not-sure"): labels.not_sure,
            **{("stages", stage, "name"): words.name for stage, words in self._file.stages.items()},
        }
        for where, text in shown.items():
            if _SIGNS.search(text):
                message = "holds a sign of Markdown, which is not taken here (write plain words)"
                self._error("unknown-markup", message, *where)
            _check_blame(self._words, where, text, self._problems)
        if not self._file.notes.after:
            self._error(
                "recovery-words", "says nothing of the days after the last stage (add a line)", "notes", "after"
            )
        seen: dict[str, str] = {}
        for stage, words in self._file.stages.items():
            other = seen.setdefault(words.name.casefold(), stage)
            if other != stage:
                message = f"has the same name as '{printable(other)[:60]}' (give it another)"
                self._error("recovery-words", message, "stages", stage, "name")

    def check_all_worded(self, rules: RulesFile) -> None:
        """Every point of the rules has its words, and there are no others."""
        file = self._file
        self._check_same(rules.stages, file.stages, "stages")
        self._check_same(rules.calls, file.calls, "calls")
        self._check_same(rules.tips, file.tips, "tips")
        for path, points in rules.points():
            match path:
                case ("stages", stage, group) if stage in file.stages:
                    self._check_same(points, getattr(file.stages[stage], group), *path)
                case ("calls", call, "signs") if call in file.calls:
                    self._check_same(points, file.calls[call].signs, *path)
                case (group,):
                    self._check_same(points, getattr(file, group), *path)

    def check_help(self, rules: RulesFile) -> None:
        """On each stage some emergency is told in short, beside what to do and to avoid."""
        for stage, rule in rules.stages.items():
            calls = [call for call in rule.calls if call in rules.calls and call in self._file.calls]
            urgent = [call for call in calls if rules.calls[call].urgency == Urgency.EMERGENCY.value]
            if urgent and not any(self._words.text("calls", call, "gist") for call in urgent):
                where = ("calls", urgent[0])
                message = f"no emergency of '{stage}' is told in short (add a 'gist' that begins with 'if')"
                self._error("no-call-for-help", message, *where)

    def _check_same(self, points: Iterable[str], worded: Iterable[str], *path: str) -> None:
        points, worded = list(points), list(worded)
        for point in points:
            where = (*path, point)
            is_text = path[0] not in {"stages", "calls"} or len(path) > 1
            if point not in worded or (is_text and not is_plain(where) and not self._words.text(*where)):
                self._error("recovery-words", f"'{_shown(where)}' has no words (write them)", *path)
        for point in worded:
            if point not in points:
                message = f"'{_shown((*path, point))}' is not in the rules (take it out, or add it there)"
                self._error("recovery-words", message, *path, point)

    def _error(self, rule: str, message: str, *path: str) -> None:
        self._problems.error(self._words.path, self._words.line(*path), rule, message)


def _shown(where: Path) -> str:
    return printable(" / ".join(where))[:120]
