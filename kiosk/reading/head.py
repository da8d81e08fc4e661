"""What stands above a page's text: the chapter's title, and the notice while nobody clinical has checked it."""

from dataclasses import dataclass, replace

from kiosk.display.sizes import TextRole
from kiosk.reading.balance import balanced, narrowest
from kiosk.reading.boxes import Area, HeadKind, PictureBox, TextBox
from kiosk.reading.metrics import Air
from kiosk.reading.sheet import Sheet
from kiosk.shared.document import Span, Text

SHARE = 0.34
"""The most of a page's height that its head may take; above that a smaller one is used."""


OPENING_HEIGHT = 42.0
"""Millimetres that the picture beside a chapter's title is high, if that is not too much of the page:"""
OPENING_SHARE = 0.18


@dataclass(frozen=True)
class Head:
    """The boxes above the text, and their height with the air below them."""

    boxes: tuple[TextBox | PictureBox, ...]
    height: int


@dataclass(frozen=True)
class Heads:
    """The head of a chapter's first page, and that of every other one."""

    opening: Head
    running: Head


def heads_of(title: str, notice: str, sheet: Sheet, opening: str = "") -> Heads:
    """The heads for the pages of a sheet; ``notice`` may be empty.

    Where large letters meet a small screen the title is smaller on the first page, and on the others it may give way to
    the notice, so that there is always room to read. The notice stands on every page.

    Args:
        title: the chapter's.
        notice: may be empty.
        sheet: what the pages are laid out on.
        opening: the name of the picture beside the title, which stands there where a page has room for it; or empty.
    """
    again = _Style(HeadKind.RUNNING_TITLE, TextRole.SMALL)
    most = sheet.height * SHARE
    sizes = (TextRole.TITLE, TextRole.HEADING, TextRole.SMALL)
    openings = [_stacked(_Style(HeadKind.TITLE, role), title, notice, sheet) for role in sizes]
    running = _beside(again, title, notice, sheet) if title else None
    if running is None and sheet.metrics.air is not Air.CRAMPED:
        running = _stacked(again, title, notice, sheet)
    first = next((head for head in openings if head.height <= most), openings[-1])
    return Heads(
        opening=(_adorned(first, title, notice, sheet, opening) if title and opening else None) or first,
        running=running if running and running.height <= most else _stacked(again, "", notice, sheet),
    )


def going_on(title: str, heading: str, notice: str, sheet: Sheet, most: int) -> Head | None:
    """The head of a page that begins inside a section, which tells whose words stand there.

    Args:
        title: the chapter's.
        heading: the section's, which stands on a page before.
        notice: may be empty.
        sheet: what the page is laid out on.
        most: the height it may take, in pixels.

    Returns:
        the head, or None if no such words have room on one line.
    """
    style = _Style(HeadKind.RUNNING_TITLE, TextRole.SMALL)
    for words in (sheet.words.again_in(title, heading), sheet.words.again(heading)):
        head = _beside(style, words, notice, sheet)
        if head and head.height <= most:
            return head
    return None


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
    return Head(tuple(boxes), top + sheet.metrics.below_head if boxes else 0)


def _adorned(head: Head, title: str, notice: str, sheet: Sheet, picture: str) -> Head | None:
    """The head with a picture at its end; None where that would cost a line, or much of the page."""
    metrics = sheet.metrics
    height = min(metrics.settings.pixels(OPENING_HEIGHT), int(sheet.height * OPENING_SHARE))
    width = round(height * sheet.aspect(picture))
    room = sheet.width - width - metrics.gutter
    if metrics.air is not Air.ROOMY or room < width:
        return None
    beside = _stacked(_Style(HeadKind.TITLE, TextRole.TITLE), title, notice, sheet.part(room, sheet.height))
    if beside.height > head.height:
        return None
    area = Area(sheet.width - width, 0, width, height)
    down = max(0, (height - (beside.height - metrics.below_head)) // 2)
    texts = tuple(replace(box, area=replace(box.area, top=box.area.top + down)) for box in beside.boxes)
    return Head((*texts, PictureBox(area, picture, "")), max(beside.height, height + metrics.below_head))


def _beside(style: _Style, title: str, notice: str, sheet: Sheet) -> Head | None:
    """The title and the notice on one line, or None if that has no room for both."""
    boxes: list[TextBox] = []
    room = sheet.width
    if notice:
        width = _width_on_one_line(_NOTICE, notice, sheet)
        boxes.append(replace(_text(_NOTICE, notice, _Place(sheet.width - width, 0, width), sheet), at_end=True))
        room -= width + sheet.metrics.gutter
    boxes.insert(0, _text(style, title, _Place(0, 0, room), sheet))
    if room <= 0 or any(len(box.lines) > 1 for box in boxes):
        return None
    return Head(tuple(boxes), boxes[0].area.height + sheet.metrics.below_head)


_NOTICE = _Style(HeadKind.NOTICE, TextRole.SMALL)


def _width_on_one_line(style: _Style, words: str, sheet: Sheet) -> int:
    """What a text needs to stand on one line, if it has room for that."""
    indent = _indent(style, sheet)
    return indent + narrowest(sheet.measure, _words(style, words), style.role, sheet.width - indent)


def _text(style: _Style, words: str, place: _Place, sheet: Sheet) -> TextBox:
    indent = _indent(style, sheet)
    text = _words(style, words)
    lines = balanced(sheet.measure, text, style.role, place.width - indent)
    area = Area(place.left, place.top, place.width, len(lines) * sheet.metrics.line(style.role))
    return TextBox(style.kind, area, style.role, text, lines, indent)


def _words(style: _Style, words: str) -> Text:
    return (Span(words, strong=style.kind is not HeadKind.NOTICE),)


def _indent(style: _Style, sheet: Sheet) -> int:
    """Room for the notice's icon."""
    return sheet.metrics.sign(style.role) + sheet.metrics.gap if style.kind is HeadKind.NOTICE else 0
