import QtQuick
import PatientKiosk
import kiosk.display

// Something is not as it should be: words with the sign of a warning, as large as they fit the height they may take.
Rectangle {
    id: note

    readonly property int fontSize: [1, 0.9, 0.8, 0.7, 0.6, 0.5].map(part => Math.floor(most * part)).find(font => heightAt(font) <= mostHeight) ?? Math.floor(most * 0.5)
    // The largest letters.
    required property int most
    required property int mostHeight
    required property string text

    function heightAt(font: int): int {
        return Lettering.lines(text, width - signRoom(font) - 2 * Display.gap, font) * Math.ceil(font * 1.3) + 2 * Display.mm(1.5);
    }
    function signRoom(font: int): int {
        return Math.round(font * 1.3) + Display.gap;
    }

    color: Display.note
    height: Math.min(heightAt(fontSize), mostHeight)
    visible: text !== ""

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Display.noteEdge
        width: Display.bar
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Display.bar + Display.mm(1.5)
        anchors.top: parent.top
        anchors.topMargin: Display.mm(1.5)
        colour: Display.noteEdge
        height: width
        name: "warning"
        width: Math.round(note.fontSize * 1.3)
    }
    BodyText {
        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        anchors.left: sign.right
        anchors.leftMargin: Display.mm(1.5)
        anchors.right: parent.right
        anchors.rightMargin: Display.gap
        anchors.top: parent.top
        anchors.topMargin: Display.mm(1.5)
        elide: Text.ElideRight
        font.pixelSize: note.fontSize
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        maximumLineCount: Math.max(1, Math.floor((note.mostHeight - 2 * Display.mm(1.5)) / lineHeight))
        text: note.text
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
