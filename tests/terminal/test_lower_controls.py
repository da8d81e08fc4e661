"""Where the site says so, all there is to touch stands low on a high glass: who sits before it reaches all."""

from pathlib import Path

import pytest

from kiosk.site.settings import Settings
from tests.terminal.ways import WAYS
from tests.terminal.world import OpenWorld

LOW = Settings(lower_controls=True, clinic_name="Riverside Clinic")


@pytest.mark.parametrize("distance", [500, 780])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_to_touch_stands_high(
    world: OpenWorld, our_library: Path, size: tuple[int, int], distance: int
) -> None:
    terminal = world(our_library, size=size, settings=Settings(lower_controls=True, viewing_distance=distance))
    high = round(0.4 * size[1])
    assert terminal.target("Touch to start").y >= high
    terminal.start()
    for name, way in WAYS.items():
        terminal.kiosk.goHome()
        way(terminal)
        sight = terminal.sight
        assert sight.targets
        assert min(target.y for target in sight.targets) >= high, name
        assert not sight.clipped, name
    terminal.after(terminal.terminal.wait().quiet)
    assert terminal.target("Yes, I am still here").y >= high
    terminal.after(60)
    terminal.wait(1)
    terminal.come_in()
    assert min(target.y for target in terminal.sight.targets) >= high


def test_a_low_glass_is_used_whole(world: OpenWorld, our_library: Path) -> None:
    pictures = []
    for settings in (LOW, Settings()):
        terminal = world(our_library, size=(1024, 600), settings=settings)
        terminal.start()
        pictures.append(terminal.picture)
        terminal.close()
    assert pictures[0] == pictures[1]
