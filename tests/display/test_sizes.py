"""The sizes that fingers and eyes need."""

import struct
from pathlib import Path

import pytest

from kiosk.display.sizes import CAPITAL, CAPITAL_RATIO, GAP, TARGET, TextRole, font_size, line_height

FONTS = sorted((Path(__file__).parents[2] / "resources" / "fonts" / "atkinson-hyperlegible").glob("*.ttf"))


def table(font: bytes, tag: bytes) -> bytes:
    """A table of a TrueType file."""
    for at in range(12, 12 + 16 * struct.unpack_from(">H", font, 4)[0], 16):
        name, _, offset, length = struct.unpack_from(">4sIII", font, at)
        if name == tag:
            return font[offset : offset + length]
    raise AssertionError(tag)


def test_targets_and_gaps() -> None:
    assert (TARGET, GAP) >= (20.0, 3.0)


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_the_capital_ratio_is_the_fonts(path: Path) -> None:
    font = path.read_bytes()
    units = struct.unpack_from(">H", table(font, b"head"), 18)[0]
    assert struct.unpack_from(">h", table(font, b"OS/2"), 88)[0] / units == CAPITAL_RATIO


def test_body_capitals_are_as_tall_as_promised() -> None:
    assert font_size(TextRole.BODY, 1.0) * CAPITAL_RATIO == pytest.approx(CAPITAL)


def test_body_and_small_text_double_at_200_percent() -> None:
    for role in (TextRole.BODY, TextRole.SUBHEADING, TextRole.SMALL):
        assert font_size(role, 2.0) == pytest.approx(2 * font_size(role, 1.0))


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5, 2.0])
def test_a_title_is_larger_than_a_heading_is_larger_than_text(scale: float) -> None:
    order = (TextRole.TITLE, TextRole.HEADING, TextRole.BODY, TextRole.SMALL)
    found = [font_size(role, scale) for role in order]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == len(order)


def test_text_to_read_is_set_open() -> None:
    assert 1.4 <= line_height(TextRole.BODY) <= 1.5
