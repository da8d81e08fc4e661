import QtQuick
import PatientKiosk

// A tile: an icon beside a title. `TileGrid` gives it a size in which its words have room.
Touchable {
    id: tile

    required property int fontSize
    required property string icon
    required property int iconRoom
    readonly property bool isOnDisc: iconRoom >= Display.mm(14)
    required property int padding

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: tile.padding
        anchors.verticalCenter: parent.verticalCenter
        color: tile.isOnDisc ? Display.accentSoft : "transparent"
        height: width
        radius: width / 2
        width: tile.iconRoom

        Icon {
            anchors.centerIn: parent
            colour: Display.accent
            height: width
            name: tile.icon
            width: tile.isOnDisc ? disc.width * 0.6 : disc.width
        }
    }
    BodyText {
        Accessible.ignored: true
        anchors.left: disc.right
        anchors.leftMargin: tile.padding
        anchors.right: parent.right
        anchors.rightMargin: tile.padding
        anchors.verticalCenter: parent.verticalCenter
        color: tile.ink
        font.bold: true
        font.pixelSize: tile.fontSize
        lineHeight: Math.ceil(tile.fontSize * 1.2)
        horizontalAlignment: Text.AlignLeft
        text: tile.text
    }
}
