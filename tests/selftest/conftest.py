"""What the self-test stands on, with a library of a test's own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.selftest.ground import Ground

MakeGround = Callable[[Path], Ground]


@pytest.fixture
def ground(app: QGuiApplication, tmp_path: Path) -> MakeGround:
    """The ground of checks that find a library in the place of the bundled one."""
    del app  # only has to be there first

    def make(library: Path) -> Ground:
        folder = tmp_path / "ground"
        folder.mkdir()
        ground = Ground(folder)
        ground.bundled = library
        return ground

    return make
