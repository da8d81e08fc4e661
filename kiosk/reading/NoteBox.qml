import QtQuick
import PatientKiosk
import kiosk.display

// The ground of a note that is the kiosk's own: tinted, with a bar where lines begin and the words that say so. It has no
// edge around it, or it would look like something to touch. A perforated end says that it goes on on another page.
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
        readonly property int end: note.ends ? Display.radius / 2 : 0
        readonly property int start: note.begins ? Display.radius / 2 : 0

        anchors.fill: parent
        bottomLeftRadius: note.LayoutMirroring.enabled ? end : 0
        bottomRightRadius: note.LayoutMirroring.enabled ? 0 : end
        color: Display.note
        topLeftRadius: note.LayoutMirroring.enabled ? start : 0
        topRightRadius: note.LayoutMirroring.enabled ? 0 : start
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Display.noteEdge
        // Words keep their distance from it where padding is scarce.
        width: Math.min(Display.bar, Math.round(note.padding / 3))
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
            colour: Display.noteEdge
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
    Perforation {
        anchors.left: parent.left
        anchors.right: parent.right
        edge: Display.noteEdge
        isFoot: false
        labelHeight: note.labelHeight
        visible: !note.begins
    }
    Perforation {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        edge: Display.noteEdge
        isFoot: true
        labelHeight: note.labelHeight
        visible: !note.ends
    }
}
