"""How often the monkey does what."""

from random import Random

from tests.soak import monkey_acts as acts
from tests.soak import monkey_times as times
from tests.soak.monkey_player import Act

WEIGHTS: dict[Act, int] = {
    acts.tap_target: 600,
    acts.tap_anywhere: 50,
    acts.tap_twice: 40,
    acts.swipe: 40,
    acts.turn_pages: 60,
    acts.drag: 20,
    acts.two_fingers: 20,
    acts.long_press: 20,
    acts.press_key: 90,
    acts.press_chord: 30,
    acts.system: 20,
    acts.knock: 2,
    acts.guess_pin: 2,
    acts.knock_and_guess: 3,
    acts.other_letters: 15,
    acts.other_colours: 10,
    times.leave_until_asked: 8,
    times.leave: 6,
    times.leave_with_a_finger_down: 2,
    times.minute_passes: 15,
    times.hours_pass: 1,
    times.clock_is_set: 4,
    times.resize: 3,
    times.other_settings: 2,
}
"""Taps on what can be touched lead furthest; what starts over is rare enough that visits go deep."""
WARMING: dict[Act, int] = {times.resize: 20, times.other_settings: 12}
"""During the warm-up, so that letters of every size have been drawn when it ends."""


def choose(luck: Random, *, is_warm: bool) -> Act:
    """What the monkey does next."""
    weights = WEIGHTS if is_warm else WEIGHTS | WARMING
    (act,) = luck.choices(tuple(weights), tuple(weights.values()))
    return act
