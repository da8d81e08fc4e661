import QtQuick
import PatientKiosk
import kiosk.display

// A button of the bar: an icon above one short word or two, on as many lines as the bar has room for.
Touchable {
    id: button

    required property int fontSize
    required property string icon
    // Arrows point the other way where the text runs from right to left.
    property bool isDirected: false
    // What is seen of the name.
    property string label: text
    required property int lines

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
            // All icons stand in one line, however many their labels have.
            height: button.lines * lineHeight
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(button.fontSize * 1.2)
            text: button.label
            width: button.width
            wrapMode: button.lines > 1 ? Text.WordWrap : Text.NoWrap
        }
    }
}
