"""Every size of the kiosk, in millimetres on the glass, and the type scale.

A size is what a finger or an eye needs, so it does not depend on pixels; ``screen`` says how many pixels make one.
"""

from enum import Enum
from typing import assert_never

TARGET = 20.0
"""Side of the smallest thing to touch: kiosk studies find fewer misses up to 20 mm and none beyond."""
GAP = 3.0
"""Between two things to touch."""
SPACE = 5.0
"""Padding inside cards, and between blocks."""
MARGIN = 7.0
"""Between the glass's edge and the first thing on it."""
RADIUS = 4.0
"""Rounded corners of cards and buttons."""
STROKE = 0.4
"""Outlines: about two pixels on the common screens."""
BAR = 1.6
"""The bar at the leading edge of a note."""
LIP = 0.8
"""How far a button stands up: the strip of its edge that is seen below it."""
FOCUS_RING = 1.0
"""Thickness of the focus ring; it stands as far outside its control."""
ICON = 10.0
"""Icons on tiles and buttons."""

CAPITAL = 4.8
"""Height of a capital letter of body text."""
CAPITAL_RATIO = 0.668
"""Capital height over font size: ``OS/2.sCapHeight``, 668 of 1000 units in both bundled Atkinson Hyperlegible files."""

COLUMN_EMS = 34.0
"""Longest line of text, in body font sizes: some 70 letters, beyond which the eye loses the next line's start."""

SMALLEST_SCALE = 1.0
LARGEST_SCALE = 2.0


class TextSize(Enum):
    """How large words are, in per cent of their usual size; a visitor steps through these."""

    NORMAL = 100
    LARGE = 125
    LARGER = 150
    LARGEST = 200

    @property
    def scale(self) -> float:
        """The text scale, 1 to 2."""
        return self.value / 100


class TextRole(Enum):
    """What a text is for; its size and spacing follow from that."""

    TITLE = 0
    """A screen's title."""
    HEADING = 1
    """A heading in the text (level 2), a card's call."""
    SUBHEADING = 2
    """A smaller heading (level 3): body size, bold."""
    BODY = 3
    """Words to read, and the labels of buttons."""
    SMALL = 4
    """Captions, page numbers, notices."""


def font_size(role: TextRole, text_scale: float) -> float:
    """Font size (em) in millimetres.

    Body and small text grow with the text scale in full. Headings are large from the start, so at the largest scale
    they grow a fifth less: a page keeps its room for the text they announce, and they stay larger than it.

    Args:
        role: what the text is for.
        text_scale: 1.0 to 2.0; beyond that the nearest of both.
    """
    scale = min(max(text_scale, SMALLEST_SCALE), LARGEST_SCALE)
    body = CAPITAL / CAPITAL_RATIO
    match role:
        case TextRole.TITLE:
            return body * scale * (1.6 - 0.4 * (scale - 1))
        case TextRole.HEADING:
            return body * scale * (1.25 - 0.15 * (scale - 1))
        case TextRole.SUBHEADING | TextRole.BODY:
            return body * scale
        case TextRole.SMALL:
            return body * scale * 0.8
    assert_never(role)


def line_height(role: TextRole) -> float:
    """Distance of two base lines over the font size: open for reading, closer for the short lines of a heading.

    Never under 1.24, the font's own height: Qt Quick would draw the last line of a text higher than that.
    """
    match role:
        case TextRole.TITLE | TextRole.HEADING:
            return 1.26
        case TextRole.SUBHEADING | TextRole.BODY | TextRole.SMALL:
            return 1.42
    assert_never(role)


def is_bold(role: TextRole) -> bool:
    """Whether a text of this role is set in bold."""
    return role in {TextRole.TITLE, TextRole.HEADING, TextRole.SUBHEADING}
