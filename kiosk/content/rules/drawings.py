"""What a picture file may hold: an SVG drawing of plain shapes, or a PNG of a sane size."""

import re
from collections.abc import Mapping
from xml.parsers import expat

SHAPES = frozenset(
    {
        *("svg", "g", "defs", "title", "desc", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect"),
        *("linearGradient", "radialGradient", "stop", "clipPath"),
    }
)
"""Elements a drawing is made of. ``use`` is not: ten lines of it can unfold into a thousand million shapes."""

DEPTH_LIMIT = 64
SIDE_LIMIT = 4096
"""Pixels."""

_PNG = b"\x89PNG\r\n\x1a\n"


class _RefusedError(Exception):
    """Something in a drawing that is not taken."""


def fault_of(name: str, data: bytes) -> tuple[int, str] | None:
    """The line and kind of what is wrong with a picture file, with the mend; None for a sound one."""
    return _png_fault(data) if name.lower().endswith(".png") else _svg_fault(data)


def _png_fault(data: bytes) -> tuple[int, str] | None:
    if not data.startswith(_PNG) or data[12:16] != b"IHDR":
        return 1, "is not a PNG picture (save it again as PNG)"
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    if not (0 < width <= SIDE_LIMIT and 0 < height <= SIDE_LIMIT):
        return 1, f"is {width} x {height} pixels (at most {SIDE_LIMIT} a side: make it smaller)"
    return None


def _svg_fault(data: bytes) -> tuple[int, str] | None:
    parser = expat.ParserCreate(namespace_separator=" ")
    depth = 0

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        element = name.rpartition(" ")[2]
        if depth > DEPTH_LIMIT:
            raise _RefusedError(f"shapes more than {DEPTH_LIMIT} deep")
        if element not in SHAPES or (depth == 1) != (element == "svg"):
            raise _RefusedError(f"<{element[:40]}>")
        for key, value in attributes.items():
            attribute = key.rpartition(" ")[2]
            if attribute.startswith("on") or (attribute == "href" and not value.startswith("#")):
                raise _RefusedError(f"{attribute[:40]}=")
            if re.search(r"url\((?!['\"]?#)|@import", value.replace(" ", "")):
                raise _RefusedError("url(")

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def refuse(*_: object) -> None:
        raise _RefusedError("<!DOCTYPE")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except _RefusedError as refused:
        mend = "save it as plain SVG: shapes only, no text, scripts, links, styles or copies"
        return parser.CurrentLineNumber, f"holds '{refused}', more than a drawing ({mend})"
    except (expat.ExpatError, ValueError, UnicodeError, LookupError):
        return parser.CurrentLineNumber, "is not an SVG drawing (save it again as plain SVG)"
    return None
