"""Settings under power cuts, kills and disks that fail: the old ones or the new ones, whole, and never none."""

import errno
import os
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.site.settings import Settings, SettingsError
from kiosk.site.settings_file import read_settings
from kiosk.site.settings_store import SettingsStore
from tests.site.sample import PNG, SAMPLE, sample_settings

ROOT = Path(__file__).parents[2]
KILLS = 30


def loaded_once(folder: Path) -> SettingsStore:
    """A store whose folder has the sample, and its last good copy."""
    (folder / "settings.toml").write_text(SAMPLE)
    store = SettingsStore(folder)
    assert store.load().notices == ()
    return store


def test_a_file_cut_anywhere_loses_no_good_settings(site_folder: Path) -> None:
    file, copy = site_folder / "settings.toml", site_folder / "settings.last-good.toml"
    whole = SAMPLE.encode()
    for end in range(len(whole)):
        copy.write_bytes(whole)
        file.write_bytes(whole[:end])
        loaded = SettingsStore(site_folder).load()
        if loaded.notices:
            assert loaded.settings == sample_settings(site_folder)
            assert copy.read_bytes() == whole
        else:
            assert whole[:end].endswith(b"\n"), "only whole lines are taken as they stand"
            assert loaded.settings == read_settings(file)


def test_a_file_of_which_a_part_is_zeros_loses_no_good_settings(site_folder: Path) -> None:
    file = site_folder / "settings.toml"
    whole = SAMPLE.encode()
    loaded_once(site_folder)
    for end in range(len(whole)):
        file.write_bytes(whole[:end].ljust(len(whole), b"\0"))
        loaded = SettingsStore(site_folder).load()
        assert loaded.settings == sample_settings(site_folder)
        assert loaded.notices


def test_a_torn_file_without_a_good_copy_still_gives_settings(site_folder: Path) -> None:
    whole = SAMPLE.encode()
    for end in range(len(whole)):
        (site_folder / "settings.last-good.toml").unlink(missing_ok=True)
        (site_folder / "settings.toml").write_bytes(whole[:end])
        loaded = SettingsStore(site_folder).load()
        assert loaded.settings == (Settings() if loaded.notices else read_settings(site_folder / "settings.toml"))


def test_an_empty_file_is_a_torn_one_where_there_was_a_whole_one(site_folder: Path) -> None:
    store = loaded_once(site_folder)
    (site_folder / "settings.toml").write_bytes(b"")
    loaded = store.load()
    assert loaded.settings == sample_settings(site_folder)
    assert "settings.toml: looks cut short" in loaded.notices[0]
    (site_folder / "settings.last-good.toml").unlink()
    assert SettingsStore(site_folder).load().notices == ()


def test_a_number_cut_in_its_middle_is_not_taken(site_folder: Path) -> None:
    text = "[idle]\nseconds = 1200"
    (site_folder / "settings.toml").write_text(text)
    SettingsStore(site_folder).load()
    (site_folder / "settings.toml").write_text(text[:-1])
    assert SettingsStore(site_folder).load().settings.idle.seconds == 1200
    (site_folder / "settings.toml").write_text(text[:-1] + "\n")
    assert SettingsStore(site_folder).load().settings.idle.seconds == 120


def test_last_lines_that_are_taken_out_are_gone(site_folder: Path) -> None:
    store = loaded_once(site_folder)
    before, _, _ = SAMPLE.partition("[night]")
    (site_folder / "settings.toml").write_text(before)
    loaded = store.load()
    assert (loaded.settings, loaded.notices) == (replace(sample_settings(site_folder), night=None), ())


def test_a_kill_while_saving_leaves_a_whole_version(site_folder: Path) -> None:
    moments = random.Random(7)
    file = site_folder / "settings.toml"
    file.write_text(SAMPLE)
    versions: set[str] = set()
    for _ in range(KILLS):
        command = [sys.executable, "-m", "tests.site.saver", str(site_folder)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as saving:
            assert saving.stdout
            assert saving.stdout.readline() == "saving\n"
            with pytest.raises(subprocess.TimeoutExpired):
                saving.wait(moments.uniform(0, 0.05))
            saving.kill()
        text = file.read_text()
        said = read_settings(file)
        number = said.volume
        assert said == replace(sample_settings(site_folder), volume=number, clinic_name=f"Clinic {number}")
        assert text == SAMPLE.replace("Riverside Clinic", f"Clinic {number}").replace(
            "volume = 0", f"volume = {number}"
        )
        loaded = SettingsStore(site_folder).load()
        assert (loaded.settings, loaded.notices) == (said, ())
        versions.add(text)
    assert len(versions) > 1, "some were killed later than others"
    left = {path.name for path in site_folder.iterdir()}
    assert left <= {"settings.toml", "settings.last-good.toml", "settings.toml.part", "logo.png"} | {
        "settings.last-good.toml.part"
    }


def test_a_full_disk_is_told_and_loses_nothing(site_folder: Path) -> None:
    resource = pytest.importorskip("resource")
    store = loaded_once(site_folder)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(SAMPLE) // 2, before[1]))
    try:
        with pytest.raises(SettingsError) as refused:
            store.save(replace(sample_settings(site_folder), volume=7))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert str(refused.value).startswith(f"{site_folder / 'settings.toml'}: is not changed: File too large")
    assert (site_folder / "settings.toml").read_text() == SAMPLE
    assert not list(site_folder.glob("*.part"))
    store.save(replace(sample_settings(site_folder), volume=7))
    assert store.load().settings.volume == 7


class Disk:
    """Writes what is asked of the disk down, and fails at one of these calls."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fails_at: int | None, error: int = errno.ENOSPC) -> None:
        self.calls: list[str] = []
        self._fails_at = fails_at
        self._error = error
        fsync, move = os.fsync, os.replace

        def seen_fsync(handle: int) -> None:
            self._seen(f"sync {Path(f'/proc/self/fd/{handle}').readlink().name}", lambda: fsync(handle))

        def seen_move(old: str | Path, new: str | Path) -> None:
            self._seen(f"{Path(old).name} -> {Path(new).name}", lambda: move(old, new))

        monkeypatch.setattr(os, "fsync", seen_fsync)
        monkeypatch.setattr(os, "replace", seen_move)

    def _seen(self, call: str, do: Callable[[], None]) -> None:
        self.calls.append(call)
        if len(self.calls) - 1 == self._fails_at:
            raise OSError(self._error, os.strerror(self._error))
        do()


SAVING = [
    "sync settings.toml.part",
    "settings.toml.part -> settings.toml",
    "sync data",
    "sync settings.last-good.toml.part",
    "settings.last-good.toml.part -> settings.last-good.toml",
    "sync data",
]


def test_what_is_saved_is_on_the_disk_before_it_has_its_name(
    site_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = loaded_once(site_folder)
    disk = Disk(monkeypatch, None)
    store.save(replace(sample_settings(site_folder), volume=7))
    assert disk.calls == SAVING


def test_a_broken_file_moves_aside_only_when_the_new_one_is_on_the_disk(
    site_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = loaded_once(site_folder)
    (site_folder / "settings.toml").write_text("[")
    disk = Disk(monkeypatch, None)
    store.save(replace(sample_settings(site_folder), volume=7))
    assert disk.calls == [SAVING[0], "settings.toml -> settings.broken.toml", *SAVING[1:]]


@pytest.mark.parametrize("at", range(len(SAVING)))
def test_wherever_the_disk_fails_there_is_a_whole_version(
    site_folder: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    store = loaded_once(site_folder)
    wanted = replace(sample_settings(site_folder), volume=7)
    told: tuple[str, ...] = ()
    with monkeypatch.context() as failing:
        disk = Disk(failing, at)
        try:
            store.save(wanted)
        except SettingsError as error:
            told = error.lines
    assert disk.calls[: at + 1] == SAVING[: at + 1]
    loaded = SettingsStore(site_folder).load()
    assert loaded.notices == ()
    if at < SAVING.index("sync data"):
        why = "No space left on device; see to its folder and the disk"
        assert told == (f"{site_folder / 'settings.toml'}: is not changed: {why}",)
        assert loaded.settings == sample_settings(site_folder)
    else:
        assert not told, "they are saved, whatever happens to the copy"
        assert loaded.settings == wanted
    assert not list(site_folder.glob("*.part"))


@pytest.mark.parametrize("at", range(3))
def test_wherever_the_disk_fails_a_broken_file_is_kept(
    site_folder: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    store = loaded_once(site_folder)
    (site_folder / "settings.toml").write_text("[mine")
    with monkeypatch.context() as failing:
        Disk(failing, at)
        with pytest.raises(SettingsError, match="No space left on device"):
            store.save(replace(sample_settings(site_folder), volume=7))
    loaded = SettingsStore(site_folder).load()
    assert loaded.settings == sample_settings(site_folder)
    assert len(loaded.notices) == 2
    assert (site_folder / "settings.toml").read_text() == "[mine"


def test_a_folder_that_cannot_be_written_is_told_and_read(site_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site_folder / "settings.toml").write_text(SAMPLE)
    store = SettingsStore(site_folder)

    def refuse(path: Path, mode: str) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path), mode)

    with monkeypatch.context() as read_only:
        read_only.setattr(Path, "open", refuse)
        loaded = store.load()
        with pytest.raises(SettingsError, match="is not changed: Read-only file system"):
            store.save(replace(loaded.settings, volume=7))
    assert loaded.settings == sample_settings(site_folder)
    (notice,) = loaded.notices
    copy = site_folder / "settings.last-good.toml"
    assert notice == f"{copy}: cannot be written (Read-only file system); see to its folder and the disk"
    assert (site_folder / "settings.toml").read_text() == SAMPLE


def test_a_folder_that_is_none_gives_defaults_and_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("no folder")
    store = SettingsStore(folder)
    loaded = store.load()
    assert loaded.settings == Settings()
    assert loaded.notices[0].startswith(f"{folder / 'settings.toml'}: cannot be read (Not a directory)")
    with pytest.raises(SettingsError, match="is not changed"):
        store.save(Settings(volume=7))
    assert folder.read_text() == "no folder"


@pytest.mark.parametrize("kind", ["folder", "pipe", "loop", "large"])
def test_what_is_no_settings_file_is_told_and_moves_aside(site_folder: Path, kind: str) -> None:
    store = loaded_once(site_folder)
    file = site_folder / "settings.toml"
    file.unlink()
    match kind:
        case "folder":
            file.mkdir()
        case "pipe":
            os.mkfifo(file)
        case "loop":
            file.symlink_to(file)
        case _:
            file.write_bytes(PNG + b"#\n" * 40_000)
    loaded = store.load()
    assert loaded.settings == sample_settings(site_folder)
    assert len(loaded.notices) == 2
    store.save(replace(loaded.settings, volume=7))
    assert file.read_text() == SAMPLE.replace("volume = 0", "volume = 7")


def test_a_copy_that_cannot_be_written_is_told(site_folder: Path) -> None:
    (site_folder / "settings.toml").write_text(SAMPLE)
    (site_folder / "settings.last-good.toml").mkdir()
    loaded = SettingsStore(site_folder).load()
    assert loaded.settings == sample_settings(site_folder)
    assert "settings.last-good.toml: cannot be written" in loaded.notices[0]
