import QtQuick
import PatientKiosk
import kiosk.display

// A button for a part of the drawing, with its number, for another view of it, or out of it. What is chosen is filled, and a
// view has a tick.
Touchable {
    id: button

    required property int fontSize
    required property bool isChosen
    // What is seen of the name; without words the number alone is.
    required property string label
    // A sign instead of a number, or none.
    property string icon: ""
    required property string numeral
    readonly property int padding: Display.mm(2)
    readonly property bool hasSign: numeral !== "" || icon !== ""
    readonly property int sign: hasSign ? Display.mm(8) : 0

    function roomIn(width: int): int {
        return width - 2 * padding - (sign > 0 ? sign + padding : 0);
    }

    Accessible.checkable: true
    Accessible.checked: isChosen
    isPrimary: isChosen

    Rectangle {
        id: badge

        anchors.verticalCenter: parent.verticalCenter
        border.color: button.ink
        border.width: button.icon === "" ? 2 * Display.stroke : 0
        color: "transparent"
        height: width
        radius: width / 2
        visible: button.hasSign
        width: button.sign
        x: button.label === "" ? Math.round((button.width - width) / 2) : button.LayoutMirroring.enabled ? button.width - button.padding - width : button.padding

        BodyText {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: button.ink
            font.bold: true
            font.pixelSize: Math.round(badge.width * 0.62)
            lineHeight: Math.ceil(font.pixelSize * 1.24)
            text: button.numeral
            wrapMode: Text.NoWrap
        }
        Icon {
            anchors.centerIn: parent
            colour: button.ink
            height: width
            name: button.icon
            visible: button.icon !== ""
            width: Math.round(badge.width * 0.8)
        }
    }
    BodyText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: button.ink
        font.bold: true
        font.pixelSize: button.fontSize
        horizontalAlignment: button.numeral === "" ? Text.AlignHCenter : Text.AlignLeft
        lineHeight: Math.ceil(button.fontSize * 1.2)
        text: button.label
        visible: button.label !== ""
        // Words without a number stand in the middle, whether a sign stands beside them or not.
        width: button.numeral === "" ? button.width - 2 * button.padding - (button.hasSign ? 2 * button.sign : 0) : button.roomIn(button.width)
        x: button.numeral === "" ? Math.round((button.width - width) / 2) : button.LayoutMirroring.enabled ? button.padding : 2 * button.padding + button.sign
    }
}
