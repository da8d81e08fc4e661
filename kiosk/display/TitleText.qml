import QtQuick
import PatientKiosk

// A screen's title.
Text {
    color: Display.text
    font.bold: true
    font.family: Display.fontFamily
    font.pixelSize: Display.titleFont
    lineHeight: Display.titleLine
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.name: text
    Accessible.role: Accessible.Heading
}
