"""What a terminal shows to patients, and what it shows after too many crashes; both have a door for staff."""

import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication

from kiosk.content.build import build_library
from kiosk.library.shelf import Shelf
from kiosk.log.kiosk_log import KioskLog
from kiosk.shared.resources import icon_names, resources_folder
from kiosk.site.settings import Settings
from kiosk.site.settings_store import LoadedSettings, SettingsStore
from kiosk.startup import patient_terminal, safe_show
from kiosk.startup.facts import facts_of
from kiosk.startup.patient_show import PatientShow
from kiosk.startup.record import Record
from kiosk.startup.run_options import RunOptions
from kiosk.startup.safe_show import SafeShow
from kiosk.startup.show import Ground
from kiosk.tour.sight import look_at
from kiosk.watchdog.exit_codes import ExitCode

NOW = datetime(2026, 11, 25, 12, 0)
Prepare = Callable[..., Ground]


@pytest.fixture(scope="module")
def our_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ours") / "library.kiosk"
    assert build_library(resources_folder() / "content", path, date(2026, 11, 22), icon_names()).content_hash
    return path


@pytest.fixture
def prepare(app: QGuiApplication, tmp_path: Path, exits: list[int]) -> Prepare:
    """Makes the ground for a library; lines for the log are in ``said``."""

    def ground(library: Path, loaded: LoadedSettings | None = None, language: str | None = None) -> Ground:
        data = tmp_path / "data"
        options = RunOptions(True, library, library, "", language, data)
        record = Record(KioskLog(data / "logs"))
        loaded = loaded or LoadedSettings(Settings())
        return Ground(app, options, SettingsStore(data), loaded, record, time.monotonic, lambda: NOW, exits.append)

    return ground


@pytest.fixture
def exits() -> list[int]:
    """The exit codes that were asked for."""
    return []


@pytest.fixture
def shown() -> Iterator[Callable[[PatientShow | SafeShow], tuple[str, ...]]]:
    """Shows something and reads what stands there; it is closed after the test."""
    opened: list[PatientShow | SafeShow] = []

    def texts(show: PatientShow | SafeShow) -> tuple[str, ...]:
        opened.append(show)
        show.complete()
        show.window.resize(1920, 1080)
        show.window.show()
        for _ in range(3):
            QGuiApplication.processEvents()
        show.window.grabWindow()
        return look_at(show.window).texts

    yield texts
    for each in opened:
        each.close()


Shown = Callable[[PatientShow | SafeShow], tuple[str, ...]]


def test_after_too_many_crashes_the_emergency_signs_and_the_sites_number_are_left(
    prepare: Prepare, shown: Shown, our_library: Path, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text('[numbers]\nemergency = "144"\n', encoding="utf-8")
    loaded = SettingsStore(tmp_path).load()
    texts = shown(SafeShow(prepare(our_library, loaded)))
    assert "Please ask our staff" in texts
    assert "In an emergency call 144" in texts
    assert any("chest pain" in text for text in texts)


@pytest.mark.parametrize("damage", ["gone", "empty", "foreign", "cut"])
def test_without_a_library_the_number_is_left(
    prepare: Prepare, shown: Shown, our_library: Path, tmp_path: Path, damage: str
) -> None:
    library = tmp_path / "library.kiosk"
    shutil.copy(our_library, library)
    match damage:
        case "gone":
            library.unlink()
        case "empty":
            library.write_bytes(b"")
        case "foreign":
            library.write_bytes(b"no library" * 1000)
        case _:
            library.write_bytes(our_library.read_bytes()[:5000])
    texts = shown(SafeShow(prepare(library)))
    assert "Please ask our staff" in texts
    assert "In an emergency call 112" in texts


def test_safe_mode_tries_again_after_a_while(
    prepare: Prepare, shown: Shown, our_library: Path, exits: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_show, "TRIES_AGAIN_AFTER", 0)
    shown(SafeShow(prepare(our_library)))
    deadline = QDeadlineTimer(10_000)
    while not exits and not deadline.hasExpired():
        QGuiApplication.processEvents()
    assert exits == [ExitCode.RESTART]


def test_what_is_wrong_with_the_settings_is_told_to_staff(
    prepare: Prepare, shown: Shown, our_library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notices = tuple(f"settings.toml:{number}: wrong" for number in range(50))
    show = PatientShow(prepare(our_library, LoadedSettings(Settings(), notices)))
    shown(show)
    said = capsys.readouterr().err
    assert "settings.toml:0: wrong" in said
    assert "settings.toml:49: wrong" not in said, "the first lines say enough"


def test_languages_that_are_not_there_are_named(
    prepare: Prepare, shown: Shown, our_library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(languages=("fr", "en"))
    shown(PatientShow(prepare(our_library, LoadedSettings(settings), language="xx")))
    said = capsys.readouterr().err
    assert "patient-kiosk: xx: the library has no such language, so it starts in en\n" in said
    assert "patient-kiosk: fr: the library has no such language\n" in said
    assert "en: the library" not in said


@pytest.mark.parametrize(("held", "codes"), [(0, []), (200 << 20, []), (800 << 20, [ExitCode.RESTART])])
def test_a_terminal_that_grew_starts_anew_while_nobody_is_there(  # noqa: PLR0917 (fixtures)
    prepare: Prepare,
    shown: Shown,
    our_library: Path,
    exits: list[int],
    monkeypatch: pytest.MonkeyPatch,
    held: int,
    codes: list[int],
) -> None:
    monkeypatch.setattr(patient_terminal, "resident_bytes", lambda: held)
    show = PatientShow(prepare(our_library))
    shown(show)
    assert exits == []
    show.terminal.pass_minute()
    assert exits == codes


def test_staff_read_what_is_shown_and_how_it_is(prepare: Prepare, our_library: Path) -> None:
    ground = prepare(our_library)
    shelf = Shelf(our_library, our_library)
    facts = facts_of(ground, shelf, 5.0)
    assert [content.title for content in facts.contents] == ["PRP injections for back pain"]
    assert shelf.library.content_hash.startswith(facts.contents[0].version)
    assert facts.contents[0].reviewed == ""
    assert not facts.has_fallen_back
    assert facts.running_since == 5.0
    assert {"Content", "Disk", "Clock", "Settings"} <= {line.name for line in facts.health}
    assert facts_of(ground, None, 5.0).contents == ()
    shelf.close()
