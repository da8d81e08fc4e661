"""The heights and insets that a page is made of, in pixels. What paging adds up here is what QML draws."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.display.settings import DisplaySettings
from kiosk.display.sizes import GAP, SPACE, TextRole
from kiosk.reading.rows import FrameKind, Row, RowKind

PARAGRAPH_GAP = 4.5
ITEM_GAP = 2.5
STEP_GAP = 4.0
ABOVE_HEADING = 8.0
BELOW_HEADING = 3.0
"""Millimetres between rows at text scale 1; larger text needs a little more air, not twice as much."""
TIGHT_BELOW = 12
"""Lines of body text: a page with room for fewer gives up air and padding for text."""
LABEL_PADDING = 2.5
TIGHT_LABEL_PADDING = 0.7
"""Millimetres above and below a card's label."""
PICTURE_SHARE = 0.55
"""The most of a page's height that a picture takes, so that its caption stands with it."""


@dataclass(frozen=True)
class Metrics:
    """All lengths on pages of a height in pixels for one display, in pixels."""

    settings: DisplaySettings
    page_height: int

    def line(self, role: TextRole) -> int:
        """Height of a line of a role."""
        return self.settings.line_pixels(role)

    def font(self, role: TextRole) -> int:
        """Font size of a role."""
        return self.settings.font_pixels(role)

    @property
    def padding(self) -> int:
        """Between a frame's edge and what is in it."""
        return self.settings.pixels(GAP if self._is_tight else SPACE)

    @property
    def label_padding(self) -> int:
        """Above and below a card's label."""
        return self.settings.pixels(TIGHT_LABEL_PADDING if self._is_tight else LABEL_PADDING)

    @property
    def gap(self) -> int:
        """Between a sign and its words."""
        return self.settings.pixels(GAP)

    @property
    def paragraph_gap(self) -> int:
        """Between two blocks."""
        return self._air(PARAGRAPH_GAP)

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

    def gap_between(self, above: Row, below: Row) -> int:
        """Air between two rows on one page that are both in the same frame, or both in none, or in different ones."""
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

    def _air(self, millimetres: float) -> int:
        growth = 0.75 if self._is_tight else (1 + self.settings.text_scale) / 2
        return self.settings.pixels(millimetres * growth)

    @property
    def _is_tight(self) -> bool:
        return self.page_height < TIGHT_BELOW * self.line(TextRole.BODY)


def label_role(kind: FrameKind) -> TextRole:
    """The type of a frame's label: a card's calls, a note's only names its sender."""
    match kind:
        case FrameKind.NOTE:
            return TextRole.SMALL
        case FrameKind.EMERGENCY | FrameKind.TODAY | FrameKind.BEFORE:
            return TextRole.SUBHEADING
    assert_never(kind)
