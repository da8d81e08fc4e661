"""What the colours of a drawing are in each theme, and a drawing in the colours of one.

Lines stand at least 3:1 against what they may lie on: ink on every fill, the others on all but blood, and quiet lines
carry no meaning. A test holds every pair against that.
"""

import re

from kiosk.display.theme import ThemeName
from kiosk.shared.drawing_colours import BY_CODE, DrawingColour

Colours = dict[DrawingColour, str]

_DARK: Colours = {
    DrawingColour.GROUND: "#1D272C",
    DrawingColour.INK: "#F1EDE6",
    DrawingColour.QUIET: "#A3B0B6",
    DrawingColour.ACCENT: "#7FD3DE",
    DrawingColour.HURT: "#FFA27F",
    DrawingColour.BONE: "#453F34",
    DrawingColour.DISC: "#27464F",
    DrawingColour.CORE: "#2A5F6A",
    DrawingColour.NERVE: "#7A5E00",
    DrawingColour.MUSCLE: "#6E3F38",
    DrawingColour.BLOOD: "#8C2F2F",
    DrawingColour.PLASMA: "#5C4F1E",
    DrawingColour.BODY: "#303E45",
    DrawingColour.CLOTH: "#275B6A",
}

_CONTRAST: Colours = {
    DrawingColour.GROUND: "#000000",
    DrawingColour.INK: "#FFFFFF",
    DrawingColour.QUIET: "#FFFFFF",
    DrawingColour.ACCENT: "#FFE600",
    DrawingColour.HURT: "#FFB08A",
    DrawingColour.BONE: "#3A3A3A",
    DrawingColour.DISC: "#00303F",
    DrawingColour.CORE: "#005A78",
    DrawingColour.NERVE: "#766800",
    DrawingColour.MUSCLE: "#571F14",
    DrawingColour.BLOOD: "#7A1F1F",
    DrawingColour.PLASMA: "#4D4400",
    DrawingColour.BODY: "#262626",
    DrawingColour.CLOTH: "#444444",
}

DRAWING_THEMES: dict[ThemeName, Colours] = {
    ThemeName.LIGHT: {colour: colour.value for colour in DrawingColour},
    ThemeName.DARK: _DARK,
    ThemeName.CONTRAST: _CONTRAST,
}

_CODE = re.compile(rb"#[0-9A-Fa-f]{6}(?![0-9A-Za-z_.-])")
"""A colour; not the start of an element's name that is referred to."""


def in_theme(drawing: bytes, theme: ThemeName) -> bytes:
    """An SVG file with every colour of `DrawingColour` exchanged for what it is in a theme."""
    colours = DRAWING_THEMES[theme]

    def exchanged(found: re.Match[bytes]) -> bytes:
        colour = BY_CODE.get(found.group().decode().upper())
        return colours[colour].encode() if colour else found.group()

    return _CODE.sub(exchanged, drawing)
