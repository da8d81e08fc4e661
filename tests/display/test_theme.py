"""Every pair of colours that meet on the screen, in every theme, by the contrast formula of WCAG 2.2."""

import pytest

from kiosk.display.theme import THEMES, Theme, ThemeName

TEXT = 7.0
CONTROL = 3.0


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(theme: Theme) -> list[tuple[str, str]]:
    grounds = (theme.background, theme.surface, theme.surface_pressed, theme.note)
    cards = (theme.emergency, theme.today, theme.before)
    return [
        *((ink, ground) for ground in grounds for ink in (theme.text, theme.accent)),
        *((theme.text_quiet, ground) for ground in (theme.background, theme.surface, theme.note)),
        (theme.on_accent, theme.accent),
        *((theme.on_action, ground) for ground in (theme.action, theme.action_pressed)),
        *((card.on_fill, card.fill) for card in cards),
        *((ink, card.body) for card in cards for ink in (theme.text, theme.text_quiet)),
    ]


def control_pairs(theme: Theme) -> list[tuple[str, str]]:
    cards = (theme.emergency, theme.today, theme.before)
    return [
        *((edge, ground) for edge in (theme.outline, theme.focus) for ground in (theme.background, theme.surface)),
        *((theme.accent, ground) for ground in (theme.background, theme.accent_soft)),
        (theme.on_action, theme.action_soft),
        (theme.action_edge, theme.background),
        (theme.note_edge, theme.note),
        (theme.note_edge, theme.background),
        *((card.edge, ground) for card in cards for ground in (card.body, theme.background)),
    ]


def test_the_formula_knows_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("name", ThemeName)
def test_text_reaches_7_to_1(name: ThemeName) -> None:
    weak = [(ink, ground) for ink, ground in text_pairs(THEMES[name]) if contrast(ink, ground) < TEXT]
    assert weak == []


@pytest.mark.parametrize("name", ThemeName)
def test_black_lines_of_pictures_are_seen(name: ThemeName) -> None:
    assert contrast("#000000", THEMES[name].picture_paper) == pytest.approx(21)


@pytest.mark.parametrize("name", ThemeName)
def test_controls_edges_and_focus_reach_3_to_1(name: ThemeName) -> None:
    weak = [(edge, ground) for edge, ground in control_pairs(THEMES[name]) if contrast(edge, ground) < CONTROL]
    assert weak == []
