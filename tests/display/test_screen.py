"""Millimetres per pixel: the site's setting, else what the screen says if it can be true, else 21.5 inches."""

import pytest

from kiosk.display.screen import Millimetres, Pixels, glass_of_size, mm_per_pixel, mm_per_pixel_of_glass

FULL_HD = Pixels(1920, 1080)
USUAL = 0.2479


def test_the_sites_setting_comes_first() -> None:
    assert mm_per_pixel(FULL_HD, Millimetres(344, 194), setting=0.3) == 0.3


@pytest.mark.parametrize("setting", [0.0, -0.2])
def test_a_setting_that_is_no_size_is_an_error(setting: float) -> None:
    with pytest.raises(ValueError, match="measure the screen again"):
        mm_per_pixel(FULL_HD, None, setting=setting)


def test_a_plausible_report_is_believed() -> None:
    assert mm_per_pixel(FULL_HD, Millimetres(344, 194)) == pytest.approx(344 / 1920)


@pytest.mark.parametrize(
    "reported",
    [
        None,
        Millimetres(0, 0),
        Millimetres(-1, 194),
        Millimetres(150, 84),
        Millimetres(160, 160),
        Millimetres(16000, 9000),
        Millimetres(520, 390),
    ],
    ids=["nothing", "zero", "negative", "7 inches", "its aspect ratio", "a projector", "pixels not square"],
)
def test_otherwise_the_glass_is_21_and_a_half_inches(reported: Millimetres | None) -> None:
    assert mm_per_pixel(FULL_HD, reported) == pytest.approx(USUAL, abs=1e-4)


@pytest.mark.parametrize(
    ("pixels", "inches"),
    [
        (Pixels(1024, 600), 10.1),
        (Pixels(1280, 800), 10.1),
        (Pixels(1366, 768), 21.5),
        (Pixels(1080, 1920), 21.5),
        (Pixels(3840, 2160), 21.5),
        (Pixels(800, 1280), 21.5),
    ],
)
def test_which_glass_a_size_stands_for(pixels: Pixels, inches: float) -> None:
    assert glass_of_size(pixels) == inches


def test_a_small_glass_has_small_pixels() -> None:
    assert mm_per_pixel_of_glass(Pixels(1280, 800), 10.1) * 118 == pytest.approx(20, abs=0.1)
