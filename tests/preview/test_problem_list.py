"""The list beside the page: where it stands, and that it can be read and scrolled."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour.sight import look_at
from tests.preview.conftest import SOUND, Desk, write


def items(parent: QQuickItem) -> list[QQuickItem]:
    return [parent, *(item for child in parent.childItems() for item in items(child))]


def item_of(desk: Desk, words: str) -> QQuickItem:
    found = [item for item in items(desk.stage.window.contentItem()) if words in str(item.property("text"))]
    assert found, words
    return found[0]


def place_of(desk: Desk, words: str) -> QRectF:
    """Where a text stands on the window."""
    item = item_of(desk, words)
    return item.mapRectToScene(item.boundingRect())


def break_often(desk: Desk, start: Path) -> None:
    start.write_text(start.read_text(encoding="utf-8") + "\n<b>\n\nMore words.\n" * 20, encoding="utf-8")
    desk.until_seen("Problems (20)")


@pytest.mark.parametrize(("width", "side"), [(2000, 600), (1024, 320), (740, 240)])
def test_it_has_room_beside_the_kiosk(desk: Desk, width: int, side: int) -> None:
    desk.stage.window.resize(width, 800)
    desk.until(lambda: width - side < place_of(desk, "No problems").left() < width)
    assert place_of(desk, "No problems").right() <= width
    targets = look_at(desk.stage.window).targets
    assert targets
    assert max(target.x + target.width for target in targets) <= width - side


def test_it_stays_where_it_is_in_a_language_from_right_to_left(open_desk: Callable[[], Desk], content: Path) -> None:
    texts = {name.replace("/en/", "/ar/"): text.replace("language: en", "language: ar") for name, text in SOUND.items()}
    for path in (content / "back/en").iterdir():
        path.unlink()
    (content / "back/en").rmdir()
    write(content, texts)
    desk = open_desk()
    desk.until_seen("No problems")
    desk.kiosk.screens.attract.started.emit("ar")
    desk.until_seen("More")
    assert desk.kiosk.property("isRightToLeft")
    assert place_of(desk, "No problems").left() > 0.7 * desk.stage.window.width()
    assert 0 < place_of(desk, "Your back").left() < 0.7 * desk.stage.window.width()


def test_it_scrolls_by_keyboard(desk: Desk, start: Path) -> None:
    break_often(desk, start)
    last = max(line for _, line, _ in desk.problems)
    assert not desk.sees(f"line {last}")
    window = desk.stage.window
    for _ in range(50):
        if desk.sees(f"line {last}"):
            break
        if window.activeFocusItem().property("contentY") is None:
            QTest.keyClick(window, Qt.Key.Key_Tab)
        else:
            QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert place_of(desk, f"line {last}").bottom() < window.height()


def test_it_keeps_its_size_and_its_colours(desk: Desk, start: Path) -> None:
    break_often(desk, start)
    before = [place_of(desk, words) for words in ("Preview for staff", "Problems (20)", "Error", "To mend")]
    image = desk.stage.window.grabWindow()
    corner = image.pixelColor(image.width() - 2, image.height() - 2)
    desk.kiosk.nextTextSize()
    desk.kiosk.nextTheme()
    assert desk.sees("Problems (20)")
    after = [place_of(desk, words) for words in ("Preview for staff", "Problems (20)", "Error", "To mend")]
    assert after == before
    image = desk.stage.window.grabWindow()
    assert image.pixelColor(image.width() - 2, image.height() - 2) == corner


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_its_colours_are_told_apart(desk: Desk) -> None:
    item = item_of(desk, "No problems")

    def colour(name: str) -> QColor:
        value, _ = QQmlExpression(QQmlEngine.contextForObject(item), item, f"Desk.{name}").evaluate()
        assert isinstance(value, QColor), name
        return value

    words = [*product(("text", "quiet"), ("paper", "card")), ("error", "card"), ("warning", "card")]
    for word, ground in [*words, ("headText", "head")]:
        assert contrast(colour(word), colour(ground)) >= 7, (word, ground)
    for edge, ground in [("edge", "paper"), ("focus", "paper"), ("focus", "card")]:
        assert contrast(colour(edge), colour(ground)) >= 3, (edge, ground)


def test_it_names_the_folder(desk: Desk, content: Path) -> None:
    assert desk.sees(str(content))
