import QtQuick
import PatientKiosk

// A picture on paper, whole, in the middle of its room.
PageBox {
    id: box

    required property string source
    required property string spoken

    Rectangle {
        anchors.fill: parent
        color: Display.picturePaper
        radius: Display.radius
    }
    Image {
        Accessible.name: box.spoken
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        anchors.margins: Display.gap
        fillMode: Image.PreserveAspectFit
        source: box.source
        sourceSize: Qt.size(Math.max(width, 1), Math.max(height, 1))
    }
}
