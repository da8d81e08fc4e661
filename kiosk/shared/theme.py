"""The themes a visitor can read in."""

from enum import Enum


class ThemeName(Enum):
    """Which set of colours the screens use."""

    LIGHT = "light"
    """Dark text on white; the default."""
    DARK = "dark"
    """Light text on a dark ground."""
    CONTRAST = "contrast"
    """Strongest contrast, for low vision."""
