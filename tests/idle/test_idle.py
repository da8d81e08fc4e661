"""When a terminal takes a visitor for gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.idle.idle import Idle, Presence, Wait, arrived, looked, next_look, quiet_for, seconds_left, touched

WAIT = Wait(quiet=120, asking=60)
moments = st.floats(0, 1e9, allow_nan=False)
steps = st.lists(st.tuples(st.floats(0, 400), st.booleans()), max_size=60)


def test_somebody_who_does_nothing_is_asked_and_then_gone() -> None:
    idle = arrived(1000)
    assert looked(idle, WAIT, 1119.9).presence is Presence.SOMEBODY
    asked = looked(idle, WAIT, 1120)
    assert asked.presence is Presence.ASKED
    assert seconds_left(asked, WAIT, 1120) == 60
    assert looked(asked, WAIT, 1179.9).presence is Presence.ASKED
    assert seconds_left(asked, WAIT, 1179.9) == 1
    assert looked(asked, WAIT, 1180).presence is Presence.NOBODY


def test_one_touch_stays_and_the_whole_wait_begins_again() -> None:
    asked = looked(arrived(0), WAIT, 120)
    stayed = touched(asked, 150)
    assert stayed.presence is Presence.SOMEBODY
    assert looked(stayed, WAIT, 269).presence is Presence.SOMEBODY
    assert looked(stayed, WAIT, 270).presence is Presence.ASKED


def test_one_may_stay_as_often_as_one_likes() -> None:
    idle, now = arrived(0), 0.0
    for _ in range(1000):
        now += WAIT.quiet
        idle = looked(idle, WAIT, now)
        assert idle.presence is Presence.ASKED
        now += WAIT.asking - 1
        idle = touched(looked(idle, WAIT, now), now)
        assert idle.presence is Presence.SOMEBODY


def test_of_nobody_nothing_becomes() -> None:
    assert looked(Idle(), WAIT, 1e9) == Idle()
    assert touched(Idle(), 5) == Idle()
    assert next_look(Idle(), WAIT) is None
    assert seconds_left(Idle(), WAIT, 5) == 0


def test_a_terminal_that_slept_asks_before_it_throws_anybody_out() -> None:
    asked = looked(arrived(0), WAIT, 86_400)
    assert asked.presence is Presence.ASKED
    assert seconds_left(asked, WAIT, 86_400) == 60


@pytest.mark.parametrize(("words", "seconds"), [(0, 120), (60, 120), (120, 120), (200, 200), (600, 600)])
def test_a_longer_page_waits_longer(words: int, seconds: float) -> None:
    assert quiet_for(120, words) == seconds


@given(moments, steps)
def test_whoever_touches_in_time_is_never_gone(start: float, taken: list[tuple[float, bool]]) -> None:
    idle, now = arrived(start), start
    for pause, _ in taken:
        now += min(pause, WAIT.quiet + WAIT.asking - 1)
        # It is looked at whenever something may change, as the timer does.
        while (due := next_look(idle, WAIT)) is not None and due <= now:
            idle = looked(idle, WAIT, due)
        assert idle.presence is not Presence.NOBODY
        idle = touched(idle, now)
        assert idle == Idle(Presence.SOMEBODY, now)


@given(moments, steps)
def test_nobody_is_thrown_out_without_a_whole_question(start: float, taken: list[tuple[float, bool]]) -> None:
    idle, now, asked_at = arrived(start), start, None
    for pause, touches in taken:
        now += pause
        before = idle
        idle = looked(idle, WAIT, now)
        if before.presence is Presence.SOMEBODY and idle.presence is Presence.ASKED:
            asked_at = now
        if before.presence is Presence.ASKED and idle.presence is Presence.NOBODY:
            assert asked_at is not None
            assert now - asked_at >= WAIT.asking
        if touches:
            idle = touched(idle, now)


@given(moments, st.floats(0, 1e6))
def test_a_look_at_the_time_that_was_said_changes_something(start: float, later: float) -> None:
    idle = looked(arrived(start), WAIT, start + later)
    due = next_look(idle, WAIT)
    assert due is not None
    assert looked(idle, WAIT, due) != idle
