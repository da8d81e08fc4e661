"""Icons are drawn in one hand, and take their colour from the theme."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
ICONS = sorted(FOLDER.glob("*.svg"))
COLOURS = re.compile(r'(?:fill|stroke|color)="([^"]*)"')


def test_there_are_icons() -> None:
    assert len(ICONS) > 20


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_keeps_to_grid_line_and_colour(path: Path) -> None:
    drawing = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke-width="2" stroke-linecap="round" stroke-linejoin="round"' in drawing
    assert set(COLOURS.findall(drawing)) <= {"none", "currentColor"}


def test_no_two_icons_are_the_same() -> None:
    drawings = [path.read_text(encoding="utf-8").strip() for path in ICONS]
    assert len(set(drawings)) == len(drawings)
