"""A running kiosk shows what was installed once nobody is there, and never before."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.display.sizes import TextSize
from kiosk.install.install import Done, install, roll_back
from kiosk.install.installed import Installed
from kiosk.log.kiosk_log import KioskLog
from kiosk.session.place import Attract, Home
from kiosk.site.settings import Settings
from kiosk.site.settings_store import LoadedSettings, SettingsStore
from kiosk.staff.pin import NAME as PIN_FILE
from kiosk.staff.pin import PinFile
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.startup.new_content import ContentWatch
from kiosk.startup.patient_show import PatientShow
from kiosk.startup.record import Record
from kiosk.startup.run_options import RunOptions
from kiosk.startup.show import Ground
from kiosk.tour.sight import look_at
from tests.install.libraries import write_edition

NOW = datetime(2026, 11, 25, 12, 0)
Start = Callable[..., PatientShow]


class Site:
    """A terminal's folder, with editions to install."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data = folder, folder / "data"
        self.bundled = self.edition(0)

    def edition(self, number: int, *languages: str) -> Path:
        path = self.folder / f"edition-{number}.kiosk"
        if not path.exists():
            write_edition(path, number, languages=languages or ("en", "de"))
        return path

    def install(self, number: int, *languages: str) -> Path:
        assert isinstance(install(self.edition(number, *languages), self.data, self.bundled), Done)
        shown = Installed(self.data).shown()
        assert shown
        return shown

    def roll_back(self, steps: int = 1) -> None:
        assert isinstance(roll_back(steps, self.data, self.bundled), Done)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


@pytest.fixture
def started(app: QGuiApplication, site: Site) -> Iterator[Start]:
    """Starts a kiosk as the command does."""
    shows: list[PatientShow] = []

    def start(content: Path | None = None, settings: Settings | None = None) -> PatientShow:
        installed = Installed(site.data) if content is None else None
        library = content or (installed and installed.shown()) or site.bundled
        follows = content is None
        earlier = installed.earlier() if installed else ()
        options = RunOptions(
            True, library, site.bundled, "", None, site.data, earlier=earlier, follows_installed=follows
        )
        record = Record(KioskLog(site.data / "logs"))
        store, loaded = SettingsStore(site.data), LoadedSettings(settings or Settings())
        ground = Ground(app, options, store, loaded, record, time.monotonic, lambda: NOW, lambda _code: None)
        shows.append(PatientShow(ground))
        shows[-1].complete()
        return shows[-1]

    yield start
    for show in shows:
        show.close()


def texts(show: PatientShow) -> tuple[str, ...]:
    """What stands on the glass."""
    show.window.resize(1920, 1080)
    show.window.show()
    for _ in range(3):
        QGuiApplication.processEvents()
    show.window.grabWindow()
    return look_at(show.window).texts


def test_while_nobody_is_there_the_next_minute_brings_it(site: Site, started: Start) -> None:
    show = started()
    assert "Back 0 en" in texts(show)
    site.install(1)
    assert "Back 0 en" in texts(show)
    show.terminal.pass_minute()
    assert "Back 1 en" in texts(show)
    site.roll_back()
    show.terminal.pass_minute()
    assert "Back 0 en" in texts(show)


def test_a_visitor_is_not_disturbed_and_gone_is_gone(site: Site, started: Start) -> None:
    show = started()
    texts(show)
    kiosk = show.terminal.stage.kiosk
    kiosk.screens.attract.start()
    kiosk.nextTextSize()
    site.install(1)
    show.terminal.pass_minute()
    assert isinstance(kiosk.session.place, Home)
    assert "Back 0 en" in texts(show)
    kiosk.startOver()
    assert "Back 1 en" in texts(show)
    begun = kiosk.session
    assert begun.place == Attract()
    assert begun.text_size is TextSize.NORMAL


def test_staff_are_not_disturbed_and_their_leaving_brings_it(site: Site, started: Start) -> None:
    PinFile(site.data / PIN_FILE).set("480915")
    show = started()
    texts(show)
    staff = cast(StaffAreaViewModel, show.terminal.view_model.staff)
    staff.open_door()
    assert staff.is_open
    before = show._shelf.library
    site.install(1)
    show.terminal.pass_minute()
    assert show._shelf.library is before
    staff.back()
    assert not staff.is_open
    assert "Back 1 en" in texts(show)


def test_a_new_session_has_the_new_languages(site: Site, started: Start) -> None:
    show = started()
    texts(show)
    show.terminal.stage.kiosk.screens.attract.startIn("de")
    site.install(1, "fr")
    show.terminal.stage.kiosk.startOver()
    assert "Back 1 fr" in texts(show)
    assert show.terminal.stage.kiosk.session.site.languages == ("fr",)
    assert show.terminal.stage.kiosk.session.language == "fr"


def test_a_new_session_begins_in_the_sites_language_once_that_is_there(site: Site, started: Start) -> None:
    show = started(settings=Settings(languages=("fr", "en")))
    assert "Back 0 en" in texts(show)
    site.install(1, "en", "fr")
    show.terminal.pass_minute()
    assert "Back 1 fr" in texts(show)


def test_a_named_library_stays(site: Site, started: Start) -> None:
    named = site.edition(3)
    named.write_bytes(named.read_bytes().replace(b"The start of edition", b"The START of edition"))
    site.install(1)
    site.install(2)
    show = started(named)
    site.install(4)
    show.terminal.pass_minute()
    assert "Back 3 en" in texts(show)
    show.terminal.stage.kiosk.screens.attract.start()
    show.terminal.stage.kiosk.screens.home.openChapter("start")
    assert "Back 0 en" in texts(show), "in its place stands the program's own, not what was installed"


def test_a_library_that_turns_out_to_be_damaged_gives_way_to_the_one_before(site: Site, started: Start) -> None:
    site.install(1)
    path = site.install(2)
    path.write_bytes(path.read_bytes().replace(b"The start of edition", b"The START of edition"))
    show = started()
    assert "Back 2 en" in texts(show)
    kiosk = show.terminal.stage.kiosk
    kiosk.screens.attract.start()
    kiosk.screens.home.openChapter("start")
    assert "Back 1 en" in texts(show)
    show.terminal.pass_minute()
    assert "Back 1 en" in texts(show), "nobody goes back to what is damaged"
    site.install(2)
    show.terminal.pass_minute()
    assert "Back 2 en" in texts(show), "installed again it is sound"


def test_what_came_while_it_ran_and_is_damaged_gives_way_too(site: Site, started: Start) -> None:
    show = started()
    assert "Back 0 en" in texts(show)
    site.install(1)
    path = site.install(2)
    path.write_bytes(path.read_bytes().replace(b"The start of edition", b"The START of edition"))
    show.terminal.pass_minute()
    assert "Back 2 en" in texts(show)
    show.terminal.stage.kiosk.screens.attract.start()
    show.terminal.stage.kiosk.screens.home.openChapter("start")
    assert "Back 1 en" in texts(show)


def test_a_look_that_brings_nothing_reads_one_date(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.install(1)
    shown = Installed(site.data).shown() or site.bundled
    watch = ContentWatch(site.data, site.bundled, shown)
    assert watch.look() is None
    monkeypatch.setattr("kiosk.startup.new_content.Installed", None)
    assert watch.look() is None


def test_what_was_installed_during_the_start_is_found(site: Site) -> None:
    chosen = site.install(1)
    site.install(2)
    new = ContentWatch(site.data, site.bundled, chosen).look()
    assert new
    assert (new.library, new.earlier, new.notice) == (Installed(site.data).shown(), (chosen,), "")


def test_a_record_that_goes_while_it_runs_changes_nothing_that_is_shown(site: Site) -> None:
    shown = site.install(1)
    watch = ContentWatch(site.data, site.bundled, shown)
    assert watch.look() is None
    (site.data / "content" / "installed.json").unlink()
    new = watch.look()
    assert new
    assert new.library == shown
