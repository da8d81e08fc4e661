"""What a display depends on, as one value."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from kiosk.display import sizes
from kiosk.display.screen import USUAL_DIAGONAL, Pixels, mm_per_pixel_of_glass
from kiosk.display.sizes import TextRole
from kiosk.display.theme import ThemeName

FAMILY: Final = "Atkinson Hyperlegible"
"""The bundled font's family name, as it stands in its files."""


@dataclass(frozen=True)
class DisplaySettings:
    """How the kiosk is shown at this moment.

    The size of a pixel in millimetres, the theme, the text scale (1 to 2), and whether a turned page slides in: not
    where pictures are taken, which show what stays.
    """

    mm_per_pixel: float = mm_per_pixel_of_glass(Pixels(1920, 1080), USUAL_DIAGONAL)
    theme: ThemeName = ThemeName.LIGHT
    text_scale: float = 1.0
    moves: bool = False

    def pixels(self, millimetres: float) -> int:
        """Pixels for millimetres on the glass; never fewer, so that a 20 mm target has 20 mm."""
        return ceil(round(millimetres / self.mm_per_pixel, 3))

    def font_pixels(self, role: TextRole) -> int:
        """Font size in pixels for a role, at this text scale."""
        return self.pixels(sizes.font_size(role, self.text_scale))

    @property
    def plain_font_pixels(self) -> int:
        """Font size of body text in pixels at text scale 1."""
        return self.pixels(sizes.font_size(TextRole.BODY, 1.0))

    def line_pixels(self, role: TextRole) -> int:
        """Distance of two base lines in pixels for a role, at this text scale."""
        return ceil(self.font_pixels(role) * sizes.line_height(role))
