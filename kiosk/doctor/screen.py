"""The glass: how large a pixel is taken to be, on which the size of every button depends."""

from dataclasses import dataclass
from math import hypot

from kiosk.display.screen import MM_PER_INCH, USUAL_DIAGONAL, Millimetres, Pixels, is_plausible, mm_per_pixel
from kiosk.doctor.finding import Finding, State

CALIBRATE = "calibrate the screen on the staff page"


@dataclass(frozen=True)
class Glass:
    """A screen as Qt sees it."""

    pixels: Pixels
    reported: Millimetres


def screen_finding(glass: Glass | None, setting: float | None) -> Finding:
    """Whether sizes are true on the glass.

    Args:
        glass: The first screen, or None where none answers.
        setting: Millimetres per pixel as the site measured them, or None.
    """
    if glass is None:
        if setting is not None:
            return Finding("screen", State.FINE, f"{setting:.3f} mm per pixel, measured; no screen answers from here")
        words = f"not known: no screen answers from here; run doctor in the kiosk's session, or {CALIBRATE}"
        return Finding("screen", State.WARNING, words)
    used = mm_per_pixel(glass.pixels, glass.reported, setting)
    pixels, reported = glass.pixels, glass.reported
    what = f"{pixels.width} x {pixels.height} pixels, reported as {reported.width:.0f} x {reported.height:.0f} mm"
    if setting is not None:
        if is_plausible(pixels, Millimetres(pixels.width * used, pixels.height * used)):
            return Finding("screen", State.FINE, f"{what}, {used:.3f} mm per pixel as measured")
        diagonal = hypot(pixels.width, pixels.height) * used / MM_PER_INCH
        words = f"{what}; the measured {used:.3f} mm per pixel make a glass of {diagonal:.0f} inches; {CALIBRATE}"
        return Finding("screen", State.WARNING, words)
    if is_plausible(pixels, reported):
        return Finding("screen", State.FINE, f"{what}, {used:.3f} mm per pixel as reported")
    words = f"{what}, which cannot be; taken for {USUAL_DIAGONAL} inches, {used:.3f} mm per pixel; {CALIBRATE}"
    return Finding("screen", State.WARNING, words)
