import QtQuick
import PatientKiosk

// A drawing by its name in resources/icons, in one colour. Says nothing to a screen reader: the words beside it do.
Image {
    id: icon

    required property string name
    property color colour: Display.accent

    Accessible.ignored: true
    height: Display.icon
    source: name === "" ? "" : "image://icon/" + name + "/" + String(colour).slice(1)
    sourceSize: Qt.size(Math.max(width, 1), Math.max(height, 1))
    width: Display.icon
}
