"""A library to show, so that no start has to compile one."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import build_library
from kiosk.shared.resources import icon_names, resources_folder


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("faults") / "library.kiosk"
    assert build_library(resources_folder() / "content", path, date(2026, 11, 22), icon_names()).content_hash
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a terminal that has been set up."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text('[clinic]\nname = "Riverside"\n\n[sound]\nvolume = 10\n', encoding="utf-8")
    return folder
