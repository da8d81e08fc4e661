"""What a picture file may hold: an SVG drawing of plain shapes in the colours of the themes, or a PNG of a sane size.

Staff's ``check`` asks it with a line for each fault; a terminal asks it again before it draws.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.parsers import expat

from kiosk.shared.drawing_colours import BY_CODE
from kiosk.shared.path_length import path_length

CONTAINERS = frozenset({"svg", "g", "defs", "title", "desc", "linearGradient", "radialGradient", "stop", "clipPath"})
SHAPES = frozenset({"path", "circle", "ellipse", "line", "polyline", "polygon", "rect"})
"""What a drawing is made of. ``use`` is not: ten lines of it can unfold into a thousand million shapes."""

REFUSED = {
    **dict.fromkeys(("text", "tspan", "textPath", "textArea", "font", "font-face", "glyph"), "words"),
    **dict.fromkeys(("script", "animate", "animateTransform", "animateMotion", "set", "handler"), "script"),
    **dict.fromkeys(("image", "foreignObject", "video"), "raster"),
    **dict.fromkeys(("use", "symbol", "marker", "pattern", "filter", "mask", "style", "a"), "more"),
}
"""Elements that are refused for a reason of their own."""

MENDS = {
    "words": "words in it can be neither read aloud nor translated: take them out, and name a spot instead",
    "script": "a drawing does not act: take it out",
    "raster": "photographs and other files inside it are not shown: draw it, or use a PNG of its own",
    "more": "save it as plain SVG: shapes only, no styles, links, copies, patterns or filters",
}

ATTRIBUTES = frozenset(
    {
        *("id", "version", "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry"),
        *("fx", "fy", "d", "points", "transform", "fill", "stroke", "opacity", "fill-opacity", "fill-rule"),
        *("stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "clip-path"),
        *("clip-rule", "clipPathUnits", "offset", "stop-color", "stop-opacity", "gradientUnits", "gradientTransform"),
        *("spreadMethod", "preserveAspectRatio", "color", "display", "visibility", "space"),
    }
)
COLOURED = frozenset({"fill", "stroke", "stop-color", "color"})

BYTES_LIMIT = 200_000
DEPTH_LIMIT = 30
"""Qt leaves out what is more than 32 deep."""
ELEMENTS_LIMIT = 2_000
LENGTH_LIMIT = 80
"""How long all lines of a drawing are together, of its width and height; ours have up to 25.

Lines that cross each other by the thousand take minutes to draw.
"""
NUMBER_LIMIT = 100_000
"""Units; the largest number anywhere in a drawing."""
SCALE_LIMIT = 1_000
"""The most that all transforms of a shape may enlarge it together."""
SIDE_LIMIT = 4096
"""Pixels of a PNG."""

_PNG = b"\x89PNG\r\n\x1a\n"
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ENLARGES = re.compile(r"(scale|matrix)\s*\(([^)]*)\)")
_LOCAL = re.compile(r"url\(#[\w.-]+\)")
_SPOT = re.compile(r"^spot-([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.\d+)?$")


@dataclass(frozen=True)
class Fault:
    """What is wrong with a picture file: the line, the rule's name, and the thing with its mend."""

    line: int
    rule: str
    message: str


@dataclass(frozen=True)
class SpotPlace:
    """Where a spot is in a drawing: its middle as parts of width and height, its radius as a part of the width."""

    spot: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class Drawing:
    """A sound SVG file: its spots in the order they stand in it."""

    spots: tuple[SpotPlace, ...]


class _RefusedError(Exception):
    def __init__(self, rule: str, message: str) -> None:
        super().__init__(message)
        self.rule = rule


def fault_of(name: str, data: bytes) -> Fault | None:
    """What is wrong with a picture file; None for a sound one."""
    if len(data) > BYTES_LIMIT:
        kilobytes = BYTES_LIMIT // 1000
        return Fault(1, "too-long", f"has more than {kilobytes} KB (make it simpler, or smaller)")
    if name.lower().endswith(".png"):
        return _png_fault(data)
    read = read_drawing(data)
    return read if isinstance(read, Fault) else None


def read_drawing(data: bytes) -> Drawing | Fault:
    """An SVG file, or what is wrong with it."""
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except _RefusedError as refused:
        return Fault(reader.parser.CurrentLineNumber, refused.rule, str(refused))
    except (expat.ExpatError, ValueError, UnicodeError, LookupError):
        message = "is not an SVG drawing (save it again as plain SVG)"
        return Fault(reader.parser.CurrentLineNumber, "picture-file", message)
    return Drawing(tuple(reader.spots))


def _png_fault(data: bytes) -> Fault | None:
    if not data.startswith(_PNG) or data[12:16] != b"IHDR":
        return Fault(1, "picture-file", "is not a PNG picture (save it again as PNG)")
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    if not (0 < width <= SIDE_LIMIT and 0 < height <= SIDE_LIMIT):
        message = f"is {width} x {height} pixels (at most {SIDE_LIMIT} a side: make it smaller)"
        return Fault(1, "picture-file", message)
    return None


@dataclass(frozen=True)
class _Level:
    """What an element hands down: whether somebody said how shapes are filled, and how much they are enlarged."""

    is_filled: bool
    scale: float


class _Reader:
    """Reads element by element, and stops at the first thing that is not taken."""

    def __init__(self) -> None:
        self.spots: list[SpotPlace] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self._levels: list[_Level] = []
        self._count = 0
        self._box = (0.0, 0.0, 0.0, 0.0)
        self._length = 0.0

    def _refuse_doctype(self, *_: object) -> None:
        raise _RefusedError("picture-file", "holds '<!DOCTYPE', more than a drawing (save it as plain SVG)")

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        element = name.rpartition(" ")[2]
        self._count += 1
        if len(self._levels) >= DEPTH_LIMIT:
            raise _RefusedError("picture-file", f"has shapes more than {DEPTH_LIMIT} deep (save it as plain SVG)")
        if self._count > ELEMENTS_LIMIT:
            raise _RefusedError("picture-file", f"has more than {ELEMENTS_LIMIT} shapes (make it simpler)")
        is_root = not self._levels
        if element not in SHAPES | CONTAINERS or is_root != (element == "svg"):
            kind = REFUSED.get(element, "more")
            raise _RefusedError("picture-file", f"holds '<{element[:40]}>' ({MENDS[kind]})")
        for key, value in attributes.items():
            _check_attribute(key, value)
        if is_root:
            self._box = _view_box(attributes)
        above = self._levels[-1] if self._levels else _Level(is_filled=False, scale=1.0)
        scale = above.scale * _enlarged(attributes.get("transform", ""))
        level = _Level(above.is_filled or "fill" in attributes, scale)
        if level.scale > SCALE_LIMIT:
            raise _RefusedError("picture-file", f"enlarges a shape more than {SCALE_LIMIT} times (draw it larger)")
        self._length += scale * (path_length(attributes.get("d", "")) + path_length(f"M{attributes.get('points', '')}"))
        if self._length > LENGTH_LIMIT * (self._box[2] + self._box[3]):
            raise _RefusedError("picture-file", "has more lines than can be drawn in a moment (make it simpler)")
        if element in SHAPES and element != "line" and not level.is_filled:
            message = f"a <{element}> without 'fill' is black in every theme (write fill=\"none\", or a colour)"
            raise _RefusedError("picture-colour", message)
        if element == "circle" and attributes.get("id", "").startswith("spot-"):
            self._add_spot(attributes, is_plain=len(self._levels) == 1 and "transform" not in attributes)
        self._levels.append(level)

    def _end(self, _name: str) -> None:
        self._levels.pop()

    def _add_spot(self, attributes: Mapping[str, str], *, is_plain: bool) -> None:
        name = attributes["id"]
        found = _SPOT.match(name)
        if not found:
            message = f"'{name[:60]}' is no spot's name (write spot-name, further places as spot-name.2)"
            raise _RefusedError("picture-spot", message)
        if not is_plain or attributes.get("fill") != "none" or attributes.get("stroke", "none") != "none":
            message = f"'{name}' is a circle of its own, not in a group, not moved, with fill=\"none\" (mend it)"
            raise _RefusedError("picture-spot", message)
        left, top, width, height = self._box
        x, y, radius = (float(attributes.get(key, "0")) for key in ("cx", "cy", "r"))
        if not (left <= x <= left + width and top <= y <= top + height) or radius <= 0:
            raise _RefusedError("picture-spot", f"'{name}' lies outside the drawing (move it)")
        self.spots.append(SpotPlace(found[1], (x - left) / width, (y - top) / height, radius / width))


def _check_attribute(key: str, value: str) -> None:
    name = key.rpartition(" ")[2]
    if name == "href":
        raise _RefusedError("picture-file", f"holds 'href=' ({MENDS['more']})")
    if name.startswith("on"):
        raise _RefusedError("picture-file", f"holds '{name[:40]}=' ({MENDS['script']})")
    if name not in ATTRIBUTES:
        raise _RefusedError("picture-file", f"holds '{name[:40]}=' ({MENDS['more']})")
    if name == "id":
        return
    if "url(" in value.replace(" ", "") and not _LOCAL.fullmatch(value):
        raise _RefusedError("picture-file", f"holds 'url(' ({MENDS['more']})")
    if name in COLOURED and not _LOCAL.fullmatch(value):
        if value != "none" and value.upper() not in BY_CODE:
            message = f"'{value[:40]}' is no colour of the themes (docs/editing-the-content.md lists them)"
            raise _RefusedError("picture-colour", message)
        return
    if any(not abs(float(number)) <= NUMBER_LIMIT for number in _NUMBER.findall(value)):
        raise _RefusedError("picture-file", f"holds a number above {NUMBER_LIMIT} in '{name}=' (draw it smaller)")


def _view_box(attributes: Mapping[str, str]) -> tuple[float, float, float, float]:
    numbers = [float(number) for number in _NUMBER.findall(attributes.get("viewBox", ""))]
    if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0 or not 0.1 <= numbers[2] / numbers[3] <= 10:
        message = 'does not say how large it is (write viewBox="0 0 800 600"; at most 10 times as wide as high)'
        raise _RefusedError("picture-file", message)
    return numbers[0], numbers[1], numbers[2], numbers[3]


def _enlarged(transform: str) -> float:
    factors = [1.0]
    for kind, inside in _ENLARGES.findall(transform):
        numbers = [abs(float(number)) for number in _NUMBER.findall(inside)][: 2 if kind == "scale" else 4]
        factors.append(max(numbers, default=1.0))
    return max(1.0, math.prod(factors))
