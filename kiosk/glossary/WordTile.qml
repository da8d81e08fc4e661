import QtQuick
import PatientKiosk
import kiosk.display

// A word to touch, and before it the letter that begins with it.
Touchable {
    id: tile

    required property int fontPixels
    readonly property bool isMirrored: LayoutMirroring.enabled
    required property string letter
    required property int letterRoom
    required property int tileHeight
    required property int tileLeft
    required property int tileTop
    required property int tileWidth

    height: tileHeight
    width: tileWidth
    x: isMirrored && parent ? parent.width - tileLeft - tileWidth : tileLeft
    y: tileTop

    BodyText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: middleOffset
        color: Display.accent
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: tile.letter
        width: tile.letterRoom - Display.gap
        wrapMode: Text.NoWrap
        x: tile.isMirrored ? tile.width + Display.gap : -tile.letterRoom
    }
    BodyText {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Display.space
        anchors.right: parent.right
        anchors.rightMargin: Display.space
        anchors.verticalCenter: parent.verticalCenter
        color: tile.ink
        font.bold: true
        font.pixelSize: tile.fontPixels
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(tile.fontPixels * 1.26)
        text: tile.text
    }
}
