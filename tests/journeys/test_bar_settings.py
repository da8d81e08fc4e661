"""Text size and contrast, by touch."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor

from kiosk.display.sizes import TextSize
from kiosk.display.theme import THEMES, ThemeName
from kiosk.session.place import Reading

SIZES = [(1920, 1080), (1080, 1920), (1024, 600), (3840, 2160)]


def text_target(percent: int) -> str:
    return f"Text size: {percent}\u00a0%"


def on_second_page(visit: Callable[..., Any], library: Path, size: tuple[int, int]) -> Any:
    visitor = visit(library, size=size)
    visitor.touch("Touch to start")
    visitor.touch("Recovery")
    visitor.touch("Next")
    return visitor


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_letters_grow_and_the_words_in_view_stay(
    visit: Callable[..., Any], make_library: Callable[..., Path], size: tuple[int, int]
) -> None:
    visitor = on_second_page(visit, make_library(), size)
    kiosk = visitor.stage.kiosk
    before = visitor.sight
    place = kiosk.session.place
    bar = {target.name: target for target in before.targets}
    words = set(page_words(before.texts))
    for percent, following in [(100, 125), (125, 150), (150, 200), (200, 100)]:
        visitor.touch(text_target(percent))
        sight = visitor.sight
        assert kiosk.session.text_size is TextSize(following)
        assert not sight.clipped
        assert not sight.overlapping
        assert {"Text size", f"{following}\u00a0%"} <= set(sight.texts)
        assert words & set(page_words(sight.texts))
        at = {target.name: target for target in sight.targets}
        assert replace(at[text_target(following)], name="") == replace(bar[text_target(100)], name="")
        assert at["Start over"] == bar["Start over"]
    assert kiosk.session.place == place


def page_words(texts: tuple[str, ...]) -> list[str]:
    return [word for text in texts for word in text.split() if len(word) > 3]


def test_contrast_changes_the_colours_and_nothing_else(
    visit: Callable[..., Any], make_library: Callable[..., Path]
) -> None:
    visitor = on_second_page(visit, make_library(), (1920, 1080))
    place = visitor.stage.kiosk.session.place
    assert place == Reading("topic-0", "chapter-2", 1)
    for name, theme in [
        ("Contrast: light", ThemeName.DARK),
        ("Contrast: dark", ThemeName.CONTRAST),
        ("Contrast: high", ThemeName.LIGHT),
    ]:
        visitor.touch(name)
        assert name.removeprefix("Contrast: ") not in visitor.sight.texts, "the button says at once how things stand"
        corner = visitor.stage.window.grabWindow().pixelColor(2, 2)
        assert corner == QColor(THEMES[theme].background)
        assert visitor.stage.kiosk.session.place == place


def test_start_over_puts_both_back(visit: Callable[..., Any], make_library: Callable[..., Path]) -> None:
    visitor = on_second_page(visit, make_library(), (1920, 1080))
    visitor.touch(text_target(100))
    visitor.touch("Contrast: light")
    visitor.touch("Start over")
    visitor.touch("Touch to start")
    assert {text_target(100), "Contrast: light"} <= {target.name for target in visitor.sight.targets}
    corner = visitor.stage.window.grabWindow().pixelColor(2, 2)
    assert corner == QColor(THEMES[ThemeName.LIGHT].background)
