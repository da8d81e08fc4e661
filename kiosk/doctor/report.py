"""What the doctor has found, for people and for scripts."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk import __version__
from kiosk.doctor.finding import Finding, Gap, State

_ORDER = (State.PROBLEM, State.WARNING, State.FINE)


@dataclass(frozen=True)
class Report:
    """Everything that was found, in the order in which it was looked at."""

    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]

    @property
    def is_ok(self) -> bool:
        """Whether nothing has to be mended; open gaps are no problem of the kiosk's own."""
        return all(finding.state is not State.PROBLEM for finding in self.findings)


def report_text(report: Report) -> str:
    """A line for each finding, what has to be mended first, then one for each gap that is not known to be closed."""
    ordered = sorted(report.findings, key=lambda finding: _ORDER.index(finding.state))
    findings = [(finding.state.value, finding.name, finding.words) for finding in ordered]
    gaps = [("open" if gap.is_open else "unknown", gap.name, gap.words) for gap in _not_closed(report.gaps)]
    rows = _aligned([*findings, *gaps])
    count = len(findings)
    return "\n".join([*rows[:count], "", "Open gaps:", *(rows[count:] or ["none"])])


def report_json(report: Report) -> str:
    """``version``, ``ok``, ``findings`` (name, state, words) and ``gaps`` (name, open: null if unknown, words)."""
    return json.dumps(
        {
            "version": __version__,
            "ok": report.is_ok,
            "findings": [
                {"name": finding.name, "state": finding.state.value, "words": finding.words}
                for finding in report.findings
            ],
            "gaps": [{"name": gap.name, "open": gap.is_open, "words": gap.words} for gap in report.gaps],
        },
        indent=2,
    )


def _not_closed(gaps: tuple[Gap, ...]) -> list[Gap]:
    """The open ones, then those that cannot be told."""
    return [gap for is_open in (True, None) for gap in gaps if gap.is_open is is_open]


def _aligned(rows: Sequence[tuple[str, str, str]]) -> list[str]:
    first, second = (max((len(row[at]) for row in rows), default=0) for at in (0, 1))
    return [f"{state:<{first}}  {name:<{second}}  {words}" for state, name, words in rows]
