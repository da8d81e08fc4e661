import QtQuick
import PatientKiosk
import kiosk.display

// The way on. Says it in full if there is room, in smaller type if there is not, and else in short.
Touchable {
    id: button

    required property string briefText
    // The least width it says its brief words in, whichever they are.
    required property int briefWidth
    readonly property bool isHome: icon === "home"
    required property string icon
    readonly property int padding: Display.gap
    readonly property int room: width - sides
    // What is no room for words.
    readonly property int sides: arrow.width + 3 * padding
    required property int fontSize
    readonly property bool isWhole: fits(text, fontSize)
    readonly property bool isWholeInSmall: fits(text, smallSize)
    readonly property int smallSize: fontSize * 0.8

    function fits(words: string, font: int): bool {
        const isTall = Lettering.lines(words, room, font) * Math.ceil(font * 1.2) > height - Display.mm(1);
        return !isTall && Lettering.wordWidth(words, font) <= room;
    }

    isPrimary: true

    BodyText {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: button.padding
        anchors.right: arrow.left
        anchors.rightMargin: button.padding
        anchors.verticalCenter: parent.verticalCenter
        color: button.ink
        font.bold: true
        font.pixelSize: button.isWhole || !button.isWholeInSmall ? button.fontSize : button.smallSize
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Math.ceil(font.pixelSize * 1.2)
        text: button.isWhole || button.isWholeInSmall ? button.text : button.briefText
    }
    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: button.padding
        anchors.verticalCenter: parent.verticalCenter
        colour: button.ink
        height: width
        mirror: !button.isHome && button.LayoutMirroring.enabled
        name: button.icon
        width: Display.mm(8)
    }
}
