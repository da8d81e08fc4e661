"""Gathers problems, so that all of them are told at once."""

from kiosk.shared.problem import Problem, Severity

_MOST = 2_000
"""More help nobody, and a hostile file could make millions."""


class ProblemList:
    """Problems in the order found, up to a bound; the last place says that there are more."""

    def __init__(self) -> None:
        self._problems: dict[Problem, None] = {}

    def error(self, path: str, line: int, rule: str, message: str) -> None:
        """Add a problem that keeps the content from being built."""
        self._add(Problem(path, line, rule, message, Severity.ERROR))

    def warning(self, path: str, line: int, rule: str, message: str) -> None:
        """Add a problem that is told and does not keep the content from being built."""
        self._add(Problem(path, line, rule, message, Severity.WARNING))

    def sorted(self) -> tuple[Problem, ...]:
        """Each problem once, by path and line."""
        return tuple(sorted(self._problems, key=lambda p: (p.path, p.line, p.rule, p.message)))

    def _add(self, problem: Problem) -> None:
        if problem in self._problems:
            return
        if len(self._problems) < _MOST:
            self._problems[problem] = None
        elif len(self._problems) == _MOST:
            message = f"more than {_MOST} problems; the rest is not listed (mend these first)"
            self._problems[Problem(problem.path, problem.line, "too-many-problems", message, Severity.ERROR)] = None
