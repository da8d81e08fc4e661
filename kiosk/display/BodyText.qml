import QtQuick
import PatientKiosk

// Words to read. Plain text unless its owner says otherwise.
Text {
    color: Display.text
    font.family: Display.fontFamily
    font.pixelSize: Display.bodyFont
    lineHeight: Display.bodyLine
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
