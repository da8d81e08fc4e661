import QtQuick
import PatientKiosk
import kiosk.display

// A tile: an icon and a title. `TileGrid` gives it a size in which its words have room.
Touchable {
    id: tile

    required property int fontSize
    required property string icon
    // The icon stands above the words instead of beside them.
    required property bool isStacked
    readonly property int padding: isStacked ? Display.space : Display.gap

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: tile.padding
        colour: tile.isQuiet ? Display.textQuiet : Display.accent
        height: width
        name: tile.icon
        width: tile.isStacked ? Display.mm(14) : Display.icon
        y: tile.isStacked ? tile.padding : (parent.height - height) / 2
    }
    BodyText {
        Accessible.ignored: true
        anchors.left: tile.isStacked ? parent.left : picture.right
        anchors.leftMargin: tile.padding
        anchors.right: parent.right
        anchors.rightMargin: tile.padding
        color: tile.isQuiet ? Display.textQuiet : tile.ink
        font.bold: !tile.isQuiet
        font.pixelSize: tile.fontSize
        lineHeight: Math.ceil(tile.fontSize * 1.2)
        text: tile.text
        y: tile.isStacked ? picture.y + picture.height + Display.gap : (parent.height - height) / 2
    }
}
