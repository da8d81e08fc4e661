"""Whatever a visitor changed, the next one finds the terminal as the site set it."""

from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from kiosk.display.sizes import TextSize
from kiosk.display.theme import ThemeName
from kiosk.session.place import Attract
from kiosk.session.session import Session
from kiosk.shell.kiosk_view_model import KioskViewModel
from kiosk.site.settings import Settings
from kiosk.terminal import terminal as terminal_module
from tests.terminal.ways import WAYS
from tests.terminal.world import OpenWorld, World

SMOOTH = Qt.TransformationMode.SmoothTransformation
SCREENS = {Screen.value for Screen in KioskViewModel.Screen}


def change_everything(world: World) -> None:
    """Letters, colours, a page further, and what is typed, marked, answered or opened on the screen in view."""
    kiosk = world.kiosk
    kiosk.nextTextSize()
    kiosk.nextTheme()
    kiosk.goOn()
    kiosk.screens.find.chooseLetter("p")
    kiosk.screens.timeline.goStageLater()
    kiosk.screens.my_day.step(7)
    kiosk.screens.red_flags.answerYes()
    world.settle()


def looks_alike(one: QImage, other: QImage) -> bool:
    """Whether both show the same: large letters have edges that are not drawn alike to the last bit."""
    if one.size() != other.size():
        return False
    small = [each.scaled(each.size() / 4, mode=SMOOTH) for each in (one, other)]
    bits, others = (bytes(each.constBits()) for each in small)
    return bits == others or max(abs(bit - its) for bit, its in zip(bits, others, strict=True)) <= 16


def shown_after_start(world: World) -> Iterator[tuple[str, QImage]]:
    """The pictures of a fresh visit to every kind of screen."""
    yield "invitation", world.picture
    world.start()
    for name, way in WAYS.items():
        world.kiosk.goHome()
        way(world)
        for text in (world.kiosk.screens.reading, world.kiosk.screens.meaning):
            text.finish()
        world.touch_at(QPoint(world.window.width() // 2, 2))
        yield name, world.picture


@pytest.mark.parametrize("ending", ["idle", "start over"])
def test_no_screen_keeps_anything(world: OpenWorld, our_library: Path, ending: str) -> None:
    fresh = world(our_library)
    first = list(shown_after_start(fresh))
    fresh.close()
    used = world(our_library)
    site = used.kiosk.session
    for way in WAYS.values():
        used.start()
        way(used)
        change_everything(used)
        assert used.kiosk.session != site
        if ending == "idle":
            used.after(used.terminal.wait().quiet)
            used.after(60)
        else:
            used.kiosk.startOver()
            used.wait(1)
        assert used.kiosk.session == site
    for (name, picture), (_, expected) in zip(shown_after_start(used), first, strict=True):
        assert looks_alike(picture, expected), name


def test_every_screen_and_setting_is_visited_by_that(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    screens, sizes, themes = {terminal.kiosk.property("screen")}, set[TextSize](), set[ThemeName]()
    for way in WAYS.values():
        terminal.start()
        way(terminal)
        screens.add(terminal.kiosk.property("screen"))
        change_everything(terminal)
        sizes.add(terminal.kiosk.session.text_size)
        themes.add(terminal.kiosk.session.theme)
        terminal.kiosk.startOver()
        terminal.wait(1)
    # Languages and topics have screens where there are several; `test_languages_and_topics` comes by those.
    only_where_several = {KioskViewModel.Screen.Languages.value, KioskViewModel.Screen.Topics.value}
    assert screens == SCREENS - only_where_several
    assert sizes == {TextSize.LARGE}
    assert themes == {ThemeName.DARK}


def test_languages_and_topics_begin_anew(world: OpenWorld, make_library: object) -> None:
    assert callable(make_library)
    terminal = world(make_library(languages=("en", "ar"), topics=12), size=(1024, 600))
    site = terminal.kiosk.session
    terminal.touch("العربية")
    terminal.wait(1)
    terminal.kiosk.goOn()
    terminal.kiosk.nextTextSize()
    assert terminal.kiosk.session.language == "ar"
    terminal.kiosk.chooseLanguage()
    terminal.after(120)
    terminal.after(60)
    assert terminal.kiosk.session == site
    assert terminal.kiosk.property("isRightToLeft") is False


@pytest.mark.parametrize("name", ["Contrast: light", "Text size: 100\u00a0%", "Back", "Ask staff", "Start over"])
def test_a_finger_that_stays_through_the_reset_changes_nothing_for_the_next(
    world: OpenWorld, our_library: Path, name: str
) -> None:
    terminal = world(our_library)
    site = terminal.kiosk.session
    terminal.start()
    place = terminal.middle(name)
    terminal.press_at(place)
    terminal.after(120)
    terminal.after(60)
    assert terminal.kiosk.session == site
    terminal.release_at(place)
    session = terminal.kiosk.session
    assert (session.theme, session.text_size, session.language) == (site.theme, site.text_size, site.language)
    terminal.after(120)
    terminal.after(60)
    assert terminal.kiosk.session == site


def test_the_sites_own_defaults_come_back(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library, settings=Settings(theme=ThemeName.CONTRAST, viewing_distance=700))
    site = terminal.kiosk.session
    assert (site.theme, site.text_size) == (ThemeName.CONTRAST, TextSize.LARGER)
    terminal.start()
    for _ in range(2):
        terminal.kiosk.nextTheme()
        terminal.kiosk.nextTextSize()
    terminal.after(200)
    assert terminal.kiosk.session == site
    assert isinstance(terminal.kiosk.session.place, Attract)


def test_a_session_cannot_be_changed_only_replaced(world: OpenWorld, our_library: Path) -> None:
    session = world(our_library).kiosk.session
    for field in fields(Session):
        with pytest.raises(FrozenInstanceError):
            setattr(session, field.name, None)
        hash(getattr(session, field.name))


def test_pictures_are_not_kept_for_the_next_visitor(world: OpenWorld, our_library: Path) -> None:
    room = world(our_library)
    room.start()
    room.kiosk.screens.home.openChapter("causes")
    room.kiosk.screens.reading.lookCloser("disc", 0)
    assert room.sight.targets, "it is drawn"
    assert room.terminal.stage.kept_bytes > 0
    room.kiosk.startOver()
    room.settle()
    room.terminal.pass_minute()
    assert room.terminal.stage.kept_bytes == 0


def test_what_is_let_go_is_given_back_after_it_is_gone(
    world: OpenWorld, our_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given back before Qt has taken it down, its room would stay with the program until after the next visitor."""
    order: list[str] = []
    monkeypatch.setattr(terminal_module, "give_back", lambda: order.append("given back"))
    room = world(our_library)
    monkeypatch.setattr(room.terminal.stage, "let_go", lambda: order.append("let go"))
    room.terminal.pass_minute()
    room.settle()
    assert order == [], "nobody has been there"
    room.start()
    room.kiosk.startOver()
    room.settle()
    room.terminal.pass_minute()
    assert order == ["let go"], "Qt takes it down when the loop comes round"
    room.settle()
    assert order == ["let go", "given back"]
    room.terminal.pass_minute()
    room.settle()
    assert len(order) == 2, "once after each visitor"


def test_the_invitation_looks_the_same_when_letters_were_let_go(world: OpenWorld, our_library: Path) -> None:
    room = world(our_library)
    before = room.picture
    room.start()
    room.kiosk.startOver()
    room.settle()
    room.terminal.pass_minute()
    room.kiosk.screens.attract.drift_to(0, 0)
    room.settle()
    assert looks_alike(room.picture, before)
