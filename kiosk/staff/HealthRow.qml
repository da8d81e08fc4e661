import QtQuick
import PatientKiosk
import kiosk.display

// One thing that was looked at: whether it is well, its name, and what was found.
Item {
    id: row

    required property int fontSize
    required property bool isWell
    required property string name
    readonly property int signRoom: signWidth(fontSize)
    required property string words

    function signWidth(font: int): int {
        return Math.round(font * 1.4) + Display.gap;
    }

    Accessible.name: isWell ? qsTr("%1, well: %2").arg(name).arg(words) : qsTr("%1, not well: %2").arg(name).arg(words)
    Accessible.role: Accessible.StaticText

    Icon {
        id: sign

        anchors.left: parent.left
        colour: row.isWell ? Display.accent : Display.emergencyEdge
        height: width
        name: row.isWell ? "check" : "warning"
        width: Math.round(row.fontSize * 1.4)
    }
    BodyText {
        id: title

        Accessible.ignored: true
        anchors.left: sign.right
        anchors.leftMargin: Display.gap
        anchors.right: parent.right
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: row.fontSize
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: row.name
        wrapMode: Text.NoWrap
    }
    BodyText {
        Accessible.ignored: true
        anchors.left: title.left
        anchors.right: parent.right
        anchors.top: title.bottom
        elide: Text.ElideRight
        font.pixelSize: row.fontSize
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        maximumLineCount: Math.max(1, Math.floor((row.height - title.lineHeight) / lineHeight))
        text: row.words
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
