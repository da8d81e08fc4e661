"""A kiosk runs for months: what it holds after some hundred touches it holds after thousands."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from statistics import median

import pytest

from kiosk.content.build import build_library
from kiosk.shared.resources import icon_names, resources_folder

ROOT = Path(__file__).parents[2]
ROOM = 1024
"""Kilobytes: more growth than that is a leak."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc/self/smaps_rollup")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of ``resources/content``."""
    path = tmp_path_factory.mktemp("soak") / "library.kiosk"
    assert build_library(resources_folder() / "content", path, date(2026, 11, 22), icon_names()).content_hash
    return path


@pytest.mark.parametrize(
    ("kind", "rounds", "every", "warm_up"),
    [("pages", 5000, 100, 2000), ("screens", 20, 1, 8), ("figures", 600, 25, 100)],
    ids=["pages", "screens", "figures"],
)
def test_what_is_held_stays(library: Path, kind: str, rounds: int, every: int, warm_up: int) -> None:
    command = [sys.executable, "-m", "tests.soak.long_run", str(library), kind, str(rounds), str(every)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    held = json.loads(run.stdout)
    assert len(held) == rounds // every
    warm = held[warm_up // every - 1 :]
    told = f"kilobytes after every {every} rounds: {held}"
    if kind in {"pages", "figures"}:
        assert max(warm) - min(warm) <= ROOM, told
    else:
        # Rounds end on different screens, which hold more and less in turn: what must not grow is the middle of them.
        half = len(warm) // 2
        assert median(warm[half:]) - median(warm[:half]) <= ROOM / 2, told
