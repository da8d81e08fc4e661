"""The machine: its clock, its loudspeaker, its screen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.display.screen import Millimetres, Pixels
from kiosk.doctor.ask_screen import ask_screen
from kiosk.doctor.clock import WRITTEN, clock_finding
from kiosk.doctor.content_seen import ContentLost, ContentSeen
from kiosk.doctor.finding import State
from kiosk.doctor.screen import Glass, screen_finding
from kiosk.doctor.sound import sound_finding

FULL_HD = Pixels(1920, 1080)
PANEL = Millimetres(476, 268)


@pytest.mark.parametrize(
    ("today", "reviewed", "state"),
    [
        (date(1970, 1, 1), "", State.PROBLEM),
        (date(2026, 10, 31), "", State.PROBLEM),
        (WRITTEN, "", State.FINE),
        (date(2027, 3, 1), "2027-03-02", State.PROBLEM),
        (date(2027, 3, 2), "2027-03-02", State.FINE),
        (date(2199, 1, 1), "2027-03-02", State.FINE),
    ],
)
def test_a_clock_before_the_program_or_its_text_is_wrong(today: date, reviewed: str, state: State) -> None:
    content = ContentSeen("0" * 64, ("en",), 1, ((reviewed, ""), ("", "")), "", is_whole=True)
    found = clock_finding(today, content)
    assert found.state is state
    assert ("set the clock" in found.words) == (state is State.PROBLEM)


def test_a_clock_needs_no_text_to_be_wrong() -> None:
    assert clock_finding(date(2016, 1, 1), ContentLost("gone")).state is State.PROBLEM
    assert clock_finding(date(2027, 1, 1), ContentLost("gone")).state is State.FINE


@pytest.mark.parametrize(
    ("there", "volume", "state", "words"),
    [
        ({"aplay", "paplay"}, 50, State.FINE, "played by /bin/aplay, volume 50"),
        ({"pw-play"}, 100, State.FINE, "played by /bin/pw-play, volume 100"),
        (set(), 50, State.WARNING, "there is no program to play it; install one of aplay"),
        (set(), 0, State.FINE, "silent: the volume is 0"),
        ({"aplay"}, 0, State.FINE, "silent: the volume is 0"),
    ],
)
def test_the_sound_has_a_player_or_is_off(there: set[str], volume: int, state: State, words: str) -> None:
    found = sound_finding(volume, lambda name: f"/bin/{name}" if name in there else None)
    assert (found.state, words in found.words) == (state, True), found


@pytest.mark.parametrize(
    ("glass", "setting", "state", "words"),
    [
        (
            Glass(FULL_HD, PANEL),
            None,
            State.FINE,
            "1920 x 1080 pixels, reported as 476 x 268 mm, 0.248 mm",
        ),
        (Glass(FULL_HD, PANEL), 0.3, State.FINE, "0.300 mm per pixel as measured"),
        (Glass(FULL_HD, PANEL), 2.0, State.WARNING, "make a glass of 173 inches; calibrate the screen"),
        (Glass(FULL_HD, Millimetres(0, 0)), None, State.WARNING, "which cannot be; taken for 21.5 inches, 0.248"),
        (Glass(FULL_HD, Millimetres(160, 90)), 0.25, State.FINE, "0.250 mm per pixel as measured"),
        (None, 0.25, State.FINE, "0.250 mm per pixel, measured; no screen answers"),
        (None, None, State.WARNING, "calibrate the screen on the staff page"),
    ],
)
def test_a_screen_that_cannot_be_true_is_to_be_calibrated(
    glass: Glass | None, setting: float | None, state: State, words: str
) -> None:
    found = screen_finding(glass, setting)
    assert (found.state, words in found.words) == (state, True), found


@given(
    st.builds(Pixels, st.integers(1, 20_000), st.integers(1, 20_000)),
    st.builds(Millimetres, st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)),
    st.none() | st.floats(0.05, 2.0),
)
def test_whatever_a_screen_reports_is_one_line(pixels: Pixels, reported: Millimetres, setting: float | None) -> None:
    assert "\n" not in screen_finding(Glass(pixels, reported), setting).words


def test_without_a_display_nobody_is_asked() -> None:
    assert ask_screen({"HOME": "/"}) is None
