"""Where letters are said to be is where they are drawn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.display.settings import FAMILY
from kiosk.tour.letters import letters_of

WINDOW = """
import QtQuick
Window {
    color: "white"; height: 400; visible: true; width: 600
    Text {
        font.family: "%s"; font.pixelSize: 40; objectName: "words"; x: 30; y: 20
        %s
    }
}
"""
TEXTS = {
    "one line": 'text: "Hxg"',
    "low letters": 'text: "xenon"',
    "open lines": 'text: "Hpg\\nHpg"; lineHeight: 70; lineHeightMode: Text.FixedHeight',
    "close lines": 'text: "Hpg\\nHpg\\nHpg"; lineHeight: 48; lineHeightMode: Text.FixedHeight',
    "in proportion": 'text: "Hpg\\nHpg"; lineHeight: 1.5',
    "in the middle": 'text: "Hpg"; height: 300; width: 400; horizontalAlignment: Text.AlignHCenter;'
    " verticalAlignment: Text.AlignVCenter; lineHeight: 70; lineHeightMode: Text.FixedHeight",
    "at the end": 'text: "Hpg"; height: 300; width: 400; horizontalAlignment: Text.AlignRight;'
    " verticalAlignment: Text.AlignBottom",
    "made to fit": 'text: "Hpg words that fit"; height: 300; width: 200; fontSizeMode: Text.Fit;'
    " minimumPixelSize: 10; wrapMode: Text.NoWrap",
    "with a long last line": 'text: "nono\\nnono nono"; lineHeight: 60; lineHeightMode: Text.FixedHeight',
    "two in the middle": 'text: "Hpg\\nHpg"; height: 300; verticalAlignment: Text.AlignVCenter; lineHeight: 45;'
    " lineHeightMode: Text.FixedHeight",
    "wrapped": 'text: "Hpg Hpg Hpg Hpg"; width: 200; wrapMode: Text.Wrap',
    "styled": 'text: "<b>Hpg</b><br>Hpg"; textFormat: Text.StyledText; lineHeight: 60;'
    " lineHeightMode: Text.FixedHeight",
}


@pytest.fixture
def engine(app: QGuiApplication) -> Iterator[QQmlApplicationEngine]:
    del app
    engine = QQmlApplicationEngine()
    yield engine
    del engine


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_letters_are_where_they_are_said_to_be(text: str, engine: QQmlApplicationEngine, tmp_path: Path) -> None:
    (tmp_path / "Words.qml").write_text(WINDOW % (FAMILY, text), encoding="utf-8")
    engine.load(str(tmp_path / "Words.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    QGuiApplication.processEvents()
    item = window.findChild(QQuickItem, "words")
    assert item is not None
    drawn = ink(window.grabWindow())
    said = item.mapRectToScene(letters_of(item).place)
    assert abs(said.top() - drawn.top()) <= 2
    assert abs(said.bottom() - drawn.bottom()) <= 2
    # A letter has a little air on both sides.
    assert said.adjusted(-2, -2, 2, 2).contains(QRectF(drawn))
    assert said.width() - drawn.width() <= 12


def ink(image: QImage) -> QRect:
    """The smallest rectangle that holds every pixel that is not white."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    width = image.width()
    dark = [divmod(at, width) for at, pixel in enumerate(pixels) if pixel != 0xFFFFFFFF]
    rows, columns = [row for row, _ in dark], [column for _, column in dark]
    left, top = min(columns), min(rows)
    return QRect(left, top, max(columns) + 1 - left, max(rows) + 1 - top)
