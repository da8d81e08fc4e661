"""A library that turns out to be damaged while it is read."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.attract.attract_view_model import AttractViewModel
from kiosk.content.build import build_library
from kiosk.display.display import display_of
from kiosk.display.theme import ThemeName
from kiosk.library.shelf import Shelf
from kiosk.session.place import AskStaff, Attract, Home, Place, Reading
from kiosk.shared.resources import icon_names, resources_folder
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.shell.picture_provider import picture_from
from kiosk.shell.screens import screens_for
from kiosk.shell.site import SiteWishes

MakeKiosk = Callable[[Shelf], KioskViewModel]


@pytest.fixture
def make_kiosk(app: QGuiApplication) -> Iterator[MakeKiosk]:
    del app  # only has to be there first
    engine = QQmlEngine()
    kept: list[KioskViewModel] = []

    def make(shelf: Shelf) -> KioskViewModel:
        screens = screens_for(display_of(engine), picture_from(shelf), AttractViewModel())
        kept.append(KioskViewModel(shelf, screens, SiteWishes(None, ThemeName.LIGHT)))
        return kept[-1]

    yield make
    kept.clear()


def place_of(kiosk: KioskViewModel) -> Place:
    return kiosk.session.place


def damage(library: Path, kind: str, key: str) -> None:
    with closing(sqlite3.connect(library)) as connection:
        changed = connection.execute("UPDATE entry SET data = x'00' WHERE kind = ? AND key LIKE ?", (kind, key))
        assert changed.rowcount
        connection.commit()


@pytest.fixture
def libraries(make_library: Callable[..., Path]) -> tuple[Path, Path]:
    """One to damage, and the bundled one."""
    return make_library(titles=("What is it?", "When to see a doctor", "Recovery", "More")), make_library()


def test_a_damaged_page_ends_at_the_invitation_of_the_bundled_library(
    make_kiosk: MakeKiosk, libraries: tuple[Path, Path]
) -> None:
    current, bundled = libraries
    damage(current, "section", "en/topic-0/chapter-0/%")
    shelf = Shelf(current, bundled)
    kiosk = make_kiosk(shelf)
    kiosk.screens.attract.start()
    kiosk.screens.home.openChapter("chapter-0")
    assert place_of(kiosk) == Attract()
    kiosk.screens.attract.start()
    kiosk.screens.home.openChapter("chapter-0")
    assert place_of(kiosk) == Reading("topic-0", "chapter-0")
    kiosk.askStaff()
    assert "changed" in str(kiosk.screens.staff_help.property("notice"))
    shelf.close()


def test_damage_in_the_first_row_read_is_survived(make_kiosk: MakeKiosk, libraries: tuple[Path, Path]) -> None:
    current, bundled = libraries
    damage(current, "order", "en/%")
    shelf = Shelf(current, bundled)
    kiosk = make_kiosk(shelf)
    kiosk.screens.attract.start()
    assert kiosk.session.place == Home("topic-0")
    shelf.close()


def test_with_nothing_left_to_read_people_are_sent_to_the_desk(
    make_kiosk: MakeKiosk, libraries: tuple[Path, Path]
) -> None:
    _, bundled = libraries
    damage(bundled, "order", "en/%")
    shelf = Shelf(bundled, bundled)
    kiosk = make_kiosk(shelf)
    assert place_of(kiosk) == AskStaff()
    for move in (kiosk.goHome, kiosk.back, kiosk.goOn, kiosk.startOver, kiosk.screens.attract.start):
        move()
        assert isinstance(place_of(kiosk), AskStaff | Attract)
    shelf.close()


def test_a_damaged_timeline_ends_at_the_invitation_of_the_bundled_library(
    make_kiosk: MakeKiosk, make_library: Callable[..., Path], tmp_path: Path
) -> None:
    current = tmp_path / "ours.kiosk"
    assert build_library(resources_folder() / "content", current, date(2026, 11, 25), icon_names()).content_hash
    damage(current, "recovery", "en/%")
    shelf = Shelf(current, make_library())
    kiosk = make_kiosk(shelf)
    kiosk.screens.attract.start()
    kiosk.screens.home.openTimeline()
    assert place_of(kiosk) == Attract()
    assert "recovery" in shelf.notice
    shelf.close()
