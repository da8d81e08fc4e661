"""The floor: the least that a program of PySide6 with Qt Quick can be. An empty window with one line of words."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

WINDOW = b"""
import QtQuick
Window {
    color: "#FAF7F2"
    flags: Qt.FramelessWindowHint
    height: 1080
    visible: true
    width: 1920

    Text {
        anchors.centerIn: parent
        font.pixelSize: 48
        text: "The floor"
        textFormat: Text.PlainText
    }
}
"""

if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    code = app.exec()
    del engine
    sys.exit(code)
