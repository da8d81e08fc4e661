"""A data folder for settings."""

from pathlib import Path

import pytest

from tests.site.sample import PNG


@pytest.fixture
def site_folder(tmp_path: Path) -> Path:
    """A data folder with a logo and no settings yet."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "logo.png").write_bytes(PNG)
    return folder
