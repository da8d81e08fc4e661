import QtQuick
import PatientKiosk
import kiosk.display

// What cannot be taken back at the glass is asked once more.
Item {
    id: page

    required property StaffAreaViewModel area
    readonly property int buttonHeight: Display.mm(isRoomy ? 32 : 24)
    readonly property bool isClosing: area.question === StaffAreaViewModel.CloseKiosk
    readonly property bool isRoomy: height >= Display.mm(170)
    readonly property int room: Math.min(width - 2 * Display.margin, Display.mm(240))
    readonly property string title: isClosing ? qsTr("Close the kiosk?") : qsTr("Start the kiosk again?")
    readonly property int wordsFont: Math.round(Display.plainFont * (isRoomy ? 1 : 0.85))

    Accessible.name: title
    Accessible.role: Accessible.Pane
    focus: true

    Column {
        anchors.centerIn: parent
        spacing: Display.mm(page.isRoomy ? 8 : 5)
        width: page.room

        TitleText {
            font.pixelSize: Lettering.fitted(text, width, Math.round(page.wordsFont * 1.6))
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            width: parent.width
        }
        BodyText {
            font.pixelSize: page.wordsFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.42)
            text: page.isClosing ? qsTr("Patients see nothing until somebody starts it.") : qsTr("The screen is dark for some seconds, then patients can go on.")
            width: parent.width
        }
        // No stands where the question came from: a second touch of a trembling finger does not say Yes.
        Row {
            layoutDirection: Qt.RightToLeft
            spacing: Display.gap

            ControlButton {
                fontSize: page.wordsFont
                height: page.buttonHeight
                icon: "back"
                isDirected: true
                text: qsTr("No")
                width: Math.floor((page.room - Display.gap) / 2)

                onActivated: page.area.back()
            }
            ControlButton {
                fontSize: page.wordsFont
                height: page.buttonHeight
                icon: page.isClosing ? "close" : "restart"
                isPrimary: true
                text: qsTr("Yes")
                width: Math.floor((page.room - Display.gap) / 2)

                onActivated: page.area.answerYes()
            }
        }
    }
}
