"""Settings from a file that was named for one run."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.site.named_settings import NamedSettings
from kiosk.site.settings import SettingsError


@pytest.fixture
def named(tmp_path: Path) -> Path:
    path = tmp_path / "this-run.toml"
    path.write_text('[clinic]\nname = "Riverside"\n', encoding="utf-8")
    return path


def test_they_are_read_and_nothing_is_written_beside_them(named: Path) -> None:
    assert NamedSettings(named).load().settings.clinic_name == "Riverside"
    assert [each.name for each in named.parent.iterdir()] == [named.name]


def test_they_are_not_changed(named: Path) -> None:
    store = NamedSettings(named)
    settings = store.load().settings
    store.save(settings)
    before = named.read_bytes()
    with pytest.raises(SettingsError, match="change it by hand") as refused:
        store.save(replace(settings, volume=10))
    assert len(refused.value.lines) == 1
    assert named.read_bytes() == before
    assert store.load().settings == settings


def test_a_wrong_file_is_refused_with_its_line(named: Path) -> None:
    named.write_text("[clinic]\nname = 5\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"this-run\.toml:2: 'clinic\.name'"):
        NamedSettings(named)
