import QtQuick

// A picture, whole, in the middle of its room.
PageBox {
    id: box

    required property string source
    required property string spoken

    Image {
        Accessible.name: box.spoken
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        source: box.source
        sourceSize: Qt.size(width, height)
    }
}
