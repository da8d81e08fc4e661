import QtQuick
import PatientKiosk
import kiosk.display

// A place where a word stands: its heading, and the chapter it belongs to.
Touchable {
    id: tile

    required property int fontSize
    required property string note
    required property int noteFontSize

    Accessible.description: note

    Column {
        anchors.left: parent.left
        anchors.margins: Display.space
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            Accessible.ignored: true
            color: tile.ink
            font.bold: true
            font.pixelSize: tile.fontSize
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(tile.fontSize * 1.26)
            text: tile.text
            width: parent.width
        }
        BodyText {
            Accessible.ignored: true
            color: Display.textQuiet
            font.pixelSize: tile.noteFontSize
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(tile.noteFontSize * 1.26)
            text: tile.note
            visible: tile.note !== ""
            width: parent.width
        }
    }
}
