"""What a visitor may do to the glass and the keys, on purpose, by mistake or to get out."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt

from tests.soak.monkey_keys import CHORDS, KEYS
from tests.soak.monkey_player import Player

CORNER = 10
"""Pixels from the edges of the glass."""
TURNING = (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


def tap_target(player: Player) -> Iterator[None]:
    player.hands.tap(player.on_target())
    yield


def tap_anywhere(player: Player) -> Iterator[None]:
    player.hands.tap(player.anywhere())
    yield


def tap_twice(player: Player) -> Iterator[None]:
    place = player.on_target()
    player.hands.tap(place)
    player.wait(0.05, 0.2)
    player.hands.tap(place + QPoint(player.luck.randint(-4, 4), player.luck.randint(-4, 4)))
    yield


def swipe(player: Player) -> Iterator[None]:
    """Along a page, mostly far enough to turn it."""
    width, height = player.kiosk.size
    begin = QPoint(width // 2, player.luck.randrange(height // 4, height // 2))
    step = QPoint(player.luck.choice((-1, 1)) * player.luck.randrange(10, width // 8), 0)
    player.hands.press(begin)
    for at in range(1, 4):
        player.hands.move(begin + step * at)
        yield
    player.hands.release(begin + step * 3)
    yield


def turn_pages(player: Player) -> Iterator[None]:
    """Reads on and back again, as long as there are pages."""
    for key in player.luck.choices(TURNING, k=player.luck.randint(3, 8)):
        player.hands.key(key)
        yield


def drag(player: Player) -> Iterator[None]:
    """From anything to anywhere, from an edge too."""
    begin = player.luck.choice((player.on_target, player.anywhere))()
    player.hands.press(begin)
    for _ in range(2):
        player.hands.move(end := player.anywhere())
        yield
    player.hands.release(end)
    yield


def two_fingers(player: Player) -> Iterator[None]:
    """A pinch, or two hands on the glass at once."""
    player.hands.press(player.on_target(), player.anywhere())
    player.hands.move(*(places := (player.anywhere(), player.anywhere())))
    yield
    player.hands.release(*places)
    yield


def long_press(player: Player) -> Iterator[None]:
    place = player.on_target()
    player.hands.press(place)
    player.wait(1, 15)
    yield
    player.hands.release(place)
    yield


def press_key(player: Player) -> Iterator[None]:
    player.hands.key(player.luck.choice(KEYS))
    yield


def press_chord(player: Player) -> Iterator[None]:
    key, modifiers = player.luck.choice(CHORDS)
    player.hands.key(key, modifiers)
    yield


def system(player: Player) -> Iterator[None]:
    """What comes from the system and not from the glass."""
    hands, place = player.hands, player.anywhere()
    other = player.luck.choice((Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton))
    ways: tuple[Callable[[], None], ...] = (
        lambda: hands.drop_files(place),
        lambda: hands.ask_for_menu(place),
        lambda: hands.turn_wheel(place, Qt.KeyboardModifier.ControlModifier),
        lambda: hands.click(other, place),
        lambda: hands.click(Qt.MouseButton.LeftButton, place),
        hands.close_window,
        hands.leave,
    )
    player.luck.choice(ways)()
    yield


def knock(player: Player) -> Iterator[None]:
    """Taps in the corners with a held last one; mostly the gesture of the staff door, else one like it."""
    left, right = QPoint(CORNER, CORNER), QPoint(player.kiosk.size[0] - CORNER, CORNER)
    order = [left, right, left, right] if player.luck.random() < 0.7 else player.luck.choices([left, right], k=4)
    for corner in order[:3]:
        player.hands.tap(corner)
        player.wait(0.4, 1)
        yield
    player.hands.press(order[3])
    player.wait(1.5, 5)
    yield
    player.hands.release(order[3])
    yield


def guess_pin(player: Player) -> Iterator[None]:
    """Types a PIN where the pad stands; elsewhere these are keys that do nothing."""
    for _ in range(player.luck.randint(4, 13)):
        player.hands.key(Qt.Key(Qt.Key.Key_0 + player.luck.randrange(10)))
    yield
    opening = [target for target in player.targets() if target.name == "Open"]
    for target in opening[:1]:
        player.hands.tap(QPoint(target.x + target.width // 2, target.y + target.height // 2))
        yield


def knock_and_guess(player: Player) -> Iterator[None]:
    yield from knock(player)
    yield from guess_pin(player)


def other_letters(player: Player) -> Iterator[None]:
    if player.is_visiting:
        player.kiosk.kiosk.nextTextSize()
    yield


def other_colours(player: Player) -> Iterator[None]:
    if player.is_visiting:
        player.kiosk.kiosk.nextTheme()
    yield
