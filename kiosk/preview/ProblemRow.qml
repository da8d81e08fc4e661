import QtQuick
import kiosk.display

// A problem: how bad it is, where, what, and how to mend it.
Rectangle {
    id: row

    required property string file
    required property bool isError
    required property int line
    required property string mend
    required property string message
    readonly property color ink: isError ? Desk.error : Desk.warning
    readonly property string spot: file === "" ? "" : qsTr("%1, line %2").arg(file).arg(line)
    readonly property string kind: isError ? qsTr("Error") : qsTr("Warning")

    Accessible.name: [kind, spot, message, mend].filter(words => words !== "").join(". ")
    Accessible.role: Accessible.ListItem
    border.color: ink
    border.width: 1
    color: Desk.card
    implicitHeight: words.height + 2 * Desk.gap
    radius: Desk.gap

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        bottomLeftRadius: row.radius
        color: row.ink
        topLeftRadius: row.radius
        width: Desk.gap
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 2.5 * Desk.gap
        anchors.right: parent.right
        anchors.rightMargin: Desk.gap
        spacing: Math.round(Desk.gap / 2)
        y: Desk.gap

        Item {
            height: kind.height
            width: parent.width

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                colour: row.ink
                height: kind.height
                name: row.isError ? "emergency" : "warning"
                width: height
            }
            DeskText {
                id: kind

                anchors.left: icon.right
                anchors.leftMargin: Desk.gap
                anchors.right: parent.right
                color: row.ink
                font.bold: true
                text: row.kind
            }
        }
        DeskText {
            color: Desk.quiet
            text: row.spot
            visible: text !== ""
            width: parent.width
        }
        DeskText {
            font.bold: true
            text: row.message
            width: parent.width
        }
        DeskText {
            text: qsTr("To mend: %1").arg(row.mend)
            visible: row.mend !== ""
            width: parent.width
        }
    }
}
