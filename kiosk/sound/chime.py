"""A soft sound of two notes: somebody is asked for."""

import io
import wave
from array import array
from itertools import chain
from math import exp, pi, sin
from typing import Final

RATE: Final = 22_050
"""Samples a second."""
NOTES: Final = (523.25, 659.26)
"""Hertz: a third upward. Higher ones are lost on ears that grow old."""
NOTE_SECONDS: Final = (0.28, 0.5)
FADE_SECONDS: Final = 0.02
"""In which a note comes and goes: without, one hears a click."""
LOUDEST: Final = 0.6 * 32_767
"""The peak at full volume."""


def chime(volume: int) -> bytes:
    """The sound as the bytes of a WAV file: one channel of 16 bits, under a second.

    Args:
        volume: From 0, which is silence, to 100; beyond that the nearest of both.
    """
    peak = LOUDEST * min(max(volume, 0), 100) / 100
    notes = (_note(hertz, seconds) for hertz, seconds in zip(NOTES, NOTE_SECONDS, strict=True))
    samples = array("h", (round(peak * sample) for sample in chain.from_iterable(notes)))
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(RATE)
        writer.writeframes(samples.tobytes())
    return file.getvalue()


def _note(hertz: float, seconds: float) -> list[float]:
    """A note that rings out, with a little of its octave; samples from -1 to 1."""
    count, fade = round(RATE * seconds), RATE * FADE_SECONDS
    samples: list[float] = []
    for at in range(count):
        wave_at = 2 * pi * hertz * at / RATE
        loudness = exp(-3 * at / count) * min(1.0, at / fade, (count - 1 - at) / fade)
        samples.append(loudness * (0.85 * sin(wave_at) + 0.15 * sin(2 * wave_at)))
    return samples
