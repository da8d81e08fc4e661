import QtQuick
import PatientKiosk
import kiosk.display

// The ground of a note that is the kiosk's own: tinted and edged, with the words that say so.
PageBox {
    id: note

    required property bool begins
    required property bool ends
    required property int fontPixels
    required property int indent
    required property bool isBold
    required property int labelHeight
    required property int linePixels
    required property string markup
    required property int padding
    required property string spoken

    Rectangle {
        anchors.fill: parent
        border.color: Display.noteEdge
        border.width: Display.stroke
        bottomLeftRadius: note.ends ? Display.radius : 0
        bottomRightRadius: bottomLeftRadius
        color: Display.note
        topLeftRadius: note.begins ? Display.radius : 0
        topRightRadius: topLeftRadius
    }
    Rectangle {
        // An open edge: there is more on the next page.
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Display.stroke
        anchors.bottomMargin: 0
        anchors.right: parent.right
        color: Display.note
        height: Display.stroke
        visible: !note.ends
    }
    Item {
        anchors.left: parent.left
        anchors.leftMargin: note.padding
        anchors.right: parent.right
        anchors.rightMargin: note.padding
        height: note.labelHeight

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            colour: Display.textQuiet
            height: width
            name: "note"
            width: note.indent - Display.gap
        }
        LinesText {
            anchors.left: sign.right
            anchors.leftMargin: Display.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: middleOffset
            color: Display.textQuiet
            font.bold: note.isBold
            fontPixels: note.fontPixels
            linePixels: note.linePixels
            markup: note.markup
            spoken: note.spoken
        }
    }
}
