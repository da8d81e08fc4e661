"""The sheets of a text: the page in view, and the ones before and after it, which stand ready to be turned to.

To make a page's boxes takes longer than to show it, so that is done while the page before is read.
"""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject

from kiosk.reading.layout import Layout
from kiosk.reading.sheet_view_model import DrawnPage, SheetViewModel

Place: TypeAlias = tuple[Layout, int]
"""A page of a layout, from 0."""


class Sheets:
    """One sheet in view and two that are not.

    Args:
        parent: The Qt parent of the sheets.
        draw: Gives what stands on a page of the text as it is laid out now.
    """

    def __init__(self, parent: QObject, draw: Callable[[Layout, int], DrawnPage]) -> None:
        self._draw = draw
        self.all = tuple(SheetViewModel(parent) for _ in range(3))
        self._held: list[Place | None] = [None] * len(self.all)
        self._at = 0
        self.in_view.put_in_view(in_view=True)

    @property
    def in_view(self) -> SheetViewModel:
        """The one in view."""
        return self.all[self._at]

    def show(self, layout: Layout, number: int) -> None:
        """Brings a page into view that is laid out."""
        before, ready = self._at, self._holder(layout, number)
        if ready is None:
            self._fill(before, (layout, number))
        elif ready != before:
            self._at = ready
            self.all[ready].put_in_view(in_view=True)
            self.all[before].put_in_view(in_view=False)

    def clear(self) -> None:
        """Nothing stands on any of them."""
        for at, sheet in enumerate(self.all):
            self._held[at] = None
            sheet.show(DrawnPage())

    def make_ready(self, layout: Layout, number: int) -> bool:
        """Makes one of the pages beside the one in view ready, first the next one.

        Returns:
            Whether one was missing; there may be another.
        """
        beside = [each for each in (number + 1, number - 1) if 0 <= each < layout.count]
        missing = [each for each in beside if self._holder(layout, each) is None]
        if not missing:
            return False
        kept = {self._at, *(self._holder(layout, each) for each in beside)}
        free = next(at for at in range(len(self.all)) if at not in kept)
        self._fill(free, (layout, missing[0]))
        return True

    def _holder(self, layout: Layout, number: int) -> int | None:
        found = (at for at, held in enumerate(self._held) if held and held[0] is layout and held[1] == number)
        return next(found, None)

    def _fill(self, at: int, place: Place) -> None:
        self._held[at] = place
        self.all[at].show(self._draw(*place))
