"""The tours that the selected tests look at, and a window to touch."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.display.theme import ThemeName
from tests.tour.glass import Glass
from tests.tour.tours import Shown, Tours


@pytest.fixture(scope="session")
def tours(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tours]:
    """Every way of showing that a selected test asks for, being toured since the first one asked."""
    wanted = [
        value
        for item in request.session.items
        if isinstance(item, pytest.Function) and hasattr(item, "callspec")
        for value in item.callspec.params.values()
        if isinstance(value, Shown)
    ]
    tours = Tours(wanted, tmp_path_factory.mktemp("tours"))
    yield tours
    tours.close()


@pytest.fixture(scope="session")
def finger(app: QGuiApplication) -> QPointingDevice:
    del app  # only has to be there first
    return QTest.createTouchDevice()


OpenGlass = Callable[[Path, ThemeName], Glass]


@pytest.fixture
def open_glass(app: QGuiApplication, finger: QPointingDevice) -> Iterator[OpenGlass]:
    """Opens a window with a library in a theme."""
    opened: list[Glass] = []

    def begin(library: Path, theme: ThemeName) -> Glass:
        opened.append(Glass(app, library, theme, finger))
        return opened[-1]

    yield begin
    for glass in opened:
        glass.close()
