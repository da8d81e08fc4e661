"""A terminal that is killed or loses its power at any moment starts again, and has lost nothing that was set."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from kiosk.site.settings_store import SettingsStore
from tests.faults.running import ROOT, ended, shows_and_ends, standing, start

KILLS = 200
AT_A_TIME = 2
LATEST = 1.6
"""Seconds: by then a start has long shown its first screen, also on a slow machine where two start at a time."""
SAVER = """
import sys
from dataclasses import replace
from pathlib import Path
from kiosk.site.settings_store import SettingsStore
store = SettingsStore(Path(sys.argv[1]))
settings, volume = store.load().settings, 0
while True:
    volume = (volume + 1) % 101
    store.save(replace(settings, volume=volume))
"""


def kill_again_and_again(data: Path, library: Path, seed: int, kills: int) -> int:
    """Starts and kills; now and then lets a start stand, and looks at what was set every time.

    Returns:
        How many of the starts were killed after their window stood.
    """
    random, stood = Random(seed), 0
    store = SettingsStore(data)
    for number in range(kills):
        # As if ten minutes had gone by: safe mode has tests of its own.
        (data / "starts.json").unlink(missing_ok=True)
        saves = number % 4 == 0
        saver = subprocess.Popen([sys.executable, "-c", SAVER, data], cwd=ROOT) if saves else None
        process = start(data, "--content", library)
        try:
            process.wait(timeout=random.uniform(0, LATEST))
        except subprocess.TimeoutExpired:
            process.kill()
        if saver:
            saver.kill()
            saver.wait()
        _, said = process.communicate()
        stood += "Loading backend software" in said
        assert "Traceback" not in said
        loaded = store.load()
        assert loaded.notices == ()
        assert loaded.settings.clinic_name == "Riverside"
        assert 0 <= loaded.settings.volume <= 100
    (data / "starts.json").unlink(missing_ok=True)
    assert shows_and_ends(data, "--content", library) == []
    return stood


def test_two_hundred_kills_leave_a_terminal_that_starts(tmp_path: Path, library: Path) -> None:
    folders = [tmp_path / str(number) for number in range(AT_A_TIME)]
    for folder in folders:
        folder.mkdir()
        (folder / "settings.toml").write_text('[clinic]\nname = "Riverside"\n', encoding="utf-8")
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        runs = [
            pool.submit(kill_again_and_again, folder, library, seed, KILLS // AT_A_TIME)
            for seed, folder in enumerate(folders)
        ]
        stood = sum(run.result() for run in runs)
    assert 0 < stood < KILLS, "kills fall before and after the first screen"


def test_three_crashes_are_one_too_many_until_an_ordinary_end(data: Path, library: Path) -> None:
    for _ in range(3):
        with standing(data, "--content", library) as (process, said):
            assert "safe mode" not in said
            process.kill()
    for _ in range(2):
        # Safe mode is not counted itself: killed once more, it comes once more.
        with standing(data, "--content", library) as (process, said):
            assert "patient-kiosk: it crashed too often: safe mode" in said
            process.kill()
    with standing(data, "--content", library) as (process, said):
        assert "safe mode" in said
        assert ended(process) == 0
    assert shows_and_ends(data, "--content", library) == []


def test_a_second_start_ends_and_the_first_goes_on(data: Path, library: Path) -> None:
    with standing(data, "--content", library) as (first, _):
        second = start(data, "--content", library)
        _, said = second.communicate(timeout=60)
        assert second.returncode == 0
        assert said.count("\n") == 1
        assert f"a kiosk runs already (process {first.pid})" in said
        assert first.poll() is None
        first.kill()
    assert shows_and_ends(data, "--content", library) == []


@pytest.mark.parametrize("pid", ["1", "999999", "no number", ""])
def test_a_lock_that_is_nobodys_is_taken_over(data: Path, library: Path, pid: str) -> None:
    (data / "kiosk.lock").write_text(f"{pid}\npatient-kiosk\nsomewhere\n", encoding="utf-8")
    with standing(data, "--content", library) as (process, _):
        assert ended(process) == 0
