"""A hang is found in time, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.watchdog.pulse import Limits, Pulse, Watch

LIMITS = Limits(interval=20, limit=30, look=10)


@pytest.mark.parametrize(
    ("pulse", "now", "is_hung"),
    [
        (Pulse(0).asked(0), 30, False),
        (Pulse(0).asked(0), 30.1, True),
        (Pulse(0).asked(0).asked(20), 30.1, True),
        (Pulse(0).asked(0).drawn(), 50, False),
        (Pulse(0).asked(0).drawn(), 50.1, True),
        (Pulse(0).asked(0).not_visible(20), 70, False),
        (Pulse(0).asked(0).not_visible(20), 70.1, True),
        (Pulse(0).not_visible(20).asked(40), 70.1, True),
    ],
    ids=[
        "a frame may take its time",
        "but not for ever",
        "asking again does not begin anew",
        "the loop may be about to ask",
        "a loop that asks no more hangs, drawn or not",
        "nothing is owed where there is no glass",
        "but the loop has to say so",
        "a screen that is there again owes frames again",
    ],
)
def test_what_is_a_hang(pulse: Pulse, now: float, is_hung: bool) -> None:
    assert pulse.is_hung(now, LIMITS, forgiven_at=0) is is_hung


moments = st.floats(0, 1e9, allow_nan=False)
steps = st.lists(st.tuples(st.sampled_from(["ask", "draw", "hide"]), st.floats(0, 19.9)), max_size=40)


def lived(start: float, taken: list[tuple[str, float]]) -> tuple[Pulse, float]:
    """A pulse after some steps, and the time."""
    pulse, now = Pulse(start), start
    for what, pause in taken:
        now += pause
        match what:
            case "ask":
                pulse = pulse.asked(now)
            case "draw":
                pulse = pulse.drawn()
            case _:
                pulse = pulse.not_visible(now)
    return pulse, now


@given(moments, steps)
def test_a_window_that_draws_what_it_is_asked_for_never_hangs(start: float, taken: list[tuple[str, float]]) -> None:
    pulse, now = Pulse(start), start
    for _, pause in taken:
        now += pause
        pulse = pulse.asked(now).drawn()
        assert not pulse.is_hung(now + LIMITS.interval, LIMITS, forgiven_at=start)


@given(moments, steps)
def test_whatever_was_before_silence_is_found_in_time(start: float, taken: list[tuple[str, float]]) -> None:
    pulse, now = lived(start, taken)
    assert pulse.is_hung(now + LIMITS.interval + LIMITS.limit + 1, LIMITS, forgiven_at=start)


@given(moments, steps, st.floats(100, 1e8))
def test_a_machine_that_slept_is_forgiven(start: float, taken: list[tuple[str, float]], sleep: float) -> None:
    pulse, now = lived(start, taken)
    watch = Watch.begun(now).looked(now + 5, LIMITS).looked(now + 5 + sleep, LIMITS)
    awake = now + 5 + sleep
    assert not pulse.is_hung(awake, LIMITS, watch.forgiven_at)
    still = watch
    for look in range(1, 7):
        still = still.looked(awake + 10 * look, LIMITS)
    assert pulse.is_hung(awake + 60, LIMITS, still.forgiven_at), "one that hangs is found after the sleep too"


@given(st.lists(st.floats(0, 2 * LIMITS.look - 0.01), max_size=40))
def test_looks_in_time_forgive_nothing(pauses: list[float]) -> None:
    watch, now = Watch.begun(0), 0.0
    for pause in pauses:
        now += pause
        watch = watch.looked(now, LIMITS)
    assert watch.forgiven_at == 0
