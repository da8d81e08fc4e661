import QtQuick
import PatientKiosk

// Words beside the kiosk: of one size, whatever size a visitor would have on the page.
Text {
    Accessible.ignored: true
    color: Desk.text
    font.family: Display.fontFamily
    font.pixelSize: Desk.textFont
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
