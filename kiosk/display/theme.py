"""Colour tokens: every colour of the kiosk, by the role it plays.

Text reaches 7:1 on whatever it stands on; outlines, icons and the focus ring reach 3:1. ``tests/display/test_theme.py``
holds every pair of every theme against that.
"""

from dataclasses import dataclass
from enum import Enum


class ThemeName(Enum):
    """Which set of colours is shown."""

    LIGHT = 0
    """Warm paper; the default."""
    DARK = 1
    """For eyes that light tires."""
    CONTRAST = 2
    """As far apart as colours can be: for people who see little."""


@dataclass(frozen=True)
class CareColours:
    """A care card of one urgency: a filled header, a tinted body, and an edge that is seen against both."""

    fill: str
    on_fill: str
    body: str
    edge: str


@dataclass(frozen=True)
class Theme:
    """The colours of one theme as ``#rrggbb``."""

    background: str
    """Behind everything."""
    surface: str
    """Cards, tiles and plain buttons."""
    surface_pressed: str
    """A plain button under the finger."""
    text: str
    """Words to read."""
    text_quiet: str
    """Words that serve the reading: page numbers, captions, notices. Still 7:1."""
    accent: str
    """The one accent: icons, numerals, words that can be touched."""
    on_accent: str
    """Words and icons on the accent."""
    accent_soft: str
    """A breath of the accent, behind an icon on a card."""
    action: str
    """What a main action is filled with."""
    action_pressed: str
    """A main action under the finger."""
    action_soft: str
    """Behind an icon on a main action."""
    action_edge: str
    """The edge of a main action: 3:1 with the background where its filling has not."""
    on_action: str
    """Words and icons on a main action."""
    outline: str
    """Edges of things that can be touched: 3:1 with both sides."""
    divider: str
    """Thin lines that only group; nothing is lost with them."""
    focus: str
    """The focus ring; unlike the accent, so that it is seen around it too."""
    note: str
    """The ground of the kiosk's own notes."""
    note_edge: str
    """Their edge: 3:1, so that the note is told from the article without its tint."""
    picture_paper: str
    """What pictures stand on: they are drawn for white paper, in whichever theme they are seen."""
    art_ground: str
    """What our mark stands on. No words stand on any of its colours."""
    art_shape: str
    """The rings around its middle."""
    art_bone: str
    """Its spine."""
    art_light: str
    """The part of the spine it is about."""
    art_drop: str
    """Its drop: straw, as plasma is; paler than the yellow of urgency."""
    emergency: CareColours
    today: CareColours
    before: CareColours


PAPER = "#FFFFFF"

LIGHT = Theme(
    background="#FAF7F2",
    surface="#FFFFFF",
    surface_pressed="#E6EEEF",
    text="#1C2B33",
    text_quiet="#3C4A53",
    accent="#0A5563",
    on_accent="#FFFFFF",
    accent_soft="#E1EBEB",
    action="#0A5563",
    action_pressed="#063C46",
    action_soft="#236773",
    action_edge="#052F37",
    on_action="#FFFFFF",
    outline="#6B7A82",
    divider="#DDD8CE",
    focus="#B3470A",
    note="#F0ECF6",
    note_edge="#75689A",
    picture_paper=PAPER,
    art_ground="#0A5563",
    art_shape="#17707F",
    art_bone="#5FA3AD",
    art_light="#DDEFF0",
    art_drop="#F3DDA3",
    emergency=CareColours(fill="#A21621", on_fill="#FFFFFF", body="#FDF0EF", edge="#A21621"),
    today=CareColours(fill="#F5B83D", on_fill="#2A1C00", body="#FFF7E3", edge="#8A5A00"),
    before=CareColours(fill="#27477F", on_fill="#FFFFFF", body="#EEF3FB", edge="#27477F"),
)

DARK = Theme(
    background="#12191D",
    surface="#1D272C",
    surface_pressed="#28353B",
    text="#F1EDE6",
    text_quiet="#B9C4C9",
    accent="#7FD3DE",
    on_accent="#062A30",
    accent_soft="#23373D",
    action="#0F4A55",
    action_pressed="#0A363F",
    action_soft="#1D5A66",
    action_edge="#7FD3DE",
    on_action="#F4F8F8",
    outline="#82929A",
    divider="#36434A",
    focus="#FFB366",
    note="#2A2635",
    note_edge="#A093C4",
    picture_paper=PAPER,
    art_ground="#0C2A31",
    art_shape="#155260",
    art_bone="#3C7F8B",
    art_light="#BFE6EA",
    art_drop="#EBD496",
    emergency=CareColours(fill="#FF8A82", on_fill="#2B0507", body="#351A1C", edge="#FF9A94"),
    today=CareColours(fill="#F5B83D", on_fill="#2A1C00", body="#2F2714", edge="#F5B83D"),
    before=CareColours(fill="#A9C7FF", on_fill="#0B1A33", body="#1A2438", edge="#A9C7FF"),
)

CONTRAST = Theme(
    background="#000000",
    surface="#000000",
    surface_pressed="#3A3A00",
    text="#FFFFFF",
    text_quiet="#FFFFFF",
    accent="#FFE600",
    on_accent="#000000",
    accent_soft="#000000",
    action="#FFE600",
    action_pressed="#FFF6A3",
    action_soft="#FFE600",
    action_edge="#FFE600",
    on_action="#000000",
    outline="#FFFFFF",
    divider="#FFFFFF",
    focus="#00E5FF",
    note="#000000",
    note_edge="#FFFFFF",
    picture_paper=PAPER,
    art_ground="#000000",
    art_shape="#000000",
    art_bone="#FFFFFF",
    art_light="#FFE600",
    art_drop="#FFE600",
    emergency=CareColours(fill="#FF8A82", on_fill="#000000", body="#000000", edge="#FF9A94"),
    today=CareColours(fill="#FFC94D", on_fill="#000000", body="#000000", edge="#FFC94D"),
    before=CareColours(fill="#A9C7FF", on_fill="#000000", body="#000000", edge="#A9C7FF"),
)

THEMES = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}
