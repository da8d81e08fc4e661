"""Left alone on any screen a terminal asks, with all of the glass; it is the next person's unless somebody answers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.session.place import Home, Reading, RedFlagCheck
from kiosk.shared.redflags import Answer
from kiosk.site.settings import IdleTimes, Settings
from tests.terminal.ways import WAYS, conclude
from tests.terminal.world import Cover, OpenWorld

SIZES = [(1920, 1080), (1080, 1920), (1024, 600)]


@pytest.mark.parametrize("way", WAYS)
def test_every_screen_that_is_left_leads_back_to_the_invitation(world: OpenWorld, our_library: Path, way: str) -> None:
    terminal = world(our_library)
    terminal.start()
    WAYS[way](terminal)
    quiet = terminal.terminal.wait().quiet
    assert quiet >= 120
    terminal.after(quiet - 1)
    assert terminal.is_under(Cover.Nothing)
    terminal.after(1)
    assert terminal.is_under(Cover.StillThere)
    terminal.after(59)
    assert not terminal.is_at_invitation
    terminal.after(1)
    assert terminal.is_at_invitation
    assert terminal.is_under(Cover.Nothing)
    assert [target.name for target in terminal.sight.targets] == ["Touch to start"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("distance", [500, 780])
def test_the_question_has_the_whole_glass_and_one_thing_to_do(
    world: OpenWorld, our_library: Path, size: tuple[int, int], distance: int
) -> None:
    terminal = world(our_library, size=size, settings=Settings(viewing_distance=distance))
    terminal.start()
    terminal.after(130)
    sight = terminal.sight
    assert [target.name for target in sight.targets] == ["Yes, I am still here"]
    assert "Are you still there?" in sight.texts
    assert "50" in sight.texts
    assert not sight.clipped
    target = sight.targets[0]
    least = 20 / terminal.mm_per_pixel
    assert target.width >= least
    assert target.height >= least


@pytest.mark.parametrize("place", [(0.5, 0.1), (0.02, 0.02), (0.98, 0.98), (0.5, 0.5)])
def test_a_touch_anywhere_stays_and_changes_nothing(
    world: OpenWorld, our_library: Path, place: tuple[float, float]
) -> None:
    terminal = world(our_library)
    terminal.start()
    WAYS["reading"](terminal)
    before = terminal.kiosk.session
    terminal.after(terminal.terminal.wait().quiet + 30)
    assert terminal.is_under(Cover.StillThere)
    point = QPoint(round(place[0] * terminal.window.width()), round(place[1] * terminal.window.height()))
    terminal.touch_at(point)
    assert terminal.is_under(Cover.Nothing)
    assert terminal.kiosk.session == before
    # The second tap of a trembling finger falls on what stood below.
    terminal.touch_at(point)
    assert terminal.kiosk.session == before
    terminal.after(terminal.terminal.wait().quiet - 1)
    assert terminal.is_under(Cover.Nothing)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_1])
def test_a_key_stays_too(world: OpenWorld, our_library: Path, key: Qt.Key) -> None:
    terminal = world(our_library)
    terminal.start()
    before = terminal.kiosk.session
    terminal.after(125)
    terminal.key(key)
    assert terminal.is_under(Cover.Nothing)
    assert terminal.kiosk.session == before


def test_the_button_is_one_for_a_screen_reader(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    terminal.after(125)
    terminal.touch("Yes, I am still here")
    assert terminal.is_under(Cover.Nothing)
    assert isinstance(terminal.kiosk.session.place, Home)


def test_every_touch_and_key_puts_the_question_off(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    corner = QPoint(terminal.window.width() // 2, 5)
    for _ in range(5):
        terminal.after(100)
        terminal.touch_at(corner)
        terminal.after(100)
        terminal.key(Qt.Key.Key_Tab)
    assert terminal.is_under(Cover.Nothing)
    assert not terminal.is_at_invitation


def test_a_finger_that_stays_and_moves_is_somebody(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    terminal.press_at(QPoint(900, 5))
    for step in range(10):
        terminal.after(100)
        terminal.move_to(QPoint(900 + step, 5))
    assert terminal.is_under(Cover.Nothing)


def test_it_is_heard_as_loud_as_the_site_says(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library, settings=Settings(volume=30))
    terminal.start()
    terminal.after(119)
    assert terminal.sounds.heard == []
    terminal.after(1)
    assert terminal.sounds.heard == [30]
    terminal.after(60)
    assert terminal.sounds.heard == [30, 30]
    assert terminal.sounds.stops >= 1


def test_the_sites_own_times_count(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library, settings=Settings(idle=IdleTimes(seconds=30, warning=20, results=400)))
    terminal.start()
    terminal.after(30)
    assert terminal.is_under(Cover.StillThere)
    terminal.after(20)
    assert terminal.is_at_invitation
    terminal.wait(1)
    terminal.start()
    conclude(terminal)
    assert terminal.terminal.wait().quiet == 400


def test_results_wait_longer_than_questions(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    terminal.kiosk.checkForWarningSigns()
    terminal.kiosk.screens.red_flags.begin()
    assert terminal.terminal.wait().quiet < 180
    terminal.kiosk.screens.red_flags.answerYes()
    terminal.kiosk.screens.red_flags.lookThrough()
    terminal.kiosk.screens.red_flags.conclude()
    place = terminal.kiosk.session.place
    assert isinstance(place, RedFlagCheck)
    assert Answer.YES in dict(place.answers).values()
    assert terminal.terminal.wait().quiet >= 180


def test_a_page_of_many_words_waits_longer(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    waits: list[float] = []
    terminal.kiosk.screens.home.openChapter("causes")
    while isinstance(terminal.kiosk.session.place, Reading) and len(waits) < 12:
        terminal.settle()
        words = sum(len(text.split()) for text in terminal.sight.texts)
        quiet = terminal.terminal.wait().quiet
        assert quiet == max(120, terminal.kiosk.words_in_view)
        assert abs(terminal.kiosk.words_in_view - words) <= 0.5 * words + 12
        waits.append(quiet)
        terminal.kiosk.goOn()
    assert max(waits) > 120


def test_a_terminal_that_slept_asks_first(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.start()
    terminal.wait(86_400)
    terminal.terminal.look()
    assert terminal.is_under(Cover.StillThere)
    assert not terminal.is_at_invitation


def test_at_the_invitation_nobody_is_asked(world: OpenWorld, our_library: Path) -> None:
    terminal = world(our_library)
    terminal.after(1000)
    assert terminal.is_under(Cover.Nothing)
    assert terminal.sounds.heard == []
