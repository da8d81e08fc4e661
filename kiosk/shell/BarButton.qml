import QtQuick
import PatientKiosk
import kiosk.display

// A button of the bar: an icon above one short word or two.
Touchable {
    id: button

    required property int fontSize
    required property string icon
    // Arrows point the other way where the text runs from right to left.
    property bool isDirected: false
    required property int padding

    implicitWidth: Math.max(Display.target, Lettering.width(text, fontSize) + 2 * padding)
    opacity: enabled ? 1 : 0.35

    Column {
        anchors.centerIn: parent

        Icon {
            id: picture

            anchors.horizontalCenter: parent.horizontalCenter
            height: width
            mirror: button.isDirected && button.LayoutMirroring.enabled
            name: button.icon
            width: Display.mm(8)
        }
        BodyText {
            id: label

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            font.bold: true
            font.pixelSize: button.fontSize
            lineHeight: button.fontSize * 1.2
            text: button.text
            wrapMode: Text.NoWrap
        }
    }
}
