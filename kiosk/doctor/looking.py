"""Looks at one thing after the other; one that cannot be looked at is itself a finding, and never the end of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.doctor.finding import Finding, Gap, State
from kiosk.shared.plain_file import reason


@dataclass(frozen=True)
class Look:
    """How to look at a thing; ``name`` is that of the finding it comes to."""

    name: str
    find: Callable[[], Finding]


@dataclass(frozen=True)
class GapLook:
    """How to look at a gap; ``name`` is that of the gap it comes to."""

    name: str
    find: Callable[[], Gap]


def findings_of(looks: Iterable[Look]) -> tuple[Finding, ...]:
    """What they come to, each on one line. Never fails."""
    return tuple(_finding(look) for look in looks)


def gaps_of(looks: Iterable[GapLook]) -> tuple[Gap, ...]:
    """What they come to, each on one line. Never fails."""
    return tuple(_gap(look) for look in looks)


def told(fault: Exception) -> str:
    """A fault in a few words, on one line."""
    words = reason(fault) if isinstance(fault, OSError) else f"{type(fault).__name__} {fault}"
    return one_line(words)


def one_line(words: str) -> str:
    """Words without line breaks, which may come out of a file or its name."""
    return " ".join(words.split())


def _finding(look: Look) -> Finding:
    try:
        found = look.find()
    except Exception as fault:
        mend = "run doctor as the kiosk's user" if isinstance(fault, PermissionError) else "report it"
        return Finding(look.name, State.PROBLEM, f"could not be looked at ({told(fault)}); {mend}")
    return replace(found, words=one_line(found.words))


def _gap(look: GapLook) -> Gap:
    try:
        gap = look.find()
    except Exception as fault:
        return Gap(look.name, None, f"could not be looked at ({told(fault)}); run doctor as root, or look for yourself")
    return replace(gap, words=one_line(gap.words))
