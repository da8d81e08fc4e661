"""A terminal's data folder, a stick, and the library that came with the program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.install.libraries import write_edition

Stick = Callable[[int], Path]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Not there before something is put into it."""
    return tmp_path / "data"


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    """Edition 0."""
    path = tmp_path / "program" / "library.kiosk"
    path.parent.mkdir()
    write_edition(path, 0)
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    """Gives an edition on a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()

    def edition(number: int) -> Path:
        path = folder / f"edition-{number}.kiosk"
        if not path.exists():
            write_edition(path, number)
        return path

    return edition
