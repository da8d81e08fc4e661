"""A terminal whose disk is full, read-only, or holds damaged files shows what it can and says so once."""

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.site.settings_store import SettingsStore
from tests.faults.running import ended, shows_and_ends, standing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits and mounts of Linux")


def no_room() -> None:
    """No file of this process can grow, as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_where_nothing_can_be_written_it_shows_and_ends_in_order(data: Path, library: Path) -> None:
    before = SettingsStore(data).load()
    with standing(data, "--content", library, limit=no_room) as (process, said):
        assert ended(process) == 0
    assert "Traceback" not in said
    assert f"{data / 'starts.json'}: cannot be written" in said
    assert SettingsStore(data).load() == before


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with no room left."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root may mount a disk, and not everywhere")
    try:
        (place / "settings.toml").write_text('[clinic]\nname = "Riverside"\n', encoding="utf-8")
        try:
            with (place / "filler").open("wb", buffering=0) as filler:
                while filler.write(bytes(4096)):
                    pass
        except OSError:
            pass
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_on_a_full_disk_it_shows_and_keeps_what_was_set(full_disk: Path, library: Path) -> None:
    for _ in range(2):
        with standing(full_disk, "--content", library) as (process, said):
            assert ended(process) == 0
        assert "Traceback" not in said
    (full_disk / "filler").unlink()
    loaded = SettingsStore(full_disk).load()
    assert loaded.settings.clinic_name == "Riverside"
    assert loaded.notices == ()
    assert shows_and_ends(full_disk, "--content", library) == []


@pytest.fixture
def read_only(tmp_path: Path, data: Path) -> Iterator[Path]:
    """The data folder on a disk that cannot be written."""
    place = tmp_path / "read-only"
    place.mkdir()
    mounts = (["mount", "--bind", str(data), str(place)], ["mount", "-o", "remount,ro,bind", str(place)])
    if os.geteuid() != 0 or subprocess.run(mounts[0], capture_output=True, check=False).returncode != 0:
        pytest.skip("only root may mount a folder, and not everywhere")
    try:
        if subprocess.run(mounts[1], capture_output=True, check=False).returncode != 0:
            pytest.skip("this system mounts nothing read-only")
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_read_only_folder_is_named_and_its_settings_hold(read_only: Path, library: Path) -> None:
    with standing(read_only, "--content", library) as (process, said):
        assert ended(process) == 0
    assert "Traceback" not in said
    assert f"{read_only / 'kiosk.lock'}: cannot be locked" in said
    assert SettingsStore(read_only).load().settings.clinic_name == "Riverside"


DAMAGES = {
    "empty": b"",
    "zeros": bytes(4096),
    "noise": bytes(range(256)) * 40,
    "half": b'{"boot": "x", "at": 1',
    "deep": b"[" * 100_000,
    "huge": b"a" * 2_000_000,
}


@pytest.mark.parametrize("name", ["starts.json", "staff.pin", "wrong-tries.json", "kiosk.lock", "logs/kiosk.log"])
def test_whatever_is_damaged_the_terminal_starts(data: Path, library: Path, name: str) -> None:
    path = data / name
    path.parent.mkdir(exist_ok=True)
    for damage in DAMAGES.values():
        path.write_bytes(damage)
        lines = shows_and_ends(data, "--content", library)
        assert len(lines) <= 1, lines
        assert SettingsStore(data).load().settings.clinic_name == "Riverside"


PIPES = [
    "starts.json",
    "starts.json.new",
    "staff.pin",
    "wrong-tries.json",
    "kiosk.lock",
    "settings.toml",
    "logs/kiosk.log",
]


@pytest.mark.parametrize("name", PIPES)
def test_a_pipe_that_nobody_reads_holds_nothing_up(data: Path, library: Path, name: str) -> None:
    path = data / name
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    assert len(shows_and_ends(data, "--content", library)) <= 1


@pytest.mark.parametrize("damage", DAMAGES)
def test_broken_settings_leave_the_last_good_ones(data: Path, library: Path, damage: str) -> None:
    assert shows_and_ends(data, "--content", library) == []
    (data / "settings.toml").write_bytes(DAMAGES[damage])
    lines = shows_and_ends(data, "--content", library)
    assert len(lines) == 1
    assert "settings.toml" in lines[0]
    assert SettingsStore(data).load().settings.clinic_name == "Riverside"


def test_settings_that_are_gone_are_the_last_good_ones(data: Path, library: Path) -> None:
    assert shows_and_ends(data, "--content", library) == []
    (data / "settings.toml").unlink()
    assert len(shows_and_ends(data, "--content", library)) == 1
    assert SettingsStore(data).load().settings.clinic_name == "Riverside"
    shutil.rmtree(data)
    assert shows_and_ends(data, "--content", library) == []


@pytest.mark.parametrize("year", [1970, 2090])
def test_files_from_another_time_are_as_good(data: Path, library: Path, year: int) -> None:
    assert shows_and_ends(data, "--content", library) == []
    log = data / "logs" / "kiosk.log"
    log.write_text(f"{year}-01-01T00:00:00 INFO as it was\n", encoding="utf-8")
    moment = (year - 1970) * 365.25 * 86_400
    for path in data.rglob("*"):
        os.utime(path, (moment, moment))
    assert shows_and_ends(data, "--content", library) == []
    assert log.read_text(encoding="utf-8").startswith(f"{year}-01-01T00:00:00 INFO as it was\n")
    assert "ended with exit code 0" in log.read_text(encoding="utf-8")
