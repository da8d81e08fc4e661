import QtQuick
import PatientKiosk
import kiosk.display

// The glass may be wiped: nothing here can be touched, and it ends by itself.
Item {
    id: page

    readonly property bool isRoomy: height >= Display.mm(170)
    readonly property int room: Math.min(width - 2 * Display.margin, Display.mm(260))
    required property int secondsLeft
    readonly property string title: qsTr("You can clean the glass now")
    readonly property int wordsFont: Math.round(Display.plainFont * (isRoomy ? 1.1 : 0.9))

    Accessible.name: title
    Accessible.role: Accessible.AlertMessage
    focus: true

    Column {
        anchors.centerIn: parent
        spacing: Display.space
        width: page.room

        TitleText {
            font.pixelSize: Lettering.fitted(text, width, Math.round(page.wordsFont * 1.6))
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            width: parent.width
        }
        BodyText {
            Accessible.name: qsTr("%1 seconds left").arg(text)
            Accessible.role: Accessible.StaticText
            color: Display.accent
            font.bold: true
            font.pixelSize: page.wordsFont * 5
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            objectName: "secondsLeft"
            text: page.secondsLeft
            width: parent.width
        }
        BodyText {
            font.pixelSize: page.wordsFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.42)
            text: qsTr("Touches do nothing until the count ends.")
            width: parent.width
        }
    }
}
