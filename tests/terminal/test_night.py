"""The night lies on the invitation and on nothing else."""

from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice

from kiosk.site.settings import Night, Settings
from tests.terminal.world import World, closed

NOONS_NIGHT = Settings(night=Night(time(11), time(13)))


@pytest.fixture
def at_night(
    app: QGuiApplication, finger: QPointingDevice, our_library: Path, tmp_path: Path
) -> Iterator[Callable[[], World]]:
    worlds: list[World] = []

    def begin() -> World:
        worlds.append(World(app, finger, our_library, tmp_path, settings=NOONS_NIGHT))
        return worlds[-1]

    yield begin
    closed(worlds)


def is_dark(world: World) -> bool:
    return bool(world.entrance.glass.looks.property("isDim"))


def test_staff_are_not_left_in_the_dark(at_night: Callable[[], World]) -> None:
    # Also where nobody's touch has lit the glass before the door opens.
    world = at_night()
    assert is_dark(world)
    world.staff.open_door()
    assert not is_dark(world)
    world.staff.back()
    assert world.is_at_invitation
    assert is_dark(world)


def test_a_visitor_lights_the_glass_until_they_are_gone(at_night: Callable[[], World]) -> None:
    world = at_night()
    world.start()
    assert not is_dark(world)
    world.kiosk.startOver()
    assert is_dark(world)
