"""A stick that is pulled, a disk that is full or cannot be written: one line, and what was shown stays."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from kiosk.install import copying
from kiosk.install.install import Done, Refused, install, roll_back
from kiosk.install.installed import Installed, version_of
from tests.faults.running import ended, standing
from tests.install.libraries import made_on, write_edition

LEFT = ("install.lock", "installed.json")
linux = pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")


@pytest.fixture
def editions(tmp_path: Path) -> list[Path]:
    """On a stick, the first of them also the program's own."""
    folder = tmp_path / "stick"
    folder.mkdir()
    paths = [folder / f"{number}.kiosk" for number in range(4)]
    for number, path in enumerate(paths):
        write_edition(path, number)
    return paths


class Pulled:
    """A file on a stick that is pulled after some reads."""

    def __init__(self, file: IO[bytes], reads: int, at_end: Callable[[], bytes]) -> None:
        self._file, self._left, self._at_end = file, reads, at_end

    def __enter__(self) -> "Pulled":
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def read(self, size: int) -> bytes:
        self._left -= 1
        return self._at_end() if self._left < 0 else self._file.read(size)


def failing() -> bytes:
    raise OSError(errno.EIO, "Input/output error")


ANEW = "has changed while it was copied; leave the drive plugged in, and install again"
PULLED: dict[str, tuple[Callable[[], bytes], str]] = {
    "it fails": (failing, "cannot be read (Input/output error); plug the drive in again, or copy the file anew"),
    "it ends": (bytes, ANEW),
    "it goes on and on": (lambda: b"x" * 10_000_000, ANEW),
}


@pytest.mark.parametrize("reads", [0, 1, 5])
@pytest.mark.parametrize("how", PULLED)
def test_a_stick_that_is_pulled(
    data: Path, editions: list[Path], monkeypatch: pytest.MonkeyPatch, reads: int, how: str
) -> None:
    at_end, words = PULLED[how]
    assert isinstance(install(editions[1], data, editions[0]), Done)
    monkeypatch.setattr(copying, "CHUNK", 4096)
    fdopen = os.fdopen

    def pulled(handle: int, mode: str = "r", *arguments: Any, **named: Any) -> Any:
        file = fdopen(handle, mode, *arguments, **named)
        return Pulled(file, reads, at_end) if mode == "rb" else file

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.install.copying.os.fdopen", pulled)
        refused = install(editions[2], data, editions[0])
    assert isinstance(refused, Refused)
    assert refused.line == f"{editions[2]}: {words}"
    assert version_of(Installed(data).shown() or editions[0]).made == made_on(1)
    assert sorted(path.suffix for path in (data / "content").iterdir()) == [".json", ".kiosk", ".lock"]


def test_a_stick_that_is_gone_after_the_copy_gets_no_report_and_the_installation_stands(
    data: Path, editions: list[Path]
) -> None:
    def tell(step: str) -> None:
        if step.startswith("reading"):
            editions[1].unlink()

    assert isinstance(install(editions[1], data, editions[0], tell=tell), Done)
    assert version_of(Installed(data).shown() or editions[0]).made == made_on(1)
    assert not list(editions[1].parent.glob("*.report.txt*"))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("only root may mount a disk, and not everywhere")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@linux
def test_a_disk_that_is_full_at_any_moment(disk: Path, editions: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "SPARE", -(10**9))
    data = disk / "data"
    assert isinstance(install(editions[1], data, editions[0]), Done)
    filler, outcomes = disk / "filler", set()
    # Room for nothing, for a part of the library, for all of it but the record, for all of it.
    for pages in range(0, editions[2].stat().st_size // 4096 + 6):
        filler.write_bytes(b"")
        room = os.statvfs(disk)
        filler.write_bytes(bytes(max(0, room.f_bavail - pages) * room.f_bsize))
        before = Installed(data).shown()
        step = install(editions[2], data, editions[0])
        outcomes.add(type(step))
        shown = Installed(data).shown()
        assert shown
        if isinstance(step, Refused):
            assert shown == before
            assert set((data / "content").iterdir()) == {shown, *(data / "content" / name for name in LEFT)}
            assert "\n" not in step.line
            assert f"{data / 'content'}" in step.line
            # Going back writes a few bytes, or says that it cannot.
            back = roll_back(1, data, editions[0])
            assert isinstance(back, Done) == (Installed(data).shown() is None)
            filler.write_bytes(b"")
            assert isinstance(install(editions[1], data, editions[0]), Done)
        else:
            assert version_of(shown).made == made_on(2)
            break
    assert outcomes == {Done, Refused}


@linux
def test_a_folder_that_cannot_be_written(data: Path, editions: list[Path], tmp_path: Path) -> None:
    assert isinstance(install(editions[1], data, editions[0]), Done)
    place = tmp_path / "read-only"
    place.mkdir()
    mounts = (["mount", "--bind", str(data), str(place)], ["mount", "-o", "remount,ro,bind", str(place)])
    if os.geteuid() != 0 or subprocess.run(mounts[0], capture_output=True, check=False).returncode != 0:
        pytest.skip("only root may mount a folder, and not everywhere")
    try:
        if subprocess.run(mounts[1], capture_output=True, check=False).returncode != 0:
            pytest.skip("this system mounts nothing read-only")
        for step in (install(editions[2], place, editions[0]), roll_back(1, place, editions[0])):
            assert isinstance(step, Refused)
            assert step.line.startswith(
                f"{place / 'content' / 'install.lock'}: cannot be written (Read-only file system);"
            )
        assert version_of(Installed(place).shown() or editions[0]).made == made_on(1)
        with standing(place) as (process, said):
            assert ended(process) == 0
        assert "Traceback" not in said
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@linux
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_what_the_administrator_installs_the_kiosks_user_can_replace(data: Path, editions: list[Path]) -> None:
    os.chown(data, 65534, 65534)
    assert isinstance(install(editions[1], data, editions[0]), Done)
    owners = {path.name: path.stat().st_uid for path in (data / "content", data / "content" / "install.lock")}
    assert set(owners.values()) == {65534}
    assert all(path.stat().st_mode & 0o444 == 0o444 for path in (data / "content").iterdir())
