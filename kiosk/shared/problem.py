"""A problem in the content: where it is, what it is, how to mend it."""

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """Whether a problem keeps the content from being built."""

    ERROR = "error"
    """Nothing is built until it is mended."""
    WARNING = "warning"
    """Told, but the content is built; an error under ``--strict``."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong in the content.

    ``path`` is relative to the checked folder with forward slashes, ``line`` counts from 1 and is 1 where the
    whole file is meant, ``rule`` is the stable name of the rule, ``message`` says what and, in brackets, the mend.
    """

    path: str
    line: int
    rule: str
    message: str
    severity: Severity

    def __str__(self) -> str:
        """``path:line: error|warning: what (how to mend)``."""
        return f"{self.path}:{self.line}: {self.severity.value}: {self.message}"
