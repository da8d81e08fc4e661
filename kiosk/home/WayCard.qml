import QtQuick
import PatientKiosk
import kiosk.display

// A quieter way to the text: on the page's own ground, so that the tiles stand out before it.
Touchable {
    id: way

    required property int fontSize
    required property string icon
    required property int padding

    function iconRoom(font: int): int {
        return Math.max(Display.mm(8), Math.round(font * 0.9));
    }
    // The height its words need in a width at a font size, or 0 where a word would have to be broken.
    function need(width: int, font: int): int {
        const room = width - iconRoom(font) - 3 * padding;
        return Lettering.wordWidth(text, font) > room ? 0 : Lettering.lines(text, room, font) * Math.ceil(font * 1.2) + Display.gap;
    }

    isQuiet: true

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: way.padding
        anchors.verticalCenter: parent.verticalCenter
        height: width
        name: way.icon
        width: way.iconRoom(way.fontSize)
    }
    BodyText {
        Accessible.ignored: true
        anchors.left: picture.right
        anchors.leftMargin: way.padding
        anchors.right: parent.right
        anchors.rightMargin: way.padding
        anchors.verticalCenter: parent.verticalCenter
        color: way.ink
        font.bold: true
        font.pixelSize: way.fontSize
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(way.fontSize * 1.2)
        text: way.text
    }
}
