import QtQuick
import PatientKiosk

// A button with words and perhaps an icon, at least 20 mm each way. A long label wraps and makes it taller: give it a
// width and leave its height alone, or give it at least implicitHeight.
Touchable {
    id: button

    enum Role {
        Plain,
        Primary
    }

    property int fontSize: Display.bodyFont
    property string icon: ""
    readonly property int padding: Display.gap
    property int role: TouchButton.Role.Plain

    implicitHeight: Math.max(Display.target, label.contentHeight + 2 * padding)
    implicitWidth: Math.max(Display.target, Math.ceil(label.implicitWidth) + 1 + words.iconRoom + 4 * padding)
    isPrimary: role === TouchButton.Role.Primary

    Item {
        id: words

        readonly property int iconRoom: picture.visible ? picture.width + button.padding : 0

        anchors.centerIn: parent
        height: parent.height
        width: Math.min(parent.width - 2 * button.padding, Math.ceil(label.implicitWidth) + 1 + iconRoom)

        Icon {
            id: picture

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            colour: button.ink
            mirror: button.LayoutMirroring.enabled
            height: width
            name: button.icon
            width: Math.max(Display.icon, Math.round(button.fontSize * 1.2))
            visible: button.icon !== ""
        }
        BodyText {
            id: label

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: words.iconRoom
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: middleOffset
            color: button.ink
            font.bold: true
            font.pixelSize: button.fontSize
            lineHeight: Math.ceil(button.fontSize * 1.42)
            horizontalAlignment: picture.visible ? Text.AlignLeft : Text.AlignHCenter
            text: button.text
        }
    }
}
