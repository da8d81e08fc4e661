import QtQuick
import PatientKiosk
import kiosk.display

// A language by its own name. The one in use is filled and has a tick.
Touchable {
    id: button

    required property int fontSize
    property bool isCurrent: false
    required property string name

    text: isCurrent ? qsTr("%1, in use").arg(name) : name

    Row {
        anchors.centerIn: parent
        spacing: Display.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: button.ink
            height: width
            name: "check"
            visible: button.isCurrent
            width: Display.mm(8)
        }
        BodyText {
            id: label

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: middleOffset
            color: button.ink
            font.bold: true
            font.pixelSize: button.fontSize
            lineHeight: Math.ceil(button.fontSize * 1.42)
            text: button.name
            wrapMode: Text.NoWrap
        }
    }
}
