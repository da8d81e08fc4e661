"""The sound is soft: short, without a click, and as loud as the site wishes."""

import io
import wave
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sound.chime import chime


def samples(volume: int) -> "array[int]":
    with wave.open(io.BytesIO(chime(volume))) as reader:
        assert (reader.getnchannels(), reader.getsampwidth(), reader.getframerate()) == (1, 2, 22_050)
        assert 0.3 < reader.getnframes() / reader.getframerate() < 1
        return array("h", reader.readframes(reader.getnframes()))


@pytest.mark.parametrize("volume", [0, -5])
def test_silence_is_silent(volume: int) -> None:
    assert not any(samples(volume))


def test_it_comes_and_goes_without_a_click() -> None:
    heard = samples(100)
    peak = max(map(abs, heard))
    assert peak > 10_000
    steps = [abs(after - before) for before, after in zip([0, *heard], [*heard, 0], strict=True)]
    assert max(steps) < peak * 0.3
    assert abs(heard[0]) < peak * 0.01 > abs(heard[-1])


@given(st.integers(-50, 150), st.integers(-50, 150))
def test_more_volume_is_never_less_loud(one: int, other: int) -> None:
    quiet, loud = sorted((one, other))
    assert max(samples(quiet)) <= max(samples(loud)) < 32_767
