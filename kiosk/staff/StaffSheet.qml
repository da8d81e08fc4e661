import QtQuick
import PatientKiosk
import kiosk.display

// A page of the staff area: its title, the way out beside it, and below them the room for what it shows.
FocusScope {
    id: sheet

    // Whether there is a way out of it.
    property bool canLeave: true
    default property alias contents: room.data
    // On high glass all stands around the middle, where a hand reaches it.
    readonly property int edge: Math.max(Math.round(Display.margin * 0.7), Math.round((height - Display.mm(280)) / 2))
    readonly property int buttonFont: wordsFont
    readonly property bool isRoomy: height >= Display.mm(170) && width >= Display.mm(190)
    readonly property bool isWide: width > height
    property string leaveIcon: "back"
    property string leaveText: qsTr("Back")
    readonly property int roomHeight: room.height
    readonly property int roomWidth: room.width
    readonly property int smallFont: Math.round(wordsFont * 0.85)
    required property string title
    readonly property int wordsFont: Math.round(Display.plainFont * (isRoomy ? 0.9 : 0.68))

    signal wentBack

    Accessible.name: title
    Accessible.role: Accessible.Pane
    focus: true

    Item {
        id: head

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: sheet.edge
        height: Display.target
        width: Math.min(sheet.width - 2 * Display.margin, Display.mm(320))

        TitleText {
            id: heading

            anchors.left: parent.left
            anchors.right: leave.left
            anchors.rightMargin: Display.space
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Lettering.fitted(text, width, Math.round(sheet.wordsFont * 1.5))
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: sheet.title
            wrapMode: Text.NoWrap
        }
        ControlButton {
            id: leave

            anchors.right: parent.right
            fontSize: sheet.buttonFont
            height: Display.target
            icon: sheet.leaveIcon
            isDirected: true
            text: sheet.leaveText
            visible: sheet.canLeave
            width: Math.min(Math.round(parent.width * 0.5), Math.max(Display.mm(40), Lettering.width(text, fontSize) + signOf(fontSize) + Display.mm(14)))

            onActivated: sheet.wentBack()
        }
    }
    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.bottomMargin: sheet.edge
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: head.bottom
        anchors.topMargin: Display.gap
        width: head.width
    }
}
