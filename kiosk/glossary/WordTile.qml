import QtQuick
import PatientKiosk
import kiosk.display

// A word to touch, and before it the letter where its words begin.
Item {
    id: place

    required property int fontPixels
    // The letter is that of the column before, and stands here again for those who begin to read at a column's head.
    required property bool goesOn
    readonly property bool isMirrored: LayoutMirroring.enabled
    required property string letter
    required property int letterRoom
    readonly property int linePixels: Math.ceil(fontPixels * 1.26)
    required property int tileHeight
    required property int tileLeft
    required property int tileTop
    required property int tileWidth
    required property string word

    signal activated

    height: tileHeight
    width: letterRoom + tileWidth
    x: isMirrored && parent ? parent.width - tileLeft - tileWidth : tileLeft - letterRoom
    y: tileTop

    BodyText {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: middleOffset
        color: place.goesOn ? Display.textQuiet : Display.accent
        font.bold: !place.goesOn
        font.pixelSize: place.fontPixels
        horizontalAlignment: Text.AlignHCenter
        lineHeight: place.linePixels
        text: place.letter
        width: place.letterRoom - Display.gap
        wrapMode: Text.NoWrap
    }
    Touchable {
        id: tile

        anchors.right: parent.right
        height: parent.height
        text: place.word
        width: place.tileWidth

        onActivated: place.activated()

        BodyText {
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: Display.space
            anchors.right: parent.right
            anchors.rightMargin: Display.space
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: middleOffset
            color: tile.ink
            font.bold: true
            font.pixelSize: place.fontPixels
            horizontalAlignment: Text.AlignLeft
            lineHeight: place.linePixels
            text: place.word
        }
    }
}
