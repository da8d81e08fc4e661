"""Our own drawings: bold, outlined, in colours that stand apart in every theme, and each with its facts and sources."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check import check_folder
from kiosk.display.drawing_themes import DRAWING_THEMES
from kiosk.shared.drawing_colours import BY_CODE, LINES, DrawingColour
from kiosk.shared.resources import icon_names, resources_folder
from tests.tour.contrast import contrast

FOLDER = resources_folder() / "content" / "prp-back-pain" / "pictures"
DRAWINGS = sorted(FOLDER.glob("*.svg"))
FIGURES = [path for path in DRAWINGS if not path.stem.startswith("opening-")]
KILOBYTES = 45
"""Of ours; what staff draw may have 200."""
THINNEST = 2.5 / 800
"""Of a drawing's width: what is thinner is not seen on a small panel."""
MEANING = 3.0

PAINT = frozenset({"fill", "stroke", "stroke-width"})

Shape = tuple[str, dict[str, str]]


def shapes_of(path: Path) -> Iterator[Shape]:
    """Every shape of a drawing with its own colours and those it has from what it stands in."""

    def below(element: ET.Element, above: dict[str, str]) -> Iterator[Shape]:
        own = above | {key: value for key, value in element.attrib.items() if key in PAINT}
        name = element.tag.rpartition("}")[2]
        if name not in {"svg", "g", "title", "desc"} and not element.get("id", "").startswith("spot-"):
            yield name, own
        for child in element:
            yield from below(child, own)

    return below(ET.fromstring(path.read_text(encoding="utf-8")), {})


def colour_of(shape: dict[str, str], key: str) -> DrawingColour | None:
    return BY_CODE.get(shape.get(key, "none").upper())


def width_of(path: Path) -> float:
    return float(ET.fromstring(path.read_text(encoding="utf-8")).attrib["viewBox"].split()[2])


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_an_outline_stands_out_from_what_it_encloses_in_every_theme(path: Path) -> None:
    pale = set()
    for _, shape in shapes_of(path):
        fill, stroke = colour_of(shape, "fill"), colour_of(shape, "stroke")
        # What is filled with a line's colour stands out by itself; an edge of the fill's own colour rounds its corners.
        if fill is None or fill in LINES or stroke in {None, fill, DrawingColour.QUIET}:
            continue
        assert stroke is not None
        for theme, colours in DRAWING_THEMES.items():
            if contrast(*(int(colours[each][1:], 16) for each in (fill, stroke))) < MEANING:
                pale.add((theme.name, fill.name, stroke.name))
    assert pale == set()


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_lines_are_bold_and_of_a_lines_colour(path: Path) -> None:
    thinnest = THINNEST * width_of(path)
    for name, shape in shapes_of(path):
        stroke = colour_of(shape, "stroke")
        if stroke is not None:
            assert float(shape["stroke-width"]) >= thinnest, (name, shape)


@pytest.mark.parametrize("path", FIGURES, ids=lambda path: path.stem)
def test_it_is_small_and_outlined_in_ink(path: Path) -> None:
    assert path.stat().st_size <= KILOBYTES * 1000
    assert any(colour_of(shape, "stroke") is DrawingColour.INK for _, shape in shapes_of(path))


def test_check_has_nothing_to_say_of_our_content() -> None:
    report = check_folder(resources_folder() / "content", date(2026, 11, 22), icon_names())
    assert report.problems == ()


def test_every_drawing_that_says_something_has_facts_with_sources() -> None:
    (topic,) = check_folder(resources_folder() / "content", date(2026, 11, 22), icon_names()).topics
    assert topic.shown.file is not None
    assert set(topic.shown.file.pictures) == {path.name for path in FIGURES}
    used = {fact.source for facts in topic.shown.file.pictures.values() for fact in facts}
    assert used == set(topic.shown.file.sources), "no source that nothing is taken from"
