import QtQuick
import PatientKiosk
import kiosk.display

// One of the two main actions: a large card in the accent colour, with a line on what it is for if there is room.
Touchable {
    id: card

    required property int fontSize
    required property string icon
    // It leads to what cannot wait: its icon stands out from the other's.
    property bool isUrgent: false
    // The icon stands above the words where there is room for all, else beside them.
    readonly property bool isTall: height >= wordsHeight(Display.headingFont) + Display.mm(28) + 2.5 * Display.space && width >= Lettering.wordWidth(text, Display.headingFont) + 2 * Display.space
    // Beside the words it has its ground only where that costs them no line.
    readonly property bool isOnDisc: isTall || linesBeside(fontSize, discBeside, Display.space) === linesBeside(fontSize, smallIcon(fontSize), Display.mm(2.5))
    readonly property int discBeside: Math.max(Display.mm(20), Math.round(fontSize * 1.5))
    required property string note
    readonly property int padding: isTall ? Math.min(Display.mm(8), Math.round(width / 16)) : isOnDisc ? Display.space : Display.mm(2.5)

    // Whether the words fit at a font size, wherever the icon stands.
    function fits(font: int): bool {
        return isTall ? font <= Display.headingFont : fitsBeside(font);
    }
    function fitsBeside(font: int): bool {
        const lines = linesBeside(font, smallIcon(font), Display.mm(2.5));
        return lines > 0 && lines * Math.ceil(font * 1.2) <= height - 2 * Display.mm(2);
    }
    // Lines of the words beside an icon; none where one of them would have to be broken.
    function linesBeside(font: int, icon: int, padding: int): int {
        const room = width - icon - 3 * padding;
        return Lettering.wordWidth(text, font) <= room ? Lettering.lines(text, room, font) : 0;
    }
    function smallIcon(font: int): int {
        return Math.max(Display.mm(8), Math.round(font * 0.9));
    }
    function wordsHeight(font: int): int {
        const room = width - 2 * Math.min(Display.mm(8), Math.round(width / 16));
        const lines = Lettering.lines(text, room, font);
        return lines * Math.ceil(font * 1.2) + Lettering.lines(note, room, Display.bodyFont) * Display.bodyLine;
    }

    Accessible.description: note
    isPrimary: true

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: card.padding
        color: !card.isOnDisc ? "transparent" : card.isUrgent ? Display.emergencyBody : Display.actionSoft
        height: width
        radius: width / 2
        width: card.isTall ? Display.mm(28) : card.isOnDisc ? card.discBeside : card.smallIcon(card.fontSize)
        y: card.isTall ? card.padding : (parent.height - height) / 2

        Icon {
            anchors.centerIn: parent
            colour: card.isUrgent && card.isOnDisc ? Display.emergencyEdge : card.ink
            height: width
            name: card.icon
            width: card.isOnDisc ? disc.width * 0.6 : disc.width
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
