"""The colours of drawings: far enough apart in every theme, and exchanged whole."""

from pathlib import Path

import pytest

from kiosk.display.drawing_themes import DRAWING_THEMES, in_theme
from kiosk.display.theme import THEMES, ThemeName
from kiosk.shared.drawing_colours import LINES, DrawingColour
from kiosk.shared.resources import resources_folder
from tests.tour.contrast import contrast as contrast_of

FILLS = tuple(colour for colour in DrawingColour if colour not in LINES)
MEANING = 3.0
"""WCAG 2.2, 1.4.11: graphics that have to be understood."""
NEVER_ON = {
    DrawingColour.ACCENT: {DrawingColour.BLOOD},
    DrawingColour.HURT: {DrawingColour.BLOOD},
}
"""Which lines stand on what only where it does not matter; the drawings do not use them so."""


def contrast(one: str, other: str) -> float:
    return contrast_of(int(one[1:], 16), int(other[1:], 16))


DRAWINGS = sorted((resources_folder() / "content").rglob("pictures/*.svg"))


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("line", [DrawingColour.INK, DrawingColour.ACCENT, DrawingColour.HURT])
def test_lines_that_carry_meaning_stand_out_from_all_they_lie_on(theme: ThemeName, line: DrawingColour) -> None:
    colours = DRAWING_THEMES[theme]
    pale = [
        (fill.name, round(contrast(colours[line], colours[fill]), 2))
        for fill in FILLS
        if fill not in NEVER_ON.get(line, ()) and contrast(colours[line], colours[fill]) < MEANING
    ]
    assert pale == []


@pytest.mark.parametrize("theme", ThemeName)
def test_the_ground_is_that_of_the_card_behind_the_drawing(theme: ThemeName) -> None:
    assert DRAWING_THEMES[theme][DrawingColour.GROUND] == THEMES[theme].surface


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_the_light_theme_shows_a_drawing_as_it_is_written(path: Path) -> None:
    data = path.read_bytes()
    assert in_theme(data, ThemeName.LIGHT) == data


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.CONTRAST])
@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_no_colour_of_the_light_theme_is_left_in_another(path: Path, theme: ThemeName) -> None:
    changed = in_theme(path.read_bytes(), theme).decode().upper()
    left = {colour.name for colour in DrawingColour if colour.value in changed}
    assert left <= {colour.name for colour in DrawingColour if colour.value in DRAWING_THEMES[theme].values()}


def test_small_letters_are_colours_too_and_names_are_none() -> None:
    drawing = b'<g fill="#f2e6cc"><path clip-path="url(#F2E6CCa)" stroke="#123456"/></g>'
    dark = DRAWING_THEMES[ThemeName.DARK][DrawingColour.BONE].encode()
    assert in_theme(drawing, ThemeName.DARK) == drawing.replace(b"#f2e6cc", dark)
