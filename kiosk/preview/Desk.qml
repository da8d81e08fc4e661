pragma Singleton

import QtQuick
import PatientKiosk

// Colours and sizes of what stands beside the kiosk. They are those of a desk, read from near and worked with a mouse, and
// stay the same in every theme, so that nobody takes them for the patient's screen. Text has 7:1, icons and edges 3:1.
QtObject {
    readonly property color card: "#FFFFFF"
    readonly property color edge: "#5E6C74"
    readonly property color error: "#8F0F1C"
    readonly property color focus: "#0B57A4"
    readonly property int gap: Display.mm(2)
    readonly property color head: "#24323A"
    readonly property int headFont: Display.mm(5.2)
    readonly property int margin: Display.mm(4)
    readonly property color headText: "#FFFFFF"
    readonly property color paper: "#DDE3E7"
    readonly property color quiet: "#2F3D45"
    readonly property color text: "#17242B"
    readonly property int textFont: Display.mm(4)
    readonly property color warning: "#5C3D00"
}
