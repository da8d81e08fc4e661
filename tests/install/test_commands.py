"""``install`` and ``rollback`` as staff call them, and what a kiosk shows after them."""

import shutil
from pathlib import Path

import pytest

from kiosk import library_choice
from kiosk.cli import main
from kiosk.library_choice import Chosen, Unchosen, choose_library
from tests.install.conftest import Stick
from tests.install.libraries import made_on


@pytest.fixture
def packed(bundled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library that came with a frozen program."""
    monkeypatch.setattr(library_choice, "resources_folder", lambda: bundled.parent)
    return bundled


def run(*arguments: str | Path) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_a_line_a_step_and_the_reason_apart(
    packed: Path, data: Path, stick: Stick, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("install", stick(2), "--data-dir", data) == 0
    out, err = capsys.readouterr()
    beginnings = ("copied ", "read back", "every entry is sound", "this library", "shown until", "switched", "kept: 1")
    lines = out.splitlines()
    assert len(lines) == len(beginnings)
    assert all(line.startswith(beginning) for line, beginning in zip(lines, beginnings, strict=True))
    assert err.splitlines()[0] == "patient-kiosk: copying the library"
    assert choose_library(None, data).library.name.startswith(f"{made_on(2):%Y%m%d}")  # type: ignore[union-attr]

    assert run("install", stick(1), "--data-dir", data) == 1
    out, err = capsys.readouterr()
    assert "--allow-older" not in out
    assert err.splitlines()[-1].endswith("take a newer one, or allow it (--allow-older)")
    assert run("install", stick(1), "--allow-older", "--data-dir", data) == 0
    assert run("--data-dir", data, "rollback") == 0
    second, first = [next((data / "content").glob(f"{made_on(each):%Y%m%d}*.kiosk")) for each in (2, 1)]
    assert choose_library(None, data) == Chosen(second, packed, "", earlier=(first,))
    assert run("rollback", "1", "--data-dir", data) == 0
    assert choose_library(None, data) == Chosen(packed, packed, "")
    assert run("rollback", "--data-dir", data) == 1
    assert "cannot go back so far" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["install"], "FILE"),
        (["rollback", "0"], "'0' is no number of steps"),
        (["rollback", "-1"], ""),
        (["rollback", "one"], "'one' is no number of steps"),
        (["--content", "x", "install", "y"], "are not for 'install'"),
        (["--lang", "en", "rollback"], "are not for 'rollback'"),
        (["--windowed", "rollback"], "--windowed is for showing"),
    ],
)
def test_a_wrong_argument_is_misuse(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == 2
    out, err = capsys.readouterr()
    assert not out
    assert err.count("\n") == 1
    assert words in err


def test_a_named_library_is_shown_whatever_is_installed(packed: Path, data: Path, stick: Stick) -> None:
    run("install", stick(2), "--data-dir", data)
    assert choose_library(stick(1), data) == Chosen(stick(1), packed, "")


def test_what_stands_in_for_a_damaged_one_is_told(packed: Path, data: Path, stick: Stick) -> None:
    for number in (1, 2):
        run("install", stick(number), "--data-dir", data)
    last = next((data / "content").glob("20261103*.kiosk"))
    last.write_bytes(b"torn")
    chosen = choose_library(None, data)
    assert isinstance(chosen, Chosen)
    assert chosen.library.name.startswith("20261102")
    assert chosen.notice.startswith(f"{last}: is not a library")
    shutil.rmtree(data / "content")
    assert choose_library(None, data) == Chosen(packed, packed, "")


def test_what_is_installed_is_shown_where_the_programs_own_is_lost(packed: Path, data: Path, stick: Stick) -> None:
    run("install", stick(1), "--data-dir", data)
    packed.unlink()
    chosen = choose_library(None, data)
    assert isinstance(chosen, Chosen)
    assert chosen.library == chosen.bundled
    shutil.rmtree(data / "content")
    assert isinstance(choose_library(None, data), Unchosen | Chosen)
