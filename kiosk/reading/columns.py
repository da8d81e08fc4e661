"""Where columns of text stand side by side on a sheet."""

from dataclasses import dataclass
from math import ceil

from kiosk.display.sizes import COLUMN_EMS, TextRole
from kiosk.reading.metrics import Metrics

LEAST_EMS = 22.0
"""The narrowest of two columns, in body font sizes: some 45 letters a line. Where two are narrower there is one."""


@dataclass(frozen=True)
class Columns:
    """Columns of one width in pixels, and how far the first one is from where the language starts to read."""

    count: int
    width: int
    gutter: int
    left: int

    @property
    def span(self) -> int:
        """From where the first one begins to where the last one ends."""
        return self.count * self.width + (self.count - 1) * self.gutter

    def left_of(self, number: int) -> int:
        """Where a column begins; counts from 0."""
        return self.left + number * (self.width + self.gutter)


def columns_on(width: int, metrics: Metrics) -> Columns:
    """Two columns if both are wide enough to read well, else one."""
    em = metrics.font(TextRole.BODY)
    beside = (width - metrics.gutter) // 2
    return _centred(width, 2, beside, metrics) if beside >= LEAST_EMS * em else one_column(width, metrics)


def one_column(width: int, metrics: Metrics) -> Columns:
    """One column in the middle."""
    return _centred(width, 1, width, metrics)


def _centred(width: int, count: int, room: int, metrics: Metrics) -> Columns:
    """Columns no wider than the eye can follow."""
    column = max(min(room, ceil(metrics.font(TextRole.BODY) * COLUMN_EMS)), 1)
    gutter = metrics.gutter
    return Columns(count, column, gutter, max(width - count * column - (count - 1) * gutter, 0) // 2)
