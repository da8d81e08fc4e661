"""How large a pixel is: millimetres per pixel from what the site, the screen or common sense say."""

from dataclasses import dataclass
from math import hypot

MM_PER_INCH = 25.4
USUAL_DIAGONAL = 21.5
"""Inches: the glass most kiosks have."""
SMALL_DIAGONAL = 10.1
"""Inches: the smallest glass the kiosk is made for."""
PLAUSIBLE_DIAGONALS = (7.0, 100.0)
"""Inches. Screens report sizes of nothing at all, of a projector, of somebody else's panel."""
SQUARE_PIXELS_WITHIN = 0.12
"""How far a reported pixel may be from square; real panels are within a few per cent."""


@dataclass(frozen=True)
class Pixels:
    """A screen's size in pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class Millimetres:
    """A screen's size as it reports it, in millimetres."""

    width: float
    height: float


def mm_per_pixel(pixels: Pixels, reported: Millimetres | None = None, setting: float | None = None) -> float:
    """Side of a pixel in millimetres.

    The site's setting (measured on the glass) comes first, then the reported size if it can be true, else the
    glass is taken to be 21.5 inches.

    Raises:
        ValueError: the setting is not above 0.
    """
    if setting is not None:
        if setting <= 0:
            raise ValueError(f"millimetres per pixel: {setting} is not above 0 (measure the screen again)")
        return setting
    if reported is not None and is_plausible(pixels, reported):
        return reported.width / pixels.width
    return mm_per_pixel_of_glass(pixels, USUAL_DIAGONAL)


def is_plausible(pixels: Pixels, reported: Millimetres) -> bool:
    """Whether a screen can have the size it reports: a diagonal that is sold, and pixels about square."""
    if reported.width <= 0 or reported.height <= 0:
        return False
    smallest, largest = PLAUSIBLE_DIAGONALS
    diagonal = hypot(reported.width, reported.height) / MM_PER_INCH
    pixel_aspect = (reported.width / pixels.width) / (reported.height / pixels.height)
    return smallest <= diagonal <= largest and abs(pixel_aspect - 1) <= SQUARE_PIXELS_WITHIN


def mm_per_pixel_of_glass(pixels: Pixels, diagonal: float) -> float:
    """Side of a pixel in millimetres on a glass of a diagonal in inches."""
    return diagonal * MM_PER_INCH / hypot(pixels.width, pixels.height)


def glass_of_size(pixels: Pixels) -> float:
    """Diagonal in inches of the glass that a size in pixels stands for where there is no screen to ask.

    Landscape up to 1280 pixels wide is the small panel, all else the usual one.
    """
    is_small = pixels.width >= pixels.height and pixels.width <= 1280
    return SMALL_DIAGONAL if is_small else USUAL_DIAGONAL
