"""What a display depends on, as one value."""

from dataclasses import dataclass
from typing import Final

from kiosk.display.screen import USUAL_DIAGONAL, Pixels, mm_per_pixel_of_glass
from kiosk.display.theme import ThemeName

FAMILY: Final = "Atkinson Hyperlegible"
"""The bundled font's family name, as it stands in its files."""


@dataclass(frozen=True)
class DisplaySettings:
    """How the kiosk is shown at this moment: the size of a pixel in millimetres, the theme, the text scale (1 to 2)."""

    mm_per_pixel: float = mm_per_pixel_of_glass(Pixels(1920, 1080), USUAL_DIAGONAL)
    theme: ThemeName = ThemeName.LIGHT
    text_scale: float = 1.0
