import QtQuick
import PatientKiosk

// Words to read. Plain text unless its owner says otherwise.
Text {
    // From a line's top to the middle of its capitals, where icons stand: the font's ascent of 0.95 less half of 0.668.
    readonly property int capitalMiddle: Math.round(font.pixelSize * 0.616)
    // Set as verticalCenterOffset it centres the capitals, not the line with the air below it.
    readonly property int middleOffset: Math.round(lineHeight / 2) - capitalMiddle

    color: Display.text
    font.family: Display.fontFamily
    font.pixelSize: Display.bodyFont
    lineHeight: Display.bodyLine
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
