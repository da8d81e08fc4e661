"""The question to a visitor: when it stands on the screen, what it counts, what it says at the end."""

import pytest

from kiosk.idle.idle import Wait
from kiosk.idle.still_there_view_model import SECOND_SOUND, StillThereViewModel


class Desk:
    """A clock in one hand, the view model in the other."""

    def __init__(self) -> None:
        self.now = 100.0
        self.wait = Wait(120, 60)
        self.heard: list[str] = []
        self.asks = StillThereViewModel(lambda: self.wait, lambda: self.now)
        self.asks.gone.connect(lambda: self.heard.append("gone"))
        self.asks.sounds.connect(lambda: self.heard.append("sound"))

    def after(self, seconds: float) -> None:
        """Time goes by, and the timer looks once a second."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(self.now + 1, end)
            self.asks.look()


@pytest.fixture
def desk(app: object) -> Desk:
    del app  # timers need its thread
    return Desk()


def test_it_asks_with_a_sound_counts_down_and_gives_up(desk: Desk) -> None:
    desk.asks.begin()
    desk.after(119)
    assert not desk.asks.is_asking
    desk.after(1)
    assert desk.asks.is_asking
    assert desk.asks.property("secondsLeft") == 60
    assert desk.heard == ["sound"]
    desk.after(60 - SECOND_SOUND)
    assert desk.asks.property("secondsLeft") == SECOND_SOUND
    assert desk.heard == ["sound", "sound"]
    desk.after(SECOND_SOUND)
    assert not desk.asks.is_asking
    assert desk.heard == ["sound", "sound", "gone"]


def test_a_touch_answers(desk: Desk) -> None:
    desk.asks.begin()
    desk.after(150)
    desk.asks.touch()
    assert not desk.asks.is_asking
    assert desk.asks.property("secondsLeft") == 0
    desk.after(119)
    assert not desk.asks.is_asking
    assert desk.heard == ["sound"]


def test_touches_put_the_question_off(desk: Desk) -> None:
    desk.asks.begin()
    for _ in range(20):
        desk.after(100)
        desk.asks.touch()
    assert desk.heard == []


def test_another_screen_has_its_own_wait_and_the_same_beginning(desk: Desk) -> None:
    desk.asks.begin()
    desk.after(100)
    desk.wait = Wait(180, 60)
    desk.asks.go_on()
    desk.after(79)
    assert not desk.asks.is_asking
    desk.after(1)
    assert desk.asks.is_asking


def test_where_nobody_is_there_is_nobody_to_ask(desk: Desk) -> None:
    desk.asks.begin()
    desk.after(130)
    desk.asks.end()
    assert not desk.asks.is_asking
    desk.after(10_000)
    desk.asks.touch()
    desk.after(10_000)
    assert desk.heard == ["sound"]
