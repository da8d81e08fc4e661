"""Measuring the glass with a bank card: from the card's width on the screen to the size of a pixel."""

from math import ceil, floor

CARD_LONG, CARD_SHORT = 85.60, 53.98
"""Millimetres: every bank card has this size (ISO/IEC 7810, ID-1)."""
LEAST_MM, MOST_MM = 0.05, 2.0
"""Millimetres per pixel that glass can have."""


def mm_per_pixel_of(card: int) -> float:
    """Side of a pixel in millimetres, where a card is so many pixels wide."""
    return round(CARD_LONG / card, 6)


def within(card: int, room: int) -> int:
    """The nearest width of a card in pixels that fits a room, and that glass can have."""
    least = ceil(CARD_LONG / MOST_MM)
    most = floor(CARD_LONG / LEAST_MM)
    return max(least, min(card, room, most))


def height_of(card: int) -> int:
    """Height in pixels of a card of a width in pixels."""
    return round(card * CARD_SHORT / CARD_LONG)
