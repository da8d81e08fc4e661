"""The colours a drawing may be made of. Each is a role: a theme shows it in a colour of its own."""

from enum import Enum


class DrawingColour(Enum):
    """A role by the colour it is written with in an SVG file, which is also how the light theme shows it."""

    GROUND = "#FFFFFF"
    """What is behind the drawing, for what has to be cut out of it."""
    INK = "#1C2B33"
    """Outlines and all lines that carry meaning."""
    QUIET = "#5F6F78"
    """Lines beside them that carry none."""
    ACCENT = "#0A5563"
    """What moves, and what is well."""
    HURT = "#B4401B"
    """Soreness, pressure, inflammation: as lines and hatches."""
    BONE = "#F2E6CC"
    DISC = "#CFE4E8"
    """A disc's ring, cartilage, ice."""
    CORE = "#9DD0D8"
    """A disc's core, water, fluid."""
    NERVE = "#F2C230"
    MUSCLE = "#EBBDB2"
    """Muscle and other soft tissue."""
    BLOOD = "#DB6660"
    PLASMA = "#F7E3A6"
    BODY = "#DFE7E8"
    """People, in no skin's colour: everybody."""
    CLOTH = "#AECACF"
    """Clothes and things."""


LINES = (DrawingColour.INK, DrawingColour.QUIET, DrawingColour.ACCENT, DrawingColour.HURT)
"""Those for lines; the others fill."""

BY_CODE = {colour.value: colour for colour in DrawingColour}
"""By the colour as it is written, in capitals."""
