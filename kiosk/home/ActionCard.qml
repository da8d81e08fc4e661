import QtQuick
import PatientKiosk
import kiosk.display

// One of the two main actions: a large card in the accent colour.
Touchable {
    id: card

    required property string icon
    readonly property int padding: Display.space
    // The icon stands above the words where there is room for both, else beside them.
    readonly property bool isTall: height >= Display.mm(30) + Display.space + Math.ceil(Display.headingFont * 1.2) * 3

    implicitHeight: Math.max(Display.target, label.contentHeight + 2 * Display.gap)
    isPrimary: true

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: card.padding
        colour: card.ink
        height: width
        name: card.icon
        width: card.isTall ? Display.mm(18) : Display.icon
        y: card.isTall ? card.padding : (parent.height - height) / 2
    }
    BodyText {
        id: label

        Accessible.ignored: true
        anchors.left: card.isTall ? parent.left : picture.right
        anchors.leftMargin: card.isTall ? card.padding : Display.gap
        anchors.right: parent.right
        anchors.rightMargin: card.isTall ? card.padding : Display.gap
        color: card.ink
        font.bold: true
        font.pixelSize: card.isTall ? Display.headingFont : Display.bodyFont
        lineHeight: Math.ceil(font.pixelSize * 1.2)
        text: card.text
        y: card.isTall ? parent.height - height - card.padding : (parent.height - height) / 2
    }
}
