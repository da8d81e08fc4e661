"""Where the focus is, is seen: measured from the pixels that change when it comes."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from kiosk.display.theme import ThemeName
from tests.tour.conftest import OpenGlass
from tests.tour.contrast import Pixels, contrast
from tests.tour.glass import Glass

RING_MM = 2.5
"""How far from a control its ring reaches."""


@pytest.mark.parametrize("theme", list(ThemeName), ids=[theme.name.lower() for theme in ThemeName])
def test_the_ring_stands_out_around_every_control(
    theme: ThemeName, make_library: Callable[..., Path], open_glass: OpenGlass
) -> None:
    glass = open_glass(make_library(), theme)
    glass.kiosk.screens.attract.start()
    targets = glass.sight.targets
    seen: set[tuple[int, int]] = set()
    for _ in targets:
        before = Pixels(glass.picture)
        glass.press_tab()
        place = focused(glass)
        after = Pixels(glass.picture)
        reach = round(RING_MM / glass.mm_per_pixel)
        changed = changes(before, after, place.adjusted(-reach, -reach, reach, reach))
        (ground, ring), count = changed.most_common(1)[0]
        assert contrast(ground, ring) >= 3
        assert count >= 2 * (place.width() + place.height()), "all around, and a pixel wide at least"
        seen.add((place.x(), place.y()))
    assert len(seen) == len(targets), "each has had the focus once"


def focused(glass: Glass) -> QRect:
    QGuiApplication.processEvents()
    item = glass.window.activeFocusItem()
    assert item is not None
    return item.mapRectToScene(item.boundingRect()).toAlignedRect()


def changes(before: Pixels, after: Pixels, region: QRect) -> Counter[tuple[int, int]]:
    """How often each colour became which other one."""
    changed: Counter[tuple[int, int]] = Counter()
    for y in range(region.top(), region.bottom() + 1):
        for x in range(region.left(), region.right() + 1):
            old, new = before.at(x, y), after.at(x, y)
            if old is not None and new is not None and old != new:
                changed[(old, new)] += 1
    return changed
