"""What stands above a page's text: the chapter's title, and the notice while nobody clinical has checked it."""

from dataclasses import dataclass, replace

from kiosk.display.sizes import TextRole
from kiosk.reading.boxes import Area, HeadKind, TextBox
from kiosk.reading.sheet import Sheet
from kiosk.shared.document import Span

SHARE = 0.34
"""The most of a page's height that its head may take; above that a smaller one is used."""


@dataclass(frozen=True)
class Head:
    """The boxes above the text, and their height with the air below them."""

    boxes: tuple[TextBox, ...]
    height: int


@dataclass(frozen=True)
class Heads:
    """The head of a chapter's first page, and that of every other one."""

    opening: Head
    running: Head


def heads_of(title: str, notice: str, sheet: Sheet) -> Heads:
    """The heads for the pages of a sheet; ``notice`` may be empty.

    Where large letters meet a small screen the title is small on the first page, and only the notice stands on the
    others, so that there is always room to read. The notice stands on every page.
    """
    large, small = _Style(HeadKind.TITLE, TextRole.TITLE), _Style(HeadKind.TITLE, TextRole.SMALL)
    again = _Style(HeadKind.RUNNING_TITLE, TextRole.SMALL)
    opening = _stacked(large, title, notice, sheet)
    running = _beside(again, title, notice, sheet) or _stacked(again, title, notice, sheet)
    most = sheet.height * SHARE
    return Heads(
        opening=opening if opening.height <= most else _stacked(small, title, notice, sheet),
        running=running if running.height <= most else _stacked(again, "", notice, sheet),
    )


def head_alone(title: str, notice: str, sheet: Sheet) -> Head:
    """The head of a page without text: as large as it fits, and cut only where not even small letters fit."""
    for role in (TextRole.TITLE, TextRole.SMALL):
        head = _stacked(_Style(HeadKind.TITLE, role), title, notice, sheet)
        if _fits(head, sheet):
            return head
    length = len(title)
    while not _fits(head, sheet) and length > 1:
        length = length * 9 // 10
        head = _stacked(_Style(HeadKind.TITLE, TextRole.SMALL), title[:length].rstrip() + "…", notice, sheet)
    return head


def _fits(head: Head, sheet: Sheet) -> bool:
    return all(box.area.top + box.area.height <= sheet.height for box in head.boxes)


@dataclass(frozen=True)
class _Style:
    kind: HeadKind
    role: TextRole


@dataclass(frozen=True)
class _Place:
    left: int
    top: int
    width: int


def _stacked(style: _Style, title: str, notice: str, sheet: Sheet) -> Head:
    """The title above the notice, either of which may be empty."""
    top = 0
    boxes: list[TextBox] = []
    for each, words in ((style, title), (_NOTICE, notice)):
        if words:
            boxes.append(_text(each, words, _Place(0, top, sheet.width), sheet))
            top += boxes[-1].area.height
    return Head(tuple(boxes), top + sheet.metrics.paragraph_gap if boxes else 0)


def _beside(style: _Style, title: str, notice: str, sheet: Sheet) -> Head | None:
    """The title and the notice on one line, or None if that has no room for both."""
    half = (sheet.width - sheet.metrics.gap) // 2
    boxes = [_text(style, title, _Place(0, 0, half), sheet)]
    if notice:
        boxes.append(replace(_text(_NOTICE, notice, _Place(sheet.width - half, 0, half), sheet), at_end=True))
    if any(len(box.lines) > 1 for box in boxes):
        return None
    return Head(tuple(boxes), boxes[0].area.height + sheet.metrics.paragraph_gap)


_NOTICE = _Style(HeadKind.NOTICE, TextRole.SMALL)


def _text(style: _Style, words: str, place: _Place, sheet: Sheet) -> TextBox:
    metrics = sheet.metrics
    indent = metrics.sign(style.role) + metrics.gap if style.kind is HeadKind.NOTICE else 0
    text = (Span(words, strong=style.kind is not HeadKind.NOTICE),)
    lines = sheet.measure(text, style.role, place.width - indent)
    area = Area(place.left, place.top, place.width, len(lines) * metrics.line(style.role))
    return TextBox(style.kind, area, style.role, text, lines, indent)
