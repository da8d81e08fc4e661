"""Opens terminals and closes them again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.content.build import build_library
from kiosk.shared.resources import icon_names, resources_folder
from tests.terminal.world import OpenWorld, World


@pytest.fixture(scope="session")
def finger(app: QGuiApplication) -> QPointingDevice:
    del app  # only has to be there first
    return QTest.createTouchDevice()


@pytest.fixture
def world(app: QGuiApplication, finger: QPointingDevice, tmp_path: Path) -> Iterator[OpenWorld]:
    """Opens a terminal with a library."""
    opened: list[World] = []

    def begin(library: Path, **how: Any) -> World:
        opened.append(World(app, finger, library, tmp_path / "data", **how))
        return opened[-1]

    yield begin
    for each in opened:
        if each.is_open:
            each.close()


@pytest.fixture(scope="session")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of ``resources/content``."""
    path = tmp_path_factory.mktemp("ours") / "library.kiosk"
    assert build_library(resources_folder() / "content", path, date(2026, 11, 22), icon_names()).content_hash
    return path
