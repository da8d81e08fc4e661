"""What time, the site and the screen do to the kiosk while it is used."""

from collections.abc import Iterator
from datetime import time, timedelta

from PySide6.QtGui import QGuiApplication

from kiosk.display.theme import ThemeName
from kiosk.session.place import Attract
from kiosk.site.settings import Night, Settings
from kiosk.staff.staff_area import PIN_SECONDS
from kiosk.terminal.terminal_view_model import TerminalViewModel
from tests.soak.monkey_player import FaultFoundError, Player
from tests.soak.monkey_report import Kind
from tests.soak.monkey_terminal import MM_PER_PIXEL, SIZES
from tests.terminal.world import NOON

NIGHTS = (None, None, Night(time(22), time(6)), Night(time(11), time(13)))
DISTANCES = (500, 500, 650, 1000)
"""Millimetres; letters follow from them."""


def leave_until_asked(player: Player) -> Iterator[None]:
    """Nobody does anything until the question stands there, where somebody was."""
    was_visiting = player.is_visiting
    player.kiosk.after(player.kiosk.terminal.wait().quiet + 1)
    if was_visiting and player.kiosk.terminal.view_model.covering is not TerminalViewModel.Cover.StillThere:
        raise FaultFoundError(Kind.RESET, "nobody was asked whether they are still there")
    yield


def leave(player: Player) -> Iterator[None]:
    """Nobody does anything for so long that the next visitor must find nothing."""
    if player.kiosk.staff.is_open:
        player.kiosk.after(PIN_SECONDS + 1)
    wait = player.kiosk.terminal.wait()
    player.kiosk.after(wait.quiet + 1)
    yield
    player.kiosk.after(wait.asking + 1)
    player.expect_nothing_left()
    # Minutes have gone by.
    player.kiosk.terminal.pass_minute()
    player.resets += 1
    player.kiosk.kiosk.screens.attract.drift_to(0, 0)
    yield
    player.expect_same_invitation()


def leave_with_a_finger_down(player: Player) -> Iterator[None]:
    """Something lies on the glass. Where it lies on the invitation, that shows it and goes on showing it."""
    if not player.is_visiting:
        yield
        return
    player.hands.press(place := player.on_target())
    yield
    yield from leave(player)
    player.hands.release(place)
    yield


def minute_passes(player: Player) -> Iterator[None]:
    """The invitation drifts; elsewhere no minute is counted."""
    if isinstance(player.kiosk.kiosk.session.place, Attract):
        player.kiosk.after(60)
        player.kiosk.terminal.pass_minute()
    yield


def hours_pass(player: Player) -> Iterator[None]:
    """So long that a PIN may be tried again."""
    yield from leave(player)
    player.kiosk.after(2 * 3600)
    yield


def clock_is_set(player: Player) -> Iterator[None]:
    """The clock on the wall steps back or forth, by hours or by years."""
    most = player.luck.choice((12, 24 * 365 * 30))
    player.kiosk.wall = NOON + timedelta(hours=player.luck.randint(-most, most))
    yield


def resize(player: Player) -> Iterator[None]:
    player.kiosk.window.resize(*player.luck.choice(SIZES))
    yield


def other_settings(player: Player) -> Iterator[None]:
    """Staff have saved some: a new session begins by them."""
    luck = player.luck
    player.kiosk.use(
        Settings(
            mm_per_pixel=MM_PER_PIXEL,
            theme=luck.choice(tuple(ThemeName)),
            viewing_distance=luck.choice(DISTANCES),
            lower_controls=luck.random() < 0.3,
            volume=luck.randint(0, 100),
            night=luck.choice(NIGHTS),
        )
    )
    if not player.kiosk.staff.is_open:
        player.expect_nothing_left()
    yield


def stand_still(player: Player) -> Iterator[None]:
    """Back to where it began, so that memory is measured in the same state each time: a minute after a visitor."""
    yield from leave(player)
    player.kiosk.wall = NOON
    player.kiosk.use(Settings(mm_per_pixel=MM_PER_PIXEL))
    player.kiosk.window.resize(*SIZES[0])
    yield
    player.kiosk.kiosk.screens.attract.start()
    yield
    player.kiosk.kiosk.startOver()
    for _ in range(3):
        yield
    QGuiApplication.processEvents()
    player.kiosk.terminal.pass_minute()
    player.kiosk.kiosk.screens.attract.drift_to(0, 0)
    for _ in range(2):
        yield
    player.expect_nothing_left()
    player.expect_same_invitation()
