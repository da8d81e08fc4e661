"""What a settings file says, and what is told of one that is wrong."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.site.settings import Settings, SettingsError
from kiosk.site.settings_file import LARGEST, check_settings, read_settings
from tests.site.sample import PNG, SAMPLE, sample_settings


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "site.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def told(path: Path) -> tuple[str, ...]:
    """All that is told of a wrong file, without its name."""
    with pytest.raises(SettingsError) as error:
        read_settings(path)
    lines = error.value.lines
    assert str(error.value).startswith(lines[0])
    assert all(line.startswith(f"{path}:") and line.isprintable() for line in lines)
    return tuple(line.removeprefix(f"{path}:") for line in lines)


def test_everything_that_is_set_is_taken(site_folder: Path) -> None:
    assert read_settings(written(site_folder, SAMPLE)) == sample_settings(site_folder)


@pytest.mark.parametrize("text", ["", "# nothing\n", "[clinic]\n[screen]\n", b"\xef\xbb\xbf", "\r\n"])
def test_what_is_not_set_has_its_default(site_folder: Path, text: str | bytes) -> None:
    assert read_settings(written(site_folder, text)) == Settings()


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
def test_files_of_windows_are_read(site_folder: Path, before: bytes) -> None:
    text = before + SAMPLE.replace("\n", "\r\n").encode()
    assert read_settings(written(site_folder, text)) == sample_settings(site_folder)


@pytest.mark.parametrize(
    "text", ['clinic = {name = "A"}', 'clinic.name = "A"', '["clinic"]\n"name" = """A"""', "[clinic]\nname = ' A  '"]
)
def test_any_way_of_writing_toml_is_taken(site_folder: Path, text: str) -> None:
    assert read_settings(written(site_folder, text)).clinic_name == "A"


PERSIAN = "\u0645\u06cc\u200c\u0634\u0648\u062f"
"""Two parts of a word that an unseen letter keeps from being joined."""


@pytest.mark.parametrize("name", ["R" * 60, PERSIAN, "क्\u200dष", "Ärzte & Co."])
def test_names_in_any_script_are_taken(site_folder: Path, name: str) -> None:
    assert read_settings(written(site_folder, f'[clinic]\nname = "{name}"')).clinic_name == name


BOUNDS = [
    ("idle", "seconds", ["20", "1800"], ["19", "1801"]),
    ("idle", "warning-seconds", ["20", "300"], ["19", "301"]),
    ("idle", "results-seconds", ["20", "1800"], ["19", "1801"]),
    (
        "screen",
        "mm-per-pixel",
        ["0.05", "2.0", "1", "2"],
        ["0.049", "2.01", "0", "3", "-1", "nan", "-nan", "inf", "1e9"],
    ),
    ("screen", "viewing-distance-mm", ["300", "780"], ["299", "781"]),
    ("sound", "volume", ["0", "100"], ["-1", "101"]),
]
NO_WHOLE_NUMBER = ["60.0", "1e2", "1e9", "nan", "inf", "true", '"60"', "[60]", "{}", "2026-01-01", "0x" + "f" * 500]


@pytest.mark.parametrize(("table", "key", "good", "bad"), BOUNDS)
def test_numbers_have_bounds(site_folder: Path, table: str, key: str, good: list[str], bad: list[str]) -> None:
    for value in good:
        read_settings(written(site_folder, f"[{table}]\n{key} = {value}"))
    no_number = ["true", '"1"', "[1]", "10:00:00"] if key == "mm-per-pixel" else NO_WHOLE_NUMBER
    for value in [*bad, *no_number]:
        (line,) = told(written(site_folder, f"[{table}]\n{key} = {value}"))
        assert line.startswith(f"2: '{table}.{key}' should be a ")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("[clinic]\nname = ''", ["2: 'clinic.name' should be a piece of text in quotes, of at most 60 letters"]),
        (f"[clinic]\nname = '{'a' * 61}'", ["2: 'clinic.name' should be"]),
        ('[clinic]\nname = "a\\u0000b"', ["2: 'clinic.name' should be"]),
        ('[clinic]\nname = "a\\u202eb"', ["2: 'clinic.name' should be"]),
        ("[clinic]\nname = 3", ["2: 'clinic.name' should be"]),
        ("[languages]\noffered = []", ["2: 'languages.offered' should be a list of codes, each once, like"]),
        ("[languages]\noffered = ['en', 'en']", ["2: 'languages.offered' should be"]),
        ("[languages]\noffered = ['en', 3]", ["2: 'languages.offered' should be"]),
        ("[languages]\noffered = ['English']", ["2: 'languages.offered' should be"]),
        ("[languages]\noffered = 'en'", ["2: 'languages.offered' should be"]),
        ("[languages]\noffered = ['en\\n']", ["2: 'languages.offered' should be"]),
        ("[screen]\ntheme = 'Dark'", ['2: \'screen.theme\' should be "light" or "dark" or "contrast"']),
        ("[screen]\ntheme = 1", ["2: 'screen.theme' should be"]),
        ("[screen]\nlower-controls = 1", ["2: 'screen.lower-controls' should be true or false"]),
        ("[screen]\nlower-controls = 'true'", ["2: 'screen.lower-controls' should be true or false"]),
        ("[night]\ndim-from = '20:00'", ["2: 'night.dim-from' stands alone; write 'night.dim-until' too, or neither"]),
        (
            "[night]\ndim-until = '7:00'",
            ["2: 'night.dim-until' should be a time in", "2: 'night.dim-until' stands alone"],
        ),
        ("[night]\ndim-from = '20:00'\ndim-until = '20:00'", ["3: 'night.dim-until' is the same as 'night.dim-from'"]),
        (
            "[night]\ndim-from = '24:00'\ndim-until = 07:00:00",
            ["2: 'night.dim-from' should", "3: 'night.dim-until' should"],
        ),
        (
            "[night]\ndim-from = '20:60'\ndim-until = '\u0660\u0667:00'",
            ["2: 'night.dim-from' should", "3: 'night.dim-until' should"],
        ),
        ("clinic = 3", ["1: 'clinic' is no table; write [clinic] on a line of its own"]),
        ("\n[[clinic]]\nname = 'A'", ["2: 'clinic' is no table"]),
        ("[clinics]\nname = 'A'", ["1: 'clinics' is not known (known are: [clinic], [languages], [numbers], [idle],"]),
        ("volume = 3", ["1: 'volume' is not known"]),
        ("[sound]\nvolumes = 3", ["2: 'sound.volumes' is not known (known are: volume)"]),
        ('[sound]\n"a\\nb" = 3', ["2: 'sound.a?b' is not known"]),
        ("[sound]\nvolume = 3\nvolume = 4", ["3: is no TOML"]),
        ("[sound]\n\nvolume = ", ["3: is no TOML"]),
        ("[sound]\n\n[night", ["3: is no TOML"]),
        ("[sound]\nvolume = '''3\n\n", ["2: is no TOML"]),
        (b"[clinic]\nname = '\xe9'", ["2: is not UTF-8; save it as UTF-8"]),
        ("[clinic]\n".encode("utf-16"), ["1: holds bytes that are no text"]),
        (b"[sound]\nvolume = 3\n\0\0\0\0", ["3: holds bytes that are no text"]),
        ("# " + "x" * 1000, ["1: the line has more than 1000 letters; break it"]),
        ("a = " + "[" * 990, ["1: holds a value that is far too long"]),
        ("\n".join(["a = [", "1" * 900, "]"]), ["1: 'a' is not known"]),
    ],
)
def test_what_is_wrong_is_told_with_its_line(site_folder: Path, text: str | bytes, lines: list[str]) -> None:
    found = told(written(site_folder, text))
    assert len(found) == len(lines)
    for line, expected in zip(found, lines, strict=True):
        assert line.startswith(expected)


def test_every_problem_is_told_in_the_order_of_the_file(site_folder: Path) -> None:
    text = "\n[sound]\nvolume = 300\n[idle]\nsecond = 3\n[clinic]\nlogo = 'none.png'\nname = 3\n[idol]\n"
    found = told(written(site_folder, text))
    assert [line.split(" ")[:2] for line in found] == [
        ["3:", "'sound.volume'"],
        ["5:", "'idle.second'"],
        ["7:", "'clinic.logo'"],
        ["8:", "'clinic.name'"],
        ["9:", "'idol'"],
    ]


def test_a_file_is_not_endless(site_folder: Path) -> None:
    line = "# a word\n"
    assert read_settings(written(site_folder, line * (LARGEST // len(line)))) == Settings()
    assert told(written(site_folder, line * (LARGEST // len(line) + 1)))[0].startswith(
        "1: the file has more than 64 KB"
    )
    assert told(Path("/dev/zero"))[0].startswith("1: cannot be read (it is no plain file)")


def test_what_only_looks_like_a_file_is_not_read(site_folder: Path) -> None:
    loop, pipe = site_folder / "loop.toml", site_folder / "pipe.toml"
    loop.symlink_to(loop)
    os.mkfifo(pipe)
    for path in (loop, pipe, site_folder, site_folder / "none.toml"):
        (line,) = told(path)
        assert line.startswith("1: cannot be read (")
        assert line.endswith("; name a settings file")


@pytest.mark.parametrize("name", ["logo.png", "Logo 2.PNG", "логотип"])
def test_a_logo_lies_beside_the_settings(site_folder: Path, name: str) -> None:
    (site_folder / name).write_bytes(PNG + b"\0" * (1024 * 1024 - len(PNG)))
    assert read_settings(written(site_folder, f"[clinic]\nlogo = '{name}'")).logo == site_folder / name


@pytest.mark.parametrize(
    "name",
    ["../logo.png", "/etc/logo.png", "a/logo.png", "a\\\\logo.png", "..", ".", "", "C:logo.png", "a\\u0000b", "a" * 61],
)
def test_a_logo_lies_nowhere_else(site_folder: Path, name: str) -> None:
    (line,) = told(written(site_folder, f'[clinic]\nlogo = "{name}"'))
    assert line.startswith("2: 'clinic.logo' should be the name of a file beside this one")


def test_a_logo_is_a_picture(site_folder: Path) -> None:
    (site_folder / "text.png").write_text("<svg/>")
    (site_folder / "empty.png").touch()
    (site_folder / "folder.png").mkdir()
    (site_folder / "link.png").symlink_to(site_folder / "logo.png")
    (site_folder / "large.png").write_bytes(PNG + b"\0" * (1024 * 1024))
    os.mkfifo(site_folder / "pipe.png")
    why = {
        "text": "is no PNG",
        "empty": "is no PNG",
        "folder": "cannot be read",
        "link": "is a link",
        "large": "has more than 1 MB",
        "pipe": "cannot be read",
        "none": "cannot be read",
    }
    for name, expected in why.items():
        (line,) = told(written(site_folder, f"[clinic]\nlogo = '{name}.png'"))
        assert line.startswith(f"2: 'clinic.logo' names '{name}.png', which {expected}")


lines_of_sample = st.lists(st.sampled_from([*SAMPLE.splitlines(), "x = [", "'''", "[a.b]", "\0", "é"]), max_size=30)


@given(st.one_of(st.binary(max_size=200), lines_of_sample.map(lambda lines: "\n".join(lines).encode())))
def test_any_bytes_are_settings_or_problems(data: bytes) -> None:
    checked = check_settings(data, Path("nowhere"))
    last = data.count(b"\n") + 1
    assert all(1 <= fault.line <= last and fault.what.isprintable() for fault in checked.faults)
