"""How bad a page end is at each place in the text, so that pages end where a reader would pause."""

from kiosk.reading.pieces import Piece
from kiosk.reading.rows import FrameKind, RowKind
from kiosk.shared.document import plain

PAGE = 1.0
"""What a page costs. An end that costs more than this is rather avoided by one more page."""
UNFILLED = 1.5
"""What a column costs that is left empty; one half filled costs a quarter of it. So pages are filled evenly."""
SAME_PAGE = 0.6
"""Of its cost, what an end costs where the text goes on beside it and no page has to be turned."""
AFTER_HEADING = 8.0
CUT_TEXT = 20.0
"""On top of others, where texts are kept whole: any number of pages is better, as long as it fits one."""
BEFORE_CAPTION = 3.0
LONELY_LINE = 2.5
INSIDE_CARD = 1.6
BEFORE_SIGNS = 2.2
LONELY_TEXT = 0.6
INSIDE_NOTE = 1.0
BEFORE_NOTE = 0.9
BEFORE_LIST = 0.6
INSIDE_TEXT = 0.5
INSIDE_TALL_FRAME = 0.2
BETWEEN_ITEMS = 0.2
INSIDE_SECTION = 0.1


def end_cost(last: Piece, following: Piece, *, in_tall_frame: bool, leaves_one: bool) -> float:
    """The cost of a page end between two neighbouring pieces; 0 between two sections.

    Args:
        last: the last piece of a page.
        following: the first piece of the next one.
        in_tall_frame: whether ``following`` stands in a frame taller than any page, so that it has to be cut somewhere.
        leaves_one: whether only one text of a frame or list stands on either side of the end.
    """
    if last.row.kind.is_heading:
        return AFTER_HEADING
    if last.row.kind is RowKind.PICTURE and following.row.kind is RowKind.CAPTION:
        return BEFORE_CAPTION
    cost = 0.0 if following.row.kind is RowKind.HEADING else INSIDE_SECTION
    if last.row.frame and last.row.frame == following.row.frame:
        whole = INSIDE_NOTE if last.row.frame.kind is FrameKind.NOTE else INSIDE_CARD
        cost += INSIDE_TALL_FRAME if in_tall_frame else whole
    cost += LONELY_TEXT if leaves_one else 0
    if last.row is following.row:
        return cost + (LONELY_LINE if last.is_first or following.is_last else INSIDE_TEXT)
    return cost + _cost_between_rows(last, following)


def _cost_between_rows(last: Piece, following: Piece) -> float:
    if following.row.kind in {RowKind.BULLET, RowKind.STEP}:
        if last.row.kind is following.row.kind:
            return BETWEEN_ITEMS
        if last.row.frame and last.row.frame.kind is not FrameKind.NOTE:
            # What is to be done stands above the signs that call for it.
            return BEFORE_SIGNS
        return BEFORE_LIST if plain(last.row.text).rstrip().endswith(":") else 0.0
    # A note speaks of what stands above it.
    return BEFORE_NOTE if _begins_note(last, following) else 0.0


def _begins_note(last: Piece, following: Piece) -> bool:
    frame = following.row.frame
    return frame is not None and frame.kind is FrameKind.NOTE and last.row.frame != frame
