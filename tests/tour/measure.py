"""Measures every picture of a tour's folder, writes what is too pale as contrast.json, and takes the pictures away.

A program of its own, so that several folders are measured at the same time: ``python tests/tour/measure.py DIR``.
"""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypedDict

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.tour.contrast import Pixels, edge_contrast, ink_contrast, line_contrast

TEXT, CONTROL = 7.0, 3.0
RESULT = "contrast.json"
TERMS = (": what it means", ": what they mean")
"""How the names of the unseen areas around words with a meaning end; the underlined words are measured instead."""
OUTSIDE = 3
"""Pixels from a control at which the ground is looked at."""
EDGE_MM = 1.2


class Place(TypedDict):
    """A place of the list, with what all kinds of them have."""

    x: int
    y: int
    width: int
    height: int


class Text(Place):
    text: str
    lines: int
    enabled: bool


class Named(Place):
    name: str


class Icon(Named):
    enabled: bool


class Entry(TypedDict):
    """What is read of an entry of the list."""

    file: str
    px_per_mm: float
    places: list[Text]
    icons: list[Icon]
    targets: list[Named]


@dataclass(frozen=True)
class Measured:
    """How far something stands out from its ground."""

    file: str
    kind: str
    what: str
    ratio: float
    least: float


def measure(folder: Path) -> dict[str, object]:
    """What is too pale, and how many texts, icons and controls were looked at."""
    seen: dict[tuple[object, ...], float] = {}
    counts = {"text": 0, "icon": 0, "control": 0}
    pale: list[Measured] = []
    for entry in json.loads((folder / "tour.json").read_text(encoding="utf-8")):
        pixels = Pixels(QImage(str(folder / entry["file"])))
        for each in _all(entry, pixels, seen):
            counts[each.kind] += 1
            if each.ratio < each.least:
                pale.append(each)
    return {"pale": [asdict(each) for each in pale], "counts": counts}


def _all(entry: Entry, pixels: Pixels, seen: dict[tuple[object, ...], float]) -> Iterator[Measured]:
    for text in entry["places"]:
        if text["enabled"]:
            ratios = [_kept(seen, pixels, line, line_contrast) for line in _lines(text)]
            yield Measured(entry["file"], "text", text["text"], min(ratios), TEXT)
    for icon in entry["icons"]:
        if icon["enabled"]:
            yield Measured(entry["file"], "icon", icon["name"], _kept(seen, pixels, _rect(icon), _icon), CONTROL)
    for target in entry["targets"]:
        if not target["name"].endswith(TERMS):
            edge = _control(pixels, _rect(target), round(EDGE_MM * entry["px_per_mm"]))
            yield Measured(entry["file"], "control", target["name"], edge, CONTROL)


def _kept(
    seen: dict[tuple[object, ...], float], pixels: Pixels, region: QRect, measure: Callable[[Pixels, QRect], float]
) -> float:
    """What was measured before where the same pixels stood: the bar is on every picture."""
    key = (measure, *pixels.fingerprint(region))
    if key not in seen:
        seen[key] = measure(pixels, region)
    return seen[key]


def _icon(pixels: Pixels, region: QRect) -> float:
    return ink_contrast(pixels.count(region))


def _lines(text: Text) -> Iterator[QRect]:
    height = text["height"] / text["lines"]
    for line in range(text["lines"]):
        yield QRect(text["x"], round(text["y"] + line * height), text["width"], round(height))


def _rect(place: Place) -> QRect:
    return QRect(place["x"], place["y"], place["width"], place["height"])


def _control(pixels: Pixels, place: QRect, depth: int) -> float:
    """Of what shows where a control begins, at its left and its upper side: the less."""
    x, y = place.center().x(), place.center().y()
    left = edge_contrast(
        pixels.at(place.left() - OUTSIDE, y), (pixels.at(place.left() + at, y) for at in range(-1, depth))
    )
    top = edge_contrast(
        pixels.at(x, place.top() - OUTSIDE), (pixels.at(x, place.top() + at) for at in range(-1, depth))
    )
    return min(left, top)


if __name__ == "__main__":
    where = Path(sys.argv[1])
    (where / RESULT).write_text(json.dumps(measure(where)), encoding="utf-8")
    for picture in where.glob("*.png"):
        picture.unlink()
