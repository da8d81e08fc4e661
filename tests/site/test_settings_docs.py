"""The sample and the table for IT say what the program does."""

import re
import shutil
from pathlib import Path

from kiosk.site.entries import ENTRIES
from kiosk.site.settings import Settings
from kiosk.site.settings_file import read_settings
from tests.site.sample import PNG

DOCS = Path(__file__).parents[2] / "docs"
ROW = re.compile(r"^\| (?:`\[(?P<table>[a-z]+)\]`)? ?\| `(?P<key>[a-z-]+)` \| (?P<default>[^|]*) \| ", re.MULTILINE)


def test_the_sample_is_good_and_has_every_entry(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    shutil.copy(DOCS / "settings.example.toml", file)
    (tmp_path / "logo.png").write_bytes(PNG)
    settings = read_settings(file)
    assert all(entry.told(settings) is not None for entry in ENTRIES)


def test_the_table_has_every_entry_in_order_with_its_default() -> None:
    rows: list[tuple[str, str, str]] = []
    for row in ROW.finditer((DOCS / "settings.md").read_text("utf-8")):
        rows.append((row["table"] or rows[-1][0], row["key"], row["default"]))
    assert [row[:2] for row in rows] == [entry.name for entry in ENTRIES]
    for entry, (_, _, default) in zip(ENTRIES, rows, strict=True):
        usual = entry.told(Settings())
        if usual is not None:
            written = (
                str(usual).lower() if isinstance(usual, bool) else f'"{usual}"' if isinstance(usual, str) else usual
            )
            assert default.strip("`") == str(written)
