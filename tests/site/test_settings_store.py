"""Settings in a data folder: read and saved."""

import subprocess
import sys
from dataclasses import replace
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import settings as tried
from hypothesis import strategies as st

from kiosk.display.theme import ThemeName
from kiosk.site.settings import IdleTimes, Night, Settings, SettingsError
from kiosk.site.settings_store import SettingsStore
from kiosk.site.whom_to_call import Numbers
from tests.site.sample import PNG, SAMPLE, sample_settings

ROOT = Path(__file__).parents[2]


def put(folder: Path, text: str, name: str = "settings.toml") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def saved(folder: Path, new: Settings) -> str:
    """The file after a kiosk that has loaded it saved other settings."""
    store = SettingsStore(folder)
    store.load()
    store.save(new)
    return (folder / "settings.toml").read_bytes().decode()


def test_without_a_file_there_are_defaults_and_nothing_to_tell(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none" / "yet"):
        loaded = SettingsStore(folder).load()
        assert (loaded.settings, loaded.notices) == (Settings(), ())
    assert not list(tmp_path.iterdir())


def test_a_good_file_is_taken_and_kept(site_folder: Path) -> None:
    file = put(site_folder, SAMPLE)
    loaded = SettingsStore(site_folder).load()
    assert (loaded.settings, loaded.notices) == (sample_settings(site_folder), ())
    copy = site_folder / "settings.last-good.toml"
    assert copy.read_bytes() == file.read_bytes()
    before = copy.stat()
    assert SettingsStore(site_folder).load().notices == ()
    assert copy.stat().st_ino == before.st_ino, "the same again is not written again"
    put(site_folder, "[sound]\nvolume = 7\n")
    assert SettingsStore(site_folder).load().settings == Settings(volume=7)
    assert copy.read_text() == "[sound]\nvolume = 7\n"


BROKEN = "[sound]\nvolume = 500\n[idle]\nsecond = 3\n"


def test_a_broken_file_is_told_and_the_last_good_one_stands_in(site_folder: Path) -> None:
    file = put(site_folder, SAMPLE)
    SettingsStore(site_folder).load()
    put(site_folder, BROKEN)
    for _ in range(2):
        loaded = SettingsStore(site_folder).load()
        assert loaded.settings == sample_settings(site_folder)
        volume, second, stands_in = loaded.notices
        assert volume.startswith(f"{file}:2: 'sound.volume' should be")
        assert second.startswith(f"{file}:4: 'idle.second' is not known")
        assert "last good settings stand in" in stands_in
    assert file.read_text() == BROKEN


def test_a_file_that_is_gone_is_told(site_folder: Path) -> None:
    file = put(site_folder, SAMPLE)
    SettingsStore(site_folder).load()
    file.unlink()
    loaded = SettingsStore(site_folder).load()
    assert loaded.settings == sample_settings(site_folder)
    assert loaded.notices[0].startswith(f"{file}: is not there")


def test_without_any_good_file_the_defaults_stand(site_folder: Path) -> None:
    put(site_folder, BROKEN)
    first = SettingsStore(site_folder).load()
    assert first.settings == Settings()
    assert len(first.notices) == 3
    assert "goes on without any settings" in first.notices[-1]
    put(site_folder, "[sound", "settings.last-good.toml")
    second = SettingsStore(site_folder).load()
    assert second.settings == Settings()
    assert any("settings.last-good.toml:1: is no TOML" in notice for notice in second.notices)


def test_a_logo_that_is_gone_takes_nothing_else_with_it(site_folder: Path) -> None:
    file = put(site_folder, SAMPLE)
    (site_folder / "logo.png").unlink()
    store = SettingsStore(site_folder)
    loaded = store.load()
    assert loaded.settings == replace(sample_settings(site_folder), logo=None)
    (notice,) = loaded.notices
    assert notice.startswith(f"{file}:4: 'clinic.logo' names 'logo.png', which cannot be read")
    store.save(replace(loaded.settings, volume=9))
    assert file.read_text() == SAMPLE.replace("volume = 0", "volume = 9")
    put(site_folder, BROKEN)
    assert SettingsStore(site_folder).load().settings.numbers == sample_settings(site_folder).numbers


def test_reading_needs_no_writer(site_folder: Path) -> None:
    put(site_folder, SAMPLE)
    code = (
        "import sys, pathlib; from kiosk.site.settings_store import SettingsStore;"
        "assert SettingsStore(pathlib.Path(sys.argv[1])).load().settings.volume == 0;"
        "print([name for name in sys.modules if name.startswith(('tomlkit', 'PySide6'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(site_folder)], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]\n"


def test_only_what_changed_is_written(site_folder: Path) -> None:
    put(site_folder, SAMPLE)
    new = replace(sample_settings(site_folder), mm_per_pixel=0.2655, theme=ThemeName.CONTRAST, lower_controls=False)
    assert saved(site_folder, new) == (
        SAMPLE.replace("0.25 # measured", "0.2655 # measured")
        .replace('"dark"', '"contrast"')
        .replace("lower-controls = true", "lower-controls = false")
    )
    assert SettingsStore(site_folder).load().settings == new


def test_what_is_no_longer_set_is_taken_out(site_folder: Path) -> None:
    put(site_folder, SAMPLE)
    new = replace(sample_settings(site_folder), mm_per_pixel=None, logo=None)
    text = saved(site_folder, new)
    assert text == SAMPLE.replace("mm-per-pixel = 0.25 # measured\n", "").replace("logo = 'logo.png'\n", "")
    assert SettingsStore(site_folder).load().settings == new


def test_the_first_save_makes_folder_and_file(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "kiosk"
    assert saved(folder, Settings(volume=7, clinic_name="A")) == '[clinic]\nname = "A"\n\n[sound]\nvolume = 7\n'
    assert SettingsStore(folder).load().settings == Settings(volume=7, clinic_name="A")


def test_saving_what_is_there_writes_nothing(site_folder: Path) -> None:
    file = put(site_folder, SAMPLE)
    before = file.stat()
    saved(site_folder, sample_settings(site_folder))
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_line_ends_of_windows_stay(site_folder: Path) -> None:
    put(site_folder, "\ufeff" + SAMPLE.replace("\n", "\r\n"))
    text = saved(site_folder, replace(sample_settings(site_folder), volume=7, viewing_distance=500))
    expected = SAMPLE.replace("volume = 0", "volume = 7").replace("640", "500")
    assert text == expected.replace("\n", "\r\n")


def test_a_last_line_is_ended_so_that_it_does_not_look_cut(site_folder: Path) -> None:
    put(site_folder, "[sound]\nvolume = 7")
    assert saved(site_folder, Settings(volume=70)) == "[sound]\nvolume = 70\n"


def test_a_line_edited_by_hand_in_the_meantime_stays(site_folder: Path) -> None:
    file = put(site_folder, SAMPLE)
    store = SettingsStore(site_folder)
    at_start = store.load().settings
    put(site_folder, SAMPLE.replace('"999"', '"911" # new'))
    store.save(replace(at_start, volume=7))
    store.save(replace(at_start, volume=8))
    assert file.read_text() == SAMPLE.replace('"999"', '"911" # new').replace("volume = 0", "volume = 8")


def test_a_broken_file_is_kept_and_the_last_good_one_changed(site_folder: Path) -> None:
    put(site_folder, SAMPLE)
    store = SettingsStore(site_folder)
    store.load()
    for text in (BROKEN, "[sound", SAMPLE[:-3]):
        put(site_folder, SAMPLE, "settings.last-good.toml")
        put(site_folder, text)
        loaded = store.load()
        store.save(replace(loaded.settings, volume=7))
        assert (site_folder / "settings.toml").read_text() == SAMPLE.replace("volume = 0", "volume = 7")
        assert (site_folder / "settings.broken.toml").read_text() == text
        assert store.load().notices == ()


def test_what_was_saved_is_the_last_good_one(site_folder: Path) -> None:
    put(site_folder, SAMPLE)
    saved(site_folder, replace(sample_settings(site_folder), volume=7))
    put(site_folder, BROKEN)
    assert SettingsStore(site_folder).load().settings.volume == 7


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (Settings(volume=101), "'sound.volume' should be a whole number from 0 to 100"),
        (Settings(idle=IdleTimes(5, 5, 5)), "'idle.seconds' should be"),
        (Settings(mm_per_pixel=float("nan")), "'screen.mm-per-pixel' should be"),
        (Settings(clinic_name="a" * 61), "'clinic.name' should be"),
        (Settings(clinic_name="a\nb"), "'clinic.name' should be"),
        (Settings(languages=("English",)), "'languages.offered' should be"),
        (Settings(night=Night(time(1), time(1))), "'night.dim-until' is the same"),
        (Settings(logo=Path("/elsewhere/logo.png")), "'clinic.logo' should lie in"),
    ],
)
def test_what_cannot_be_read_is_not_written(site_folder: Path, wrong: Settings, said: str) -> None:
    file = put(site_folder, "# mine\n")
    with pytest.raises(SettingsError) as refused:
        saved(site_folder, wrong)
    assert str(refused.value).startswith(f"{file}: is not changed: {said}")
    assert str(refused.value).isprintable()
    assert file.read_text() == "# mine\n"
    assert not (site_folder / "settings.toml.part").exists()


def test_a_logo_is_looked_at_before_it_is_saved(site_folder: Path) -> None:
    file = put(site_folder, "# mine\n")
    with pytest.raises(SettingsError, match=r"names 'none\.png', which cannot be read"):
        saved(site_folder, Settings(logo=site_folder / "none.png"))
    assert file.read_text() == "# mine\n"
    saved(site_folder, Settings(logo=site_folder / "logo.png"))
    assert SettingsStore(site_folder).load().settings.logo == site_folder / "logo.png"


WAYS = (
    "",
    "# only a word",
    "# a\n\n[sound] # b\nvolume = 7 # c\n\n# d\n[clinic]\n# e\nname = 'A' # f\n",
    "sound = {volume = 7} # a\nclinic.name = 'A' # b\n",
    "\"sound\".'volume' = 7 # a\n[idle]\n# b\n",
    "[clinic] # a\n[night] # b\ndim-from = '20:00' # c\ndim-until = '21:00'\n[sound]\n",
    "[languages]\noffered = [\n  'en',\n  'de',\n]\n# a\n[numbers]\nclinic = '''1'''\n",
    SAMPLE,
)
texts = st.one_of(st.just(""), st.text("Aä&'\"\\#=[] 5", min_size=1, max_size=60).map(str.split).map(" ".join))
nights = st.tuples(*[st.times().map(lambda at: at.replace(second=0, microsecond=0))] * 2)
any_settings = st.builds(
    Settings,
    clinic_name=texts,
    languages=st.lists(st.sampled_from(["en", "de", "ar", "zh-Hant", "pt-BR"]), unique=True).map(tuple),
    numbers=st.builds(Numbers, texts, texts, texts, texts),
    idle=st.builds(IdleTimes, st.integers(20, 1800), st.integers(20, 300), st.integers(20, 1800)),
    mm_per_pixel=st.one_of(st.none(), st.floats(0.05, 2.0)),
    viewing_distance=st.integers(300, 780),
    theme=st.sampled_from(ThemeName),
    lower_controls=st.booleans(),
    volume=st.integers(0, 100),
    night=st.one_of(st.none(), nights.filter(lambda pair: pair[0] != pair[1]).map(lambda pair: Night(*pair))),
)


@tried(max_examples=200)
@given(st.sampled_from(WAYS), st.lists(any_settings, min_size=1, max_size=3), st.booleans())
def test_whatever_is_saved_is_loaded(text: str, versions: list[Settings], has_logo: bool) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        logo = folder / "logo.png"
        logo.write_bytes(PNG)
        put(folder, text)
        store = SettingsStore(folder)
        store.load()
        for version in versions:
            wanted = replace(version, logo=logo if has_logo else None)
            store.save(wanted)
            loaded = SettingsStore(folder).load()
            assert (loaded.settings, loaded.notices) == (wanted, ())
        after = (folder / "settings.toml").read_text()
        kept = [line for line in text.splitlines() if line.startswith("#")]
        assert all(line in after.splitlines() for line in kept)
