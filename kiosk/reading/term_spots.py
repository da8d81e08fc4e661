"""Where a finger can ask what a word means: every marked term's place on a page, grown to what a finger needs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby
from math import ceil, floor
from typing import TypeAlias

from kiosk.display.sizes import GAP, TARGET, TextRole
from kiosk.reading.boxes import Area, Box, PictureBox, TextBox
from kiosk.reading.metrics import Metrics
from kiosk.reading.pieces import Line
from kiosk.reading.rows import RowKind
from kiosk.shared.document import Text, plain

Extent: TypeAlias = Callable[[Text, TextRole, Line, Line], tuple[float, float]]
"""From where to where characters of a text reach that stand on a line of it, both given as `Line`: pixels from where
the line begins to be read."""

LEANING = 1
"""Pixels by which letters, or the line below them, may be drawn beyond the room they are measured at."""


@dataclass(frozen=True)
class Spot:
    """A place on the page that explains terms, and the words that stand there for them, in reading order.

    ``area`` counts its left, as boxes do, from where the language starts to read.
    """

    area: Area
    terms: tuple[str, ...]
    words: tuple[str, ...]


def marks_terms(box: TextBox) -> bool:
    """Whether terms are marked in a box: in text to read, not in headings."""
    return isinstance(box.kind, RowKind) and not box.kind.is_heading


def spots_of(boxes: Sequence[Box], width: int, height: int, metrics: Metrics, extent: Extent) -> tuple[Spot, ...]:
    """The spots of a page, in reading order.

    Every spot covers its words, is at least as large as a target, as far as the page is, and as far from every other
    one and from pictures to touch as targets have to be: words too near to each other for that share a spot.

    Args:
        boxes: what stands on the page.
        width: the page's, in pixels.
        height: the page's, in pixels.
        metrics: its lengths.
        extent: measures where words stand.
    """
    words = [
        spot for box in boxes if isinstance(box, TextBox) and marks_terms(box) for spot in _words(box, metrics, extent)
    ]
    pictures = tuple(box.area for box in boxes if isinstance(box, PictureBox) and box.figure)
    page = _Page(width, height, metrics.settings.pixels(TARGET), metrics.settings.pixels(GAP), pictures)
    while True:
        areas = page.placed([spot.area for spot in words])
        near = page.near_pairs(areas)
        if not near:
            return tuple(Spot(area, spot.terms, spot.words) for area, spot in zip(areas, words, strict=True))
        for one, other in near:
            words[one] = _joined(words[one], words[other])
        gone = {other for _, other in near}
        words = [spot for number, spot in enumerate(words) if number not in gone]


def _words(box: TextBox, metrics: Metrics, extent: Extent) -> Iterator[Spot]:
    """The marked words of a box where they stand. A word on two lines has the room of both."""
    start = 0
    height = metrics.line(box.role)
    for term, spans in groupby(box.text, key=lambda span: span.term):
        words = "".join(span.text for span in spans)
        end = start + len(words)
        parts = [
            _area(extent(box.text, box.role, line, part), box, number * height, height)
            for number, line in enumerate(box.lines)
            if term and (part := _part_on(line, start, end, box.text))
        ]
        start = end
        if parts:
            yield Spot(_around(parts), (term,), (words.strip(),))


def _part_on(line: Line, start: int, end: int, text: Text) -> Line | None:
    """The characters of a word that are seen on a line; None if there are none."""
    first, last = max(line.start, start), min(line.end, end)
    if first >= last:
        return None
    seen = plain(text)[first:last].rstrip()
    return Line(first, first + len(seen)) if seen else None


def _area(reach: tuple[float, float], box: TextBox, top: int, height: int) -> Area:
    left, right = floor(reach[0]) - LEANING, ceil(reach[1]) + LEANING
    return Area(box.area.left + box.indent + left, box.area.top + top, right - left, height)


def _around(areas: Sequence[Area]) -> Area:
    left, top = min(area.left for area in areas), min(area.top for area in areas)
    right = max(area.left + area.width for area in areas)
    bottom = max(area.top + area.height for area in areas)
    return Area(left, top, right - left, bottom - top)


def _joined(one: Spot, other: Spot) -> Spot:
    return Spot(
        _around((one.area, other.area)),
        tuple(dict.fromkeys((*one.terms, *other.terms))),
        tuple(dict.fromkeys((*one.words, *other.words))),
    )


@dataclass(frozen=True)
class _Page:
    """Finds room for targets on a page. All in pixels."""

    width: int
    height: int
    target: int
    gap: int
    pictures: tuple[Area, ...] = ()
    """Those that can be touched."""

    def placed(self, words: Sequence[Area]) -> list[Area]:
        """Areas around the words, each where it is near to the fewest others; in the middle of its words if it can."""
        choices = [tuple(self._choices(area)) for area in words]
        areas = [choice[0] for choice in choices]
        for number, choice in enumerate(choices):
            reach = _around(choice)
            others = [other for at, other in enumerate(areas) if at != number and self._is_near(reach, other)]

            def cost(area: Area, others: list[Area] = others) -> tuple[int, int]:
                pictures = sum(self._is_near(area, picture) for picture in self.pictures)
                return pictures, sum(self._is_near(area, other) for other in others)

            areas[number] = min(choice, key=cost)
        return areas

    def near_pairs(self, areas: Sequence[Area]) -> list[tuple[int, int]]:
        """Pairs of areas that are nearer than targets may be, the first ones; each area is in one pair at most."""
        pairs: list[tuple[int, int]] = []
        paired: set[int] = set()
        for one, other in combinations(range(len(areas)), 2):
            if one not in paired and other not in paired and self._is_near(areas[one], areas[other]):
                pairs.append((one, other))
                paired |= {one, other}
        return pairs

    def _choices(self, words: Area) -> Iterator[Area]:
        """The words in the middle of a target, then at its edges and in its corners."""
        width, height = max(words.width, min(self.target, self.width)), max(words.height, min(self.target, self.height))
        across, down = width - words.width, height - words.height
        for above in (down // 2, 0, down):
            for before in (across // 2, 0, across):
                left = min(max(words.left - before, 0), self.width - width)
                top = min(max(words.top - above, 0), self.height - height)
                yield Area(left, top, width, height)

    def _is_near(self, one: Area, other: Area) -> bool:
        across = max(one.left, other.left) - min(one.left + one.width, other.left + other.width)
        down = max(one.top, other.top) - min(one.top + one.height, other.top + other.height)
        return across < self.gap and down < self.gap
