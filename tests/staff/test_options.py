"""Options go by steps, to values that settings take, and back the same way."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.theme import ThemeName
from kiosk.site.settings import IdleTimes, Night, Settings
from kiosk.staff.calibration import mm_per_pixel_of, within
from kiosk.staff.options import IDLE_SECONDS, VOLUMES, Option, Step, can_step, stepped, value_of

MORE, LESS = Step.MORE, Step.LESS


def walk(settings: Settings, option: Option, step: Step) -> list[int]:
    values: list[int] = []
    while can_step(settings, option, step) and len(values) < 30:
        settings = stepped(settings, option, step)
        values.append(value_of(settings, option))
    return values


def test_each_option_has_its_values_in_order() -> None:
    least = Settings(volume=0, idle=IdleTimes(seconds=60))
    assert walk(least, Option.THEME, MORE) == [ThemeName.DARK.value, ThemeName.CONTRAST.value]
    assert walk(least, Option.LOWER_CONTROLS, MORE) == [1]
    assert walk(least, Option.VOLUME, MORE) == [25, 50, 75, 100]
    assert walk(least, Option.IDLE, MORE) == list(range(90, 601, 30))
    assert walk(Settings(volume=60), Option.VOLUME, LESS) == [50, 25, 0]
    assert walk(Settings(), Option.VOLUME, LESS) == [25, 0]


def test_the_wait_on_results_stays_as_much_longer() -> None:
    settings = stepped(Settings(), Option.IDLE, MORE)
    assert (settings.idle.seconds, settings.idle.results, settings.idle.warning) == (150, 210, 60)
    assert stepped(settings, Option.IDLE, LESS) == Settings()


def test_the_night_begins_off_then_in_the_evening() -> None:
    starts = walk(Settings(), Option.DIM_FROM, MORE)
    assert [minute // 60 for minute in starts] == [*range(17, 24), *range(17)]
    on = stepped(Settings(), Option.DIM_FROM, MORE)
    assert on.night == Night(time(17), time(6))
    assert stepped(on, Option.DIM_FROM, LESS).night is None
    assert not can_step(Settings(), Option.DIM_FROM, LESS)
    assert not can_step(Settings(), Option.DIM_UNTIL, MORE)


@pytest.mark.parametrize(
    ("option", "step", "after"),
    [
        (Option.DIM_FROM, MORE, Night(time(21), time(6, 15))),
        (Option.DIM_FROM, LESS, Night(time(20), time(6, 15))),
        (Option.DIM_UNTIL, MORE, Night(time(20, 30), time(7))),
        (Option.DIM_UNTIL, LESS, Night(time(20, 30), time(6))),
    ],
)
def test_a_night_between_hours_goes_to_the_next_full_one(option: Option, step: Step, after: Night) -> None:
    assert stepped(Settings(night=Night(time(20, 30), time(6, 15))), option, step).night == after


def test_a_night_never_ends_as_it_begins() -> None:
    assert stepped(Settings(night=Night(time(22), time(21))), Option.DIM_UNTIL, MORE).night == Night(time(22), time(23))
    assert stepped(Settings(night=Night(time(21), time(22))), Option.DIM_FROM, MORE).night == Night(time(22), time(23))


nights = st.builds(Night, st.times(), st.times()).filter(lambda night: night.dim_from != night.dim_until)
anything = st.builds(
    Settings,
    theme=st.sampled_from(ThemeName),
    lower_controls=st.booleans(),
    volume=st.integers(0, 100),
    idle=st.builds(IdleTimes, st.integers(20, 1800), st.integers(20, 300), st.integers(20, 1800)),
    night=st.none() | nights,
)


@given(anything, st.sampled_from(Option), st.sampled_from(Step))
def test_a_step_leads_to_what_settings_take_and_changes_one_thing(
    settings: Settings, option: Option, step: Step
) -> None:
    after = stepped(settings, option, step)
    assert can_step(settings, option, step) is (after != settings)
    if after == settings:
        return
    assert after.volume in VOLUMES or after.volume == settings.volume
    assert after.idle.seconds in IDLE_SECONDS or after.idle == settings.idle
    assert 20 <= after.idle.results <= 1800
    assert after.night is None or after.night.dim_from != after.night.dim_until
    untouched = {
        Option.THEME: replace(after, theme=settings.theme),
        Option.LOWER_CONTROLS: replace(after, lower_controls=settings.lower_controls),
        Option.VOLUME: replace(after, volume=settings.volume),
        Option.IDLE: replace(after, idle=settings.idle),
        Option.DIM_FROM: replace(after, night=settings.night),
        Option.DIM_UNTIL: replace(after, night=settings.night),
    }
    assert untouched[option] == settings


@given(st.integers(-(10**6), 10**6), st.integers(43, 10**6))
def test_a_card_is_always_one_that_glass_can_have(card: int, room: int) -> None:
    shown = within(card, room)
    assert shown <= room
    assert 0.05 <= mm_per_pixel_of(shown) <= 2.0
    assert within(shown, room) == shown


def test_the_measure_is_a_cards_width_over_its_pixels() -> None:
    assert mm_per_pixel_of(400) == pytest.approx(0.214)
