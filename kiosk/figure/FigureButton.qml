import QtQuick
import PatientKiosk
import kiosk.display

// A button for a part of the drawing, with its number, or for another view of it. What is chosen stands out by its ground
// and by a bar at its edge.
Touchable {
    id: button

    required property int fontSize
    required property bool isChosen
    // What is seen of the name; without words the number alone is.
    required property string label
    required property string numeral
    readonly property int padding: Display.mm(2)
    readonly property int sign: numeral === "" ? 0 : Display.mm(8)

    function fits(width: int, height: int, words: string, font: int): bool {
        const room = roomIn(width);
        return Lettering.wordWidth(words, font) <= room && Lettering.lines(words, room, font) * Math.ceil(font * 1.2) <= height - Display.lip - Display.mm(1);
    }
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
        border.width: 2 * Display.stroke
        color: "transparent"
        height: width
        radius: width / 2
        visible: button.sign > 0
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
    }
    BodyText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: button.ink
        font.bold: true
        font.pixelSize: button.fontSize
        horizontalAlignment: button.sign > 0 ? Text.AlignLeft : Text.AlignHCenter
        lineHeight: Math.ceil(button.fontSize * 1.2)
        text: button.label
        visible: button.label !== ""
        width: button.roomIn(button.width)
        x: button.LayoutMirroring.enabled || button.sign === 0 ? button.padding : 2 * button.padding + button.sign
    }
}
