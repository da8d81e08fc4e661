import QtQuick
import PatientKiosk
import kiosk.display

// One of the two main actions: a large card in the accent colour, with a line on what it is for if there is room.
Touchable {
    id: card

    required property int fontSize
    required property string icon
    // The icon stands above the words where there is room for all, else beside them.
    readonly property bool isTall: height >= wordsHeight(Display.headingFont) + Display.mm(28) + 3 * Display.space
    required property string note
    readonly property int padding: isTall ? Display.mm(8) : Display.mm(2.5)

    // Whether the words fit at a font size, wherever the icon stands.
    function fits(font: int): bool {
        return isTall ? font <= Display.headingFont : fitsBeside(font);
    }
    function fitsBeside(font: int): bool {
        const room = width - disc.width - 3 * padding;
        return Lettering.wordWidth(text, font) <= room && Lettering.lines(text, room, font) * Math.ceil(font * 1.2) <= height - 2 * Display.mm(2);
    }
    function wordsHeight(font: int): int {
        const lines = Lettering.lines(text, width - 2 * Display.mm(8), font);
        return lines * Math.ceil(font * 1.2) + Lettering.lines(note, width - 2 * Display.mm(8), Display.bodyFont) * Display.bodyLine;
    }

    Accessible.description: note
    isPrimary: true

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: card.padding
        color: card.isTall ? Qt.alpha(card.ink, 0.15) : "transparent"
        height: width
        radius: width / 2
        width: card.isTall ? Display.mm(28) : Display.mm(8)
        y: card.isTall ? card.padding : (parent.height - height) / 2

        Icon {
            anchors.centerIn: parent
            colour: card.ink
            height: width
            name: card.icon
            width: card.isTall ? disc.width * 0.6 : disc.width
        }
    }
    Column {
        anchors.left: card.isTall ? parent.left : disc.right
        anchors.leftMargin: card.padding
        anchors.right: parent.right
        anchors.rightMargin: card.padding
        y: card.isTall ? parent.height - height - card.padding : (parent.height - height) / 2

        BodyText {
            Accessible.ignored: true
            color: card.ink
            font.bold: true
            font.pixelSize: card.fontSize
            lineHeight: Math.ceil(card.fontSize * 1.2)
            horizontalAlignment: Text.AlignLeft
            text: card.text
            width: parent.width
        }
        BodyText {
            Accessible.ignored: true
            color: card.ink
            horizontalAlignment: Text.AlignLeft
            text: card.note
            visible: card.isTall
            width: parent.width
        }
    }
}
