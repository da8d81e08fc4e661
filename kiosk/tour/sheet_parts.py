"""The pictures of a tour as the parts of its contact sheet: a chapter each, and each screen by itself."""

from collections.abc import Sequence
from itertools import groupby

from kiosk.library.reader import Library
from kiosk.tour.contact_sheet import Checked, SheetPart, SheetPicture
from kiosk.tour.picture import Picture, caption, words


def parts_of(
    pictures: Sequence[Picture], library: Library, language: str, size: tuple[int, int]
) -> tuple[SheetPart, ...]:
    """The parts, in the order in which the pictures were taken.

    Args:
        pictures: all pictures of the tour.
        library: the library they show.
        language: the language they show it in.
        size: width and height of each, in pixels.

    Raises:
        LibraryDamaged: an entry of the library cannot be read.
    """
    groups = groupby(pictures, key=lambda each: (each.topic, each.stop.chapter, each.stop.screen))
    return tuple(_part(tuple(group), library, language, size) for _, group in groups)


def _part(group: tuple[Picture, ...], library: Library, language: str, size: tuple[int, int]) -> SheetPart:
    first = group[0]
    checked: Checked | None = None
    if first.stop.chapter:
        head = library.chapter(language, first.topic, first.stop.chapter)
        checked = Checked(head.reviewed, head.next_review)
    elif first.stop.screen == "timeline":
        recovery = library.recovery(language, first.topic)
        checked = Checked(recovery.reviewed, recovery.next_review)
    return SheetPart(
        first.title, checked, tuple(SheetPicture(each.file, size, caption(each), words(each)) for each in group)
    )
