import QtQuick
import PatientKiosk
import kiosk.display

// A picture on paper, whole, in the middle of its room; or its words, if it cannot be shown.
PageBox {
    id: box

    // A picture that cannot be read comes as an image of one pixel.
    readonly property bool isMissing: image.status === Image.Error || (image.status === Image.Ready && image.implicitWidth <= 1 && image.implicitHeight <= 1)
    required property string source
    required property string spoken

    Rectangle {
        anchors.fill: parent
        border.color: Display.outline
        border.width: box.isMissing ? Display.stroke : 0
        color: box.isMissing ? Display.surface : Display.picturePaper
        radius: Display.radius
    }
    Image {
        id: image

        Accessible.name: box.spoken
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        anchors.margins: Display.gap
        // Another library may have a picture of the same name.
        cache: false
        fillMode: Image.PreserveAspectFit
        source: box.source
        sourceSize: Qt.size(Math.max(width, 1), Math.max(height, 1))
    }
    BodyText {
        Accessible.ignored: true
        anchors.fill: parent
        anchors.margins: Display.gap
        elide: Text.ElideRight
        fontSizeMode: Text.Fit
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        minimumPixelSize: Math.round(Display.smallFont / 2)
        objectName: "words"
        text: box.spoken
        verticalAlignment: Text.AlignVCenter
        visible: box.isMissing
    }
}
