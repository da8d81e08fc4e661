"""The heights and insets that a page is made of, in pixels. What paging adds up here is what QML draws."""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from math import ceil
from typing import Final, assert_never

from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import GAP, MARGIN, SPACE, TextRole
from kiosk.reading.rows import FrameKind, Row, RowKind

PARAGRAPH_GAP = 4.5
ITEM_GAP = 2.5
STEP_GAP = 4.0
ABOVE_HEADING = 8.0
BELOW_HEADING = 3.0
BELOW_HEAD = 6.0
"""Millimetres between rows at text scale 1; larger text needs a little more air, not twice as much."""
GUTTER = 12.0
"""Millimetres between two columns."""
LABEL_PADDING = 2.5
TIGHT_LABEL_PADDING = 0.7
"""Millimetres above and below a card's label."""
PICTURE_SHARE = 0.55
"""The most of a page's height that a picture takes, so that its caption stands with it."""


class Air(IntEnum):
    """How much air a page can afford."""

    CRAMPED = 0
    """Large letters on low glass: lines stand close, headings and small text stop growing, so that words have room."""
    TIGHT = 1
    """Less air and padding."""
    ROOMY = 2
    """All that is good."""


TIGHT_BELOW = 12
CRAMPED_BELOW = 8
"""Lines of body text, set openly, that pages of a height have room for."""
TIGHT_OPENNESS = 1.32
CRAMPED_OPENNESS = (1.24, 1.3)
"""The most line height over font size; on cramped pages more only if that costs no line. Never under 1.24, the font's
own: the last line of a text would be drawn higher than it was measured."""
GROWTH: Final = {Air.TIGHT: 0.75, Air.CRAMPED: 0.5}
"""Of the air of text scale 1."""
CRAMPED_SMALL = (0.8, 1.0)
"""Small text on cramped pages, of body text at text scale 1: more than the least only if that costs no line."""
CRAMPED_EDGE = 0.6
"""Millimetres above and below what stands first, and below what stands last on a cramped page."""


@dataclass(frozen=True)
class _Cramped:
    """Line height of all but small text, and font size of that, in pixels."""

    line: int
    small_font: int


@dataclass(frozen=True)
class Metrics:
    """All lengths on pages of a height in pixels for one display, in pixels. A card's pages have its padding around.

    ``keeps_texts``: a paragraph or point goes to another page rather than being cut: half of it may say the opposite.
    """

    settings: DisplaySettings
    page_height: int
    is_card: bool = False
    keeps_texts: bool = False

    @cached_property
    def air(self) -> Air:
        """How much air these pages can afford."""
        lines = self.page_height / self.settings.line_pixels(TextRole.BODY)
        return Air.CRAMPED if lines < CRAMPED_BELOW else Air.TIGHT if lines < TIGHT_BELOW else Air.ROOMY

    def font(self, role: TextRole) -> int:
        """Font size of a role."""
        full = self.settings.font_pixels(role)
        if self.air is not Air.CRAMPED:
            return full
        match role:
            case TextRole.SMALL:
                return min(full, self._cramped.small_font)
            case TextRole.HEADING | TextRole.TITLE:
                return self.settings.font_pixels(TextRole.BODY)
            case TextRole.SUBHEADING | TextRole.BODY:
                return full
        assert_never(role)

    def line(self, role: TextRole) -> int:
        """Height of a line of a role."""
        full = self.settings.line_pixels(role)
        match self.air:
            case Air.ROOMY:
                return full
            case Air.TIGHT:
                return min(full, ceil(self.font(role) * TIGHT_OPENNESS))
            case Air.CRAMPED if role is TextRole.SMALL:
                return ceil(self.font(role) * min(CRAMPED_OPENNESS))
            case Air.CRAMPED:
                return self._cramped.line
        assert_never(self.air)

    @property
    def top(self) -> int:
        """Above what stands first on a page."""
        return self.settings.pixels(CRAMPED_EDGE if self._has_no_edge else MARGIN)

    @property
    def bottom(self) -> int:
        """Below what stands last on a page."""
        return self.settings.pixels(CRAMPED_EDGE if self._has_no_edge else GAP)

    @property
    def gutter(self) -> int:
        """Between two columns."""
        return self.settings.pixels(GUTTER)

    @property
    def padding(self) -> int:
        """Between a frame's edge and what is in it."""
        return self.settings.pixels(SPACE if self.air is Air.ROOMY else GAP)

    @property
    def below_cut(self) -> int:
        """Below what stands last in a frame that is not over: room for a line that says so, where there is any."""
        if self.air is Air.CRAMPED:
            return self.padding
        return self.line(TextRole.SMALL) + self.padding

    @property
    def label_padding(self) -> int:
        """Above and below a card's label."""
        return self.settings.pixels(LABEL_PADDING if self.air is Air.ROOMY else TIGHT_LABEL_PADDING)

    @property
    def gap(self) -> int:
        """Between a sign and its words."""
        return self.settings.pixels(GAP)

    @property
    def paragraph_gap(self) -> int:
        """Between two blocks."""
        return self._air(PARAGRAPH_GAP)

    @property
    def below_head(self) -> int:
        """Between a page's head and its text."""
        return self.settings.pixels(CRAMPED_EDGE) if self.air is Air.CRAMPED else self._air(BELOW_HEAD)

    def sign(self, role: TextRole) -> int:
        """Side of the icon beside a text of a role."""
        return self.line(role) * 4 // 5

    def indent(self, kind: RowKind) -> int:
        """Room before a row's text for its bullet or numeral."""
        match kind:
            case RowKind.BULLET:
                return self.font(TextRole.BODY)
            case RowKind.STEP:
                return self.line(TextRole.BODY) + self.gap
            case _:
                return 0

    def inset(self, row: Row) -> int:
        """Room on both sides of a row that stands in a frame."""
        return self.padding if row.frame else 0

    def label_role(self, kind: FrameKind) -> TextRole:
        """The type of a frame's label: a card's calls, a note's only names its sender."""
        match kind:
            case FrameKind.NOTE:
                return TextRole.SMALL
            case FrameKind.EMERGENCY | FrameKind.TODAY | FrameKind.BEFORE:
                return self._calling_role
            case FrameKind.FEEL | FrameKind.DO | FrameKind.AVOID | FrameKind.HELP:
                return self._calling_role
        assert_never(kind)

    @property
    def _calling_role(self) -> TextRole:
        return TextRole.SMALL if self.air is Air.CRAMPED else TextRole.SUBHEADING

    def gap_between(self, above: Row, below: Row) -> int:
        """Air between two rows on one page that are both in the same frame, or both in none, or in different ones."""
        air = self._air_between(above, below)
        # Marked words beside it are targets as it is one.
        return max(air, self.gap + 1) if RowKind.PICTURE in {above.kind, below.kind} else air

    def _air_between(self, above: Row, below: Row) -> int:
        if above.frame != below.frame:
            return self._air(ABOVE_HEADING if below.kind is RowKind.HEADING else PARAGRAPH_GAP + 1)
        match above.kind, below.kind:
            case _, RowKind.HEADING:
                return self._air(ABOVE_HEADING)
            case RowKind.HEADING | RowKind.SUBHEADING | RowKind.CARD_HEADING, _:
                return self._air(BELOW_HEADING)
            case RowKind.BULLET, RowKind.BULLET:
                return self._air(ITEM_GAP)
            case (RowKind.STEP, RowKind.STEP) | (RowKind.PICTURE, RowKind.CAPTION):
                return self._air(STEP_GAP if below.kind is RowKind.STEP else ITEM_GAP)
            case _:
                return self.paragraph_gap

    @property
    def _has_no_edge(self) -> bool:
        return self.is_card or self.air is Air.CRAMPED

    @cached_property
    def _cramped(self) -> "_Cramped":
        """As many lines of body text as can be below a line of small text; then both as open and large as may be."""
        close, open_ = (ceil(self.settings.font_pixels(TextRole.BODY) * each) for each in CRAMPED_OPENNESS)
        least, most = (int(self.settings.plain_font_pixels * each) for each in CRAMPED_SMALL)
        room = self.page_height - self.top - self.below_head - self.bottom
        below = room - ceil(least * min(CRAMPED_OPENNESS))
        lines = max(below // close, 1)
        line = max(min(below // lines, open_), close)
        return _Cramped(line, max(min(int((room - lines * line) / min(CRAMPED_OPENNESS)), most), least))

    def _air(self, millimetres: float) -> int:
        return self.settings.pixels(millimetres * GROWTH.get(self.air, (1 + self.settings.text_scale) / 2))
