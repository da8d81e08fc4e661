"""What staff install behind the door is what patients see once staff have left."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.install import drives
from kiosk.install.installed import version_of
from kiosk.log.kiosk_log import KioskLog
from kiosk.site.settings import Settings
from kiosk.site.settings_store import LoadedSettings, SettingsStore
from kiosk.staff.content_view_model import ContentViewModel
from kiosk.staff.pin import NAME as PIN_FILE
from kiosk.staff.pin import PinFile
from kiosk.staff.staff_area_view_model import StaffAreaViewModel
from kiosk.startup.patient_show import PatientShow
from kiosk.startup.record import Record
from kiosk.startup.run_options import RunOptions
from kiosk.startup.show import Ground
from tests.install.libraries import write_edition

PIN = "480915"
View = ContentViewModel.View
Start = Callable[..., tuple[PatientShow, StaffAreaViewModel]]


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A drive with two editions, newer and older than what came with the program."""
    folder = tmp_path / "media" / "KIOSK"
    folder.mkdir(parents=True)
    write_edition(folder / "new.kiosk", 7)
    write_edition(folder / "old.kiosk", 3)
    offers = drives.offers
    monkeypatch.setattr(drives, "offers", lambda: offers((folder.parent,)))
    return folder


@pytest.fixture
def start(app: QGuiApplication, tmp_path: Path, drive: Path) -> Iterator[Start]:
    """Starts a kiosk with edition 5; with its door."""
    del drive
    shows: list[PatientShow] = []

    def started(*, follows_installed: bool = True) -> tuple[PatientShow, StaffAreaViewModel]:
        library, data = tmp_path / "program.kiosk", tmp_path / "data"
        write_edition(library, 5)
        PinFile(data / PIN_FILE).set(PIN)
        options = RunOptions(True, library, library, "", None, data, follows_installed=follows_installed)
        record = Record(KioskLog(data / "logs"))
        store, loaded = SettingsStore(data), LoadedSettings(Settings())
        clock = time.monotonic
        show = PatientShow(Ground(app, options, store, loaded, record, clock, datetime.now, lambda _code: None))
        shows.append(show)
        show.complete()
        return show, cast(StaffAreaViewModel, show.terminal.view_model.staff)

    yield started
    for each in shows:
        each.close()


def come_in(staff: StaffAreaViewModel) -> ContentViewModel:
    """Through the door to new content, which has been looked for."""
    staff.open_door()
    for digit in PIN:
        staff.pad_view_model.type(int(digit))
    staff.pad_view_model.tryIt()
    staff.showContent()
    staff.content_view_model.finish()
    return staff.content_view_model


def is_at(content: ContentViewModel, view: ContentViewModel.View) -> bool:
    shown: object = content.view
    return shown == view.value


def leave(staff: StaffAreaViewModel) -> None:
    """Back to the patients, from wherever that is."""
    while staff.is_open:
        staff.content_view_model.finish()
        staff.content_view_model.back()
        staff.back()
    for _ in range(3):
        QGuiApplication.processEvents()


def patients_see(show: PatientShow) -> str:
    return show._shelf.library.content_hash


def test_what_is_installed_is_seen_once_staff_have_left_and_not_before(start: Start, drive: Path) -> None:
    show, staff = start()
    before = patients_see(show)
    content = come_in(staff)
    content.choose(0)
    content.confirm()
    content.finish()
    assert is_at(content, View.Done)
    assert patients_see(show) == before
    leave(staff)
    assert patients_see(show) == hash_of(drive / "new.kiosk")


def test_staff_go_back_to_what_came_with_the_program(start: Start) -> None:
    show, staff = start()
    before = patients_see(show)
    content = come_in(staff)
    content.choose(1)
    content.confirm()
    assert is_at(content, View.Doubting)
    content.insist()
    content.finish()
    assert is_at(content, View.Done)
    leave(staff)
    assert patients_see(show) != before
    content = come_in(staff)
    content.lookBack()
    content.choose(0)
    content.confirm()
    content.finish()
    assert is_at(content, View.Done)
    leave(staff)
    assert patients_see(show) == before


def test_a_kiosk_that_was_started_with_a_library_says_so(start: Start) -> None:
    show, staff = start(follows_installed=False)
    content = come_in(staff)
    problem: object = content.problem
    assert "--content" in str(problem)
    before = patients_see(show)
    content.choose(0)
    content.confirm()
    content.finish()
    leave(staff)
    assert patients_see(show) == before


def hash_of(library: Path) -> str:
    return version_of(library).content_hash
