"""How bad a page end is at each place in the text, so that pages end where a reader would pause."""

from collections.abc import Set as AbstractSet

from kiosk.reading.pieces import Piece
from kiosk.reading.rows import Frame, RowKind
from kiosk.shared.document import plain

PAGE = 1.0
"""What a page costs. An end that costs more than this is rather avoided by one more page."""
AFTER_HEADING = 4.0
BEFORE_CAPTION = 3.0
LONELY_LINE = 2.0
INSIDE_FRAME = 1.2
BEFORE_LIST = 0.8
INSIDE_TEXT = 0.7
INSIDE_TALL_FRAME = 0.2
BETWEEN_ITEMS = 0.2
INSIDE_SECTION = 0.1


def end_cost(last: Piece, following: Piece, tall_frames: AbstractSet[Frame]) -> float:
    """The cost of a page end between two neighbouring pieces; 0 between two sections.

    Args:
        last: the last piece of a page.
        following: the first piece of the next one.
        tall_frames: the frames that no page can hold whole, so that they have to be cut somewhere.
    """
    if last.row.kind.is_heading:
        return AFTER_HEADING
    if last.row.kind is RowKind.PICTURE and following.row.kind is RowKind.CAPTION:
        return BEFORE_CAPTION
    cost = 0.0 if following.row.kind is RowKind.HEADING else INSIDE_SECTION
    if last.row.frame and last.row.frame == following.row.frame:
        cost += INSIDE_TALL_FRAME if last.row.frame in tall_frames else INSIDE_FRAME
    if last.row is following.row:
        return cost + (LONELY_LINE if last.is_first or following.is_last else INSIDE_TEXT)
    is_list = following.row.kind in {RowKind.BULLET, RowKind.STEP}
    if is_list and last.row.kind is following.row.kind:
        return cost + BETWEEN_ITEMS
    if is_list and plain(last.row.text).rstrip().endswith(":"):
        return cost + BEFORE_LIST
    return cost
